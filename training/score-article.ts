import { jaccard, sharedCount } from '../shared/attributions/model/agreement.ts';
import type { LabelledArticle, LabelledAttribution } from './read-corpus.ts';
import { quotedUnits, wordsIn, wordsOf } from './scorer-tokens.ts';

export const SCORED_ROLES = ['source', 'cue', 'content'] as const;
export const SCORED_KINDS = ['direct', 'mixed', 'indirect'] as const;

/** How many of the predictions and of the gold are right. A pair can differ in kind, so each side has its own hits. */
export interface Count {
  readonly hit: number;
  readonly hitGold: number;
  readonly predicted: number;
  readonly gold: number;
}

/** The counts of every measure: `attribution`, `strict`, `content`, the kinds, `exact.source`, `token.cue` … */
export type Counts = ReadonlyMap<string, Count>;

interface ScoredAttribution {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
  readonly kind: (typeof SCORED_KINDS)[number];
}

type AttributionPair = readonly [predicted: ScoredAttribution, gold: ScoredAttribution];

const LEAST_AGREEMENT = 0.5;

/** Compares an article's predicted attributions with its labelled ones. */
export function scoreArticle(article: LabelledArticle, predicted: readonly LabelledAttribution[]): Counts {
  const read = makeReader(article.text);
  const golds = article.attributions.map(read);
  const predictions = predicted.map(read);
  return new Map([...countRoles(predictions, golds), ...countAttributions(predictions, golds)]);
}

function makeReader(text: string): (attribution: LabelledAttribution) => ScoredAttribution {
  const words = wordsOf(text);
  const inside = quotedUnits(text);
  return ({ source, cue, content }) => {
    const contentWords = wordsIn(content, words, text.length);
    const quoted = contentWords.filter((w) => inside[words[w]?.[0] ?? 0] === 1).length;
    const share = contentWords.length === 0 ? 0 : quoted / contentWords.length;
    return {
      source: wordsIn(source, words, text.length),
      cue: wordsIn(cue, words, text.length),
      content: contentWords,
      kind: share >= 0.9 ? 'direct' : share < 0.1 ? 'indirect' : 'mixed',
    };
  };
}

/** Attributions are paired one to one by their contents; a pair is right where the sources agree too. */
function countAttributions(
  predictions: readonly ScoredAttribution[],
  golds: readonly ScoredAttribution[],
): [string, Count][] {
  const size = { predicted: predictions.length, gold: golds.length };
  const pairs = pairUp(predictions, golds, (p, g) => {
    const agreement = agreementOf(p.content, g.content);
    return agreement >= LEAST_AGREEMENT ? agreement + (sourcesMeet(p, g) ? 1e-9 : 0) : 0;
  });
  const right = pairs.filter(([p, g]) => sourcesMeet(p, g));
  const strict = pairs.filter(([p, g]) => noSource(p, g) || agreementOf(p.source, g.source) >= LEAST_AGREEMENT);
  return [
    ['attribution', count(right.length, size)],
    ['strict', count(strict.length, size)],
    ['content', count(pairs.length, size)],
    ...SCORED_KINDS.map((kind): [string, Count] => [
      kind,
      {
        hit: right.filter(([p]) => p.kind === kind).length,
        hitGold: right.filter(([, g]) => g.kind === kind).length,
        predicted: predictions.filter((p) => p.kind === kind).length,
        gold: golds.filter((g) => g.kind === kind).length,
      },
    ]),
  ];
}

/** Each role on its own: single tokens, whole sets of tokens, and the overlap of paired attributions. */
function countRoles(predictions: readonly ScoredAttribution[], golds: readonly ScoredAttribution[]): [string, Count][] {
  const aligned = pairUp(predictions, golds, (p, g) =>
    SCORED_ROLES.reduce((sum, role) => sum + sharedCount(p[role], g[role]), 0),
  );
  return SCORED_ROLES.flatMap((role): [string, Count][] => {
    const all = (list: readonly ScoredAttribution[]) =>
      [...new Set(list.flatMap((a) => a[role]))].sort((a, b) => a - b);
    const [p, g] = [all(predictions), all(golds)];
    const sets = (list: readonly ScoredAttribution[]) =>
      list.filter((a) => a[role].length > 0).map((a) => a[role].join());
    const [keys, goldKeys] = [sets(predictions), sets(golds)];
    const length = (list: readonly ScoredAttribution[]) => list.reduce((sum, a) => sum + a[role].length, 0);
    const overlap = aligned.reduce((sum, [a, b]) => sum + sharedCount(a[role], b[role]), 0);
    return [
      [`token.${role}`, count(sharedCount(p, g), { predicted: p.length, gold: g.length })],
      [`exact.${role}`, count(equalCount(keys, goldKeys), { predicted: keys.length, gold: goldKeys.length })],
      [`overlap.${role}`, count(overlap, { predicted: length(predictions), gold: length(golds) })],
    ];
  });
}

function count(hit: number, size: { predicted: number; gold: number }): Count {
  return { hit, hitGold: hit, ...size };
}

function agreementOf(a: readonly number[], b: readonly number[]): number {
  return a.length === 0 && b.length === 0 ? 0 : jaccard(a, b);
}

function noSource(a: ScoredAttribution, b: ScoredAttribution): boolean {
  return a.source.length === 0 && b.source.length === 0;
}

function sourcesMeet(a: ScoredAttribution, b: ScoredAttribution): boolean {
  return noSource(a, b) || sharedCount(a.source, b.source) > 0;
}

/** One-to-one pairs, best first, in the order of the text where equal; 0 never pairs. */
function pairUp(
  predictions: readonly ScoredAttribution[],
  golds: readonly ScoredAttribution[],
  score: (predicted: ScoredAttribution, gold: ScoredAttribution) => number,
): readonly AttributionPair[] {
  const candidates = predictions
    .flatMap((predicted) => golds.map((gold) => ({ predicted, gold, score: score(predicted, gold) })))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score);
  const used = new Set<ScoredAttribution>();
  const pairs: AttributionPair[] = [];
  for (const { predicted, gold } of candidates) {
    if (used.has(predicted) || used.has(gold)) continue;
    used.add(predicted).add(gold);
    pairs.push([predicted, gold]);
  }
  return pairs;
}

/** How many entries two multisets share. */
function equalCount(keys: readonly string[], goldKeys: readonly string[]): number {
  const left = new Map<string, number>();
  for (const key of goldKeys) left.set(key, (left.get(key) ?? 0) + 1);
  let equal = 0;
  for (const key of keys) {
    const remaining = left.get(key) ?? 0;
    if (remaining > 0) equal++;
    left.set(key, remaining - 1);
  }
  return equal;
}
