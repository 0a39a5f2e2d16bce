// The smallest of eld's four sets: 0.3 s and 90 MB to load where medium takes 0.4 s and 187 MB, and over paragraphs of
// English news all of them err alike, on headlines of two or three foreign names.
import { eld } from 'eld/extrasmall';
import { PipelineError } from '../errors.ts';

// The language of an article is told by its beginning; more only takes longer.
const SAMPLE_LENGTH = 10_000;

// `Lavrov, Wang Yi meet in Anhui` scores Slovene 0.60, English 0.57. Whole sentences in French score 0.2 and more above.
const MIN_MARGIN = 0.1;

// `Putin Xi Modi Lavrov` is in no language at all. Only letters of another script tell in so few.
const MIN_LETTERS = 25;

/** Throws `article/language-unsupported` for what is surely not English. A bare headline gets the benefit of the doubt. */
export function checkLanguage(key: string, text: string, declared: string | undefined): void {
  const found = findForeignLanguage(text.slice(0, SAMPLE_LENGTH), declared);
  if (found === undefined) return;
  throw new PipelineError('article/language-unsupported', `${key} is in ${languageName(found)}; expected English`);
}

function findForeignLanguage(text: string, declared: string | undefined): string | undefined {
  const result = eld.detect(text);
  const { language } = result;
  if (language === 'en') return undefined;
  if (language === '') return isMostlyLatin(text) ? undefined : 'und';
  const scores = result.getScores();
  const margin = (scores[language] ?? 0) - (scores.en ?? 0);
  // What is declared never decides alone: sites send every page as `ru` or `en`.
  const foreignDeclared = declared !== undefined && !/^en(?:glish)?(?![a-z])/i.test(declared);
  const sure = letterCount(text) >= MIN_LETTERS && result.isReliable() && margin > MIN_MARGIN;
  return sure || foreignDeclared || !isMostlyLatin(text) ? language : undefined;
}

function isMostlyLatin(text: string): boolean {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 >= letterCount(text);
}

function letterCount(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function languageName(code: string): string {
  if (code === 'und') return 'a language that cannot be told';
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(code);
  return name === undefined || name === code ? code : `${name} (${code})`;
}
