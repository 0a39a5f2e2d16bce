import type { CueSite } from './cue-site.ts';
import type { Draft } from './draft.ts';
import { lowerAt, type Passage, phraseFrom, quotationFrom, type Range, tagAt, verbFrom } from './passage.ts';

export function draftOf(site: CueSite, content: Range, rule: string, cue = site.verb.pieces): Draft | undefined {
  if (site.subject === undefined || content.last < content.first) return undefined;
  return { source: site.source, cue, content: [content], cueClass: site.entry.cueClass, rule };
}

export function startsObject(passage: Passage, first: number): boolean {
  if (quotationFrom(passage, first) !== undefined) return true;
  // an "obvious lack"
  if (/^(?:DET|PRON)$/.test(tagAt(passage, first)) && quotationFrom(passage, first + 1) !== undefined) return true;
  if (lowerAt(passage, first) === 'what') return true;
  const phrase = phraseFrom(passage, first);
  return phrase !== undefined && phrase.kind !== 'time';
}

/** "to go", and *to "trust but verify"*. */
export function startsInfinitive(passage: Passage, i: number): boolean {
  if (verbFrom(passage, i)?.form === 'infinitive') return true;
  return lowerAt(passage, i) === 'to' && quotationFrom(passage, i + 1) !== undefined;
}

export function skipAdverbs(passage: Passage, from: number): number {
  let i = from;
  while (tagAt(passage, i) === 'ADV' && phraseFrom(passage, i) === undefined && i < from + 3) i++;
  return i;
}

export function hasQuotation(passage: Passage, first: number, last: number): boolean {
  return passage.quotations.some((quotation) => quotation.first >= first && quotation.last <= last);
}
