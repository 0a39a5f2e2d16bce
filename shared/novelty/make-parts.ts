import { findCountryWords } from '../actors/countries.ts';
import type { Token } from '../sentences/token.ts';
import type { Span } from '../text/span.ts';
import { findLeaders } from './find-leaders.ts';
import { PAIR_WORDS } from './pair-words.ts';
import { stemOf } from './stem-of.ts';
import { NEGATIONS, STOP_WORDS } from './stop-words.ts';

/** A word that says something; `term` is a party or a number, and `break` punctuation, where negation ends. */
export interface Part extends Span {
  readonly kind: 'word' | 'term' | 'negation' | 'break';
  readonly text: string;
  /** Of a negation, which one it is. */
  readonly word?: string;
}

/** The text of every negation. */
export const NEGATION = 'not';

const STOPS = new Set(STOP_WORDS);
const NEGATED_BY = new Set(NEGATIONS);
const PAIRS = new Set(PAIR_WORDS);
const QUOTATION_MARK_OR_HYPHEN = /^["'“”‘’«»„-]/;

/** What the tokens of a content say, part by part. */
export function makeParts(tokens: readonly Token[]): readonly Part[] {
  const parties = new Map([...findLeaders(tokens), ...findCountryWords(tokens)].map((word) => [word.firstToken, word]));
  const parts: Part[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const party = parties.get(i);
    const group = party === undefined ? findGroupAt(tokens, i) : undefined;
    if (party !== undefined) {
      parts.push({ kind: 'term', text: `@${party.country}`, start: party.start, end: party.end });
      i = Math.max(i + 1, party.endToken);
    } else if (group !== undefined) {
      parts.push({ ...group.part, start: token.start, end: tokens[i + group.length - 1]?.end ?? token.end });
      i += group.length;
    } else {
      parts.push(...partsOf(token, tokens[i + 1]));
      i++;
    }
  }
  return cancelTwoNegations(parts.filter((_, i) => !isAmountOfMoney(parts, i)));
}

/** Several tokens that are one part. */
interface Group {
  readonly part: Omit<Part, 'start' | 'end'>;
  readonly length: number;
}

function findGroupAt(tokens: readonly Token[], at: number): Group | undefined {
  const [first = '', second = '', third = '', fourth = ''] = tokens
    .slice(at, at + 4)
    .map(({ text }) => text.toLowerCase());
  const pair = { kind: 'term', text: '@pair' } as const;
  if (first === 'the' && PAIRS.has(`${second} ${third}`)) return { part: pair, length: 3 };
  if (PAIRS.has(`${first} ${second}`)) return { part: pair, length: 2 };
  const without = { kind: 'negation', text: NEGATION, word: 'without' } as const;
  if (first === 'but' && second === 'for') return { part: without, length: 2 };
  if (`${first} ${second} ${third} ${fourth}` === 'were it not for') return { part: without, length: 4 };
  if (first === 'were' && second === 'not' && third === 'for') return { part: without, length: 3 };
  const verb = PARTICLE_VERBS.get(`${tokens[at]?.lemma} ${second}`);
  // *Will not stand by*, *stands by and watches*: idle; *stands by Moscow*: behind it.
  if (verb === undefined || (second === 'by' && !/^[\p{L}]/u.test(third))) return undefined;
  if (second === 'by' && IDLE.has(third)) return undefined;
  return { part: { kind: 'word', text: stemOf(verb) }, length: 2 };
}

/** Verbs whose particle is a stop word, by what they mean. */
const PARTICLE_VERBS: ReadonlyMap<string, string> = new Map([
  ['rule out', 'exclude'],
  ['side with', 'support'],
  ['stand by', 'support'],
]);

const IDLE = new Set(['and', 'as', 'if', 'or', 'when', 'while']);

function partsOf({ tag, text, lemma, start, end }: Token, next: Token | undefined): readonly Part[] {
  if (tag === 'PUNCT') return QUOTATION_MARK_OR_HYPHEN.test(text) ? [] : [{ kind: 'break', text, start, end }];
  // *non-aligned* is one token, *rock-solid* is three: a hyphen is always a space here.
  return lemma.split('-').flatMap((word): readonly Part[] => {
    // *free from blocs* has none of them; *free trade* has trade.
    if (word === 'free' && next?.lemma !== 'from' && next?.lemma !== 'of') return [];
    if (NEGATED_BY.has(word)) return [{ kind: 'negation', text: NEGATION, word, start, end }];
    if (/^\d/.test(word)) return [{ kind: 'term', text: word.replace(/[%.,]+$/, ''), start, end }];
    if (word.length < 2 || STOPS.has(word) || !/^\p{L}+$/u.test(word)) return [];
    return [{ kind: 'word', text: MAGNITUDES.get(word) ?? stemOf(word), start, end }];
  });
}

const MAGNITUDES: ReadonlyMap<string, string> = new Map([
  ['billion', 'billion'],
  ['bln', 'billion'],
  ['bn', 'billion'],
  ['million', 'million'],
  ['mln', 'million'],
  ['trillion', 'trillion'],
  ['trln', 'trillion'],
]);

const MONEY = new Set(['dollar', 'euro', 'renminbi', 'rouble', 'ruble', 'yuan'].map(stemOf));

// *200 billion dollars* is a number; *settled in dollars* speaks of the currency.
function isAmountOfMoney(parts: readonly Part[], at: number): boolean {
  const before = parts[at - 1];
  if (!MONEY.has(parts[at]?.text ?? '') || before === undefined) return false;
  const amount = before.text === '@US' ? parts[at - 2] : before;
  return amount !== undefined && (/^\d/.test(amount.text) || /^(?:b|m|tr)illion$/.test(amount.text));
}

// *Impossible without its help*: what nothing can be done without makes it possible.
const UNABLE = new Set(['difficult', 'impossible', 'incapable', 'struggle', 'unable', 'unthinkable'].map(stemOf));

// *It could not be waged without Chinese money*: Chinese money enables it. *It sells none. They say so without proof* does not.
function cancelTwoNegations(parts: readonly Part[]): readonly Part[] {
  const cancelled = new Set<Part>();
  const enabling = new Set<Part>();
  for (const [at, part] of parts.entries()) {
    if (!isWithout(part)) continue;
    const others = sentenceAround(parts, at).filter(isOther);
    if (others.length === 0) continue;
    enabling.add(part);
    for (const other of others) cancelled.add(other);
  }
  if (enabling.size === 0) return parts;
  return parts.flatMap((part): readonly Part[] => {
    if (enabling.has(part)) return [{ kind: 'word', text: stemOf('enable'), start: part.start, end: part.end }];
    return cancelled.has(part) ? [] : [part];
  });
}

function isWithout({ word }: Part): boolean {
  return word === 'without';
}

function isOther(part: Part): boolean {
  return (part.kind === 'negation' && !isWithout(part)) || UNABLE.has(part.text);
}

// Far from each other, two negations have little to do with each other; nor is a long content searched again and again.
const NEAR = 10;
const ENDS_SENTENCE = /^[.;:!?…]/;

function sentenceAround(parts: readonly Part[], at: number): readonly Part[] {
  const before = parts.slice(Math.max(0, at - NEAR), at);
  const behind = parts.slice(at + 1, at + 1 + NEAR);
  const ends = ({ kind, text }: Part) => kind === 'break' && ENDS_SENTENCE.test(text);
  const end = behind.findIndex(ends);
  return [...before.slice(before.findLastIndex(ends) + 1), ...(end === -1 ? behind : behind.slice(0, end))];
}
