import { objectEnd } from '../content-end.ts';
import type { CueSite } from '../cue-site.ts';
import type { Draft } from '../draft.ts';
import { namesRole } from '../lexicon/roles.ts';
import { draftOf, skipAdverbs, startsObject } from '../object-content.ts';
import { lowerAt, phraseFrom, phraseOf } from '../passage.ts';

/** She condemned the raid, accused Rome of lying, voiced concern at the delay, denies the charge. */
export function object(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (!entry.frames.has('object') || verb.passive) return undefined;
  const first = skipAdverbs(passage, verb.last + 1);
  if (!startsObject(passage, first)) return undefined;
  if (namesSpeaker(site, first) || (verb.lemma === 'see' && !isJudge(site))) return undefined;
  const last = objectEnd(passage, first);
  return draftOf(site, { first, last }, 'object');
}

/** "citing a source", "quoted an expert as saying": the object speaks, nothing is said of it. */
function namesSpeaker({ passage, verb }: CueSite, first: number): boolean {
  if (!/^(?:cite|quote)$/.test(verb.lemma)) return false;
  const phrase = phraseFrom(passage, first);
  const head = phrase && lowerAt(passage, phrase.head);
  return head !== undefined && (namesRole(head) || /^(?:source|sources|officials|experts)$/.test(head));
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
