import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findShipped } from './find-shipped.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Locked {
  readonly integrity?: string;
  readonly optional?: boolean;
}

/**
 * A software bill of materials, CycloneDX 1.5, of what ships: what the functions' bundles hold and `npm ci --omit=dev`
 * installs on any machine. npm's own leaves out what is a development dependency's as well, the half of @smithy among it.
 * The same lock file gives the same bill.
 */
export function makeSbom() {
  const { name, version, license, packages } = readLock();
  const lockedAt = (folder: string): Locked | undefined => packages[folder.slice(ROOT.length + 1)];
  const shipped = findShipped().filter((folder) => lockedAt(folder)?.optional !== true);
  const all = shipped.map((folder) => ({ folder, package: readPackage(folder) }));
  // One version in two places is one package.
  const found = [...new Map(all.map((one) => [refOf(one.package), one])).values()];
  const root = { type: 'application', 'bom-ref': `${name}@${version}`, name, version, licenses: licensesOf(license) };
  const direct = Object.keys(readPackage(ROOT).dependencies ?? {});
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: root },
    components: found.map(({ folder, package: one }) => componentOf(one, lockedAt(folder))),
    dependencies: [
      { ref: root['bom-ref'], dependsOn: refsOf(ROOT, direct, shipped) },
      ...found.map(({ folder, package: one }) => ({
        ref: refOf(one),
        dependsOn: refsOf(folder, Object.keys(one.dependencies ?? {}), shipped),
      })),
    ],
  };
}

function componentOf(one: Package, locked: Locked | undefined) {
  const [, group, name = one.name] = /^(@[^/]+)\/(.+)$/.exec(one.name) ?? [];
  return {
    type: 'library',
    'bom-ref': refOf(one),
    ...(group && { group }),
    name,
    version: one.version,
    purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
    licenses: licensesOf(one.license),
    hashes: hashesOf(locked?.integrity),
  };
}

function licensesOf(license: string | undefined) {
  if (license === undefined) return [];
  return [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }];
}

function hashesOf(integrity: string | undefined) {
  const [, digest] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  return digest === undefined ? [] : [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }];
}

/** What a package asks for, where Node would find it: the nearest node_modules that has it. */
function refsOf(folder: string, names: readonly string[], shipped: readonly string[]): readonly string[] {
  const refs = names.flatMap((name) => {
    for (let from = folder; from.length >= ROOT.length; from = from.replace(/\/[^/]*$/, '')) {
      const place = `${from}/node_modules/${name}`;
      if (existsSync(`${place}/package.json`)) return shipped.includes(place) ? [refOf(readPackage(place))] : [];
    }
    return [];
  });
  return [...new Set(refs)].sort();
}

function refOf({ name, version }: Package): string {
  return `${name}@${version}`;
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
}

function readLock(): Package & { readonly packages: Readonly<Record<string, Locked>> } {
  const lock = JSON.parse(readFileSync(`${ROOT}/package-lock.json`, 'utf8'));
  return { ...readPackage(ROOT), packages: lock.packages };
}
