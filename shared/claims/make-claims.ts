import type { Actor } from '../actors/actor.ts';
import { resolveActors } from '../actors/resolve-actors.ts';
import type { Attribution } from '../attributions/attribution.ts';
import type { Sentence } from '../sentences/token.ts';
import type { Article } from '../text/article.ts';
import { covers, overlap, textOf } from '../text/span.ts';
import type { Claim } from './claim.ts';

/** Cues of those who pass words on: *as Reuters reported*, *according to a transcript*. */
const RELAYING =
  /\b(?:according|report|reports|reported|quote|quotes|quoted|quoting|cite|cites|cited|citing|carry|carried|write|wrote|relay|relayed|publish|published|say|says|said)\b/i;

const REMARKS = /\b(?:his|her|their|these|those|the) (?:remarks|comments|statements?|words)\b/i;

/** Who said what in an article: each attribution with its actor, in the order of the text. */
export function makeClaims(
  article: Article,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
): readonly Claim[] {
  const ordered = [...attributions].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  const actors = resolveActors(article, sentences, ordered);
  return ordered.map((attribution, index) => {
    const actor = actors[index] as Actor;
    return { ...attribution, index, actor, relayed: isRelayed(article.text, attribution, actor, ordered, actors) };
  });
}

/**
 * *"We agree," Peskov said, TASS reported* is Peskov's claim; TASS only passes it on. An organisation does so too, by
 * a transcript. *Stoltenberg said China believes it* is a claim of Stoltenberg's as well: a person answers for it.
 */
function isRelayed(
  text: string,
  attribution: Attribution,
  actor: Actor,
  all: readonly Attribution[],
  actors: readonly Actor[],
): boolean {
  if (actor.kind === 'person' || actor.kind === 'country') return false;
  const relays = actor.kind === 'media' || attribution.cue.some((cue) => RELAYING.test(textOf(text, cue)));
  if (!relays) return false;
  // *He made these remarks on Monday, Northgate News reported* passes them on as well.
  if (actor.kind === 'media' && attribution.content.some((part) => REMARKS.test(textOf(text, part)))) return true;
  const limit = endOf(attribution);
  for (let i = attributionFrom(all, attribution); i < all.length; i++) {
    const inner = all[i] as Attribution;
    if (startOf(inner) >= limit) return false;
    if (inner !== attribution && isNamed(actors[i]) && isWithin(inner, attribution)) return true;
  }
  return false;
}

/** The first attribution that begins no earlier than the content: all are in order, so by halving. */
function attributionFrom(all: readonly Attribution[], { content }: Attribution): number {
  const start = content[0]?.start ?? 0;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(all[middle] as Attribution) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isNamed(actor: Actor | undefined): boolean {
  return actor !== undefined && actor.kind !== 'group' && actor.kind !== 'media';
}

function isWithin(inner: Attribution, outer: Attribution): boolean {
  const cued = [...inner.cue, ...inner.source];
  const inside = cued.length > 0 && cued.every((part) => outer.content.some((content) => covers(content, part)));
  return inside && inner.content.some((part) => outer.content.some((content) => overlap(content, part)));
}

function startOf(attribution: Attribution): number {
  return Math.min(...[...attribution.source, ...attribution.cue, ...attribution.content].map((span) => span.start));
}

function endOf(attribution: Attribution): number {
  return Math.max(...[...attribution.source, ...attribution.cue, ...attribution.content].map((span) => span.end));
}
