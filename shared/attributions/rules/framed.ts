import { objectEnd } from '../content-end.ts';
import type { CueSite } from '../cue-site.ts';
import type { Draft } from '../draft.ts';
import { skipAdjuncts } from '../find-complement.ts';
import { lowerAt, type Passage, phraseFrom, phraseTo, quotationFrom, type Range, tagAt, verbFrom } from '../passage.ts';
import { attachments, extendRight } from '../phrase-extent.ts';

/** She described the pact as sound. Not: as she described, the pact is sound. */
export function describedAs(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (!entry.frames.has('as') || verb.passive) return undefined;
  const first = verb.last + 1;
  if (!startsObject(passage, first)) return undefined;
  const last = objectEnd(passage, first);
  for (let i = first + 1; i <= last; i++)
    if (lowerAt(passage, i) === 'as' && !/^(?:as|such|well|far|soon)$/.test(lowerAt(passage, i - 1)))
      return draftOf(site, { first, last }, 'described-as');
  return undefined;
}

/** He called the pact a mistake, branded them "reckless". Not: he called the minister on Monday. */
export function called(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (!entry.frames.has('naming') || verb.passive) return undefined;
  const first = verb.last + 1;
  if (!startsObject(passage, first)) return undefined;
  const last = objectEnd(passage, first);
  const object = quotationFrom(passage, first) ?? phraseFrom(passage, first);
  if (object === undefined) return undefined;
  const name = 'head' in object ? attachments(passage, object as never) + 1 : object.last + 1;
  const tag = tagAt(passage, name);
  const hasName =
    name <= last &&
    (quotationFrom(passage, name) !== undefined ||
      phraseFrom(passage, name)?.kind === 'noun' ||
      phraseFrom(passage, name)?.kind === 'name' ||
      /^(?:ADJ|ADV|VERB)$/.test(tag));
  if (!hasName && !hasQuotation(passage, first, last) && !hasTwo(passage, first, last)) return undefined;
  return draftOf(site, { first, last }, 'called');
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

/** Wang called for talks, spoke of a new era, called on Rome to act. The preposition belongs to the cue. */
export function prepositional(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (verb.passive) return undefined;
  const next = skipAdverbs(passage, verb.last + 1);
  const preposition = lowerAt(passage, next);
  if (!entry.frames.has(`+${preposition}`)) return undefined;
  const first = next + 1;
  if (passage.tokens[first] === undefined) return undefined;
  const last = objectEnd(passage, first);
  if (last < first) return undefined;
  return draftOf(site, { first, last }, 'prepositional', [
    ...verb.pieces.slice(0, -1),
    ...joined(verb.pieces.at(-1), next),
  ]);
}

function joined(piece: Range | undefined, next: number): readonly Range[] {
  if (piece === undefined) return [];
  return piece.last === next - 1 ? [{ first: piece.first, last: next }] : [piece, { first: next, last: next }];
}

/** She urged Rome to act, asked the court for time, wants Rome to act: the content begins with who shall act. */
export function request(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (verb.passive || !entry.frames.has('request')) return undefined;
  const object = phraseFrom(passage, verb.last + 1);
  if (object === undefined) return undefined;
  const next = extendRight(passage, object).last + 1;
  const infinitive =
    startsInfinitive(passage, next) ||
    verbFrom(passage, next)?.form === 'infinitive' ||
    (/^(?:not|never)$/.test(lowerAt(passage, next)) && lowerAt(passage, next + 1) === 'to');
  if (!infinitive) return undefined;
  const first = object.first;
  return draftOf(site, { first, last: objectEnd(passage, first) }, 'request');
}

/** He advised her to wait: the content begins with *to*. */
export function advice(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (verb.passive || !entry.frames.has('advice')) return undefined;
  const object = phraseFrom(passage, verb.last + 1);
  if (object === undefined) return undefined;
  const first = skipAdjuncts(passage, extendRight(passage, object).last + 1);
  const not = /^(?:not|never)$/.test(lowerAt(passage, first)) ? first + 1 : first;
  if (!startsInfinitive(passage, not)) return undefined;
  return draftOf(site, { first, last: objectEnd(passage, first) }, 'advice');
}

/** The court had asked the lender for time: listener out, content from the preposition. */
export function askedFor(site: CueSite): Draft | undefined {
  const { passage, verb } = site;
  if (verb.lemma !== 'ask' || verb.passive) return undefined;
  const object = phraseFrom(passage, verb.last + 1);
  if (object === undefined) return undefined;
  const first = extendRight(passage, object).last + 1;
  if (!/^(?:for|about)$/.test(lowerAt(passage, first))) return undefined;
  return draftOf(site, { first, last: objectEnd(passage, first) }, 'asked-for');
}

/** She vowed to stay. Not: she wanted. */
export function infinitive(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (!entry.frames.has('infinitive') || verb.passive) return undefined;
  const first = skipAdjuncts(passage, verb.last + 1);
  const not = lowerAt(passage, first) === 'not' ? first + 1 : first;
  if (!startsInfinitive(passage, not)) return undefined;
  return draftOf(site, { first, last: objectEnd(passage, first) }, 'infinitive');
}

/** "to go", and *to "trust but verify"*. */
function startsInfinitive(passage: Passage, i: number): boolean {
  if (verbFrom(passage, i)?.form === 'infinitive') return true;
  return lowerAt(passage, i) === 'to' && quotationFrom(passage, i + 1) !== undefined;
}

/** He denied taking money. */
export function gerund(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (!entry.frames.has('gerund') || verb.passive) return undefined;
  const first = verb.last + 1;
  if (verbFrom(passage, first)?.form !== 'ing') return undefined;
  return draftOf(site, { first, last: objectEnd(passage, first) }, 'gerund');
}

/** She condemned the raid, accused Rome of lying, voiced concern at the delay, denies the charge. */
export function object(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (!entry.frames.has('object') || verb.passive) return undefined;
  const first = skipAdverbs(passage, verb.last + 1);
  if (!startsObject(passage, first)) return undefined;
  const last = objectEnd(passage, first);
  return draftOf(site, { first, last }, 'object');
}

function skipAdverbs(passage: Passage, from: number): number {
  let i = from;
  while (tagAt(passage, i) === 'ADV' && phraseFrom(passage, i) === undefined && i < from + 3) i++;
  return i;
}

function startsObject(passage: Passage, first: number): boolean {
  if (quotationFrom(passage, first) !== undefined) return true;
  // an "obvious lack"
  if (/^(?:DET|PRON)$/.test(tagAt(passage, first)) && quotationFrom(passage, first + 1) !== undefined) return true;
  if (lowerAt(passage, first) === 'what') return true;
  const phrase = phraseFrom(passage, first);
  return phrase !== undefined && phrase.kind !== 'time';
}

function hasQuotation(passage: Passage, first: number, last: number): boolean {
  return passage.quotations.some((quotation) => quotation.first >= first && quotation.last <= last);
}

function draftOf(site: CueSite, content: Range, rule: string, cue = site.verb.pieces): Draft | undefined {
  if (site.subject === undefined || content.last < content.first) return undefined;
  return { source: site.source, cue, content: [content], cueClass: site.entry.cueClass, rule };
}
