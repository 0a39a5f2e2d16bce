import { splitSentences } from '../sentences/split-sentences.ts';
import { makeTerms } from './make-terms.ts';

/** What later claims are compared with, as it is kept in a statement. */
export interface Signature {
  /** The terms of each telling that said it differently, the first report's first. */
  readonly tellings: readonly (readonly string[])[];
  /** Whether an article gave the date; else it is a day of publication, and what was said may be older. */
  readonly dated: boolean;
  /** Whether the first report moved to an article that was published earlier and came in later. */
  readonly moved: boolean;
}

// Goes up when terms are made differently: what was kept before is then made again from the wording.
const VERSION = 3;

// Each is one comparison more for every later claim of the actor; what ten tellings did not say, the eleventh rarely does.
const MOST_TELLINGS = 10;

export function renderSignature(signature: Signature): string {
  const { tellings, dated, moved } = signature;
  return JSON.stringify({ version: VERSION, dated, moved, tellings: tellings.map((terms) => terms.join(' ')) });
}

/** `wording` stands in for a signature of another version. */
export function parseSignature(signature: string, wording: string): Signature {
  const kept = readKept(signature);
  if (kept !== undefined) {
    const { tellings, dated, moved } = kept;
    return { tellings: tellings.map((terms) => terms.split(' ').filter((term) => term !== '')), dated, moved };
  }
  return { tellings: [makeTerms(splitSentences(wording).flatMap(({ tokens }) => tokens))], dated: false, moved: false };
}

interface Kept {
  readonly tellings: readonly string[];
  readonly dated: boolean;
  readonly moved: boolean;
}

function readKept(signature: string): Kept | undefined {
  try {
    const kept = JSON.parse(signature);
    return kept?.version === VERSION ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function addTelling(tellings: Signature['tellings'], terms: readonly string[]): Signature['tellings'] {
  const known = tellings.some((telling) => telling.join(' ') === terms.join(' '));
  return known || tellings.length >= MOST_TELLINGS ? tellings : [...tellings, terms];
}
