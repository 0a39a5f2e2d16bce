import { matchesWildcard } from './wildcard.ts';

/** What is known of a call, by the keys that conditions ask for. */
export type CallContext = Readonly<Record<string, string | undefined>>;

export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

const OPERATORS: Readonly<Record<string, (actual: string, wanted: string) => boolean>> = {
  ArnEquals: matchesWildcard,
  ArnLike: matchesWildcard,
  Bool: (actual, wanted) => actual === wanted.toLowerCase(),
  NumericLessThan: (actual, wanted) => Number(actual) < Number(wanted),
  StringEquals: (actual, wanted) => actual === wanted,
  StringLike: matchesWildcard,
};

const KEYS = ['aws:SecureTransport', 'aws:SourceAccount', 'aws:SourceArn', 's3:TlsVersion', 's3:prefix'];

/** Throws where a condition asks what the emulator cannot tell: holding or not would be a guess. */
export function checkCondition({ operator, key }: Condition): void {
  if (OPERATORS[operator] === undefined) throw new Error(`the emulator knows no condition ${operator}`);
  if (!KEYS.includes(key)) throw new Error(`the emulator does not know ${key}, which a condition asks for`);
}

/** A key that a call does not have fulfils nothing. */
export function isFulfilled({ operator, key, values }: Condition, context: CallContext): boolean {
  const actual = context[key];
  const holds = OPERATORS[operator];
  return actual !== undefined && holds !== undefined && values.some((wanted) => holds(actual, wanted));
}
