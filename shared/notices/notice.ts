import type { DecisionKind } from '../novelty/statement.ts';

/** What is sent for a statement, once. Everything in it is clean of control characters and markup. */
export interface Notice {
  /** Made from the statement's id: the same statement never makes another notice. */
  readonly id: string;
  readonly watch: string;
  readonly statement: string;
  readonly decision: Extract<DecisionKind, 'first-report' | 'reiteration'>;
  /** When it was made, ISO 8601 in UTC. */
  readonly made: string;
  /** At most 100 characters of printable ASCII, as SNS demands of an email's subject. */
  readonly subject: string;
  /** Plain text for people. */
  readonly body: string;
  /** The same for programs: JSON of the published schema, with its version. */
  readonly json: string;
  /** For subscription filters: watch, actor, country, kind, stance, decision. */
  readonly attributes: Readonly<Record<string, string>>;
}
