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
  return all.some((inner, i) => {
    const named = actors[i];
    if (inner === attribution || named === undefined || named.kind === 'group' || named.kind === 'media') return false;
    const cued = [...inner.cue, ...inner.source];
    const inside =
      cued.length > 0 && cued.every((part) => attribution.content.some((content) => covers(content, part)));
    return inside && inner.content.some((part) => attribution.content.some((content) => overlap(content, part)));
  });
}

function startOf(attribution: Attribution): number {
  return Math.min(...[...attribution.source, ...attribution.cue, ...attribution.content].map((span) => span.start));
}

function endOf(attribution: Attribution): number {
  return Math.max(...[...attribution.source, ...attribution.cue, ...attribution.content].map((span) => span.end));
}
