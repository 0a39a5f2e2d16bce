import type { Actor } from '../actors/actor.ts';
import type { Article } from '../text/article.ts';
import type { WatchedClaim } from '../watches/watched-claim.ts';

/** That an actor is made to speak in an article, whether or not a watch takes what was said. */
export interface Appearance {
  readonly actor: Actor;
  readonly article: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly published: string;
  /** Indices of the actor's claims in the article. */
  readonly claims: readonly number[];
  /** The watches that take at least one of them. */
  readonly watches: readonly string[];
}

/** One for each actor with a claim in the article, in the order they first speak. */
export function makeAppearances(article: Article, claims: readonly WatchedClaim[]): readonly Appearance[] {
  const byActor = new Map<string, WatchedClaim[]>();
  for (const claim of claims) {
    const theirs = byActor.get(claim.actor.id);
    if (theirs === undefined) byActor.set(claim.actor.id, [claim]);
    else theirs.push(claim);
  }
  return [...byActor.values()].map((theirs) => makeAppearance(article, theirs));
}

function makeAppearance(article: Article, theirs: readonly WatchedClaim[]): Appearance {
  const [first] = theirs;
  if (first === undefined) throw new RangeError('an appearance needs a claim');
  const { key, title, outlet, url, published } = article;
  return {
    actor: first.actor,
    article: key,
    title,
    outlet,
    url,
    published,
    claims: theirs.map((claim) => claim.index),
    watches: [...new Set(theirs.flatMap((claim) => claim.watches.map((match) => match.watch)))],
  };
}
