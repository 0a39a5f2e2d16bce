import type { Draft } from '../draft.ts';
import { startsBareClause } from '../find-complement.ts';
import { POSSESSIVES } from '../lexicon/function-words.ts';
import { VIEW_NOUNS } from '../lexicon/noun-cues.ts';
import { speaks } from '../lexicon/verbs.ts';
import { isQuoted, isStop, lowerAt, type Passage, phraseFrom, type Range, verbFrom } from '../passage.ts';
import { attachments, extendRight } from '../phrase-extent.ts';
import { contentAround } from './according-to.ts';

/**
 * In his view, prices fell. Prices, in the minister's words, fell. In the opinion of the bank, prices fell. Not: in view
 * of the rain; in his words there was warmth.
 */
export function inView(passage: Passage): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const phrase of passage.phrases) {
    const noun = lowerAt(passage, phrase.head);
    const i = phrase.first - 1;
    if (!VIEW_NOUNS.has(noun) || isQuoted(passage, i) || !fits(lowerAt(passage, i), noun)) continue;
    const roles = possessed(passage, i, phrase.head) ?? ofSource(passage, i, phrase.head);
    if (roles === undefined || !isSetOff(passage, i, roles.next) || framesCue(passage, i, roles.next)) continue;
    const content = contentAround(passage, i, roles.next);
    if (content.length === 0) continue;
    drafts.push({ source: [roles.source], cue: roles.cue, content, cueClass: 'belief', rule: 'in-view' });
  }
  return drafts;
}

/** *in* his view, *by* his account, *from* his standpoint, *to* his mind. */
function fits(preposition: string, noun: string): boolean {
  if (preposition === 'to') return /^(?:eyes|mind)$/.test(noun);
  if (preposition === 'from') return /^(?:perspective|standpoint|viewpoint)$/.test(noun);
  if (preposition === 'by')
    return /^(?:accounts?|admission|assessment|calculation|description|estimates?|reckoning|telling)$/.test(noun);
  return preposition === 'in';
}

/** Between stops; or "In her view the pact is sound" at the head of a sentence. */
function isSetOff(passage: Passage, at: number, next: number): boolean {
  if (!isStop(passage, at - 1) && !/^(?:and|but)$/.test(lowerAt(passage, at - 1))) return false;
  return isStop(passage, next) || (at <= 1 && startsBareClause(passage, next));
}

/** "The bank, in its account, said that": the words go with another cue. */
function framesCue(passage: Passage, at: number, next: number): boolean {
  if (lowerAt(passage, at) !== 'in') return false;
  const first = lowerAt(passage, next) === ',' ? next + 1 : next;
  const phrase = phraseFrom(passage, first);
  const verb = verbFrom(passage, phrase === undefined ? first : attachments(passage, phrase) + 1);
  return verb !== undefined && speaks(verb) && !verb.passive && verb.form !== 'infinitive';
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
  if (lowerAt(passage, head + 1) !== 'of' || !/^(?:the|an?)$/.test(lowerAt(passage, at + 1))) return undefined;
  const phrase = phraseFrom(passage, head + 2);
  if (phrase === undefined) return undefined;
  const source = extendRight(passage, phrase);
  return { source, cue: [{ first: at, last: head + 1 }], next: source.last + 1 };
}
