import type { Claim } from '../claims/claim.ts';
import type { Sentence } from '../sentences/token.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { decideClaims } from './decide-claims.ts';
import { findStance } from './find-stance.ts';
import { RELEVANCE_WEIGHTS } from './model/relevance-weights.ts';
import { weighClaims } from './model/weigh-claims.ts';
import type { Watch } from './watch.ts';
import type { Stance, WatchedClaim, WatchMatch } from './watched-claim.ts';
import { makeWatchedTexts, type WatchedText } from './watched-text.ts';

/** Every claim with the watches it concerns, in the order given: whether it does, its stance, and the words that say so. */
export function matchWatches(
  article: Article,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  watches: readonly Watch[],
): readonly WatchedClaim[] {
  const byWatch = makeWatchedTexts(article, sentences, claims, watches).map((watched) => matchWatch(watched, claims));
  return claims.map((claim, index) => ({ ...claim, watches: byWatch.flatMap((matches) => matches[index] ?? []) }));
}

function matchWatch(watched: WatchedText, claims: readonly Claim[]): readonly (WatchMatch | undefined)[] {
  const decided = decideClaims(watched, claims);
  const verdicts = weighClaims(decided, RELEVANCE_WEIGHTS);
  const stances = new Map<string, Stance>();
  return decided.map(({ view }, index) => {
    const verdict = verdicts[index];
    if (verdict?.concerned !== true) return undefined;
    // *We reject this*, with no judging word, is as critical as what the same actor said before it.
    const stance = findStance(view, stances.get(view.claim.actor.id));
    stances.set(view.claim.actor.id, stance);
    return { watch: watched.watch.id, stance, evidence: inOrder(verdict.evidence), rule: verdict.rule };
  });
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((span, index) => index === 0 || span.start >= (sorted[index - 1]?.end ?? 0));
}
