import { compareTellings, type Likeness, makeTelling, type Telling } from './compare-tellings.ts';
import type { Occasion } from './occasion.ts';
import { parseSignature, type Signature } from './signature.ts';
import type { Statement } from './statement.ts';

/** A statement made ready to be compared with. */
export interface KnownStatement {
  readonly statement: Statement;
  readonly signature: Signature;
  readonly tellings: readonly Telling[];
  readonly occasion: Occasion;
}

export function knowStatement(statement: Statement): KnownStatement {
  const known = KNOWN.get(statement) ?? readStatement(statement);
  KNOWN.set(statement, known);
  return known;
}

// On one machine a statement stays in memory, and every later article of its actor is compared with it.
const KNOWN = new WeakMap<Statement, KnownStatement>();

function readStatement(statement: Statement): KnownStatement {
  const signature = parseSignature(statement.signature, statement.wording);
  return {
    statement,
    signature,
    tellings: signature.tellings.map(makeTelling),
    occasion: { range: statement.saidOn, dated: signature.dated },
  };
}

/** Of all its tellings, that of the most alike one. */
export function likenessTo(known: KnownStatement, telling: Telling): Likeness {
  const all = known.tellings.map((other) => compareTellings(telling, other));
  return all.reduce((best, likeness) => (likeness.score > best.score ? likeness : best), NOTHING_ALIKE);
}

const NOTHING_ALIKE: Likeness = { score: 0, parts: { cosine: 0, contained: 0, numbers: 1 } };
