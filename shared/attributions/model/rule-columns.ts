import type { Span } from '../../text/span.ts';
import type { CueClass } from '../attribution.ts';
import type { Finding } from '../finding.ts';
import { confidenceOf } from '../rule-confidence.ts';
import { hashText } from './hash.ts';
import { ROLES } from './lattice.ts';

/** What the rules find, in tokens: the model takes it as advice. */
export interface RuleColumns {
  readonly attributions: readonly RuleAttribution[];
  /** One of `ROLES` for each token, and the attribution it belongs to (-1: none). A cue goes before a source, that before a content. */
  readonly role: Int32Array;
  readonly owner: Int32Array;
  /** Hash of the owner's rule, 0 for none. */
  readonly rule: Int32Array;
}

export interface RuleAttribution {
  readonly rule: number;
  readonly confidence: number;
  readonly cueClass: CueClass;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

/** The columns for attributions found by rules in the tokens that start and end as given. */
export function makeRuleColumns(found: readonly Finding[], starts: Int32Array, ends: Int32Array): RuleColumns {
  const size = starts.length;
  const columns = {
    attributions: found.map((finding) => ({
      rule: hashText(`${finding.rule} ${finding.cueClass}`),
      confidence: confidenceOf(finding),
      cueClass: finding.cueClass,
      source: tokensIn(finding.source, starts, ends),
      cue: tokensIn(finding.cue, starts, ends),
      content: tokensIn(finding.content, starts, ends),
    })),
    role: new Int32Array(size),
    owner: new Int32Array(size).fill(-1),
    rule: new Int32Array(size),
  };
  for (const role of ['content', 'source', 'cue'] as const) {
    for (const [number, attribution] of columns.attributions.entries()) {
      for (const i of attribution[role]) {
        columns.role[i] = ROLES[role];
        columns.owner[i] = number;
        columns.rule[i] = attribution.rule;
      }
    }
  }
  return columns;
}

/** The tokens that spans touch, in order. */
export function tokensIn(spans: readonly Span[], starts: Int32Array, ends: Int32Array): readonly number[] {
  const tokens: number[] = [];
  for (const { start, end } of spans) {
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < starts.length && (starts[i] as number) < end; i++) tokens.push(i);
  }
  return tokens;
}
