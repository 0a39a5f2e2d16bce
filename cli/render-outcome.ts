import type { Outcome } from '../shared/pipeline/outcome.ts';
import { count, paint } from './terminal.ts';

/** A line on what became of an article; nothing where nothing has changed. */
export function renderOutcome(outcome: Outcome, stream: NodeJS.WriteStream): string | undefined {
  if (outcome.kind === 'unchanged') return undefined;
  if (outcome.kind === 'rejected') {
    return paint(
      [
        { text: `${outcome.key}: ` },
        { text: 'rejected', style: 'yellow' },
        { text: `, ${outcome.code}: ${outcome.message}` },
      ],
      stream,
    );
  }
  const { key, kind, claims, reports, notices } = outcome;
  const told = reports.length - notices.length;
  const parts = [count(claims.length, 'claim'), `${reports.length} watched`, count(notices.length, 'notice')];
  if (told > 0) parts.push(`${told} told before`);
  return paint([{ text: `${key}: ` }, { text: kind, style: 'green' }, { text: `, ${parts.join(', ')}` }], stream);
}
