import { covers, overlap, type Span } from '../text/span.ts';
import type { Finding } from './finding.ts';

/** Of what was found over sentences and within them the earlier in the list wins the words; whole nested ones stay. */
export function chooseFindings(findings: readonly Finding[]): readonly Finding[] {
  const wide = findings.filter(spansSentences);
  const chosen = findings.filter(
    (finding) => wide.includes(finding) || wide.every((other) => isApart(finding, other) || isInside(finding, other)),
  );
  return chosen.sort((a, b) => startOf(a) - startOf(b));
}

function spansSentences(finding: Finding): boolean {
  return finding.rule === 'transcript' || finding.rule === 'stated-by';
}

function isApart(a: Finding, b: Finding): boolean {
  return spansOf(a).every((x) => spansOf(b).every((y) => !overlap(x, y)));
}

function isInside(inner: Finding, outer: Finding): boolean {
  return spansOf(inner).every((x) => outer.content.some((y) => covers(y, x)));
}

function spansOf(finding: Finding): readonly Span[] {
  return [...finding.source, ...finding.cue, ...finding.content];
}

function startOf(finding: Finding): number {
  return Math.min(...spansOf(finding).map(({ start }) => start));
}
