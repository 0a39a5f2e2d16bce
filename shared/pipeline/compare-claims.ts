import type { Report } from '../novelty/statement.ts';
import { overlap, type Span } from '../text/span.ts';
import type { WatchedClaim } from '../watches/watched-claim.ts';

/** What an article gave: its claims, and the statements they report. */
export interface Telling {
  readonly claims: readonly WatchedClaim[];
  readonly reports: readonly Report[];
}

/** A claim without its words: safe to log and to hand from service to service. */
export interface ClaimPlace {
  readonly claim: number;
  /** The actor's id. */
  readonly actor: string;
  readonly content: readonly Span[];
}

/** Which statement some words reported before and report now; absent where none. */
export interface Retelling {
  readonly watch: string;
  readonly from?: string;
  readonly to?: string;
}

/** What became of an article's claims when it was processed again. */
export interface ArticleChange {
  readonly gained: readonly ClaimPlace[];
  readonly lost: readonly ClaimPlace[];
  /** The words of both overlap; the words, or the actor, are not the same. */
  readonly moved: readonly { readonly from: ClaimPlace; readonly to: ClaimPlace }[];
  readonly retellings: readonly Retelling[];
}

/** Compares what one text gave before with what it gives now. The spans of both are of the same text. */
export function compareClaims(before: Telling, after: Telling): ArticleChange {
  const pairs = pairClaims(before.claims, after.claims);
  const paired = new Set(pairs.flat());
  return {
    gained: after.claims.filter((claim) => !paired.has(claim)).map(placeOf),
    lost: before.claims.filter((claim) => !paired.has(claim)).map(placeOf),
    moved: pairs
      .filter(([from, to]) => !isSame(from, to))
      .map(([from, to]) => ({ from: placeOf(from), to: placeOf(to) })),
    retellings: distinct([
      ...pairs.flatMap(([from, to]) => retell(reportsOf(before, from), reportsOf(after, to))),
      ...before.claims.filter((claim) => !paired.has(claim)).flatMap((claim) => retell(reportsOf(before, claim), [])),
      ...after.claims.filter((claim) => !paired.has(claim)).flatMap((claim) => retell([], reportsOf(after, claim))),
    ]),
  };
}

/** Whether two claims have words in common. */
export function shareWords(first: readonly Span[], second: readonly Span[]): boolean {
  return first.some((one) => second.some((other) => overlap(one, other)));
}

type Pair = readonly [WatchedClaim, WatchedClaim];

// Those that are the same first: "A", he said, and "B" – where B grew over A, B is still B and A is lost.
function pairClaims(before: readonly WatchedClaim[], after: readonly WatchedClaim[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const left = new Set(after);
  const waiting = new Set(before);
  for (const isPair of [isSame, isMoved, sharesContent]) {
    for (const from of waiting) {
      const to = [...left].find((claim) => isPair(from, claim));
      if (to === undefined) continue;
      pairs.push([from, to]);
      waiting.delete(from);
      left.delete(to);
    }
  }
  return pairs.sort(([a], [b]) => a.index - b.index);
}

function isSame(a: WatchedClaim, b: WatchedClaim): boolean {
  return a.actor.id === b.actor.id && JSON.stringify(a.content) === JSON.stringify(b.content);
}

function isMoved(a: WatchedClaim, b: WatchedClaim): boolean {
  return a.actor.id === b.actor.id && sharesContent(a, b);
}

function sharesContent(a: WatchedClaim, b: WatchedClaim): boolean {
  return shareWords(a.content, b.content);
}

function placeOf({ index, actor, content }: WatchedClaim): ClaimPlace {
  return { claim: index, actor: actor.id, content };
}

function reportsOf({ reports }: Telling, { index }: WatchedClaim): readonly Report[] {
  return reports.filter(({ claim }) => claim === index);
}

function retell(before: readonly Report[], after: readonly Report[]): readonly Retelling[] {
  const watches = [...new Set([...before, ...after].map(({ watch }) => watch))];
  return watches.map((watch) => ({
    watch,
    from: before.find((report) => report.watch === watch)?.statement,
    to: after.find((report) => report.watch === watch)?.statement,
  }));
}

function distinct(retellings: readonly Retelling[]): readonly Retelling[] {
  return [...new Map(retellings.map((one) => [JSON.stringify([one.watch, one.from, one.to]), one])).values()];
}
