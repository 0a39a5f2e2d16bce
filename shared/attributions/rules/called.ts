import { objectEnd } from '../content-end.ts';
import type { CueSite } from '../cue-site.ts';
import type { Draft } from '../draft.ts';
import { draftOf, hasQuotation, startsObject } from '../object-content.ts';
import { lowerAt, type Passage, phraseFrom, phraseTo, quotationFrom, type Range, tagAt } from '../passage.ts';
import { attachments } from '../phrase-extent.ts';

/** He called the pact a mistake, branded them "reckless". Not: he called the minister on Monday. */
export function called(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (!entry.frames.has('naming') || verb.passive) return undefined;
  const first = verb.last + 1;
  const named = quotationFrom(passage, first);
  if (named !== undefined && isWholeName(site, named)) return draftOf(site, named, 'called');
  const last = objectEnd(passage, first);
  if (isPointing(passage, first) && hasQuotation(passage, first, last)) return draftOf(site, { first, last }, 'called');
  if (!startsObject(passage, first)) return undefined;
  const object = quotationFrom(passage, first) ?? phraseFrom(passage, first);
  if (
    object === undefined ||
    (entry.cueClass === 'belief' && /^(?:it|itself|himself|herself|themselves)$/.test(lowerAt(passage, first)))
  )
    return undefined;
  const name = 'head' in object ? attachments(passage, object as never) + 1 : object.last + 1;
  const tag = tagAt(passage, name);
  // "called the statements about the bridge groundless": the last word is what they are called.
  const endsInAdjective = tagAt(passage, last) === 'ADJ' && phraseTo(passage, last - 1) !== undefined;
  const hasName =
    endsInAdjective ||
    (name <= last &&
      (/^['‘]$/.test(lowerAt(passage, name)) ||
        quotationFrom(passage, name) !== undefined ||
        isPredicate(site, name) ||
        /^(?:ADJ|ADV|VERB)$/.test(tag)));
  if (!hasName && !hasQuotation(passage, first, last) && (entry.cueClass === 'belief' || !hasTwo(passage, first, last)))
    return undefined;
  return draftOf(site, { first, last }, 'called');
}

/** "what she called "the trap," an old port": the name alone; not "what she called "old" ports". */
function isWholeName({ passage, clauseStart }: CueSite, { last }: Range): boolean {
  return /^(?:what|which|whom)$/.test(lowerAt(passage, clauseStart - 1)) && /^[,.]$/.test(lowerAt(passage, last - 1));
}

/** "called that "absurd"", "called what she saw "absurd"". */
function isPointing(passage: Passage, first: number): boolean {
  return /^(?:that|this|those|what)$/.test(lowerAt(passage, first));
}

/** "called them friends"; beside verbs of thought only "thinks him a fool": "found his friends when" is no judgement. */
function isPredicate({ passage, entry }: CueSite, at: number): boolean {
  const kind = phraseFrom(passage, at)?.kind;
  if (kind !== 'noun' && kind !== 'name') return false;
  return entry.cueClass !== 'belief' || /^an?$/.test(lowerAt(passage, at));
}

/** "the decision to invade their neighbour a mistake": two phrases side by side. */
function hasTwo(passage: Passage, first: number, last: number): boolean {
  return passage.phrases.some(
    (phrase) =>
      phrase.first > first &&
      phrase.first <= last &&
      phrase.kind !== 'time' &&
      phraseTo(passage, phrase.first - 1) !== undefined,
  );
}
