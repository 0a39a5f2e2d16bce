import { readFileSync } from 'node:fs';

/** Start and end of a span in UTF-16 units, as the corpora write it. */
export type Pair = readonly [number, number];

export interface LabelledAttribution {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

export interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly LabelledAttribution[];
}

/** The labelled articles of a JSON-lines file: `{ id, text, attributions: [{ source, cue, content }] }`. */
export function readCorpus(file: string): readonly LabelledArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledArticle);
}
