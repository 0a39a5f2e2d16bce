import { distanceBucket } from './buckets.ts';
import { add, addPair, addTriple, type FeatureBuffer } from './feature-buffer.ts';
import { mix } from './hash.ts';
import type { TokenTable } from './token-table.ts';

// What stands for a word, a tag or a chunk past the ends of the sentence.
const NONE = 0;

/** The features of a token on its own, whatever the cue: used to find cues, and again beside those of a cue. */
export function addTokenFeatures(table: TokenTable, i: number, into: FeatureBuffer): void {
  const s = table.sentence[i] as number;
  const first = table.sentences.first[s] as number;
  const end = table.sentences.first[s + 1] as number;
  const { word, lemma, tag, shape, quote, suffix, strength } = table;
  const at = (column: Int32Array, place: number): number =>
    place >= first && place < end ? (column[place] as number) : NONE;

  const w = word[i] as number;
  const l = lemma[i] as number;
  const t = tag[i] as number;
  const q = quote[i] as number;
  const [l1, l2] = [at(lemma, i - 1), at(lemma, i + 1)];
  const [t1, t2] = [at(tag, i - 1), at(tag, i + 1)];
  add(into, 1, 0);
  add(into, 2, w);
  add(into, 3, l1);
  add(into, 4, l2);
  addPair(into, 5, l, t);
  add(into, 6, at(lemma, i - 2));
  add(into, 7, at(lemma, i + 2));
  addPair(into, 8, l1, l);
  addPair(into, 9, l, l2);
  addPair(into, 10, t1, t);
  addPair(into, 11, t, t2);
  addTriple(into, 12, t1, t, t2);
  addTriple(into, 13, at(tag, i - 2), t1, t);
  addTriple(into, 14, t, t2, at(tag, i + 2));
  addPair(into, 15, l, t2);
  addPair(into, 16, l, t1);
  addPair(into, 17, suffix[i] as number, shape[i] as number);
  addTriple(into, 18, at(shape, i - 1), shape[i] as number, at(shape, i + 1));
  addPair(into, 19, q, t);
  addTriple(into, 20, at(quote, i - 1), q, at(quote, i + 1));
  addPair(into, 21, q, l);
  addTriple(into, 22, l, l2, at(lemma, i + 2));

  addChunkFeatures(table, i, into);
  addCueFeatures(table, i, into);
  addSentenceFeatures(table, i, into);
  addPair(into, 43, strength[i] as number, t);
  addTriple(into, 44, strength[i] as number, at(strength, i - 1), at(strength, i + 1));
  const { role, rule } = table.rules;
  const r = role[i] as number;
  addPair(into, 45, r, rule[i] as number);
  addTriple(into, 46, at(role, i - 1), r, at(role, i + 1));
  addTriple(into, 47, r, rule[i] as number, t);
  addPair(into, 48, mix(r, t), strength[i] as number);
  addPair(into, 49, r, l);
}

/** Phrases and clauses: *that* before a clause, a subject and its verb. */
function addChunkFeatures(table: TokenTable, i: number, into: FeatureBuffer): void {
  const { chunk, chunks, lemma, tag, verbAfter, verbBefore, clause, sentence } = table;
  const s = sentence[i] as number;
  const c = chunk[i] as number;
  const kind = (place: number): number => {
    const head = chunks.head[place];
    return head !== undefined && sentence[head] === s ? (chunks.kind[place] as number) : NONE;
  };
  const head = chunks.head[c] as number;
  const t = tag[i] as number;
  const before = verbBefore[i] as number;
  const after = verbAfter[i] as number;
  const lemmaBefore = before < 0 ? NONE : (lemma[before] as number);
  const lemmaAfter = after < 0 ? NONE : (lemma[after] as number);
  const opener = clause[i] as number;
  addTriple(into, 23, kind(c - 1), kind(c), kind(c + 1));
  addTriple(into, 24, mix(kind(c - 2), kind(c - 1)), kind(c), mix(kind(c + 1), kind(c + 2)));
  addPair(into, 25, lemma[head] as number, i === head ? 1 : 0);
  addPair(into, 26, lemmaBefore, t);
  addPair(into, 27, lemmaAfter, t);
  addPair(into, 28, lemmaAfter, lemma[head] as number);
  addTriple(into, 29, lemma[opener] as number, t, lemmaBefore);
  addTriple(into, 30, lemma[opener] as number, distanceBucket(i - opener), kind(c));
  addPair(into, 31, after < 0 ? NONE : (tag[after] as number), mix(t, kind(c - 1)));
  addPair(into, 32, before < 0 ? NONE : (tag[before] as number), mix(t, kind(c + 1)));
}

