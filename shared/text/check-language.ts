import { francAll } from 'franc-min';
import { PipelineError } from '../errors.ts';

// The language of an article is told by its beginning; more only takes longer.
const SAMPLE_LENGTH = 10_000;

// Of 2,221 paragraphs of English news none this long scored another language so far above English.
const LONG = { letters: 60, margin: 0.15 };

// `Wheat deal with Moscow draws fire` scores Romanian 0.36 above English. A sentence in French or Spanish is 0.4 above.
const SHORT = { letters: 40, margin: 0.38 };

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
  const sure = [LONG, SHORT].some((least) => letters >= least.letters && margin > least.margin);
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
