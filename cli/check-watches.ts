import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadWatches } from '../shared/stores/load-watches.ts';
import { paint, type Terminal } from './terminal.ts';

/** Lists the watches of a folder; fails, naming the file and what is wrong in it, where one could not be deployed. */
export function checkWatches(dir: string, { json }: { readonly json?: true }, { out }: Terminal): void {
  for (const { id, title, parties } of loadWatches(pathToFileURL(`${resolve(dir)}/`))) {
    const countries = parties.map(({ country }) => country);
    const text = `${id} · ${title} · ${countries.join(', ')}`;
    out.write(json ? `${JSON.stringify({ id, title, countries })}\n` : `${paint([{ text }], out)}\n`);
  }
}
