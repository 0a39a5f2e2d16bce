import type { Sentence } from '../sentences/token.ts';
import type { Article } from '../text/article.ts';
import type { WatchedClaim } from '../watches/watched-claim.ts';
import { decide, isWithin, type KnownStatement, knowStatement, type Verdict } from './decide.ts';
import { addReport, fingerprint, makeReport, makeStatement } from './make-statement.ts';
import { readTellings, type ToldClaim } from './read-tellings.ts';
import type { Report, Statement } from './statement.ts';

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

// A remark is retold for days and taken up again for weeks; after a month and a half it is news when said again.
const WINDOW_DAYS = 45;

/** Which statement each claim reports, and whether it is the first to. */
export function assignClaims(request: AssignRequest): Assignment {
  const { article, sentences, watch, claims, earlier, window = WINDOW_DAYS } = request;
  const known = new Map(inOrder(earlier).map((statement) => [statement.id, knowStatement(statement)]));
  const counted = new Set<string>();
  const kept = new Set<string>();
  const changed = new Map<string, Statement>();
  const reports: Report[] = [];
  const tellings = readTellings(article, sentences, claims);
  let before: KnownStatement | undefined;

  for (const told of tellings) {
    const verdict = findOwn(request, told, known) ?? decide({ told, known: [...known.values()], before, window });
    const { repeats } = verdict;
    let statement: Statement;
    if (repeats === undefined) {
      const reiterates = verdict.reiterates?.statement.id;
      const made = makeStatement({
        article,
        watch,
        told,
        decision: verdict.decision,
        ...(reiterates && { reiterates }),
      });
      statement = made.statement;
      reports.push(made.report);
    } else {
      const { id, firstReport } = repeats.statement;
      const own = firstReport.article === article.key && !repeats.signature.moved && !kept.has(id);
      const decision = own ? firstReport.decision : verdict.decision;
      const report = makeReport({ article, watch, told, decision, statement: id });
      reports.push(report);
      kept.add(id);
      const isCounted = firstReport.article === article.key || counted.has(id);
      statement = addReport(repeats, report, told, isCounted ? 'counted' : 'new');
    }
    kept.add(statement.id);
    counted.add(statement.id);
    if (repeats === undefined || !isSame(repeats.statement, statement)) changed.set(statement.id, statement);
    before = knowStatement(statement);
    known.set(statement.id, before);
  }
  const outside = earlier.filter(({ id }) => {
    const occasion = known.get(id)?.occasion;
    return occasion !== undefined && !tellings.some((told) => isWithin(window, told.occasion, occasion));
  });
  return { statements: [...changed.values()], reports, outsideWindow: outside.length };
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

function isSame(a: Statement, b: Statement): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
