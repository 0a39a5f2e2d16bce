import { giveReason } from '../novelty/explain-decision.ts';
import type { Report, Statement } from '../novelty/statement.ts';
import type { Article } from '../text/article.ts';
import { printable } from '../text/printable.ts';
import type { Watch } from '../watches/watch.ts';
import { clampCharacters, shorten } from './clamp.ts';
import { findContext } from './find-context.ts';
import { makeGist } from './make-gist.ts';
import { makeHeadline } from './make-headline.ts';
import type { Notice } from './notice.ts';
import type { NoticeMessage } from './notice-schema.ts';
import { renderBody } from './render-body.ts';
import { toAscii } from './to-ascii.ts';

export interface NoticeRequest {
  readonly statement: Statement;
  /** The statement's first report, or its reiteration's. */
  readonly report: Report;
  readonly article: Article;
  readonly watch: Pick<Watch, 'id' | 'title'>;
  /** Now, ISO 8601 in UTC. */
  readonly made: string;
  /** The statement that a reiteration says again. */
  readonly earlier?: Statement;
  readonly alsoReportedBy: readonly Report[];
}

/** What is sent for a statement. Everything from the article is made printable and short enough first. */
export function makeNotice(request: NoticeRequest): Notice {
  const { statement, watch, made, article } = request;
  const message = makeMessage(request);
  return {
    id: message.id,
    watch: watch.id,
    statement: statement.id,
    decision: message.decision,
    made,
    subject: makeSubject(statement, request.report),
    body: renderBody(message, article.publishedFrom),
    json: JSON.stringify(message),
    attributes: makeAttributes(message),
  };
}

// Together they keep a notice far below the 256 KB of an SNS message, whatever an article holds.
const MOST_WORDING = 4000;
const MOST_NAME = 200;
const MOST_URL = 1000;
const MOST_OTHERS = 10;
const MOST_GIST = 200;
const MOST_HEADLINE = 400;

function makeMessage(request: NoticeRequest): NoticeMessage {
  const { statement, report, article, watch, made, earlier, alsoReportedBy } = request;
  const { actor } = statement;
  return {
    version: 1,
    id: `notice-${statement.id}`,
    made,
    watch: { id: watch.id, title: tell(watch.title, MOST_NAME) },
    statement: statement.id,
    decision: report.decision.kind === 'reiteration' ? 'reiteration' : 'first-report',
    rule: report.decision.rule,
    why: tell(giveReason(report, statement, earlier), MOST_HEADLINE),
    actor: {
      id: actor.id,
      name: tell(actor.name, MOST_NAME),
      kind: actor.kind,
      ...optional('country', actor.country, MOST_NAME),
      ...optional('role', actor.role, MOST_NAME),
    },
    stance: statement.stance,
    headline: makeHeadline({ name: tell(actor.name, MOST_NAME), report, most: MOST_HEADLINE }),
    gist: makeGist(report.wording, MOST_GIST),
    wording: tell(report.wording, MOST_WORDING),
    context: tell(findContext(article.text, report.content), MOST_WORDING),
    saidOn: { from: statement.saidOn.from, to: statement.saidOn.to, dated: report.saidOn !== undefined },
    report: makeTelling(report),
    ...tellEarlier(request),
    alsoReportedBy: alsoReportedBy.slice(0, MOST_OTHERS).map(makeTelling),
  };
}

function tellEarlier({ report, earlier }: NoticeRequest): Pick<NoticeMessage, 'reiterates'> {
  const { kind, nearest } = report.decision;
  if (kind !== 'reiteration' || nearest === undefined) return {};
  const said = { statement: nearest.statement, wording: tell(nearest.wording, MOST_WORDING) };
  if (earlier?.id !== nearest.statement) return { reiterates: said };
  const { from, to } = earlier.saidOn;
  return { reiterates: { ...said, saidOn: { from, to }, report: makeTelling(earlier.firstReport) } };
}

function makeTelling(report: Report): NoticeMessage['report'] {
  const url = linkOf(report.url);
  return {
    article: tell(report.article, MOST_URL),
    ...optional('title', report.title, MOST_NAME),
    ...optional('outlet', report.outlet, MOST_NAME),
    ...(url === undefined ? {} : { url }),
    published: tell(report.published, MOST_NAME),
  };
}

function tell(text: string, most: number): string {
  return shorten(printable(text), most, '…');
}

function optional<K extends string>(key: K, text: string | undefined, most: number): { readonly [P in K]?: string } {
  const told = tell(text ?? '', most);
  return told === '' ? {} : ({ [key]: told } as { readonly [P in K]?: string });
}

/** Only what a browser opens as a page; half an address is none. */
function linkOf(url: string | undefined): string | undefined {
  const link = url === undefined || url.length > MOST_URL ? null : URL.parse(url);
  if (link === null || (link.protocol !== 'https:' && link.protocol !== 'http:')) return undefined;
  return link.href.length > MOST_URL ? undefined : link.href;
}

// The longest subject of an email that SNS takes.
const MOST_SUBJECT = 100;
const MOST_SUBJECT_NAME = 50;

function makeSubject({ actor }: Statement, report: Report): string {
  const name = [actor.name, actor.id].map(nameOf).find((each) => each !== '') ?? 'Unnamed';
  const { cue, decision } = report;
  // Transliterated first: one letter may become two.
  const ascii = {
    decision,
    wording: toAscii(report.wording),
    ...(cue === undefined ? {} : { cue: { ...cue, words: toAscii(cue.words) } }),
  };
  const headline = makeHeadline({ name: shorten(name, MOST_SUBJECT_NAME, '...'), report: ascii, most: MOST_SUBJECT });
  return clampCharacters(headline, MOST_SUBJECT).trimEnd();
}

// SNS wants a letter or a figure first, and no spreadsheet takes =HYPERLINK() for a name.
function nameOf(words: string): string {
  return toAscii(words).replace(/^[^A-Za-z0-9]+/, '');
}

// SNS attributes are compared as they are, and an empty one is refused.
function makeAttributes({ watch, actor, stance, decision }: NoticeMessage): Readonly<Record<string, string>> {
  const all = { watch: watch.id, actor: actor.id, country: actor.country, kind: actor.kind, stance, decision };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, text]) => (text ? [[name, tell(text, MOST_NAME)]] : [])),
  );
}
