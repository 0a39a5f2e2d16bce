import { readFileSync } from 'node:fs';
import type { ActorKind } from '../../shared/actors/actor.ts';
import { findAttributions } from '../../shared/attributions/find-attributions.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { makeClaims } from '../../shared/claims/make-claims.ts';
import { splitSentences } from '../../shared/sentences/split-sentences.ts';
import type { Article } from '../../shared/text/article.ts';
import type { Span } from '../../shared/text/span.ts';
import type { Stance } from '../../shared/watches/watched-claim.ts';

interface GoldAttribution {
  readonly source: readonly [number, number][];
  readonly cue: readonly [number, number][];
  readonly content: readonly [number, number][];
  readonly actor: string;
  readonly ties: boolean;
  readonly stance: Stance | null;
}

/** A labelled article, as a line of a gold file has it. */
export interface GoldArticle {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
  readonly actors: Readonly<Record<string, { name: string; kind: ActorKind; country?: string; role?: string }>>;
  readonly attributions: readonly GoldAttribution[];
}

/** A claim and what it should be: `undefined` where the labels do not say. */
export interface LabelledClaim {
  readonly claim: Claim;
  readonly ties: boolean | undefined;
  readonly stance: Stance | null;
}

export function readGold(file: string): readonly GoldArticle[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldArticle);
}

export function articleOf(gold: GoldArticle): Article {
  const { id, title, published, text } = gold;
  return { key: id, revision: '', publishedFrom: 'article', title, published, text };
}

/** The attributions as labelled, with the actors as labelled. */
export function givenClaims(gold: GoldArticle): readonly LabelledClaim[] {
  return gold.attributions.map((attribution, index) => {
    const { ties, stance } = attribution;
    return { claim: givenClaim(gold, attribution, index), ties, stance };
  });
}

/** What our own stages find in the article; a label is that of the attribution whose content is the same for the most part. */
export function foundClaims(gold: GoldArticle): readonly LabelledClaim[] {
  const article = articleOf(gold);
  const sentences = splitSentences(gold.text);
  return makeClaims(article, sentences, findAttributions(gold.text, sentences)).map((claim) => {
    const shares = gold.attributions.map(({ content }) => sharedPart(claim.content, spans(content)));
    const best = Math.max(0, ...shares);
    const { ties = false, stance = null } = best >= SAME ? (gold.attributions[shares.indexOf(best)] ?? {}) : {};
    // Half of a claim that concerns the watch: neither right nor wrong.
    const unclear = best < SAME && gold.attributions.some((other, index) => other.ties && (shares[index] ?? 0) > 0);
    return { claim, ties: unclear ? undefined : ties, stance };
  });
}

const SAME = 0.5;

function sharedPart(first: readonly Span[], second: readonly Span[]): number {
  const length = (list: readonly Span[]): number => list.reduce((sum, { start, end }) => sum + end - start, 0);
  let shared = 0;
  for (const a of first)
    for (const b of second) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / Math.max(1, length(first) + length(second) - shared);
}

function givenClaim(gold: GoldArticle, attribution: GoldAttribution, index: number): Claim {
  const actor = gold.actors[attribution.actor];
  const inner = gold.attributions.some(
    (other) =>
      other !== attribution &&
      attribution.content.some(([start, end]) => other.content.every(([s, e]) => start <= s && e <= end)),
  );
  return {
    index,
    source: spans(attribution.source),
    cue: spans(attribution.cue),
    content: spans(attribution.content),
    kind: 'indirect',
    cueClass: 'speech',
    confidence: 1,
    actor: { id: attribution.actor, name: '', kind: 'group', ...actor, resolved: true },
    relayed: inner && (actor?.kind === 'media' || actor?.kind === 'group'),
  };
}

function spans(list: readonly (readonly [number, number])[]): readonly Span[] {
  return list.map(([start, end]) => ({ start, end }));
}
