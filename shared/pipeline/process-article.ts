import type { AttributionModel } from '../attributions/model/attribution-model.ts';
import { PipelineError } from '../errors.ts';
import type { Log, LogFields } from '../log.ts';
import type { Report } from '../novelty/statement.ts';
import type {
  ArticleState,
  ClaimStore,
  Ledger,
  LedgerName,
  LedgerWrite,
  ProcessedArticle,
} from '../stores/claim-store.ts';
import { dayOf } from '../stores/days.ts';
import type { Article } from '../text/article.ts';
import type { Watch } from '../watches/watch.ts';
import { type Analysis, analyseArticle } from './analyse-article.ts';
import { watchesOf } from './canary.ts';
import { compareClaims } from './compare-claims.ts';
import { holdBackNotices, type Replay } from './hold-back-notices.ts';
import { claimsOfLedger, ledgersOf } from './ledgers-of.ts';
import type { Outcome, WrittenOutcome } from './outcome.ts';

export interface ArticleDeps {
  readonly store: ClaimStore;
  readonly watches: readonly Watch[];
  readonly model: AttributionModel | undefined;
  readonly extractorVersion: string;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to 1: spreads the retries of writers that met each other. @default Math.random */
  readonly random?: () => number;
  readonly log?: Log;
  /** How many days apart two tellings may be to be compared. @default 45 */
  readonly windowDays?: number;
  /** @default an article that is stored with the same text is left alone */
  readonly replay?: Replay;
}

// Hundreds of outlets may carry one remark within seconds. A hundred at once, on a table with ten times DynamoDB's
// delay, are through after twenty turns; with ten, one in eleven had to wait for the queue to deliver it again.
const TURNS = 20;
const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 3_000;

/** An article from its text to the store. Told twice, it is `unchanged` the second time. */
export async function processArticle(deps: ArticleDeps, article: Article, arrived: string): Promise<Outcome> {
  const started = deps.now().getTime();
  const first = await deps.store.getArticleState(article.key);
  const standing = first?.revision === article.revision ? await getStanding(deps, article.key) : undefined;
  if (first?.revision === article.revision && standing === undefined) return unchanged(deps, article);
  const analysis = analyse(deps, article);
  let state = first;
  for (let turn = 1; ; turn += 1) {
    try {
      const outcome = await writeArticle(deps, { analysis, arrived, state, standing });
      deps.log?.('info', 'article-processed', fieldsOf(outcome, deps.now().getTime() - started));
      return outcome;
    } catch (error) {
      if (turn === TURNS || !canTryAgain(error)) throw error;
    }
    await deps.sleep((deps.random ?? Math.random)() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** turn));
    state = await deps.store.getArticleState(article.key);
    const isWritten = (state?.version ?? 0) !== (first?.version ?? 0);
    if (isWritten && state?.revision === article.revision) return unchanged(deps, article);
    // Somebody wrote another text under this key: only reading the object again tells which is the newer.
    if (isWritten) {
      throw new PipelineError('store/conflict', `article ${article.key} was written with another text meanwhile`);
    }
  }
}

/** What is stored of the article, where a replay is to process it again. */
async function getStanding({ store, replay }: ArticleDeps, key: string): Promise<ProcessedArticle | undefined> {
  if (replay === undefined) return undefined;
  const record = await store.getArticle(key);
  if (record?.kind !== 'processed') return undefined;
  return replay.since !== undefined && record.processed >= replay.since ? undefined : record;
}

function unchanged(deps: ArticleDeps, { key }: Article): Outcome {
  deps.log?.('info', 'article-unchanged', { key });
  return { kind: 'unchanged', key };
}

function analyse(deps: ArticleDeps, article: Article): Analysis {
  try {
    return analyseArticle(article, { watches: watchesOf(article, deps.watches), model: deps.model });
  } catch (cause) {
    throw new PipelineError('analysis/failed', `article ${article.key} could not be analysed: ${placeOf(cause)}`, {
      cause,
    });
  }
}

/** What went wrong and where, in the code's words alone: an error's own may quote the article, and this is logged. */
function placeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause;
  const frame = cause.stack?.split('\n').find((line) => /^\s+at /.test(line));
  return `${cause.name}${frame?.replace(/^\s+/, ' ') ?? ''}`;
}

function canTryAgain(error: unknown): boolean {
  return error instanceof PipelineError && (error.code === 'store/conflict' || error.code === 'store/throttled');
}

