import type { Claim } from '../claims/claim.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import type { Sentence } from '../sentences/token.ts';
import type { Article } from '../text/article.ts';
import { makeWords, type Word } from './article-words.ts';
import { findMainPair, findPairs, type Pair, pairOf } from './find-pairs.ts';
import { findReferences, type Reference } from './find-references.ts';
import type { Watch } from './watch.ts';
import { type WatchWords, wordsOfWatch } from './watch-words.ts';

/** An article as one watch sees it. */
export interface WatchedText extends WatchWords {
  readonly watch: Watch;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  readonly referencesBySentence: ReadonlyMap<number, readonly Reference[]>;
  /** The pair that each sentence speaks of. */
  readonly pairs: readonly (Pair | undefined)[];
  /** What the headline is about, where it stands outside the text. */
  readonly headline: Pair | undefined;
  /** The two countries that the article speaks of most, if no third comes near. */
  readonly mainPair: Pair | undefined;
  /** Countries of the headline outside the text. */
  readonly headlineCountries: readonly string[];
  /** Every country that the text, the headline or a speaker stands for. */
  readonly countries: ReadonlySet<string>;
}

/**
 * The article as each watch sees it that something in it could concern: none, for most articles. The files of all watches
 * tell who is who, so that one pair is not taken for another.
 */
export function makeWatchedTexts(
  { text, title }: Article,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  watches: readonly Watch[],
): readonly WatchedText[] {
  const references = findReferences(text, sentences, claims, watches);
  // A headline that stands in the text is its first sentence already.
  const outside = title === undefined || text.startsWith(title) ? '' : title;
  const inHeadline = outside === '' ? [] : findReferences(outside, splitSentences(outside), claims, watches);
  const all = [...references, ...inHeadline];
  const countries = new Set([
    ...all.map(({ country }) => country),
    ...claims.flatMap(({ actor }) => actor.country ?? []),
  ]);
  const concerned = watches.filter((watch) => mayConcern(watch, text, countries));
  if (concerned.length === 0) return [];
  const headline = pairOf(outside, inHeadline);
  const referencesBySentence = Map.groupBy(references, ({ sentence }) => sentence);
  const read = {
    text,
    sentences,
    referencesBySentence,
    words: makeWords(sentences),
    pairs: findPairs(text, sentences, referencesBySentence, claims),
    // Its words are not in the text, so they are no evidence.
    headline: headline === undefined ? undefined : { ...headline, evidence: [] },
    mainPair: findMainPair(all),
    headlineCountries: inHeadline.map(({ country }) => country),
    countries,
  };
  return concerned.map((watch) => ({ ...read, ...wordsOfWatch(watch), watch }));
}

/** Both parties are there, or words for the two: *dragonbear* names neither. */
function mayConcern(watch: Watch, text: string, countries: ReadonlySet<string>): boolean {
  if (watch.parties.every(({ country }) => countries.has(country))) return true;
  const lower = text.toLowerCase();
  return watch.expressions.some((expression) => lower.includes(expression.toLowerCase()));
}
