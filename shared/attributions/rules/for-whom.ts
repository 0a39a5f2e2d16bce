import { clauseEnd } from '../content-end.ts';
import type { Draft } from '../draft.ts';
import { startsBareClause } from '../find-complement.ts';
import { namesRole } from '../lexicon/roles.ts';
import { hasQuotation } from '../object-content.ts';
import { lowerAt, type Passage, type Phrase, phraseFrom } from '../passage.ts';
import { extendRight } from '../phrase-extent.ts';

/**
 * To her, the pact is a mistake. For Ana Ruiz, the minister, it was a win. Not: for the mayor, it was a day of rain; to work, it needs
 * time; for years, it rained.
 */
export function forWhom(passage: Passage): readonly Draft[] {
  if (!/^(?:for|to)$/.test(lowerAt(passage, 0))) return [];
  const phrase = phraseFrom(passage, 1);
  if (phrase === undefined || phrase.kind === 'time') return [];
  const head = lowerAt(passage, phrase.head);
  const name = namesRole(head) ? phraseFrom(passage, phrase.last + 1) : undefined;
  const end = extendRight(passage, name?.kind === 'name' ? name : phrase).last;
  const source = { first: phrase.first, last: end };
  const isPerson =
    isNamed(passage, phrase) ||
    /^(?:him|her|them)$/.test(head) ||
    namesRole(head) ||
    source.last > phrase.last ||
    phrase.last - phrase.first === 1;
  if (!isPerson || lowerAt(passage, source.last + 1) !== ',') return [];
  if (phrase.kind === 'noun' && !namesRole(head)) return [];
  const first = source.last + 2;
  if (!startsBareClause(passage, first)) return [];
  // "For the mayor, it was a day of rain": what he lived through.
  const last = clauseEnd(passage, first);
  const isLived = lowerAt(passage, 0) === 'for' && lowerAt(passage, first) === 'it';
  if (isLived && !hasQuotation(passage, first, last)) return [];
  return [
    {
      source: [source],
      cue: [{ first: 0, last: 0 }],
      content: [{ first, last }],
      cueClass: 'belief',
      rule: 'for-whom',
    },
  ];
}

/** "the analyst Ana Ruiz": an office within the name. */
function isNamed(passage: Passage, { first, last, kind }: Phrase): boolean {
  if (kind !== 'name') return false;
  for (let i = first; i < last; i++) if (namesRole(lowerAt(passage, i))) return true;
  return false;
}
