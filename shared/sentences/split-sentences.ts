import { findQuotations, type Quotation } from '../text/find-quotations.ts';
import { ABBREVIATIONS, MAY_END } from './abbreviations.ts';
import { tagTokens } from './tag-tokens.ts';
import type { Sentence, Token } from './token.ts';

// A sentence of more tokens is a list, a table or no prose at all; what works on a sentence stays bounded.
const MAX_TOKENS = 400;

/** Verbs that follow a question or an exclamation in quotation marks: "Will it last?" Qin asked. is one sentence. */
const ASKING = new Set([
  'add',
  'answer',
  'ask',
  'call',
  'continue',
  'cry',
  'declare',
  'demand',
  'exclaim',
  'insist',
  'interject',
  'joke',
  'note',
  'press',
  'question',
  'quip',
  'remark',
  'repeat',
  'reply',
  'respond',
  'retort',
  'say',
  'scream',
  'shout',
  'tell',
  'tweet',
  'wonder',
  'write',
  'yell',
]);

/**
 * The sentences of a text with their tagged tokens, in order; every token stands in exactly one. A full stop inside
 * closed quotation marks ends nothing: "No. Never," she said. is one sentence.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const quotations = findQuotations(text);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let start = 0;
  while (start <= text.length) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd === -1 ? text.length : lineEnd;
    const tokens = tagTokens(text, { start, end });
    if (tokens.length > 0) {
      for (const group of groupTokens(tokens, quotations)) sentences.push(makeSentence(group, paragraph));
      paragraph++;
    }
    start = end + 1;
  }
  return sentences;
}

function makeSentence(tokens: readonly Token[], paragraph: number): Sentence {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, tokens, paragraph };
}

function* groupTokens(tokens: readonly Token[], quotations: readonly Quotation[]): Generator<readonly Token[]> {
  let first = 0;
  let quotation = firstEndingAfter(quotations, tokens[0]?.start ?? 0);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    while (quotation < quotations.length && (quotations[quotation]?.end ?? 0) < token.end) quotation++;
    const around = quotations[quotation];
    const last = i === tokens.length - 1;
    if (!last && i - first + 1 < MAX_TOKENS && !endsAfter(tokens, i, around)) continue;
    yield tokens.slice(first, i + 1);
    first = i + 1;
  }
}

/** The index of the first quotation that ends after a place: they are in order, so a binary search. */
function firstEndingAfter(quotations: readonly Quotation[], at: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function endsAfter(tokens: readonly Token[], index: number, quotation: Quotation | undefined): boolean {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (next === undefined) return true;
  const inside = quotation?.closed === true && quotation.start < token.end && token.end < quotation.end;
  if (inside) return false;
  const closesQuotation = quotation?.closed === true && token.end === quotation.end;
  const closer = closesQuotation || /^[)\]]$/.test(token.text);
  const before = closer ? beforeMarks(tokens, index) : token;
  if (before === undefined || !isEnd(before)) return false;
  // The closing bracket or mark after the full stop belongs to the sentence.
  if (!closer && /^[)\]]$/.test(next.text)) return false;
  if (!startsSentence(next, tokens[index + 2])) return false;
  if (closesQuotation && /[?!]/.test(before.text)) return !asksNext(tokens, index + 1);
  return !isAbbreviation(before, next) && !isInitial(tokens, index);
}

/** "She said 'no.'" ends where the quotation in it does. */
function beforeMarks(tokens: readonly Token[], closer: number): Token | undefined {
  let i = closer - 1;
  while (i > closer - 4 && /^(?:['’”"]|'')$/.test(tokens[i]?.text ?? '')) i--;
  return tokens[i];
}

function isEnd(token: Token): boolean {
  return /^(?:[.!?…]+|\.\.\.)$/.test(token.text) || /^\p{L}[\p{L}.]{0,6}\.$/u.test(token.text);
}

/** A capital, a digit or an opening mark; *iPhone* and dashes go on. */
function startsSentence(next: Token, after: Token | undefined): boolean {
  if (/^[\p{Lu}\p{N}]/u.test(next.text)) return true;
  if (/^["“‘«„([]|^''$/.test(next.text)) return after !== undefined && /^[\p{Lu}\p{N}…[]/u.test(after.text);
  return /^[•·–—-]$/.test(next.text) && after !== undefined && /^\p{Lu}/u.test(after.text);
}

/** "Mr. Wang" goes on; "in the U.S. The bill" does not: a common word with a capital begins a sentence. */
function isAbbreviation(token: Token, next: Token): boolean {
  if (!/\p{L}\.$/u.test(token.text)) return false;
  const lower = token.text.toLowerCase();
  if (ABBREVIATIONS.has(lower)) return true;
  const initial = /^\p{Lu}\.$/u.test(token.text);
  if (initial || MAY_END.has(lower) || /^(?:\p{L}\.){2,}$/u.test(token.text))
    return next.tag === 'PROPN' || next.tag === 'NUM';
  return false;
}

/** "Ivo K. Hedge": a name that is a verb to the tagger. */
function isInitial(tokens: readonly Token[], index: number): boolean {
  if (!/^\p{Lu}\.$/u.test(tokens[index]?.text ?? '') || tokens[index + 1]?.tag !== 'VERB') return false;
  return tokens[index - 1]?.tag === 'PROPN';
}

function asksNext(tokens: readonly Token[], from: number): boolean {
  for (const token of tokens.slice(from, from + 6)) {
    if (token.tag === 'PUNCT') return false;
    if (ASKING.has(token.lemma)) return true;
  }
  return false;
}
