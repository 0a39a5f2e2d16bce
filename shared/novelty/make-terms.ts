import { findCountryWords } from '../actors/countries.ts';
import type { Token } from '../sentences/token.ts';
import type { Span } from '../text/span.ts';
import { PAIR_WORDS } from './pair-words.ts';
import { SET_PHRASES, type SetPhrase } from './set-phrases.ts';
import { stemOf } from './stem-of.ts';
import { NEGATIONS, STOP_WORDS } from './stop-words.ts';

/**
 * What a content says, in its order: `@CN` a party, `#rock-solid` a concept, `-#friends` a negated one, numbers, and the stems of
 * the other words. *Ties between Beijing and Moscow are no danger to anyone* gives `#relationship @CN @RU #harmless`.
 */
export function makeTerms(tokens: readonly Token[], stand: Stand = 'affirmed'): readonly string[] {
  return findTerms(tokens, stand).map(({ term }) => term);
}

/** Whether the actor says the content or denies it. */
export type Stand = 'affirmed' | 'denied';

/** A term and the words that it stands for. */
export interface FoundTerm extends Span {
  readonly term: string;
}

export function findTerms(tokens: readonly Token[], stand: Stand = 'affirmed'): readonly FoundTerm[] {
  const parts = makeParts(tokens);
  const terms: FoundTerm[] = [];
  for (let i = 0; i < parts.length; ) {
    const part = parts[i] as Part;
    const phrase = findPhraseAt(parts, i);
    const next = i + (phrase?.stems.length ?? 1);
    const { start } = part;
    const end = parts[next - 1]?.end ?? part.end;
    if (phrase !== undefined) {
      const negated = part.kind !== 'negation' && isNegated(parts, i, next);
      terms.push({ term: nameConcept(phrase.entry, negated !== (stand === 'denied')), start, end });
    } else if (part.kind === 'word' || part.kind === 'term') {
      terms.push({ term: part.text, start, end });
    }
    i = next;
  }
  return terms;
}

/** A word that says something; `term` is a party or a number, and `break` punctuation, where negation ends. */
interface Part extends Span {
  readonly kind: 'word' | 'term' | 'negation' | 'break';
  readonly text: string;
}

const NEGATION = 'not';
const STOPS = new Set(STOP_WORDS);
const NEGATED_BY = new Set(NEGATIONS);
const PAIRS = new Set(PAIR_WORDS);
const QUOTATION_MARK_OR_HYPHEN = /^["'“”‘’«»„-]/;

function makeParts(tokens: readonly Token[]): readonly Part[] {
  const countries = new Map(findCountryWords(tokens).map((word) => [word.firstToken, word]));
  const parts: Part[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const country = countries.get(i);
    const pair = pairLengthAt(tokens, i);
    if (country !== undefined) {
      parts.push({ kind: 'term', text: `@${country.country}`, start: country.start, end: country.end });
      i = Math.max(i + 1, country.endToken);
    } else if (pair > 0) {
      parts.push({ kind: 'term', text: '@pair', start: token.start, end: tokens[i + pair - 1]?.end ?? token.end });
      i += pair;
    } else {
      parts.push(...partsOf(token, tokens[i + 1]));
      i++;
    }
  }
  return parts;
}

/** How many tokens stand for both parties from here: *both sides* two, *the two countries* three. */
function pairLengthAt(tokens: readonly Token[], at: number): number {
  const [first = '', second = '', third = ''] = tokens.slice(at, at + 3).map(({ text }) => text.toLowerCase());
  if (first === 'the' && PAIRS.has(`${second} ${third}`)) return 3;
  return PAIRS.has(`${first} ${second}`) ? 2 : 0;
}

function partsOf({ tag, text, lemma, start, end }: Token, next: Token | undefined): readonly Part[] {
  if (tag === 'PUNCT') return QUOTATION_MARK_OR_HYPHEN.test(text) ? [] : [{ kind: 'break', text, start, end }];
  // *non-aligned* is one token, *rock-solid* is three: a hyphen is always a space here.
  return lemma.split('-').flatMap((word): readonly Part[] => {
    // *free from blocs* has none of them; *free trade* has trade.
    if (word === 'free' && next?.lemma !== 'from' && next?.lemma !== 'of') return [];
    if (NEGATED_BY.has(word)) return [{ kind: 'negation', text: NEGATION, start, end }];
    if (/^\d/.test(word)) return [{ kind: 'term', text: word, start, end }];
    if (word.length < 2 || STOPS.has(word) || !/^\p{L}+$/u.test(word)) return [];
    return [{ kind: 'word', text: stemOf(word), start, end }];
  });
}

interface Phrase {
  readonly entry: SetPhrase;
  readonly stems: readonly string[];
}

const PHRASES = indexPhrases(SET_PHRASES);

// By the stem they begin with, the longest first: *dual use good* is found before *dual use*.
function indexPhrases(entries: readonly SetPhrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const entry of entries) {
    for (const phrase of entry.phrases) {
      const stems = phrase.split(' ').map((word) => (NEGATED_BY.has(word) ? NEGATION : stemOf(word)));
      const first = stems[0] as string;
      index.set(first, [...(index.get(first) ?? []), { entry, stems }]);
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.stems.length - a.stems.length);
  return index;
}

function findPhraseAt(parts: readonly Part[], at: number): Phrase | undefined {
  return PHRASES.get(parts[at]?.text ?? '')?.find(({ stems }) =>
    stems.every((stem, i) => parts[at + i]?.text === stem),
  );
}

// A negation reaches a few words on within its clause: *not a threat or a challenge to any state*.
const REACH = 4;

function isNegated(parts: readonly Part[], start: number, end: number): boolean {
  for (let i = start - 1; i >= Math.max(0, start - REACH); i--) {
    if (parts[i]?.kind === 'break') break;
    if (parts[i]?.kind === 'negation') return true;
  }
  // *threatens no one*, *targets no third party*: the negation stands right behind the verb.
  return parts[end]?.kind === 'negation';
}

function nameConcept(entry: SetPhrase, negated: boolean): string {
  if (!negated) return `#${entry.concept}`;
  return entry.negated === undefined ? `-#${entry.concept}` : `#${entry.negated}`;
}
