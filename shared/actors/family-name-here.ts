import type { Token } from '../sentences/token.ts';
import { PERSON_TITLES, TITLE_WORDS } from './person-titles.ts';

// Chinese and Korean family names that are English words too.
const AMBIGUOUS: ReadonlySet<string> = new Set(['an', 'he', 'her', 'so', 'you']);
// Of these no bare *So said* is a person; *He said* and *You said* are pronouns.
const ALONE: ReadonlySet<string> = new Set(['an', 'so']);
const SYLLABLE =
  '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|a|e|i|o|u)';
const ONE_SYLLABLE = new RegExp(`^${SYLLABLE}$`, 'i');
const TWO_SYLLABLES = new RegExp(`^${SYLLABLE}${SYLLABLE}$`, 'i');
// No two syllables of pinyin have more letters; it keeps the patterns quick on any word.
const LONGEST_GIVEN_NAME = 12;

/** *Ambassador He Rulong*, *Mr He*, *An Wei, a researcher*, *So Jae-hoon*. Not *He said*, *An Iranian*, *So Xi went*. */
export function isFamilyNameHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const lower = token?.text.toLowerCase() ?? '';
  if (token === undefined || !AMBIGUOUS.has(lower) || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return false;
  const before = tokens[at - 1]?.text ?? '';
  const key = before.toLowerCase().replace(/\.$/, '');
  if (/^\p{Lu}/u.test(before) && (PERSON_TITLES.has(key) || TITLE_WORDS.has(key))) return true;
  const given = tokens[at + 1];
  if (given === undefined || !/^\p{Lu}\p{Ll}/u.test(given.text) || given.text.length > LONGEST_GIVEN_NAME) return false;
  const next = tokens[at + 2];
  if (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given.text) || (next?.text === '-' && next.start === given.end)) {
    return !ALONE.has(lower) || lower === 'so' || given.tag === 'PROPN';
  }
  // *An Anhui farmer*, *He Can Win* in a title.
  if (given.tag !== 'PROPN' || /^(?:NOUN|ADJ|PROPN)$/.test(next?.tag ?? '')) return false;
  if (lower !== 'so' && TWO_SYLLABLES.test(given.text)) return true;
  // *An Wei, a researcher*; *So Xi went* and *An Yi* in a list tell too little.
  const opens = at === 0 || /^["“‘«]$/.test(before);
  return ONE_SYLLABLE.test(given.text) && (lower === 'he' || !opens || next?.text === ',');
}

/** *An said* after *An Wei*: a source that is only such a word, but no pronoun. */
export function isFamilyNameAlone(text: string): boolean {
  return /^\p{Lu}/u.test(text) && ALONE.has(text.toLowerCase());
}
