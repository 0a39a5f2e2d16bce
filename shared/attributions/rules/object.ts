import { objectEnd } from '../content-end.ts';
import type { CueSite } from '../cue-site.ts';
import type { Draft } from '../draft.ts';
import { namesRole } from '../lexicon/roles.ts';
import { draftOf, skipAdverbs, startsObject } from '../object-content.ts';
import { lowerAt, phraseFrom, phraseOf } from '../passage.ts';

// What is brought about by declaring it.
const DEEDS =
  /^(?:alliance|bankruptcy|ceasefire|curfew|emergency|friendship|independence|mourning|partnership|truce|victory|war)$/;

/** She condemned the raid, accused Rome of lying, voiced concern at the delay, denies the charge. */
export function object(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (!entry.frames.has('object') || verb.passive) return undefined;
  const first = skipAdverbs(passage, verb.last + 1);
  if (!startsObject(passage, first) || isNothing(site, first)) return undefined;
  if (namesSpeaker(site, first) || (verb.lemma === 'see' && !isJudge(site))) return undefined;
  const last = objectEnd(passage, first);
  return draftOf(site, { first, last }, 'object');
}

/** "confirmed nothing"; "declared a partnership", "announced an alliance": deeds, though done with words. */
function isNothing({ passage, verb }: CueSite, first: number): boolean {
  if (/^(?:nothing|none|neither)$/.test(lowerAt(passage, first))) return true;
  if (!/^(?:announce|declare|proclaim)$/.test(verb.lemma)) return false;
  const last = objectEnd(passage, first);
  return passage.phrases.some(
    ({ head }) => head >= first && head <= Math.min(last, first + 6) && DEEDS.test(lowerAt(passage, head)),
  );
}

/** "citing a source", "quoted an expert as saying": the object speaks, nothing is said of it. */
function namesSpeaker({ passage, verb }: CueSite, first: number): boolean {
  if (!/^(?:cite|quote)$/.test(verb.lemma)) return false;
  const phrase = phraseFrom(passage, first);
  const head = phrase && lowerAt(passage, phrase.head);
  if (phrase !== undefined && lowerAt(passage, phrase.last + 1) === 'as') return true;
  return (
    head !== undefined &&
    (namesRole(head) || /^(?:diplomats|experts|insiders|officials|people|person|persons|source|sources)$/.test(head))
  );
}

/** "Analysts see a marriage of unequals" is a view; "the boy saw a boat" is none. */
function isJudge({ passage, subject }: CueSite): boolean {
  const phrase = subject && phraseOf(passage, subject.first);
  return (
    phrase !== undefined &&
    /^(?:analysts|critics|diplomats|economists|experts|judge|judges|observers|scholars|some)$/.test(
      lowerAt(passage, phrase.head),
    )
  );
}
