import { dayOf, daysFrom } from '../novelty/day.ts';
import type { DateRange } from '../novelty/statement.ts';
import type { Article } from '../text/article.ts';
import type { NoticeMessage } from './notice-schema.ts';

/** A notice as plain text for people: what was said, where it stands, and why they are told. */
export function renderBody(message: NoticeMessage, publishedFrom: Article['publishedFrom']): string {
  const { actor, watch, report, why, reiterates } = message;
  const sections = [
    [message.headline],
    [`In the article: ${message.context}`],
    [
      ...told('Speaker', [actor.name, actor.role].filter((part) => part !== undefined).join(', ')),
      ...told('Article', [report.title, report.outlet].filter((part) => part !== undefined).join(' - ')),
      `Said: ${tellSaidOn(message)}`,
      `Published: ${publishedFrom === 'article' ? report.published : `not known; it came in on ${report.published}`}`,
      ...tellLate(message, publishedFrom),
      ...told('Link', report.url),
      `Stance: ${message.stance}`,
    ],
    [`Why you are told: ${tellWhy(why)}`, ...(reiterates === undefined ? [] : [tellEarlier(reiterates)])],
    message.alsoReportedBy.map(
      (other) => `Also reported by ${[other.outlet ?? other.article, other.url].filter(Boolean).join(': ')}`,
    ),
    [`Watch: ${watch.title} (${watch.id})`, `Statement: ${message.statement}`],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

// A reason begins with its decision: *first report: nothing else was known*.
function tellWhy(why: string): string {
  return why.replace(/^first report: /, 'this is a first report; ').replace(/^said again: /, 'this was said again; ');
}

function tellEarlier({ statement, wording, saidOn, report }: NonNullable<NoticeMessage['reiterates']>): string {
  const where = [saidOn === undefined ? undefined : tellDays(saidOn), report?.outlet, report?.url, statement];
  return `Said before: ${wording} (${where.filter((part) => part !== undefined).join('; ')})`;
}

function told(label: string, words: string | undefined): readonly string[] {
  return words ? [`${label}: ${words}`] : [];
}

function tellSaidOn({ saidOn }: NoticeMessage): string {
  if (!saidOn.dated) return 'the article gives no day';
  return tellDays(saidOn);
}

function tellDays({ from, to }: DateRange): string {
  return from === to ? from : `between ${from} and ${to}`;
}

// Feeds come hours late, weekend editions a day or two; past that it is an archive being read.
const LATE_DAYS = 4;

function tellLate({ report, made }: NoticeMessage, publishedFrom: Article['publishedFrom']): readonly string[] {
  const days = daysFrom(dayOf(report.published), dayOf(made));
  if (publishedFrom === 'arrived' || !(days >= LATE_DAYS)) return [];
  return [`Not today's news: the article was published ${days} days before it came in`];
}