interface Writing {
  readonly analysis: Analysis;
  readonly arrived: string;
  readonly state: ArticleState | undefined;
  /** What is stored of the same text, in a replay. */
  readonly standing: ProcessedArticle | undefined;
}

async function writeArticle(deps: ArticleDeps, writing: Writing): Promise<WrittenOutcome> {
  const { analysis, state, standing } = writing;
  const { article, claims } = analysis;
  const copyOf = await findOriginal(deps, analysis);
  const made = deps.now().toISOString();
  const assigned: LedgerWrite[] = [];
  // Those of its claims, and those that hold its reports from before.
  for (const name of ledgersOf(claims, state?.ledgers)) {
    const write = await assignOne(deps, { name, analysis, made, copyOf });
    if (write.reports.length > 0 || write.ledger.reports.length > 0) assigned.push(write);
  }
  // Spans of another text say nothing about this one's.
  const before = standing === undefined ? [] : assigned.flatMap(({ ledger }) => ledger.reports);
  const { extractorVersion: extractor, replay } = deps;
  const ledgers = replay === undefined ? assigned : assigned.map((write) => holdBackNotices(write, replay, before));
  // A replay's decisions belong to the day the article came in, or today's digest would tell of years.
  const arrived = standing?.arrived ?? writing.arrived;
  const decided = replay === undefined ? undefined : arrived;
  await deps.store.addArticle({
    state,
    article,
    claims,
    arrived,
    processed: made,
    decided,
    extractor,
    ledgers,
    copyOf,
  });
  const reports = ledgers.flatMap((ledger) => ledger.reports);
  return {
    kind: kindOf(writing, copyOf),
    key: article.key,
    claims,
    reports,
    statements: ledgers.reduce((count, write) => count + countNew(write), 0),
    notices: ledgers.flatMap((ledger) => ledger.notices),
    outsideWindow: ledgers.reduce((sum, write) => sum + (write.outsideWindow ?? 0), 0),
    ...(standing && {
      change: compareClaims({ claims: standing.claims, reports: before }, { claims, reports }),
    }),
  };
}

function kindOf({ standing, state }: Writing, copyOf: string | undefined): WrittenOutcome['kind'] {
  if (standing !== undefined) return 'replayed';
  if (copyOf !== undefined) return 'copy';
  return state?.revision !== undefined ? 'revised' : 'processed';
}

function countNew({ ledger, reports }: LedgerWrite): number {
  const known = new Set(ledger.statements.map(({ id }) => id));
  const isNew = ({ statement, decision }: Report): boolean => decision.kind !== 'repeat' && !known.has(statement);
  return new Set(reports.filter(isNew).map(({ statement }) => statement)).size;
}

// Which article had this text first matters only where there is something to report.
async function findOriginal(deps: ArticleDeps, { article, claims }: Analysis): Promise<string | undefined> {
  if (claims.every((claim) => claim.watches.length === 0)) return undefined;
  const key = await deps.store.getOriginal(article.revision);
  return key === article.key ? undefined : key;
}

interface OneLedger {
  readonly name: LedgerName;
  readonly analysis: Analysis;
  readonly made: string;
  readonly copyOf: string | undefined;
}

async function assignOne(deps: ArticleDeps, { name, analysis, made, copyOf }: OneLedger): Promise<LedgerWrite> {
  const { key, published } = analysis.article;
  const day = dayOf(published);
  const { store, windowDays: window } = deps;
  const read = (article: string): Promise<Ledger> => store.getLedger({ ...name, article, day, window });
  // Two articles of three have nothing to assign: a cold start does not wait for what novelty knows of words and dates.
  const { assignToLedger } = await import('./assign-to-ledger.ts');
  return assignToLedger({
    analysis,
    ledger: await read(key),
    original: copyOf === undefined ? undefined : await read(copyOf),
    claims: claimsOfLedger(analysis.claims, name),
    // A watch that is gone since leaves its statements behind; its title is wanted only for new ones.
    watch: deps.watches.find(({ id }) => id === name.watch) ?? { id: name.watch, title: name.watch },
    made,
    window,
  });
}

function fieldsOf(outcome: WrittenOutcome, duration: number): LogFields {
  const { kind, key, claims, reports, statements, notices, outsideWindow } = outcome;
  const watched = claims.filter((claim) => claim.watches.length > 0).length;
  return {
    key,
    kind,
    claims: claims.length,
    watched,
    reports: reports.length,
    statements,
    notices: notices.length,
    outsideWindow,
    duration,
  };
}
