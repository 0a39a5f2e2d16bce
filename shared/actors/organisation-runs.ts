import type { Token } from '../sentences/token.ts';
import { hasCapital } from '../text/capital.ts';
import type { CountryWord } from './countries.ts';
import { FIRST_FAMILY_NAMES } from './family-names.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import { ORGANISATION_NOUNS } from './noun-classes.ts';
import { PERSON_TITLES } from './person-titles.ts';

/** Indexes of tokens, the last one exclusive. */
export type OrganisationRun = readonly [first: number, end: number];

/** *The Institute for the Study of War*, *East China Normal University*: a run of capitals that holds such a noun. */
export function organisationRuns(
  tokens: readonly Token[],
  countries: readonly CountryWord[],
  starts: readonly number[],
): readonly OrganisationRun[] {
  const runs: OrganisationRun[] = [];
  let next = 0;
  for (const i of starts) {
    if (i < next || !isCapital(tokens[i])) continue;
    let end = i + 1;
    for (;;) {
      if (isCapital(tokens[end])) end++;
      else if (joins(tokens[end]) && isCapital(tokens[end + 1])) end += 2;
      else if (joins(tokens[end]) && /^the$/i.test(tokens[end + 1]?.text ?? '') && isCapital(tokens[end + 2])) end += 3;
      else break;
    }
    const noun = lastNoun(tokens, i, end);
    if (noun !== undefined) {
      const start = startOfRun(tokens, i, noun);
      runs.push([start, startOfPerson({ tokens, countries }, start, noun, extendsRun(tokens, noun, end))]);
    }
    next = end;
  }
  return runs;
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && hasCapital(token.text) && !PERSON_TITLES.has(titleKey(token.text));
}

function joins(token: Token | undefined): boolean {
  return token !== undefined && JOINING.has(token.text);
}

const JOINING = new Set(['&', '-', 'and', 'for', 'of', 'on']);

function lastNoun(tokens: readonly Token[], first: number, end: number): number | undefined {
  for (let i = end - 1; i >= first; i--) {
    if (isCapital(tokens[i]) && isOrganisationNoun((tokens[i]?.text ?? '').toLowerCase())) return i;
  }
  return undefined;
}

function isOrganisationNoun(lower: string): boolean {
  return ORGANISATION_NOUNS.has(lower) || (lower.endsWith('s') && ORGANISATION_NOUNS.has(lower.slice(0, -1)));
}

/** *Mara Holt of the Council on Foreign Relations* begins at *Council*: what stands before *of* holds no such noun. */
function startOfRun(tokens: readonly Token[], first: number, noun: number): number {
  let start = first;
  for (let i = first; i < noun; i++) {
    if (joins(tokens[i]) && tokens[i]?.text !== '-' && lastNoun(tokens, start, i) === undefined) start = i + 1;
  }
  return /^the$/i.test(tokens[start]?.text ?? '') ? start + 1 : start;
}

/** *Foreign Ministry Wang Wenbin* ends at the noun; *Ministry of Commerce* goes on. */
function extendsRun(tokens: readonly Token[], noun: number, end: number): number {
  let at = noun + 1;
  while (at < end && joins(tokens[at])) {
    at++;
    while (at < end && (isCapital(tokens[at]) || /^the$/i.test(tokens[at]?.text ?? ''))) at++;
  }
  return at;
}

/**
 * *The head of the Bank of Norway ~Ida Wolden Bache~*: a person's name that stands close behind the body's. Known names
 * begin it; others only where an office leads to the body, and a country or a plural ends it (*Affairs Temir Umbekov*,
 * not *Bank of America Merrill Lynch*).
 */
function startOfPerson(
  { tokens, countries }: { readonly tokens: readonly Token[]; readonly countries: readonly CountryWord[] },
  start: number,
  noun: number,
  end: number,
): number {
  if (end <= noun + 3) return end;
  const owned = /^(?:of|at|for|from)$/.test(
    (tokens[start - 1]?.text === 'the' ? tokens[start - 2] : tokens[start - 1])?.text ?? '',
  );
  for (let i = noun + 2; i < end - 1; i++) {
    const before = tokens[i - 1];
    if (joins(before) || /^the$/i.test(before?.text ?? '') || !isCapital(tokens[i])) continue;
    const word = (tokens[i]?.text ?? '').toLowerCase();
    if (PERSON_WORDS.test(word)) return i;
    if (!isCapital(tokens[i + 1]) || end - i > 5) continue;
    if (MALE_NAMES.has(word) || FEMALE_NAMES.has(word)) return i;
    const two = end - i === 2 && !countries.some(({ firstToken }) => firstToken >= i && firstToken < end);
    if (two && FIRST_FAMILY_NAMES.has(word)) return i;
    const ends = /[^s]s$/.test(before?.text ?? '') || countries.some(({ endToken }) => endToken === i);
    if (two && owned && ends) return i;
  }
  return end;
}

// *Ministry of Foreign Affairs Spokesperson Hua*: the title is the person's.
const PERSON_WORDS =
  /^(?:spokes(?:man|woman|person)|minister|director|chair(?:man|woman|person)|president|secretary|deputy|head|chief)$/;

/** `Mr.` and `Mr` alike: `mr`. */
export function titleKey(word: string): string {
  const lower = word.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** The words of some tokens as they stand, one space between those that have any. */
export function joinTokens(tokens: readonly Token[], first: number, end: number): string {
  let text = '';
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    text += i > first && (tokens[i - 1]?.end ?? 0) < token.start ? ` ${token.text}` : token.text;
  }
  return text;
}
