import type { Tag, Token } from '../sentences/token.ts';
import type { CountryWord } from './countries.ts';
import type { NameMention } from './find-names.ts';
import { DETERMINERS, PERSON_NOUNS } from './noun-classes.ts';
import { OFFICE_WORDS } from './office-words.ts';
import { isPossessive } from './read-role.ts';
import type { SentenceWords } from './read-words.ts';

/** A noun phrase that stands for one person without a name: *the Russian leader*, *a senior diplomat*. */
export interface DescriptionMention {
  readonly sentence: number;
  /** Indexes of its tokens, the last one exclusive. */
  readonly first: number;
  readonly end: number;
}

const HEADS: ReadonlySet<string> = new Set([
  ...OFFICE_WORDS.flatMap(({ words }) => words.map((word) => word.split(' ').at(-1) ?? word)),
  ...PERSON_NOUNS,
]);
const LONGEST = 10;

/**
 * The people of a sentence who go by what they are. *Foreign Minister Qin Gang* and *Qin, the minister,* are names
 * already; *the ministry* is nobody.
 */
export function findDescriptions(words: SentenceWords, names: readonly NameMention[]): readonly DescriptionMention[] {
  const { tokens } = words.sentence;
  const found: DescriptionMention[] = [];
  if (words.heading) return found;
  const named = namedTokens(names);
  const countries = words.countries.length === 0 ? NO_COUNTRIES : endsOf(words.countries);
  let next = 0;
  for (const i of words.starts) {
    if (i < next || !(DETERMINERS.has(words.lower[i] ?? '') || countries.has(i))) continue;
    const end = endOfPhrase(tokens, i, countries);
    const head = words.lower[end - 1] ?? '';
    if (end > i + 1 && HEADS.has(head) && !isNamed(named, i, end)) {
      const to = endOfOwner(tokens, end, countries);
      if (!isNamed(named, end, to)) found.push({ sentence: words.index, first: i, end: to });
    }
    next = end;
  }
  return found;
}

const NO_NAMES: ReadonlySet<number> = new Set();
const NO_COUNTRIES: ReadonlyMap<number, number> = new Map();

function namedTokens(names: readonly NameMention[]): ReadonlySet<number> {
  if (names.length === 0) return NO_NAMES;
  const named = new Set<number>();
  for (const name of names) for (let i = name.outerFirst; i < name.outerEnd; i++) named.add(i);
  return named;
}

/** Where each country that begins at a token ends. */
function endsOf(countries: readonly CountryWord[]): ReadonlyMap<number, number> {
  return new Map(countries.map((word) => [word.firstToken, word.endToken]));
}

function isNamed(named: ReadonlySet<number>, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (named.has(i)) return true;
  return false;
}

/** To the head noun: *the senior Japanese defence official*, *China's top diplomat*. */
function endOfPhrase(tokens: readonly Token[], first: number, countries: ReadonlyMap<number, number>): number {
  let at = countries.get(first) ?? first + 1;
  while (at < tokens.length && at - first < LONGEST) {
    const country = countries.get(at);
    if (country !== undefined) at = country;
    else if (belongs(tokens[at])) at++;
    else break;
  }
  return at;
}

function belongs(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return NOMINAL.has(token.tag) || LINKS.has(token.text) || isPossessive(token);
}

const NOMINAL: ReadonlySet<Tag> = new Set(['ADJ', 'NOUN', 'NUM', 'PROPN']);
const LINKS = new Set(['-', 'acting', 'leading', 'outgoing', 'retired', 'ruling', 'visiting']);

/** *The president ~of France~*. */
function endOfOwner(tokens: readonly Token[], end: number, countries: ReadonlyMap<number, number>): number {
  if (tokens[end]?.text !== 'of') return end;
  const at = /^the$/i.test(tokens[end + 1]?.text ?? '') ? end + 2 : end + 1;
  return endOfPhrase(tokens, at - 1, countries);
}
