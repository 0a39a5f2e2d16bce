import { cutWord } from './cut-word.ts';
import type { Cutter } from './cutter.ts';
import { WITHIN } from './kinds.ts';

/**
 * Cuts what is neither a word nor one with marks about it: *“We’re…*, *$3bn-a-year*, *中国*. What a rule matches is a piece;
 * what stands before, between and after is cut by the rules that come later.
 */
export function cutRest(cutter: Cutter, run: string, start: number, from = 0): void {
  const rest = run.trim();
  const at = start + run.indexOf(rest);
  if (rest === '') return;
  const index = WITHIN.findIndex(
    ({ pattern, needs = '' }, i) => i >= from && rest.includes(needs) && rest.search(pattern) !== -1,
  );
  const rule = WITHIN[index];
  if (rule === undefined) {
    cutter.add(at, at + rest.length, 'unknown');
    return;
  }
  let done = 0;
  for (const { 0: match, index: place } of rest.matchAll(rule.pattern)) {
    cutRest(cutter, rest.slice(done, place), at + done, index + 1);
    done = place + match.length;
    if (rule.kind === 'word') cutWord(cutter, match, at + place);
    else if (!cutter.addKnown(at + place, at + done)) cutter.add(at + place, at + done, rule.kind);
  }
  cutRest(cutter, rest.slice(done), at + done, index + 1);
}
