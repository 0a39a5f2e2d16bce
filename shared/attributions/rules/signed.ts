import type { Span } from '../../text/span.ts';
import { type Finding, spansOf } from '../finding.ts';
import { namesRole } from '../lexicon/roles.ts';
import { isHyphen, isQuoted, lastWord, lowerAt, type Passage, phraseFrom, type Range, tokenAt } from '../passage.ts';
import { attachments, extendRight } from '../phrase-extent.ts';

// "Ana Ruiz, mayor of Porto, at the opening of the bridge on Monday": no signature is longer.
const MAX_SIGNATURE = 25;

interface Signature {
  readonly source: Range;
  readonly dash: number;
  /** A post of a network, whose words stand without marks: Ana Ruiz (@anaruiz). */
  readonly isPost: boolean;
}

/**
 * A quotation or a post that is signed after a dash: “It will fall.” — Ana Ruiz, mayor of Porto. The content is all that
 * the paragraph says in marks, or the one before. Not: a headline; the author of an article.
 */
export function signed(passages: readonly Passage[]): readonly Finding[] {
  return passages.flatMap((passage, i) => {
    if (passages[i + 1]?.paragraph === passage.paragraph) return [];
    const signature = signatureOf(passage);
    const content = signature === undefined ? [] : contentOf(passages, i, signature);
    if (signature === undefined || content.length === 0) return [];
    const source = spansOf(passage, [signature.source]);
    const cue = spansOf(passage, [{ first: signature.dash, last: signature.dash }]);
    return [{ source, cue, content, cueClass: 'speech', rule: 'signed', sentence: i }];
  });
}

function signatureOf(passage: Passage): Signature | undefined {
  const dash = dashOf(passage);
  const source = dash === undefined ? undefined : namesAt(passage, dash + 1);
  if (dash === undefined || source === undefined) return undefined;
  const isPost = lowerAt(passage, source.last + 1) === '(' && lowerAt(passage, source.last + 2).startsWith('@');
  return { source, dash, isPost };
}

/** The last dash between words, if little follows it. */
function dashOf(passage: Passage): number | undefined {
  const { length } = passage.tokens;
  for (let i = length - 2; i >= 0 && i >= length - MAX_SIGNATURE; i--)
    if (/^(?:-|--|–|—|―)$/.test(lowerAt(passage, i)) && !isQuoted(passage, i) && !isHyphen(passage, i)) return i;
  return undefined;
}

/** A name or an office, and nothing after it that tells of them. */
function namesAt(passage: Passage, first: number): Range | undefined {
  const phrase = phraseFrom(passage, first);
  if (phrase === undefined || (phrase.kind !== 'name' && !namesRole(lowerAt(passage, phrase.head)))) return undefined;
  if (passage.verbs.some((verb) => verb.first > first && verb.form === 'finite')) return undefined;
  const name = attachments(passage, phrase);
  const apposition = phraseFrom(passage, name + 2);
  // "Ana Ruiz, Porto": where, not who.
  const isPlace = apposition?.kind === 'name' && apposition.first === apposition.last;
  return isPlace ? { first, last: name } : extendRight(passage, phrase);
}

/** What stands before the dash in its paragraph; where nothing does, the paragraph before. */
function contentOf(passages: readonly Passage[], i: number, { dash, isPost }: Signature): readonly Span[] {
  const last = dash > 0 ? i : i - 1;
  const first = paragraphStart(passages, last);
  // "It will fall" - Ruiz: a headline is the paper's.
  if ((passages[first]?.paragraph ?? 0) === 0) return [];
  const content: Span[] = [];
  for (let n = first; n <= last; n++) {
    const passage = passages[n] as Passage;
    const end = n === i ? dash - 1 : lastWord(passage);
    if (!isPost && !isAllQuoted(passage, end)) return [];
    const stop = isPost && n === last ? postEnd(passage, end) : end;
    if (stop >= 0) content.push(...spansOf(passage, [{ first: 0, last: stop }]));
  }
  return content;
}

function paragraphStart(passages: readonly Passage[], last: number): number {
  let first = last;
  while (first > 0 && passages[first - 1]?.paragraph === passages[last]?.paragraph) first--;
  return first;
}

function isAllQuoted(passage: Passage, last: number): boolean {
  for (let i = 0; i <= last; i++) if (!isQuoted(passage, i) && !/^[.,]$/.test(lowerAt(passage, i))) return false;
  return true;
}

/** "It will fall. pic.example.com/x": without the link at its end, and without the full stop. */
function postEnd(passage: Passage, last: number): number {
  let i = last;
  while (i > 0 && tokenAt(passage, i - 1).end === tokenAt(passage, i).start) i--;
  const run = passage.tokens.slice(i, last + 1).map(({ text }) => text);
  const end = /^(?:https?:|www\.|pic\.|t\.co)/.test(run.join('')) ? i - 1 : last;
  return lowerAt(passage, end) === '.' ? end - 1 : end;
}
