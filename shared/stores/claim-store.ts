import type { ErrorCode } from '../errors.ts';
import type { Notice } from '../notices/notice.ts';
import type { Report, Statement } from '../novelty/statement.ts';
import type { Article } from '../text/article.ts';
import type { WatchedClaim } from '../watches/watched-claim.ts';
import type { Appearance } from './make-appearances.ts';

/** Goes up when what is written can no longer be read by older code. */
export const SCHEMA_VERSION = 2;

/** An actor's statements on one watch: what a claim is compared with, and what two writers must not change at once. */
export interface LedgerName {
  readonly watch: string;
  /** The actor's id. */
  readonly actor: string;
}

export interface LedgerRequest extends LedgerName {
  /** The article's key. */
  readonly article: string;
  /** Its day of publication. */
  readonly day: string;
  /** Days on either side of it. @default 45 */
  readonly window?: number;
}

export interface Ledger extends LedgerName {
  /** Moves with every write; 0 where nothing is written yet. */
  readonly version: number;
  /** Those near the article's date, and all that the article reports already. */
  readonly statements: readonly Statement[];
  /** How many more the actor has on this watch, too far from the article's date to be read. */
  readonly unread: number;
  /** What the article reports already, from an earlier revision or from a write that was cut off. */
  readonly reports: readonly Report[];
}

/** What a write goes by: how often the key was written, with which text, and which ledgers hold its reports. */
export interface ArticleState {
  readonly version: number;
  /** Absent where what stands is not the last word: a write was cut off, or what came later was rejected. */
  readonly revision?: string;
  readonly ledgers: readonly LedgerName[];
}

export interface Rejection {
  readonly code: ErrorCode;
  readonly message: string;
  /** When the article came in, ISO 8601. */
  readonly at: string;
}

export interface RejectedArticle {
  readonly kind: 'rejected';
  readonly key: string;
  readonly rejection: Rejection;
}

export interface ProcessedArticle {
  readonly kind: 'processed';
  readonly key: string;
  readonly article: Article;
  readonly claims: readonly WatchedClaim[];
  readonly arrived: string;
  readonly processed: string;
  /** Version of the stages that found the claims. */
  readonly extractor: string;
  /** Why what came under the same key later was not taken. */
  readonly rejection?: Rejection;
}

export type ArticleRecord = ProcessedArticle | RejectedArticle;

/** What becomes of one ledger by an article. */
export interface LedgerWrite {
  /** As it was read: the write fails with `store/conflict` if it has moved since. */
  readonly ledger: Ledger;
  /** New and changed ones. */
  readonly statements: readonly Statement[];
  /** All of the article's reports on this ledger; those that `ledger.reports` has beyond them are removed. */
  readonly reports: readonly Report[];
  readonly notices: readonly Notice[];
  /** How many of the actor's statements were too far off in time to be compared. */
  readonly outsideWindow?: number;
}

export interface ArticleWrite {
  /** As it was read: the write fails with `store/conflict` if the article was written since. */
  readonly state: ArticleState | undefined;
  readonly article: Article;
  readonly claims: readonly WatchedClaim[];
  readonly arrived: string;
  /** Now, ISO 8601. */
  readonly processed: string;
  /** When what its reports tell was decided: what is withheld is listed by it. @default processed */
  readonly decided?: string;
  readonly extractor: string;
  readonly ledgers: readonly LedgerWrite[];
  /** The key of the article that had the same text first. */
  readonly copyOf?: string;
}

/** A report that made no notice, and when that was decided. */
export interface WithheldReport {
  readonly report: Report;
  readonly at: string;
}

export function isWithheld(report: Report): boolean {
  return report.decision.kind === 'repeat' || report.decision.kind === 'withheld';
}

export type NoticeState = 'waiting' | 'sent' | 'parked';

export interface NoticeRecord {
  readonly notice: Notice;
  readonly state: NoticeState;
  /** How often sending it has failed. */
  readonly failures: number;
  readonly sentAt?: string;
  readonly lastError?: string;
  /** When its article came in; absent where it came again in a replay. */
  readonly arrived?: string;
}

/** `cursor` is what the page before gave; it belongs to that one question. */
export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string;
}

/** Newest first, between two days or moments: `since` is included, `until` is not. */
export interface TimeRequest extends PageRequest {
  readonly since?: string;
  readonly until?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page begins; absent after the last. */
  readonly cursor?: string;
}

export interface WatchCounts {
  readonly statements: number;
  readonly notices: number;
  readonly withheld: number;
}

/**
 * Keeps articles with their claims, the statements they report and the notices made of them. What it throws is a
 * `PipelineError` with a `store/…` code.
 */
export interface ClaimStore {
  getArticle(key: string): Promise<ArticleRecord | undefined>;
  getArticleState(key: string): Promise<ArticleState | undefined>;
  /** The key of an article that has this text and reports a statement: others need no copies told. */
  getOriginal(revision: string): Promise<string | undefined>;
  /** Of what stands further from the article's day than the window, only how many they are is told. */
  getLedger(request: LedgerRequest): Promise<Ledger>;
  /** All or nothing for whoever reads; cut off by a crash, the same write done again completes it. */
  addArticle(write: ArticleWrite): Promise<void>;
  /** Leaves the claims of an article that stands under the key already as they are. */
  addRejected(rejected: RejectedArticle): Promise<void>;
  listRejected(request: TimeRequest): Promise<Page<RejectedArticle>>;

  getStatement(id: string): Promise<Statement | undefined>;
  /** By the day it was said on. */
  listStatements(request: TimeRequest & { readonly watch: string }): Promise<Page<Statement>>;
  listActorStatements(request: PageRequest & { readonly actor: string }): Promise<Page<Statement>>;
  /** Newest publication first. */
  listReports(request: PageRequest & { readonly statement: string }): Promise<Page<Report>>;
  listAppearances(request: PageRequest & { readonly actor: string }): Promise<Page<Appearance>>;

  getNotice(id: string): Promise<NoticeRecord | undefined>;
  /** By when it was made. */
  listNotices(request: TimeRequest & { readonly watch: string }): Promise<Page<NoticeRecord>>;
  /** Oldest first: the order they are sent in. */
  listUnsentNotices(request: PageRequest & { readonly state: 'waiting' | 'parked' }): Promise<Page<NoticeRecord>>;
  /** By when it was decided. */
  listWithheld(request: TimeRequest & { readonly watch: string }): Promise<Page<WithheldReport>>;
  /**
   * Takes an unsent notice for whoever sends it, until a moment at which others may: `false` where another has it.
   * Two processes, or an event that comes twice at once, would send it twice otherwise.
   */
  takeNotice(id: string, taking: { readonly now: string; readonly until: string }): Promise<boolean>;
  /** Of a notice that is sent already, the first time stands. */
  addNoticeSent(id: string, at: string): Promise<void>;
  /** Parks the notice at its `parkAfter`th failure; says how it stands now. Leaves a sent one as it is. */
  addNoticeFailure(id: string, error: string, parkAfter: number): Promise<NoticeState>;

  /** The ids of all watches on which something was stated, in order; the canaries' is none of them. */
  listWatches(): Promise<readonly string[]>;
  countWatch(watch: string): Promise<WatchCounts>;
  close(): void;
}
