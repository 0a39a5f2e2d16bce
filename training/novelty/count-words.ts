/**
 * node training/novelty/count-words.ts EVAL_DIR > shared/novelty/word-weights.ts
 *
 * Counts in how many sentences of the evaluation corpora each word stem occurs, and prints the commonest as a data
 * file: single stems by how rare they are, no text.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { stemOf } from '../../shared/novelty/stem-of.ts';
import { splitSentences } from '../../shared/sentences/split-sentences.ts';

// Rarer stems all weigh the same: counts below this say more about the corpus than about the word.
const LEAST_SENTENCES = 6;

const folder = argv[2] ?? '';
const counts = new Map<string, number>();
let sentences = 0;
for (const text of corpusTexts(folder)) {
  for (const sentence of splitSentences(text)) {
    sentences++;
    const stems = new Set(sentence.tokens.map((token) => stemOf(token.lemma.toLowerCase())));
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
}
stdout.write(renderWeights(counts, sentences));

function* corpusTexts(directory: string): Generator<string> {
  for (const line of readFileSync(join(directory, 'polnear/train.jsonl'), 'utf8').split('\n')) {
    if (line !== '') yield (JSON.parse(line) as { text: string }).text;
  }
  for (const line of readFileSync(join(directory, 'other/msr-paraphrase-train.txt'), 'utf8').split('\n').slice(1)) {
    const [, , , first, second] = line.split('\t');
    if (first !== undefined) yield first;
    if (second !== undefined) yield second;
  }
}

function renderWeights(found: ReadonlyMap<string, number>, total: number): string {
  const levels = new Map<number, string[]>();
  for (const [stem, count] of found) {
    if (count < LEAST_SENTENCES || !/^[a-z]{2,}$/.test(stem)) continue;
    const level = Math.round(2 * Math.log2(total / count));
    levels.set(level, [...(levels.get(level) ?? []), stem]);
  }
  const rows = [...levels]
    .sort(([a], [b]) => a - b)
    .map(([level, stems]) => `  [${level / 2}, '${stems.sort().join(' ')}'],`);
  return `/**
 * How rare word stems are in English news, in bits: the binary logarithm of sentences to one that has it. Counted over
 * ${total} sentences by training/novelty/count-words.ts; what is not listed is rarer than all that is.
 */
export const WORD_WEIGHTS: readonly (readonly [bits: number, stems: string])[] = [
${rows.join('\n')}
];
`;
}
