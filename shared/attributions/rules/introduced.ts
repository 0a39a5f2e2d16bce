import type { Draft } from '../draft.ts';
import { type Finding, spansOf } from '../finding.ts';
import { type Introduction, introductionOf } from '../introduction.ts';
import { isQuoted, lastWord, lowerAt, type Passage, type Range, tokenAt } from '../passage.ts';

/**
 * A quotation after a colon belongs to whom the words before it tell of, whatever their verb: The mayor went further:
 * "It will fall." More from the bank: "It fell." Not: her new title: "queen of the quay".
 */
export function introduced(passage: Passage): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const quotation of passage.quotations) {
    const colon = quotation.first - 1;
    if (lowerAt(passage, colon) !== ':' || quotation.last < lastWord(passage)) continue;
    if (!opensSentence(passage, quotation)) continue;
    const introduction = introductionOf(passage, colon);
    if (introduction !== undefined)
      drafts.push({ ...introduction, content: [quotation], cueClass: 'speech', rule: 'introduced' });
  }
  return drafts;
}

/** The same where the quotation is a paragraph of its own: The mayor issued this statement: / "It will fall." */
export function introducedBefore(passages: readonly Passage[], own: readonly Finding[]): readonly Finding[] {
  const cued = new Set(own.map(({ sentence }) => sentence));
  return passages.flatMap((passage, i) => {
    const before = passages[i - 1];
    if (before === undefined || before.paragraph === passage.paragraph || cued.has(i - 1) || cued.has(i)) return [];
    const [quotation] = passage.quotations;
    if (quotation?.first !== 0 || quotation.last < lastWord(passage) || !opensSentence(passage, quotation)) return [];
    const introduction = before.tokens.at(-1)?.text === ':' && introductionOf(before, before.tokens.length - 1);
    return introduction ? [findingOf(before, introduction, { passage, i })] : [];
  });
}

function findingOf(
  before: Passage,
  { source, cue }: Introduction,
  { passage, i }: { readonly passage: Passage; readonly i: number },
): Finding {
  const content = spansOf(passage, [{ first: 0, last: lastWord(passage) }]);
  const roles = { source: spansOf(before, source), cue: spansOf(before, cue), content };
  return { ...roles, cueClass: 'speech', rule: 'introduced', sentence: i };
}

function opensSentence(passage: Passage, { first }: Range): boolean {
  return /^[\p{Lu}\p{N}[“‘'…]/u.test(tokenAt(passage, first + 1).text) && !isQuoted(passage, first - 1);
}
