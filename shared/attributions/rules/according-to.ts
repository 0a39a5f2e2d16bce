import { clauseEnd } from '../content-end.ts';
import type { Draft } from '../draft.ts';
import { isQuoted, isStop, lowerAt, type Passage, phraseFrom, type Range } from '../passage.ts';
import { extendRight } from '../phrase-extent.ts';
import { precedingContent } from '../preceding-content.ts';

// What things are done by, not who says so.
const MEASURES =
  /^(?:abilit(?:y|ies)|age|circumstances?|criteria|custom|customs|height|law|laws|logic|means|merits?|needs?|order|plans?|principles?|priorit(?:y|ies)|protocol|procedures?|rank|rules?|schedule|script|season|size|standards?|taste|tastes|terms|timetable|tradition|value|values|wishes)$/;

/**
 * According to Ana Ruiz, prices fell. Prices fell, according to the bank. Prices, according to her, fell. Not: they
 * acted according to plan.
 */
export function accordingTo(passage: Passage): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < passage.tokens.length; i++) {
    if (lowerAt(passage, i) !== 'according' || lowerAt(passage, i + 1) !== 'to' || isQuoted(passage, i)) continue;
    const phrase = phraseFrom(passage, i + 2);
    if (phrase === undefined || MEASURES.test(lowerAt(passage, phrase.head))) continue;
    const source = extendRight(passage, phrase);
    const content = contentAround(passage, i, source.last + 1);
    if (content.length === 0) continue;
    drafts.push({
      source: [source],
      cue: [{ first: i, last: i + 1 }],
      content,
      cueClass: 'speech',
      rule: 'according-to',
    });
  }
  return drafts;
}

/** The words before an adjunct like *according to X* and those after it, whichever the commas give it. */
export function contentAround(passage: Passage, first: number, next: number): readonly Range[] {
  const isComma = lowerAt(passage, next) === ',';
  // "because, in her words, it works": only what follows.
  const opens = /^(?:because|that|who|which|whom|when|while|if|and|but|or|as|than)$/.test(lowerAt(passage, first - 2));
  const before = isComma && opens ? undefined : beforeAdjunct(passage, first);
  if (before === undefined) {
    const start = isComma ? next + 1 : next;
    const last = passage.tokens[start] === undefined ? -1 : clauseEnd(passage, start);
    return last >= start ? [{ first: start, last }] : [];
  }
  if (!isComma || passage.tokens[next + 1] === undefined) return [before];
  if (/^(?:who|which|whose|and|but|\p{L}+ing)$/u.test(lowerAt(passage, next + 1))) return [before];
  const last = clauseEnd(passage, next + 1);
  return last > next ? [before, { first: next + 1, last }] : [before];
}

/** What stands before the adjunct, with or without its comma; nothing where it opens its clause. */
function beforeAdjunct(passage: Passage, first: number): Range | undefined {
  const word = lowerAt(passage, first - 1);
  if (first === 0 || /^(?:but|and|;|:|•)$/.test(word)) return undefined;
  const content =
    precedingContent(passage, first) ?? (isStop(passage, first - 1) ? undefined : precedingWords(passage, first));
  if (content === undefined) return undefined;
  // "But, according to him, prices fell": a word is no content.
  const isName = phraseFrom(passage, content.first)?.kind === 'name';
  return content.last - content.first < 1 && !isName ? undefined : content;
}

function precedingWords(passage: Passage, first: number): Range | undefined {
  let start = first - 1;
  while (
    start > 0 &&
    !(isStop(passage, start - 1) && /^[;:]$/.test(lowerAt(passage, start - 1)) && !isQuoted(passage, start - 1))
  )
    start--;
  return { first: start, last: first - 1 };
}
