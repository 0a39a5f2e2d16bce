import type { Actor } from '../actors/actor.ts';
import type { Report, Statement } from '../novelty/statement.ts';
import { printable } from '../text/printable.ts';
import type { Watch } from '../watches/watch.ts';
import { shorten } from './clamp.ts';
import { makeHeadline } from './make-headline.ts';

export interface DigestRequest {
  readonly watch: Pick<Watch, 'id' | 'title'>;
  /** ISO 8601: the statements are those of this time, the end not included. */
  readonly from: string;
  readonly to: string;
  /** The time for people, as in `2023-03-08`. @default `from` and `to` */
  readonly name?: string;
  readonly statements: readonly Statement[];
  /** Reports of this time that sent no notice. */
  readonly withheld: readonly Report[];
}

/** The statements of a day or an hour as plain text, by actor. `undefined` where nobody said anything. */
export function renderDigest({ watch, from, to, name, statements, withheld }: DigestRequest): string | undefined {
  const noticed = statements.filter(({ firstReport }) => firstReport.decision.kind !== 'withheld');
  if (noticed.length === 0) return undefined;
  const again = noticed.filter(isReiteration).length;
  const head = [
    `${printable(watch.title)}: ${printable(name ?? `${from} to ${to}`)}`,
    [
      ...tellCount(noticed.length - again, 'new statement'),
      ...(again === 0 ? [] : [`${again} said again`]),
      ...tellCount(groupByActor(noticed).length, 'speaker'),
    ].join(', '),
  ];
  const sections = [
    head,
    ...groupByActor(noticed).map(renderActor),
    renderMostRepeated(noticed),
    renderWithheld(withheld, statements.length - noticed.length),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function isReiteration({ firstReport }: Statement): boolean {
  return firstReport.decision.kind === 'reiteration';
}

function tellCount(count: number, what: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${what}${count === 1 ? '' : 's'}`];
}

/** Who said most comes first, then by name: the same statements in any order make the same digest. */
function groupByActor(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups = Map.groupBy(statements, ({ actor }) => actor.id);
  return [...groups.values()].sort(
    (a, b) => b.length - a.length || compare(a[0]?.actor.name ?? '', b[0]?.actor.name ?? ''),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const MOST_NAME = 100;
const MOST_HEADLINE = 200;

function renderActor(statements: readonly Statement[]): readonly string[] {
  const actor = statements[0]?.actor;
  const name = [actor?.name, actor?.role].filter((part) => part !== undefined).join(', ');
  // First reports before reiterations, each in the order they were said.
  const ordered = [...statements].sort(
    (a, b) =>
      Number(isReiteration(a)) - Number(isReiteration(b)) ||
      compare(a.saidOn.from, b.saidOn.from) ||
      compare(a.id, b.id),
  );
  return [shorten(printable(name), 2 * MOST_NAME, '…'), ...ordered.map(renderStatement)];
}

function renderStatement(statement: Statement): string {
  const { actor, saidOn, stance, reports, firstReport } = statement;
  const headline = makeHeadline({ name: nameOf(actor), report: firstReport, most: MOST_HEADLINE });
  const told = [stance, ...outletOf(firstReport), ...(reports > 1 ? [`${reports} articles`] : [])];
  return `  ${saidOn.from}  ${headline} (${told.join('; ')})`;
}

function nameOf({ name }: Actor): string {
  return shorten(printable(name), MOST_NAME, '…');
}

function outletOf({ outlet }: Report): readonly string[] {
  const told = shorten(printable(outlet ?? ''), MOST_NAME, '…');
  return told === '' ? [] : [told];
}

// More would tell the digest twice.
const MOST_REPEATED = 3;

function renderMostRepeated(statements: readonly Statement[]): readonly string[] {
  const repeated = statements
    .filter(({ reports }) => reports > 1)
    .sort((a, b) => b.reports - a.reports || compare(a.id, b.id))
    .slice(0, MOST_REPEATED);
  if (repeated.length === 0) return [];
  return [
    'Most repeated',
    ...repeated.map(
      ({ actor, reports, firstReport }) =>
        `  ${reports} articles  ${makeHeadline({ name: nameOf(actor), report: firstReport, most: MOST_HEADLINE })}`,
    ),
  ];
}

function renderWithheld(reports: readonly Report[], older: number): readonly string[] {
  const repeats = reports.filter(({ decision }) => decision.kind === 'repeat').length;
  const rest = Math.max(older, reports.length - repeats);
  if (repeats + rest === 0) return [];
  const parts = [...tellCount(repeats, 'retelling'), ...tellCount(rest, 'older remark')];
  return [`No notice was sent for ${parts.join(' and ')}.`];
}
