import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ActorKind } from '../../shared/actors/actor.ts';
import { splitSentences } from '../../shared/sentences/split-sentences.ts';
import type { Sentence } from '../../shared/sentences/token.ts';
import type { Article } from '../../shared/text/article.ts';
import type { Span } from '../../shared/text/span.ts';
import type { Stance, WatchedClaim } from '../../shared/watches/watched-claim.ts';

/** An article of the ties corpus, as its own reader gives it. */
export interface TiesArticle {
  readonly id: string;
  readonly outlet: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
  readonly actors: Readonly<
    Record<string, { readonly name: string; readonly kind: ActorKind; readonly country?: string }>
  >;
  readonly statements: Readonly<Record<string, { readonly actor: string; readonly reiterates?: string }>>;
  readonly attributions: readonly TiesAttribution[];
}

export interface TiesAttribution {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly actor: string;
  readonly ties: boolean;
  readonly stance: Stance | null;
  readonly statement: string | null;
}

type Pair = readonly [start: number, end: number];

/** A labelled article in the project's own terms; `labels` are the statements of `claims`, one for one. */
export interface LabelledArticle {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly claims: readonly WatchedClaim[];
  readonly labels: readonly string[];
  readonly gold: TiesArticle;
}

export const WATCH = 'russia-china';

/** The labelled articles of a part, in the order of publication, with gold claims. */
export async function readTies(tools: string, part: string): Promise<readonly LabelledArticle[]> {
  const reader = await import(pathToFileURL(join(tools, 'to-jsonl.mjs')).href);
  const { articles, errors } = reader.parseFolder(join(tools, part));
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return (articles as readonly TiesArticle[]).map(makeLabelled);
}

function makeLabelled(gold: TiesArticle): LabelledArticle {
  const { id, outlet, published, title, text } = gold;
  const revision = createHash('sha256').update(text).digest('hex');
  const watched = gold.attributions.filter((attribution) => attribution.ties);
  return {
    article: { key: id, outlet, published, title, text, revision, publishedFrom: 'article' },
    sentences: splitSentences(text),
    claims: watched.map((attribution, index) => makeClaim(gold, attribution, index)),
    labels: watched.map(({ statement }) => statement ?? ''),
    gold,
  };
}

function makeClaim(gold: TiesArticle, attribution: TiesAttribution, index: number): WatchedClaim {
  const actor = gold.actors[attribution.actor];
  return {
    index,
    source: attribution.source.map(toSpan),
    cue: attribution.cue.map(toSpan),
    content: attribution.content.map(toSpan),
    kind: 'indirect',
    cueClass: 'speech',
    confidence: 1,
    relayed: false,
    actor: {
      id: attribution.actor,
      name: actor?.name ?? attribution.actor,
      kind: actor?.kind ?? 'person',
      ...(actor?.country === undefined ? {} : { country: actor.country }),
      resolved: true,
    },
    watches: [{ watch: WATCH, stance: attribution.stance ?? 'neutral', evidence: [], rule: 'gold' }],
  };
}

function toSpan([start, end]: Pair): Span {
  return { start, end };
}
