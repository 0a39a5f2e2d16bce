import { createHash } from 'node:crypto';
import type { Article } from '../text/article.ts';
import { type Span, textOf } from '../text/span.ts';
import type { WatchedClaim } from '../watches/watched-claim.ts';
import { dayOf } from './day.ts';
import type { KnownStatement } from './known-statement.ts';
import { narrowOccasion } from './occasion.ts';
import type { ToldClaim } from './read-tellings.ts';
import { addTelling, renderSignature } from './signature.ts';
import type { Decision, Report, Statement } from './statement.ts';

export interface StatementRequest {
  readonly article: Article;
  readonly watch: string;
  readonly told: ToldClaim;
  readonly decision: Decision;
  /** The id of the statement said again. */
  readonly reiterates?: string;
}

/** The statement that a claim is the first to report, and that report. */
export function makeStatement(request: StatementRequest): { readonly statement: Statement; readonly report: Report } {
  const { article, watch, told, decision, reiterates } = request;
  const { actor } = told.claim;
  const { range, dated } = told.occasion;
  const id = `${actor.id.slice(0, LONGEST_ACTOR)}-${range.from}-${fingerprint(request)}`;
  const report = makeReport({ article, watch, told, decision, statement: id });
  const statement: Statement = {
    id,
    watch,
    actor,
    stance: told.claim.watches.find((match) => match.watch === watch)?.stance ?? 'neutral',
    wording: told.wording,
    signature: renderSignature({ tellings: [told.terms], dated, moved: false }),
    firstReport: report,
    saidOn: range,
    ...(reiterates === undefined ? {} : { reiterates }),
    reports: 1,
  };
  return { statement, report };
}

// Ids become sort keys and file names.
const LONGEST_ACTOR = 60;

/** The same words of the same actor in the same article, whatever else changed in it. */
export function fingerprint(request: Pick<StatementRequest, 'article' | 'watch' | 'told'>): string {
  const { article, watch, told } = request;
  const words = told.wording.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  const content = JSON.stringify([watch, told.claim.actor.id, article.key, words]);
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}

export function makeReport(request: StatementRequest & { readonly statement: string }): Report {
  const { article, watch, told, decision, statement } = request;
  const { title, outlet, url, published } = article;
  return {
    statement,
    watch,
    article: article.key,
    claim: told.claim.index,
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    published,
    ...(told.occasion.dated ? { saidOn: told.occasion.range } : {}),
    content: told.claim.content,
    ...cueOf(article, told.claim),
    wording: told.wording,
    decision,
  };
}

// A cue is a verb group or a short phrase; what is longer is none.
const LONGEST_CUE = 60;

function cueOf({ text }: Article, { source, cue, content }: WatchedClaim): Pick<Report, 'cue'> {
  const words = [...cue, ...addresseeOf(text, { cue, content })].map((span) => textOf(text, span)).join(' ');
  if (words === '' || words.length > LONGEST_CUE) return {};
  const [last, first] = [cue.at(-1)?.end ?? 0, content[0]?.start ?? 0];
  const before = source.at(-1);
  const between = before !== undefined && before.end <= (cue[0]?.start ?? 0) && last <= first;
  // *Beijing's position remains that …* does not read on behind a name.
  const reads = between && !/['’]s?$/.test(textOf(text, before));
  return { cue: { words, place: reads ? 'between' : 'elsewhere' } };
}

// *Warned Beijing not to send shells*: whom it was said to stands between the two, and belongs to *warned*.
function addresseeOf(text: string, { cue, content }: Pick<WatchedClaim, 'cue' | 'content'>): readonly Span[] {
  const [start, end] = [cue.at(-1)?.end ?? 0, content[0]?.start ?? 0];
  if (cue.length === 0 || start >= end || end - start > LONGEST_ADDRESSEE) return [];
  const asks = /^(?:about|against|for|of|over|(?:not )?to)\s/i.test(text.slice(end, end + LONGEST_ADDRESSEE));
  const words = text.slice(start, end).trim();
  // *Called on Tuesday for calm*: a day, a place.
  if (!asks || !/^[\p{L}\d'’. -]+$/u.test(words) || /^(?:after|again|at|before|by|during|in|on)\s/i.test(words))
    return [];
  return [{ start: text.indexOf(words, start), end: start + text.slice(start, end).trimEnd().length }];
}

const LONGEST_ADDRESSEE = 40;

/** The statement with one more report: counted once an article, and its first report if it was published first. */
export function addReport(
  known: KnownStatement,
  report: Report,
  told: ToldClaim,
  counts: 'counted' | 'new',
): Statement {
  const { statement, signature } = known;
  const occasion = narrowOccasion(known.occasion, told.occasion);
  const moves = dayOf(report.published) < dayOf(statement.firstReport.published);
  return {
    ...statement,
    ...(moves ? { wording: report.wording, firstReport: { ...report, decision: statement.firstReport.decision } } : {}),
    signature: renderSignature({
      tellings: addTelling(signature.tellings, told.terms),
      dated: occasion.dated,
      moved: signature.moved || moves,
    }),
    saidOn: occasion.range,
    reports: statement.reports + (counts === 'new' ? 1 : 0),
  };
}
