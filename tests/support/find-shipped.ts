import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The folders of all packages that ship: those `npm ci --omit=dev` installs, and those in the functions' bundles. */
export function findShipped(): readonly string[] {
  return [...new Set([...installed(), ...bundled()])].sort();
}

function installed(): readonly string[] {
  const lock = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8'));
  const packages = lock.packages as Readonly<
    Record<string, { dev?: boolean; optional?: boolean; devOptional?: boolean }>
  >;
  return (
    Object.entries(packages)
      .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
      .map(([path]) => `${ROOT}${path}`)
      // Optional packages are for one kind of machine each; those for others are not here.
      .filter((folder) => existsSync(`${folder}/package.json`))
  );
}

/** Asked of esbuild itself, so that a package counts even if it was declared for development only. */
function bundled(): readonly string[] {
  const { metafile } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: globSync('functions/*/handler.ts', { cwd: ROOT }),
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'unwritten',
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs).flatMap((input) => {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
    return folder ? [`${ROOT}${folder}`] : [];
  });
}
