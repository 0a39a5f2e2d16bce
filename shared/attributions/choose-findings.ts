import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';

const CONTENT = 1;
const OTHER = 2;

/**
 * What spans sentences wins its words over what was found within one; that stays where it is free or lies wholly inside
 * a content. In the order of the first words.
 */
export function chooseFindings(wide: readonly Finding[], own: readonly Finding[]): readonly Finding[] {
  const taken = takenBy(wide);
  const kept = own.filter((finding) => fits(taken, finding));
  return [...wide, ...kept].sort((a, b) => startOf(a) - startOf(b) || cueOf(a) - cueOf(b));
}

/** For each UTF-16 unit whether a content or another role has it. */
function takenBy(wide: readonly Finding[]): Uint8Array {
  const end = wide.flatMap(spansOf).reduce((most, span) => Math.max(most, span.end), 0);
  const taken = new Uint8Array(end);
  for (const { content, source, cue } of wide) {
    for (const span of content) taken.fill(CONTENT, span.start, span.end);
    for (const span of [...source, ...cue]) taken.fill(OTHER, span.start, span.end);
  }
  return taken;
}

function fits(taken: Uint8Array, finding: Finding): boolean {
  const first = taken[startOf(finding)] ?? 0;
  if (first === OTHER) return false;
  return spansOf(finding).every((span) => {
    for (let at = span.start; at < span.end; at++) if ((taken[at] ?? 0) !== first) return false;
    return true;
  });
}

function spansOf(finding: Finding): readonly Span[] {
  return [...finding.source, ...finding.cue, ...finding.content];
}

function cueOf(finding: Finding): number {
  return finding.cue[0]?.start ?? 0;
}

function startOf(finding: Finding): number {
  return spansOf(finding).reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY);
}
