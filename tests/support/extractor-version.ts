import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the version stands that every article is stored with. */
export const VERSION_FILE = new URL('../../shared/pipeline/extractor-version.ts', import.meta.url);

// What articles are found to say, and what the stages read beside their code: models, officials, watches.
const DECIDING = [
  'samples/*.claims.json',
  'samples/notices.json',
  'shared/**/*.json',
  'shared/**/*.model',
  'shared/**/*.tagger',
];

/** A digest of everything that would not be the same if another extractor were at work. */
export function versionOfExtractor(): string {
  const hash = createHash('sha256');
  for (const path of DECIDING.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).sort()) {
    hash.update(path.replaceAll('\\', '/')).update(readFileSync(`${ROOT}${path}`));
  }
  return hash.digest('hex').slice(0, 12);
}

/** The version's file, as it should be. */
export function renderVersion(version: string): string {
  return readFileSync(VERSION_FILE, 'utf8').replace(/(EXTRACTOR_VERSION = ')[^']*/, `$1${version}`);
}
