import { lowerAt, type Passage, phraseOf, phraseTo, tagAt } from '../passage.ts';

/** From a verb to its left: over adverbs, days and short brackets, to where its subject would end. */
export function skipAdverbsLeft(passage: Passage, from: number): number {
  let i = from;
  for (;;) {
    const tag = tagAt(passage, i);
    const isAdverb =
      tag === 'ADV' || /^(?:since|also|both|all|here|then|there|not|never|neither|long|now)$/.test(lowerAt(passage, i));
    if (isAdverb && phraseOf(passage, i) === undefined && i >= 0) i--;
    else if (isTimePhrase(passage, i)) i = beforeTime(passage, i);
    else if (lowerAt(passage, i) === ')' && bracketBefore(passage, i) !== undefined)
      i = (bracketBefore(passage, i) ?? i) - 1;
    else return i;
  }
}

/** Before the bracket that closes at a token, else the token itself. */
export function skipBracket(passage: Passage, i: number): number {
  return lowerAt(passage, i) === ')' ? (bracketBefore(passage, i) ?? i) - 1 : i;
}

/** "John Kasich (R-OH) said": a short bracket. */
function bracketBefore(passage: Passage, closing: number): number | undefined {
  for (let i = closing - 1; i > closing - 10 && i >= 0; i--) if (lowerAt(passage, i) === '(') return i;
  return undefined;
}

function isTimePhrase(passage: Passage, i: number): boolean {
  return phraseTo(passage, i)?.kind === 'time';
}

/** "Wang on Monday said": the day and its preposition stand between subject and verb. */
function beforeTime(passage: Passage, i: number): number {
  let before = (phraseTo(passage, i)?.first ?? i) - 1;
  while (/^(?:on|in|late|early|earlier|last|at|since)$/.test(lowerAt(passage, before))) before--;
  return before;
}
