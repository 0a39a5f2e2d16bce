import type { CueClass } from '../attribution.ts';

/**
 * What a cue verb takes as its content.
 * - `clause`: said (that) it rains; it rains, he said
 * - `that`: conveyed that it rains, never without *that*; it rains, he conveyed
 * - `quotation`: "It rains," he barked, only with marks
 * - `no-quotation`: not before marks: voiced concern "at the rain"
 * - `listener`: somebody spoken to comes first: told reporters that it rains
 * - `object`: condemned the attack, praised Italy for its help
 * - `as`: described the pact as sound
 * - `among`: counts the pact among her successes
 * - `at`: put the losses at two billion
 * - `within`: sees in the pact a mistake
 * - `naming`: called the pact a mistake
 * - `infinitive`: pledged to pay
 * - `request`: urged Rome to pay, content from *Rome*
 * - `advice`: told Rome to pay, content from *to*
 * - `gerund`: denied taking bribes
 * - a preposition with a plus: `+for`, called for talks, the preposition in the cue
 */
export type Frame =
  | 'clause'
  | 'that'
  | 'quotation'
  | 'listener'
  | 'no-quotation'
  | 'object'
  | 'as'
  | 'among'
  | 'at'
  | 'within'
  | 'naming'
  | 'infinitive'
  | 'request'
  | 'advice'
  | 'gerund'
  | `+${string}`;

export interface VerbEntry {
  readonly cueClass: CueClass;
  readonly frames: ReadonlySet<Frame>;
}

/** Whether it hands over a clause, in whatever way. */
export function takesClause(entry: VerbEntry): boolean {
  return entry.frames.has('clause') || entry.frames.has('that') || entry.frames.has('quotation');
}

/** A table of lemma → frames, as written in the data files, with one class for all. */
export function makeEntries(cueClass: CueClass, table: Readonly<Record<string, string>>): Record<string, VerbEntry> {
  return Object.fromEntries(
    Object.entries(table).map(([lemma, frames]) => [
      lemma,
      { cueClass, frames: new Set(frames.split(' ') as Frame[]) },
    ]),
  );
}
