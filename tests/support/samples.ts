import { readdirSync, readFileSync } from 'node:fs';
import { analyseArticle } from '../../shared/pipeline/analyse-article.ts';
import { readArticles } from '../../shared/pipeline/read-articles.ts';
import { loadModel } from '../../shared/stores/load-model.ts';
import { loadWatches, WATCHES_DIRECTORY } from '../../shared/stores/load-watches.ts';
import type { Reading } from '../../shared/text/article-file.ts';
import { renderGolden } from './render-golden.ts';

export const SAMPLES = new URL('../../samples/', import.meta.url);
export const BROKEN_SAMPLES = new URL('broken/', SAMPLES);

const MODEL = loadModel();

/** The samples of a folder by name; what they must give and what is written about them are left out. */
export function listSamples(folder: URL): readonly string[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map(({ name }) => name)
    .filter(
      (name) => /\.(?:txt|md|html|jsonl?)$/.test(name) && !/\.claims\.json$|^notices\.json$|^README\.md$/.test(name),
    )
    .sort();
}

export async function readSample(folder: URL, name: string): Promise<Reading> {
  const bytes = readFileSync(new URL(name, folder));
  const [reading] = await readArticles({ key: name, bytes, metadata: {}, arrived: '2026-01-01T00:00:00Z' });
  if (reading === undefined) throw new Error(`${name} gave no reading`);
  return reading;
}

/** `2023-03-07-qin-gang-wire.claims.json` for `2023-03-07-qin-gang-wire.txt`. */
export function goldenOf(name: string): URL {
  return new URL(name.replace(/\.[a-z]+$/, '.claims.json'), SAMPLES);
}

/** What a sample gives now, as its golden file would say it. */
export async function analyseSample(name: string): Promise<string> {
  const reading = await readSample(SAMPLES, name);
  if (reading.kind === 'rejected') throw reading.error;
  return renderGolden(analyseArticle(reading.article, { watches: loadWatches(WATCHES_DIRECTORY), model: MODEL }));
}