/** The cue words nearby: what they are, how near, and whether the token stands in quotation marks. */
function addCueFeatures(table: TokenTable, i: number, into: FeatureBuffer): void {
  const { cueAfter, cueBefore, lemma, strength, tag, quote } = table;
  const before = cueBefore[i] as number;
  const after = cueAfter[i] as number;
  const near = before < 0 ? NONE : mix(strength[before] as number, distanceBucket(i - before));
  const far = after < 0 ? NONE : mix(strength[after] as number, distanceBucket(after - i));
  const q = quote[i] as number;
  addTriple(into, 33, before < 0 ? NONE : (lemma[before] as number), q, distanceBucket(before < 0 ? 99 : i - before));
  addTriple(into, 34, after < 0 ? NONE : (lemma[after] as number), q, distanceBucket(after < 0 ? 99 : after - i));
  addTriple(into, 35, near, q, tag[i] as number);
  addTriple(into, 36, far, q, tag[i] as number);
  addTriple(into, 37, near, far, q);
}

/** Where in the sentence and the paragraph, and what kind of sentence. */
function addSentenceFeatures(table: TokenTable, i: number, into: FeatureBuffer): void {
  const { sentence, sentences, tag, quote, lemma } = table;
  const s = sentence[i] as number;
  const first = sentences.first[s] as number;
  const end = sentences.first[s + 1] as number;
  const t = tag[i] as number;
  const opensParagraph = sentences.paragraph[s] === sentences.paragraph[s - 1] ? 0 : 1;
  const previous = first > 0 ? (quote[first - 1] as number) : NONE;
  addPair(into, 38, distanceBucket(i - first), t);
  addPair(into, 39, distanceBucket(end - 1 - i), t);
  addTriple(into, 40, quote[first] as number, quote[end - 2] ?? NONE, mix(quote[i] as number, opensParagraph));
  addTriple(into, 41, tag[first] as number, lemma[first] as number, t);
  addTriple(into, 42, previous, opensParagraph, mix(quote[i] as number, distanceBucket(end - first)));
}

/** A boundary of a sentence: before token `i` of it, or after its last where `i` is `end`. */
export interface Boundary {
  readonly i: number;
  readonly first: number;
  readonly end: number;
}

/**
 * The features of a boundary: whether a role may begin or end
 * there. A comma between a name and *said* ends a content, one within *Okoro, the minister, said* does not.
 */
export function addBoundaryFeatures(table: TokenTable, boundary: Boundary, into: FeatureBuffer): void {
  const { i, first, end } = boundary;
  const { lemma, tag, quote, shape, chunk, chunks, cueBefore, cueAfter, strength, verbAfter, verbBefore } = table;
  const at = (column: Int32Array, where: number): number =>
    where >= first && where < end ? (column[where] as number) : NONE;
  const kind = (where: number): number =>
    where >= first && where < end ? (chunks.kind[chunk[where] as number] as number) : NONE;

  const [t2, t1, t, u1] = [at(tag, i - 2), at(tag, i - 1), at(tag, i), at(tag, i + 1)];
  const [l1, l, n1] = [at(lemma, i - 1), at(lemma, i), at(lemma, i + 1)];
  const broken = i > first && i < end && chunk[i - 1] === chunk[i] ? 1 : 0;
  const last = Math.min(Math.max(i, first), end - 1);
  const before = i > first ? (cueBefore[last] as number) : -1;
  const after = cueAfter[Math.max(first, i - 1)] as number;
  const next = i < end ? (verbAfter[i] as number) : -1;
  const past = i > first ? (verbBefore[last] as number) : -1;
  const left = before < 0 ? NONE : mix(strength[before] as number, distanceBucket(i - before));
  const right = after < 0 ? NONE : mix(strength[after] as number, distanceBucket(after - i));
  add(into, 1, broken);
  addPair(into, 2, t1, t);
  addTriple(into, 3, t2, t1, t);
  addTriple(into, 4, t1, t, u1);
  addTriple(into, 5, mix(t2, t1), t, u1);
  addPair(into, 6, l1, l);
  addPair(into, 7, l1, t);
  addPair(into, 8, t1, l);
  addTriple(into, 9, t1, l, n1);
  addPair(into, 10, at(quote, i - 1), at(quote, i));
  addTriple(into, 11, at(quote, i - 1), at(quote, i), mix(t1, t));
  addTriple(into, 12, kind(i - 1), kind(i), broken);
  addTriple(into, 13, left, t1, t);
  addTriple(into, 14, right, t1, t);
  addPair(into, 15, past < 0 ? NONE : (lemma[past] as number), mix(t1, t));
  addPair(into, 16, next < 0 ? NONE : (lemma[next] as number), mix(t1, t));
  addPair(into, 17, before < 0 ? NONE : (lemma[before] as number), mix(t, distanceBucket(i - before)));
  addPair(into, 18, after < 0 ? NONE : (lemma[after] as number), mix(t1, distanceBucket(after - i)));
  addTriple(into, 19, at(shape, i - 1), at(shape, i), mix(t1, t));
  const { role, owner, rule } = table.rules;
  const roles = mix(at(role, i - 1), at(role, i));
  addPair(into, 21, roles, at(owner, i - 1) === at(owner, i) ? 1 : 0);
  addTriple(into, 22, roles, at(rule, i - 1), at(rule, i));
  addTriple(into, 23, roles, t1, t);
  addTriple(into, 20, i === first ? 1 : i === end ? 2 : 0, mix(at(quote, i - 1), at(quote, i)), t1);
}
