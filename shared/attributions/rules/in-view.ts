import type { Draft } from '../draft.ts';
import { POSSESSIVES } from '../lexicon/function-words.ts';
import { VIEW_NOUNS } from '../lexicon/noun-cues.ts';
import { isQuoted, isStop, lowerAt, type Passage, phraseFrom, phraseOf, type Range } from '../passage.ts';
import { extendRight } from '../phrase-extent.ts';
import { contentAround } from './according-to.ts';

/**
 * In his view, prices fell. Prices, in the minister's words, fell. In the opinion of the bank, prices fell. Not: in view
 * of the rain; in his words there was warmth.
 */
export function inView(passage: Passage): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < passage.tokens.length; i++) {
    if (isQuoted(passage, i) || !/^(?:in|to)$/.test(lowerAt(passage, i))) continue;
    const phrase = phraseOf(passage, i + 1);
    if (phrase === undefined || phrase.first !== i + 1 || !VIEW_NOUNS.has(lowerAt(passage, phrase.head))) continue;
    if (lowerAt(passage, i) === 'to' && lowerAt(passage, phrase.head) !== 'mind') continue;
    const roles = possessed(passage, i, phrase.head) ?? ofSource(passage, i, phrase.head);
    if (roles === undefined || !isStop(passage, roles.next) || !isStop(passage, i - 1)) continue;
    const content = contentAround(passage, i, roles.next);
    if (content.length === 0) continue;
    drafts.push({ source: [roles.source], cue: roles.cue, content, cueClass: 'belief', rule: 'in-view' });
  }
  return drafts;
}

interface Roles {
  readonly source: Range;
  readonly cue: readonly Range[];
  readonly next: number;
}

/** "in his view", "in the French president's telling". */
function possessed(passage: Passage, at: number, head: number): Roles | undefined {
  const cue = [
    { first: at, last: at },
    { first: head, last: head },
  ];
  if (POSSESSIVES.has(lowerAt(passage, at + 1)) && lowerAt(passage, at + 1) !== 'whose')
    return { source: { first: at + 1, last: at + 1 }, cue, next: head + 1 };
  for (let i = head - 1; i > at; i--)
    if (/^['’]s?$/.test(lowerAt(passage, i))) return { source: { first: at + 1, last: i }, cue, next: head + 1 };
  return undefined;
}

/** "in the opinion of the bank". */
function ofSource(passage: Passage, at: number, head: number): Roles | undefined {
  // "in view of the rain" gives a reason.
  if (lowerAt(passage, head + 1) !== 'of' || head === at + 1) return undefined;
  const phrase = phraseFrom(passage, head + 2);
  if (phrase === undefined) return undefined;
  const source = extendRight(passage, phrase);
  return { source, cue: [{ first: at, last: head + 1 }], next: source.last + 1 };
}
