import type { Token } from '../sentences/token.ts';
import type { Span } from '../text/span.ts';
import { makeParts, NEGATION, type Part } from './make-parts.ts';
import { SET_PHRASES, type SetPhrase } from './set-phrases.ts';
import { stemOf } from './stem-of.ts';
import { NEGATIONS } from './stop-words.ts';

/**
 * What a content says, in its order: `@CN` a party, `#rock-solid` a concept, `-#friends` a negated one, numbers, and the stems of
 * the other words. *Ties between Beijing and Moscow are no danger to anyone* gives `#relationship =tie @CN @RU #harmless =danger`:
 * behind each concept stand the stems of its own words.
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
  const found: FoundPart[] = [];
  for (let i = 0; i < parts.length; ) {
    const part = parts[i] as Part;
    const phrase = findPhraseAt(parts, i);
    const next = i + (phrase?.stems.length ?? 1);
    const { start } = part;
    const end = parts[next - 1]?.end ?? part.end;
    if (phrase !== undefined) {
      const negated = part.kind !== 'negation' && isNegated(parts, i, next);
      found.push({ entry: phrase.entry, negated, start, end }, ...wordsOf(parts.slice(i, next)));
    } else if (part.kind === 'word' || part.kind === 'term') {
      found.push({ term: part.text, start, end });
    }
    i = next;
  }
  return nameAll(found, stand);
}

/** Begins the stem of a word that a concept stands for. */
export const WORD_MARK = '=';

// Who says *missile* and *missile* says the same more surely than who says *missile* and *shell*.
function wordsOf(parts: readonly Part[]): readonly FoundTerm[] {
  return parts.flatMap(({ kind, text, start, end }) =>
    kind === 'word' ? [{ term: `${WORD_MARK}${text}`, start, end }] : [],
  );
}

/** A concept, still to be turned round or not, or a term. */
type FoundPart = FoundTerm | (Span & { readonly entry: SetPhrase; readonly negated: boolean });

function nameAll(found: readonly FoundPart[], stand: Stand): readonly FoundTerm[] {
  const says = (concept: string) =>
    found.some((part) => 'entry' in part && part.entry.concept === concept && !part.negated);
  // *The talk of shells is baseless* says that there are none; *dismissed it as baseless* does not say it twice.
  const denied = stand === 'denied' || says(BASELESS);
  // *Attempts to drive them apart are doomed*: nothing comes between them.
  const fails = says('fail');
  return found.map((part) => {
    if (!('entry' in part)) return part;
    const { entry, negated, start, end } = part;
    const turned = negated !== (denied && entry.concept !== BASELESS);
    return { term: nameConcept(entry, turned || (fails && entry.negated === HARMLESS)), start, end };
  });
}

const BASELESS = 'baseless';
const HARMLESS = 'harmless';

interface Phrase {
  readonly entry: SetPhrase;
  readonly stems: readonly string[];
}

const NEGATED_BY = new Set(NEGATIONS);
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

// *Disagrees with the view, voiced in Paris, that it depends on anybody*: verbs of denial reach into the clause behind them.
const LONG_REACH = 8;
const DENIES = new Set(['deny', 'disagree', 'refute', 'reject']);

function isNegated(parts: readonly Part[], start: number, end: number): boolean {
  for (let i = start - 1; i >= Math.max(0, start - LONG_REACH); i--) {
    const { kind, word = '' } = parts[i] as Part;
    if (kind === 'break') break;
    if (kind === 'negation' && (i >= start - REACH || DENIES.has(word))) return true;
  }
  // *threatens no one*, *targets no third party*: the negation stands right behind the verb; not *the ties are not*.
  return NOBODY.has(parts[end]?.word ?? '');
}

const NOBODY = new Set(['neither', 'no', 'nobody', 'none', 'nothing']);

function nameConcept(entry: SetPhrase, negated: boolean): string {
  if (!negated) return `#${entry.concept}`;
  return entry.negated === undefined ? `-#${entry.concept}` : `#${entry.negated}`;
}
