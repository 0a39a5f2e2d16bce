import { francAll } from 'franc-min';
import { PipelineError } from '../errors.ts';
import { SAMPLE_LENGTH } from './is-surely-english.ts';

interface Certainty {
  /** At least so many letters were looked at. */
  readonly letters: number;
  /** English scores lower by more than this. Scores draw together as a text grows. */
  readonly margin: number;
}

/** What makes a text surely another language than English. Measured on English news: 23,000 paragraphs, 1,031 articles. */
const CERTAINTIES: readonly Certainty[] = [
  // `Wheat deal with Moscow draws fire` scores Romanian 0.36 above English. A sentence in French or Spanish is 0.4 above.
  { letters: 40, margin: 0.38 },
  // No paragraph of 60 letters scores another language so far above English, and none of 200.
  { letters: 60, margin: 0.15 },
  { letters: 200, margin: 0.06 },
  // No article of 800 letters scores another language higher at all; French, Czech or Finnish of that length may by 0.01.
  { letters: 800, margin: 0 },
];

/** Throws `article/language-unsupported` for what is surely not English. A bare headline gets the benefit of the doubt. */
export function checkLanguage(key: string, text: string, declared: string | undefined): void {
  const found = findForeignLanguage(text.slice(0, SAMPLE_LENGTH), declared);
  if (found === undefined) return;
  throw new PipelineError('article/language-unsupported', `${key} is in ${languageName(found)}; expected English`);
}

function findForeignLanguage(text: string, declared: string | undefined): string | undefined {
  // Scores go from 0 to 1, and the likeliest language always has 1.
  const scores = francAll(text, { minLength: 1 });
  const [language = 'und'] = scores[0] ?? [];
  if (language === 'eng') return undefined;
  if (!isMostlyLatin(text)) return language;
  if (language === 'und') return undefined;
  const margin = 1 - (scores.find(([code]) => code === 'eng')?.[1] ?? 0);
  const letters = letterCount(text);
  const sure = CERTAINTIES.some((least) => letters >= least.letters && margin > least.margin);
  // What is declared never decides alone: sites send every page as `ru` or `en`.
  const foreignDeclared = declared !== undefined && !/^en(?:glish)?(?![a-z])/i.test(declared);
  return sure || foreignDeclared ? language : undefined;
}

function isMostlyLatin(text: string): boolean {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 >= letterCount(text);
}

function letterCount(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** `fra` → `French (fr)` */
function languageName(code: string): string {
  if (code === 'und') return 'a language that cannot be told';
  const { language } = new Intl.Locale(code);
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language);
  return name === undefined || name === language ? language : `${name} (${language})`;
}
