import type { Sentence } from '../sentences/token.ts';
import type { Article } from '../text/article.ts';
import type { WatchedClaim } from '../watches/watched-claim.ts';
import { decide, isWithin, type Verdict } from './decide.ts';
import { type KnownStatement, knowStatement } from './known-statement.ts';
import { addReport, fingerprint, makeReport, makeStatement } from './make-statement.ts';
import { readTellings, type ToldClaim } from './read-tellings.ts';
import type { Report, Statement } from './statement.ts';
import { WINDOW_DAYS } from './window.ts';

export interface AssignRequest {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** The watch's id. */
  readonly watch: string;
  /** The watched claims of one actor on this watch, in the order of the text. */
  readonly claims: readonly WatchedClaim[];
  /** The actor's statements on this watch, in any order. */
  readonly earlier: readonly Statement[];
  /** How many days apart two tellings may be to be compared. @default 45 */
  readonly window?: number;
}

export interface Assignment {
  /** New and changed ones. */
  readonly statements: readonly Statement[];
  /** One for each claim, in their order. */
  readonly reports: readonly Report[];
  /** How many earlier statements were said too long before or after all claims to be compared. */
  readonly outsideWindow: number;
}

/** Which statement each claim reports, and whether it is the first to. */
export function assignClaims(request: AssignRequest): Assignment {
  const { article, sentences, watch, claims, earlier, window = WINDOW_DAYS } = request;
  const known = new Map(inOrder(earlier).map((statement) => [statement.id, knowStatement(statement)]));
  const changed = new Map<string, Statement>();
  const reports: Report[] = [];
  const tellings = readTellings(article, sentences, claims);
  let before: KnownStatement | undefined;
  for (const told of tellings) {
    const verdict = findOwn(request, told, known) ?? decide({ told, known: [...known.values()], before, window });
    const isTold = reports.some((report) => report.statement === verdict.repeats?.statement.id);
    const { statement, report } = assignClaim({ article, watch, told, verdict, isTold });
    reports.push(report);
    if (!isSame(verdict.repeats?.statement, statement)) changed.set(statement.id, statement);
    before = knowStatement(statement);
    known.set(statement.id, before);
  }
  return { statements: [...changed.values()], reports, outsideWindow: countOutside(earlier, tellings, window) };
}

// Compared in this order, ties fall the same way whatever order the store gave.
function inOrder(statements: readonly Statement[]): readonly Statement[] {
  const key = ({ saidOn, id }: Statement) => `${saidOn.from} ${id}`;
  return [...statements].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The statement that this very claim made when the article was processed before. */
function findOwn(
  { article, watch }: AssignRequest,
  told: ToldClaim,
  known: ReadonlyMap<string, KnownStatement>,
): Verdict | undefined {
  const ending = `-${fingerprint({ article, watch, told })}`;
  for (const own of known.values()) {
    if (own.statement.id.endsWith(ending)) return { decision: own.statement.firstReport.decision, repeats: own };
  }
  return undefined;
}

interface ClaimAssignment {
  readonly article: Article;
  readonly watch: string;
  readonly told: ToldClaim;
  readonly verdict: Verdict;
  /** Whether a claim before this one in the article reports the same statement. */
  readonly isTold: boolean;
}

function assignClaim({ article, watch, told, verdict, isTold }: ClaimAssignment): {
  statement: Statement;
  report: Report;
} {
  const { repeats, reiterates, decision } = verdict;
  if (repeats === undefined) {
    const again = reiterates === undefined ? {} : { reiterates: reiterates.statement.id };
    return makeStatement({ article, watch, told, decision, ...again });
  }
  const { id, firstReport } = repeats.statement;
  const isFirst = firstReport.article === article.key;
  // The article is processed again, or came in another revision: what it was the first to report, it still is.
  const stands = isFirst && !isTold && !repeats.signature.moved;
  const report = makeReport({
    article,
    watch,
    told,
    statement: id,
    decision: stands ? firstReport.decision : decision,
  });
  return { statement: addReport(repeats, report, told, isFirst || isTold ? 'counted' : 'new'), report };
}

function isSame(a: Statement | undefined, b: Statement): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function countOutside(earlier: readonly Statement[], tellings: readonly ToldClaim[], window: number): number {
  const isNear = ({ saidOn }: Statement) => tellings.some(({ occasion }) => isWithin(window, occasion.range, saidOn));
  return earlier.filter((statement) => !isNear(statement)).length;
}
