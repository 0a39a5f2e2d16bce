import type { CueSite } from './cue-site.ts';
import type { Draft } from './draft.ts';
import {
  isQuoted,
  isStop,
  lowerAt,
  type Passage,
  phraseFrom,
  phraseTo,
  quotationFrom,
  type Range,
  tagAt,
  type VerbGroup,
  verbFrom,
} from './passage.ts';

/** A draft whose content follows the cue; nothing where the verb is a participle: "a bridge called the Long One spans". */
export function draftOf(site: CueSite, content: Range, rule: string, cue = site.verb.pieces): Draft | undefined {
  if (site.verb.form === 'past' && hasMainVerb(site.passage, content)) return undefined;
  if (site.subject === undefined || content.last < content.first) return undefined;
  return { source: site.source, cue, content: [content], cueClass: site.entry.cueClass, rule };
}

/** A finite verb right after a phrase, with nothing before it that would open a clause of its own. */
function hasMainVerb(passage: Passage, { first, last }: Range): boolean {
  for (let i = first; i <= last; i++) {
    if (isQuoted(passage, i)) continue;
    if (isStop(passage, i) || /^(?:SCONJ|CCONJ|ADV)$/.test(tagAt(passage, i))) return false;
    if (/^(?:that|who|which|what|whose|how|why|where|when|as)$/.test(lowerAt(passage, i))) return false;
    const verb = verbFrom(passage, i);
    if (verb?.form === 'finite') return isPlainlyFinite(passage, verb) && phraseTo(passage, i - 1) !== undefined;
  }
  return false;
}

/** *spans*, *was*, *has spanned*; a bare form may be a noun that the tagger took for a verb. */
function isPlainlyFinite(passage: Passage, verb: VerbGroup): boolean {
  return tagAt(passage, verb.first) === 'AUX' || /[^s]s$/.test(lowerAt(passage, verb.head));
}

/** Whether an object begins at a token: a phrase or a mark. */
export function startsObject(passage: Passage, first: number): boolean {
  if (quotationFrom(passage, first) !== undefined) return true;
  // an "obvious lack"
  if (/^(?:DET|PRON)$/.test(tagAt(passage, first)) && quotationFrom(passage, first + 1) !== undefined) return true;
  if (lowerAt(passage, first) === 'what') return true;
  // 'grave concern': single marks around a few words
  if (/^['‘]$/.test(lowerAt(passage, first)) && phraseFrom(passage, first + 1) !== undefined) return true;
  const phrase = phraseFrom(passage, first);
  return phrase !== undefined && phrase.kind !== 'time';
}

/** "to go", and *to "trust but verify"*. */
export function startsInfinitive(passage: Passage, i: number): boolean {
  if (verbFrom(passage, i)?.form === 'infinitive') return true;
  return lowerAt(passage, i) === 'to' && quotationFrom(passage, i + 1) !== undefined;
}

/** From a token over a few adverbs: *sharply criticised*, *criticised sharply*. */
export function skipAdverbs(passage: Passage, from: number): number {
  let i = from;
  while (tagAt(passage, i) === 'ADV' && phraseFrom(passage, i) === undefined && i < from + 3) i++;
  return i;
}

/** Whether a whole quotation stands within a range. */
export function hasQuotation(passage: Passage, first: number, last: number): boolean {
  return passage.quotations.some((quotation) => quotation.first >= first && quotation.last <= last);
}
