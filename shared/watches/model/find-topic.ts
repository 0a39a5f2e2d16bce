import { isWatched } from '../rules/verdict.ts';
import type { EarlierClaim } from '../view-claim.ts';

/** How much of an article is about the watch, as the rules read it. */
export interface ArticleTopic {
  /** Of the sentences that name two countries, how many name the parties. */
  readonly pairShare: number;
  /** Of all sentences. */
  readonly sentenceShare: number;
  /** Of the claims other than this one, how many concern the watch. */
  concerned(index: number): number;
  /** Of the same speaker's other claims. */
  concernedOf(index: number): number;
}

interface Count {
  readonly claims: number;
  readonly concerned: number;
}

export function findTopic(claims: readonly EarlierClaim[]): ArticleTopic {
  const [first] = claims;
  if (first === undefined) return { pairShare: 0, sentenceShare: 0, concerned: () => 0, concernedOf: () => 0 };
  const { pairs, sentences } = first.view;
  const onPair = pairs.filter((pair) => pair !== undefined && isWatched(first.view, pair));
  const named = pairs.filter((pair) => pair?.strength === 'strong').length;
  const all = count(claims);
  const bySpeaker = new Map([...Map.groupBy(claims, speakerOf)].map(([id, said]) => [id, count(said)]));
  return {
    pairShare: share(onPair.filter((pair) => pair?.strength === 'strong').length, named),
    sentenceShare: share(onPair.length, sentences.length),
    concerned: (index) => shareOfOthers(all, claims[index]),
    concernedOf: (index) => shareOfOthers(bySpeaker.get(speakerOf(claims[index])), claims[index]),
  };
}

function speakerOf(claim: EarlierClaim | undefined): string {
  return claim?.view.claim.actor.id ?? '';
}

function count(claims: readonly EarlierClaim[]): Count {
  return { claims: claims.length, concerned: claims.filter(({ verdict }) => verdict.concerned).length };
}

function shareOfOthers(all: Count | undefined, claim: EarlierClaim | undefined): number {
  if (all === undefined) return 0;
  return share(all.concerned - (claim?.verdict.concerned === true ? 1 : 0), all.claims - 1);
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
