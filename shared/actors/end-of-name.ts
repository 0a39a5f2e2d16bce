import type { Token } from '../sentences/token.ts';
import { hasCapital } from '../text/capital.ts';
import { isFamilyNameHere } from './family-name-here.ts';
import { FIRST_FAMILY_NAMES, NAME_PARTICLES } from './family-names.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import { DAYS_AND_MONTHS, DOCUMENT_NOUNS, MEDIA_NOUNS, NOT_NAMES, PEOPLE_NOUNS, PERSON_NOUNS } from './noun-classes.ts';
import { OFFICE_WORDS } from './office-words.ts';
import { isCapital } from './organisation-runs.ts';
import { PERSON_TITLES, SURNAMES_TOO, TITLE_WORDS } from './person-titles.ts';
import type { SentenceWords } from './read-words.ts';

// *Politician*, *Sinologist*: a calling that opens a sentence before a name.
const CALLINGS: ReadonlySet<string> = new Set(
  OFFICE_WORDS.flatMap(({ words }) => words).filter((word) => !word.includes(' ')),
);

// Particles with which a name may begin.
const LEADING_PARTICLES = new Set('al bin da de del di el ibn le van von'.split(' '));

/** Where the name that begins at a token ends; `undefined` where none does. */
export function endOfName(words: SentenceWords, first: number, taken: ReadonlySet<number>): number | undefined {
  const { tokens } = words.sentence;
  const { lower } = words;
  const opens = NAME_PARTICLES.has(lower[first] ?? '') || hasCapital(tokens[first]?.text ?? '');
  if (!opens || taken.has(first)) return undefined;
  let at = first;
  // Von der Leyen, bin Salman: the family name begins small or, in a sentence's first place, with a capital.
  while (NAME_PARTICLES.has(lower[at] ?? '') && at < first + 3) at++;
  if (at > first && !beginsName(tokens, at, taken)) return isParticleAlone(tokens, first) ? first + 1 : undefined;
  if (at > first && !LEADING_PARTICLES.has(lower[first] ?? '')) return undefined;
  if (!beginsName(tokens, at, taken)) return undefined;
  at++;
  for (;;) {
    if (continuesName(tokens, at, taken)) at++;
    else if (isHyphen(tokens, at) && continuesName(tokens, at + 1, taken)) at += 2;
    else if (isHyphen(tokens, at) && /^\p{Ll}{2,}$/u.test(tokens[at + 1]?.text ?? '')) at += 2;
    else {
      let after = at;
      while (NAME_PARTICLES.has(tokens[after]?.text ?? '') && after < at + 3) after++;
      if (after === at || !continuesName(tokens, after, taken)) return at;
      at = after + 1;
    }
  }
}

/** *Le said* after *Le Yucheng*: a family name that looks like a particle. */
function isParticleAlone(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  return (
    /^\p{Lu}/u.test(word) &&
    FIRST_FAMILY_NAMES.has(word.toLowerCase()) &&
    /^(?:VERB|AUX)$/.test(tokens[at + 1]?.tag ?? '')
  );
}

/** The hyphen of *Thomas-Greenfield*, with no space on either side. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at];
  return hyphen?.text === '-' && tokens[at - 1]?.end === hyphen.start && tokens[at + 1]?.start === hyphen.end;
}

function beginsName(tokens: readonly Token[], at: number, taken: ReadonlySet<number>): boolean {
  const token = tokens[at];
  if (token === undefined || !hasCapital(token.text) || taken.has(at)) return false;
  if (isInitial(tokens, at)) return true;
  if (isFamilyNameHere(tokens, at)) return true;
  const lower = token.text.toLowerCase();
  if (!hasNameForm(token.text) || NOT_NAMES.has(lower)) return false;
  if (isTitle(lower) || CALLINGS.has(lower) || PERSON_NOUNS.has(lower)) return false;
  // At the head of a sentence any word has a capital; the tagger knows the common ones.
  const opens = at === 0 || /^["“‘«]$|^''$/.test(tokens[at - 1]?.text ?? '');
  if (opens && (PEOPLE_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower) || MEDIA_NOUNS.has(lower))) return false;
  // *Like Ordan Vasko*, *Under Ordan Vasko*.
  if (opens && /^(?:ADP|SCONJ|CCONJ|DET|PRON|AUX)$/.test(token.tag)) return isKnownName(lower);
  if (opens && token.tag !== 'PROPN') return isKnownName(lower) || isCapital(tokens[at + 1]);
  return true;
}

/** *Theresa May* and *Angus King* end in words that begin no name; *Xi Monday* ends before one. */
function continuesName(tokens: readonly Token[], at: number, taken: ReadonlySet<number>): boolean {
  const token = tokens[at];
  if (token === undefined || !hasCapital(token.text) || taken.has(at)) return false;
  if (isInitial(tokens, at)) return true;
  const lower = token.text.toLowerCase();
  return hasNameForm(token.text) && !DAYS_AND_MONTHS.has(lower) && (SURNAMES_TOO.has(lower) || !isTitle(lower));
}

/** *J.* and *J.D.* before a name. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return text.endsWith('.') && /^(?:\p{Lu}\.){1,2}$/u.test(text) && isCapital(tokens[at + 1]);
}

/** A capital and a small letter: *Xi*, *O’Brien*. Capitals alone are none (*TASS*), but for a few pairs. */
function hasNameForm(text: string): boolean {
  return /^\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*$/u.test(text) || /^(?:BJ|CQ|JB|JD)$/.test(text);
}

function isTitle(lower: string): boolean {
  return PERSON_TITLES.has(lower) || TITLE_WORDS.has(lower);
}

export function isKnownName(lower: string): boolean {
  return MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower) || FIRST_FAMILY_NAMES.has(lower);
}
