import { type Kind, type KindRule, WHOLE } from './kinds.ts';

const [WORD, MARK, ...OTHERS] = WHOLE as readonly [KindRule, KindRule, ...(readonly KindRule[])];

/** Which of the first 256 UTF-16 units stand in words: almost all text is made of these. */
const LETTERS = Uint8Array.from({ length: 256 }, (_, code) => Number(WORD.pattern.test(String.fromCharCode(code))));

/** The kind of a run of text as a whole. */
export function kindOf(run: string): Kind {
  const letters = countLetters(run);
  if (letters === run.length) return 'word';
  if (letters > 0 && letters === run.length - 1 && MARK.pattern.test(run)) return 'mark';
  return OTHERS.find((rule) => isOf(run, rule))?.kind ?? 'unknown';
}

/** How many letters it begins with. */
function countLetters(run: string): number {
  let at = 0;
  while (at < run.length && isLetter(run, at)) at++;
  return at;
}

function isLetter(run: string, at: number): boolean {
  const code = run.charCodeAt(at);
  return code < LETTERS.length ? LETTERS[code] === 1 : WORD.pattern.test(run.charAt(at));
}

function isOf(run: string, { pattern, needs }: KindRule): boolean {
  return (needs === undefined || run.includes(needs)) && pattern.test(run);
}
