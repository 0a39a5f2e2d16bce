import type { ArticleChange, ClaimPlace } from '../shared/pipeline/compare-claims.ts';
import type { ReplayAnswer, ReplayFailure } from '../shared/pipeline/replay-answer.ts';
import { type ChangeSummary, openChangeSum } from '../shared/pipeline/sum-changes.ts';
import { count, paint, type Terminal } from './terminal.ts';

export interface ReplayOptions {
  /** Send notices of what is found new. @default they are withheld */
  readonly notify?: true;
  /** The moment an earlier try began: what has been processed since is left alone. */
  readonly resume?: string;
  readonly json?: true;
}

export interface ReplayTally {
  add(answer: ReplayAnswer): void;
  count(): number;
  /** Says what it came to; how many failed. */
  tell(): number;
}

/** Tells each change as it comes, and at the end what they come to. */
export function replayTally({ out, err }: Terminal, { json }: ReplayOptions): ReplayTally {
  const sum = openChangeSum();
  const kinds = new Map<string, number>();
  const sums = { statements: 0, notices: 0, leftOut: 0, failed: 0 };
  return {
    add: (answer) => {
      for (const [kind, number] of Object.entries(answer.kinds)) kinds.set(kind, (kinds.get(kind) ?? 0) + number);
      sums.statements += answer.statements;
      sums.notices += answer.notices;
      sums.leftOut += answer.leftOut;
      sums.failed += answer.failures.length;
      for (const { key, change } of answer.changes) {
        sum.add(change);
        const lines = renderChange(key, change);
        if (lines.length === 0) continue;
        out.write(
          json ? `${JSON.stringify({ key, change })}\n` : `${lines.map((text) => paint([{ text }], out)).join('\n')}\n`,
        );
      }
      for (const failure of answer.failures) {
        out.write(json ? `${JSON.stringify({ failure })}\n` : `${renderFailure(failure, out)}\n`);
      }
    },
    count: () => [...kinds.values()].reduce((sum, one) => sum + one, 0),
    tell: () => {
      const summary = { articles: Object.fromEntries(kinds), ...sums, ...sum.tell() };
      if (json) out.write(`${JSON.stringify({ summary })}\n`);
      else err.write(renderSummary(summary));
      return sums.failed;
    },
  };
}

/** A line for each claim that is not what it was, by its place: its words are for `claimwatch article`. */
function renderChange(key: string, { gained, lost, moved, retellings }: ArticleChange): readonly string[] {
  return [
    ...gained.map((place) => `gained ${key}#${place.claim} · ${placeOf(place)}`),
    ...lost.map((place) => `lost ${key}#${place.claim} as it was · ${placeOf(place)}`),
    ...moved.map(({ from, to }) => `moved ${key}#${to.claim} · ${placeOf(from)} → ${placeOf(to)}`),
    ...retellings
      .filter(({ from, to }) => from !== to)
      .map(({ watch, from, to }) => `${watch} · ${key}: ${from ?? 'not watched'} → ${to ?? 'not watched'}`),
  ];
}

function placeOf({ actor, content }: ClaimPlace): string {
  return `${actor} ${content.map(({ start, end }) => `${start}–${end}`).join(', ')}`;
}

function renderFailure({ key, code, message }: ReplayFailure, out: NodeJS.WriteStream): string {
  return paint([{ text: `${key}: failed, ${code}: ${message}`, style: 'red' }], out);
}

type Summary = ChangeSummary & {
  readonly articles: Readonly<Record<string, number>>;
  readonly statements: number;
  readonly notices: number;
  readonly leftOut: number;
  readonly failed: number;
};

function renderSummary(summary: Summary): string {
  const articles = Object.entries(summary.articles).map(([kind, number]) => `${number} ${kind}`);
  const lines = [
    `articles: ${articles.join(', ') || 'none'}${summary.failed > 0 ? `, ${summary.failed} failed` : ''}`,
    `claims: ${summary.gained} gained, ${summary.lost} lost, ${summary.moved} moved; ${summary.taken} newly watched, ${summary.dropped} no longer`,
    `statements: ${summary.statements} new, ${summary.merged.length} merged, ${summary.split.length} split; ${count(summary.notices, 'notice')} made`,
    ...summary.merged.map(({ into, from }) => `merged into ${into}: ${from.join(', ')}`),
    ...summary.split.map(({ from, into }) => `split from ${from}: ${into.join(', ')}`),
  ];
  if (summary.leftOut > 0)
    lines.push(`changes of ${count(summary.leftOut, 'article')} are not counted: too many in one file`);
  return `${lines.join('\n')}\n`;
}
