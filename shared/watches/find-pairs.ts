import type { Claim } from '../claims/claim.ts';
import type { Sentence } from '../sentences/token.ts';
import { covers, overlap, type Span, textOf } from '../text/span.ts';
import type { Reference } from './find-references.ts';

/** Two countries spoken of together, and the words that name them. */
export interface Pair {
  readonly countries: readonly [string, string];
  readonly evidence: readonly Span[];
  /** Strong: both are named. Weak: one is, and the other is the speaker's own. */
  readonly strength: 'strong' | 'weak';
}

/** Whether a pair is of these two, in any order. */
export function isPairOf(pair: Pair, first: string, second: string): boolean {
  return pair.countries.includes(first) && pair.countries.includes(second);
}

/** The pair that each sentence speaks of; `undefined` for none, or for more than can be told. */
export function findPairs(
  text: string,
  sentences: readonly Sentence[],
  references: ReadonlyMap<number, readonly Reference[]>,
  claims: readonly Claim[],
): readonly (Pair | undefined)[] {
  let first = 0;
  const sorted = claims.toSorted((a, b) => startOf(a) - startOf(b));
  return sentences.map((sentence, index) => {
    const here = references.get(index);
    while (first < sorted.length && endOf(sorted[first]) <= sentence.start) first++;
    if (here === undefined) return undefined;
    const said: Claim[] = [];
    for (let i = first; i < sorted.length && startOf(sorted[i]) < sentence.end; i++) {
      const claim = sorted[i] as Claim;
      if (claim.content.some((span) => overlap(span, sentence))) said.push(claim);
    }
    return pairOfSentence(text, here, said);
  });
}

function startOf(claim: Claim | undefined): number {
  return claim?.content[0]?.start ?? 0;
}

function endOf(claim: Claim | undefined): number {
  return claim?.content.at(-1)?.end ?? 0;
}

function pairOfSentence(text: string, here: readonly Reference[], claims: readonly Claim[]): Pair | undefined {
  const inContent = here.filter((reference) => claims.some(({ content }) => isIn(reference, content)));
  const notSource = here.filter((reference) => !claims.some(({ source }) => isIn(reference, source)));
  const around = notSource.filter((reference) => !inContent.includes(reference));
  const own = claims.map(({ actor }) => actor.country).find((country) => country !== undefined);
  return (
    pairOf(text, inContent.filter(isState)) ??
    pairOf(text, notSource.filter(isState)) ??
    ownPair(around, own, 'strong') ??
    pairOf(text, here.filter(isState)) ??
    ownPair(inContent, own, 'weak') ??
    pairOf(
      text,
      here.filter(({ place }) => place === undefined),
    )
  );
}

/** A bloc makes a pair only where no second state does: *back from Europe* is no side. */
export function isState({ country }: Reference): boolean {
  return /^[A-Z]{2}$/.test(country);
}

function isIn(reference: Reference, spans: readonly Span[]): boolean {
  return spans.some((span) => covers(span, reference));
}

/** The pair among references: the only two countries, or of several the first two that are joined. */
export function pairOf(text: string, references: readonly Reference[]): Pair | undefined {
  const sides = references.filter(({ place }) => place === undefined);
  // *Putin arrived in Beijing* makes a pair as well, where no other does.
  return (
    pairOfSides(text, sides) ??
    pairOfSides(
      text,
      references.filter(({ place }) => place !== 'war'),
    )
  );
}

function pairOfSides(text: string, references: readonly Reference[]): Pair | undefined {
  const countries = [...new Set(references.map(({ country }) => country))];
  const [first, second] = countries;
  if (first === undefined || second === undefined) return undefined;
  if (countries.length === 2) return makePair(references, first, second, 'strong');
  for (const [index, reference] of references.entries()) {
    const next = references[index + 1];
    if (next === undefined || next.country === reference.country || !isJoined(text, reference, next)) continue;
    // *Russia, China and Iran* is a list: its last two are no pair.
    const before = references[index - 1];
    if (before !== undefined && /^, ?$/.test(text.slice(before.end, reference.start))) continue;
    return makePair([reference, next], reference.country, next.country, 'strong');
  }
  return undefined;
}

function isJoined(text: string, first: Reference, second: Reference): boolean {
  const between = textOf(text, { start: first.end, end: second.start });
  // *Moscow's full backing for Beijing over Taipei* joins the first two of three.
  return (
    /^(?:['’]s)? ?(?:-|–|and|&|with|\/)? ?$/.test(between) ||
    (between.length < 40 && /^['’]s .* (?:for|with) $/.test(between))
  );
}

// Fewer mentions tell nothing of what an article is about.
const OFTEN = 2;

/** The two countries that are named most, each at least twice, and each oftener than any third. */
export function findMainPair(references: readonly Reference[]): Pair | undefined {
  const counts = new Map<string, number>();
  for (const { country } of references.filter(isState)) counts.set(country, (counts.get(country) ?? 0) + 1);
  const [first, second, third] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (first === undefined || second === undefined || second[1] < OFTEN || second[1] <= (third?.[1] ?? 0))
    return undefined;
  return makePair(references, first[0], second[0], 'strong');
}

/** The one other country that is named, with the speaker's own. */
export function ownPair(
  references: readonly Reference[],
  own: string | undefined,
  strength: Pair['strength'],
): Pair | undefined {
  const others = new Set(
    references
      .filter(isState)
      .map(({ country }) => country)
      .filter((country) => country !== own),
  );
  const [other] = others;
  return own === undefined || other === undefined || others.size > 1
    ? undefined
    : makePair(references, own, other, strength);
}

function makePair(references: readonly Reference[], first: string, second: string, strength: Pair['strength']): Pair {
  const evidence: Span[] = [];
  for (const country of [first, second]) {
    const reference = references.find((candidate) => candidate.country === country);
    if (reference !== undefined) evidence.push({ start: reference.start, end: reference.end });
  }
  return { countries: [first, second], evidence, strength };
}
