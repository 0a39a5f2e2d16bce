import { readdirSync } from 'node:fs';

const FUNCTIONS = new URL('../../functions/', import.meta.url);

/** The folders of functions/ that hold one. */
export function listFunctions(): readonly string[] {
  const folders = readdirSync(FUNCTIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).sort();
}
