import { countBucket, distanceBucket } from './buckets.ts';
import type { CueWindow } from './cue-window.ts';
import { add, addPair, addTriple, type FeatureBuffer } from './feature-buffer.ts';
import { mix } from './hash.ts';

const NONE = 0;

/** How token `i` of the window stands to the cue: side, distance, the chunks, verbs, commas and marks between. */
export function addCueTokenFeatures(window: CueWindow, i: number, into: FeatureBuffer): void {
  const { table, anchor, first, path, tail, chunkDistance, commas, verbs, marks, marker, form } = window;
  const { lemma, tag, quote, chunk, chunks, sentence, sentences, quotation, word } = table;
  const p = i - first;
  const cue = lemma[anchor] as number;
  const side = i < anchor ? 1 : i > anchor ? 2 : 3;
  const q = quote[i] as number;
  const t = tag[i] as number;
  const distance = distanceBucket(i - anchor);
  const c = chunk[i] as number;
  const head = chunks.head[c] as number;
  const offset = (sentence[i] as number) - (sentence[anchor] as number);
  const way = path[p] as number;
  const commaCount = countBucket(commas[p] as number);
  const verbCount = countBucket(verbs[p] as number);
  const markCount = countBucket(marks[p] as number);
  const inside = quotation[i] === -1 ? 0 : quotation[i] === quotation[anchor] ? 1 : 2;
  const next = anchor + 1 < window.end ? (lemma[anchor + 1] as number) : NONE;
  const cuePlace =
    anchor - first < 3 ? 1 : (sentences.first[(sentence[anchor] as number) + 1] as number) - anchor < 4 ? 2 : 3;
  addPair(into, 1, side, offset);
  addPair(into, 2, distance, t);
  addTriple(into, 3, cue, distance, side);
  addTriple(into, 4, cue, t, side);
  add(into, 5, way);
  addPair(into, 6, way, q);
  addPair(into, 7, way, cue);
  addPair(into, 8, way, t);
  addTriple(into, 9, side, commaCount, mix(q, verbCount));
  addTriple(into, 10, cue, q, side);
  addTriple(into, 11, mix(side, verbCount), t, markCount);
  addTriple(into, 12, marker[p] as number, side, mix(verbCount, q));
  addTriple(into, 13, cue, marker[p] as number, mix(side, verbCount));
  addTriple(into, 14, form, side, q);
  addTriple(into, 15, form, way, 0);
  addTriple(into, 16, next, side, distance);
  addTriple(into, 17, cue, next, mix(side, verbCount));
  addTriple(into, 18, inside, side, mix(markCount, offset));
  addTriple(into, 19, inside, cuePlace, mix(side, commaCount));
  addTriple(into, 20, lemma[i] as number, side, verbCount);
  addTriple(into, 21, lemma[head] as number, side, countBucket(chunkDistance[p] as number));
  addPair(into, 22, tail[p] as number, t);
  addTriple(into, 23, tail[p] as number, q, marker[p] as number);
  addTriple(into, 24, cuePlace, side, mix(t, mix(commaCount, q)));
  addTriple(into, 25, mix(offset, q), t, quote[anchor] as number);
  addTriple(into, 26, word[i] as number, distance, 0);
  addTriple(into, 27, cue, mix(commaCount, verbCount), side);
  const own = window.ruleRole[p] as number;
  add(into, 28, own);
  addTriple(into, 29, own, window.rule, side);
  addTriple(into, 30, own, q, t);
  addTriple(into, 31, own, cue, side);
  addTriple(into, 32, own, table.rules.role[i] as number, side);
  addTriple(into, 33, own, way, 0);
}

/** How the boundary before token `i` stands to the cue; `i` may be the window's end. */
export function addCueBoundaryFeatures(window: CueWindow, i: number, into: FeatureBuffer): void {
  const { table, anchor, first, end, path, marker, verbs, commas, form } = window;
  const { lemma, tag, quote, chunk, chunks } = table;
  const at = (column: Int32Array, where: number): number =>
    where >= first && where < end ? (column[where] as number) : NONE;
  const kind = (where: number): number =>
    where >= first && where < end ? (chunks.kind[chunk[where] as number] as number) : NONE;

  const cue = lemma[anchor] as number;
  const side = i <= anchor ? 1 : 2;
  // The boundary's near token: the one between it and the cue.
  const near = i <= anchor ? i : i - 1;
  const far = i <= anchor ? i - 1 : i;
  const p = near - first;
  const distance = distanceBucket(i <= anchor ? i - anchor : i - anchor - 1);
  const [t1, t] = [at(tag, i - 1), at(tag, i)];
  const broken = i > first && i < end && chunk[i - 1] === chunk[i] ? 1 : 0;
  const verbCount = countBucket(verbs[p] as number);
  const commaCount = countBucket(commas[p] as number);
  const quotes = mix(at(quote, i - 1), at(quote, i));
  addPair(into, 1, distance, broken);
  addTriple(into, 2, side, t1, t);
  addTriple(into, 3, cue, distance, side);
  addTriple(into, 4, distance, t1, t);
  addTriple(into, 5, cue, t1, mix(side, t));
  addTriple(into, 6, path[p] as number, kind(far), broken);
  addTriple(into, 7, path[p] as number, t1, t);
  addTriple(into, 8, cue, at(lemma, far), distance);
  addTriple(into, 9, quotes, side, verbCount);
  addTriple(into, 10, quotes, distance, cue);
  addTriple(into, 11, marker[p] as number, mix(side, verbCount), mix(t1, t));
  addTriple(into, 12, mix(side, verbCount), mix(kind(i - 1), kind(i)), broken);
  addTriple(into, 13, form, distance, t);
  addTriple(into, 14, form, path[p] as number, kind(far));
  addTriple(into, 15, mix(side, commaCount), verbCount, mix(t1, t));
  addTriple(into, 16, side, mix(at(lemma, i - 1), at(lemma, i)), verbCount);
  addTriple(into, 17, i === end ? 1 : 0, side, mix(quotes, verbCount));
  addTriple(into, 18, cue, mix(kind(far), path[p] as number), side);
  const own = mix(
    i > first ? (window.ruleRole[i - 1 - first] as number) : 5,
    i < end ? (window.ruleRole[i - first] as number) : 5,
  );
  addPair(into, 19, own, window.rule);
  addTriple(into, 20, own, t1, t);
  addTriple(into, 21, own, quotes, window.rule);
  addTriple(into, 22, own, cue, side);
}
