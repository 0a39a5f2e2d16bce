import type { Claim } from '../claims/claim.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import type { Sentence } from '../sentences/token.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { makeWords } from './article-words.ts';
import { decideRelevance } from './decide-relevance.ts';
import { findPairs, pairOf } from './find-pairs.ts';
import { makeLexicon } from './find-phrases.ts';
import { findReferences } from './find-references.ts';
import { findStance } from './find-stance.ts';
import { type ClaimView, type Verdict, viewClaim, type WatchedText } from './view-claim.ts';
import type { Watch } from './watch.ts';
import type { WatchedClaim, WatchMatch } from './watched-claim.ts';

/** Every claim with the watches it concerns, in the order given: whether it does, its stance, and the words that say so. */
export function matchWatches(
  article: Article,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  watches: readonly Watch[],
): readonly WatchedClaim[] {
  const read = readArticle(article, sentences, claims, watches);
  const byWatch = watches.map((watch) => matchWatch(watchText(read, watch), claims));
  return claims.map((claim, index) => ({ ...claim, watches: byWatch.flatMap((matches) => matches[index] ?? []) }));
}

type ReadArticle = Omit<WatchedText, 'watch' | 'expressions' | 'looseExpressions'>;

/** What no watch sees in its own way. All files tell who is who, so that one pair is not taken for another. */
function readArticle(
  { text, title }: Article,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  watches: readonly Watch[],
): ReadArticle {
  const references = findReferences(text, sentences, claims, watches);
  const referencesBySentence = Map.groupBy(references, ({ sentence }) => sentence);
  // A headline that stands in the text is its first sentence already.
  const outside = title === undefined || text.startsWith(title) ? '' : title;
  const inHeadline = outside === '' ? [] : findReferences(outside, splitSentences(outside), claims, watches);
  const headline = pairOf(outside, inHeadline);
  return {
    text,
    sentences,
    references,
    referencesBySentence,
    words: makeWords(sentences),
    pairs: findPairs(text, sentences, referencesBySentence, claims),
    // Its words are not in the text, so they are no evidence.
    headline: headline === undefined ? undefined : { ...headline, evidence: [] },
    headlineCountries: inHeadline.map(({ country }) => country),
  };
}

function watchText(read: ReadArticle, watch: Watch): WatchedText {
  const { expressions, looseExpressions } = watch;
  return {
    ...read,
    watch,
    expressions: makeLexicon({ pair: expressions }),
    looseExpressions: makeLexicon({ pair: looseExpressions }),
  };
}

function matchWatch(watched: WatchedText, claims: readonly Claim[]): readonly (WatchMatch | undefined)[] {
  const earlier: { view: ClaimView; verdict: Verdict }[] = [];
  const matches: (WatchMatch | undefined)[] = [];
  for (const claim of claims) {
    const view = viewClaim(watched, claim, earlier);
    const verdict = decideRelevance(view);
    earlier.push({ view, verdict });
    const { rule, evidence } = verdict;
    // *We cannot accept this*, with no judging word, is as critical as what the same actor said before it.
    const before = matches.findLast(
      (last, index) => last !== undefined && claims[index]?.actor.id === claim.actor.id,
    )?.stance;
    const match = { watch: watched.watch.id, stance: findStance(view, before), evidence: inOrder(evidence), rule };
    matches.push(verdict.concerned ? match : undefined);
  }
  return matches;
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((span, index) => index === 0 || span.start >= (sorted[index - 1]?.end ?? 0));
}
