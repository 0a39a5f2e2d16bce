import type { Claim } from '../claims/claim.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import type { Sentence } from '../sentences/token.ts';
import type { Article } from '../text/article.ts';
import { makeWords, type Word } from './article-words.ts';
import { findMainPair, findPairs, type Pair, pairOf } from './find-pairs.ts';
import { type Lexicon, makeLexicon } from './find-phrases.ts';
import { findReferences, type Reference } from './find-references.ts';
import type { Watch } from './watch.ts';

/** What no watch sees in its own way. */
export interface ReadText {
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

/** An article as one watch sees it. */
export interface WatchedText extends ReadText {
  readonly watch: Watch;
  readonly expressions: Lexicon<'pair'>;
  readonly looseExpressions: Lexicon<'pair'>;
}

/** An article for all watches. All their files tell who is who, so that one pair is not taken for another. */
export function readText(
  { text, title }: Article,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  watches: readonly Watch[],
): ReadText {
  const references = findReferences(text, sentences, claims, watches);
  const referencesBySentence = Map.groupBy(references, ({ sentence }) => sentence);
  // A headline that stands in the text is its first sentence already.
  const outside = title === undefined || text.startsWith(title) ? '' : title;
  const inHeadline = outside === '' ? [] : findReferences(outside, splitSentences(outside), claims, watches);
  const headline = pairOf(outside, inHeadline);
  const named = [...references, ...inHeadline].map(({ country }) => country);
  return {
    text,
    sentences,
    referencesBySentence,
    words: makeWords(sentences),
    pairs: findPairs(text, sentences, referencesBySentence, claims),
    // Its words are not in the text, so they are no evidence.
    headline: headline === undefined ? undefined : { ...headline, evidence: [] },
    mainPair: findMainPair([...references, ...inHeadline]),
    headlineCountries: inHeadline.map(({ country }) => country),
    countries: new Set([...named, ...claims.flatMap(({ actor }) => actor.country ?? [])]),
  };
}

/** The article as a watch sees it; `undefined` where nothing in it could concern the watch, as in most articles. */
export function watchText(read: ReadText, watch: Watch): WatchedText | undefined {
  const { parties, expressions, looseExpressions } = watch;
  if (!parties.every(({ country }) => read.countries.has(country)) && !hasAny(read.text, expressions)) return undefined;
  return {
    ...read,
    watch,
    expressions: makeLexicon({ pair: expressions }),
    looseExpressions: makeLexicon({ pair: looseExpressions }),
  };
}

// *dragonbear* names neither.
function hasAny(text: string, expressions: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return expressions.some((expression) => lower.includes(expression.toLowerCase()));
}
