import type { Claim } from '../shared/claims/claim.ts';
import type { Sentence } from '../shared/sentences/token.ts';
import type { Span } from '../shared/text/span.ts';
import type { WatchedClaim } from '../shared/watches/watched-claim.ts';
import type { Piece } from './terminal.ts';

type Role = 'source' | 'cue' | 'content';

/** Brackets tell the roles apart where there is no colour: [source] cue «content». */
const LOOK = {
  source: { open: '[', close: ']', style: 'cyan' },
  cue: { open: '', close: '', style: 'yellow' },
  content: { open: '«', close: '»', style: 'bold' },
} as const;

// A longer stretch that plays no role is cut: what is shown is who said what, not the article.
const MAX_GAP = 160;

/** `Qin Gang (Foreign Minister of China), indirect · russia-china, favourable` */
export function renderActor(claim: WatchedClaim): readonly Piece[] {
  const { actor, kind, relayed, watches } = claim;
  const pieces: Piece[] = [{ text: actor.name, style: 'bold' }];
  if (actor.role !== undefined && actor.role !== actor.name) pieces.push({ text: ` (${actor.role})` });
  if (!actor.resolved) pieces.push({ text: ' (as written, not resolved)', style: 'dim' });
  pieces.push({ text: `, ${kind}${relayed ? ', passed on' : ''}`, style: 'dim' });
  for (const { watch, stance } of watches) pieces.push({ text: ` · ${watch}, ${stance}`, style: 'green' });
  return pieces;
}

/** The sentences that a claim stands in, with its source, cue and content marked. */
export function renderClaim(text: string, sentences: readonly Sentence[], claim: Claim): readonly Piece[] {
  const marks = marksOf(claim);
  const around = sentences.filter((sentence) =>
    marks.some((mark) => mark.start < sentence.end && sentence.start < mark.end),
  );
  const pieces: Piece[] = [];
  let at = around[0]?.start ?? 0;
  for (const mark of marks) {
    pieces.push({ text: shorten(text.slice(at, mark.start), at === around[0]?.start) });
    const { open, close, style } = LOOK[mark.role];
    pieces.push({ text: `${open}${text.slice(mark.start, mark.end)}${close}`, style });
    at = mark.end;
  }
  pieces.push({ text: shorten(text.slice(at, Math.max(at, around.at(-1)?.end ?? 0)), false) });
  return pieces;
}

/** Marks in the order of the text. A role inside another's stretch (*in his view*) is shown once, by the first. */
function marksOf(claim: Claim): readonly (Span & { readonly role: Role })[] {
  const all = (['source', 'cue', 'content'] as const).flatMap((role) => claim[role].map((span) => ({ ...span, role })));
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: (Span & { role: Role })[] = [];
  for (const mark of all) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

function shorten(gap: string, leading: boolean): string {
  if (gap.length <= MAX_GAP) return gap;
  const half = MAX_GAP / 2;
  return leading ? `… ${gap.slice(-half)}` : `${gap.slice(0, half)} … ${gap.slice(-half)}`;
}
