import type { Token } from '../sentences/token.ts';
import { officialsByKey } from './directory/find-officials.ts';
import { endOfName, isKnownName } from './end-of-name.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import { keyOfName } from './name-key.ts';
import { OUTLET_ENDINGS } from './noun-classes.ts';
import { joinTokens, titleKey } from './organisation-runs.ts';
import { PERSON_TITLES } from './person-titles.ts';
import type { Role } from './read-role.ts';
import type { SentenceWords } from './read-words.ts';
import { roleAfter, roleBefore } from './roles-beside.ts';

/** A person's name as it stands in a sentence. Places are indexes of tokens. */
export interface NameMention {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  /** Where its titles and the apposition next to it begin and end: *Chinese Foreign Minister Qin Gang*. */
  readonly outerFirst: number;
  readonly outerEnd: number;
  /** `Qin Gang`, `Linda Thomas-Greenfield`, `Morrison` */
  readonly name: string;
  /** In which the spellings of the name agree. */
  readonly key: string;
  readonly roles: readonly Role[];
  readonly gender?: 'male' | 'female';
  /** Something says that it is a person: a title, an office, a known given or family name. */
  readonly certain: boolean;
}

// No person's name has more words; what is longer is a headline in capitals.
const LONGEST = 5;

/** The capitalised words of a sentence that can be a person's name, with what stands next to them. */
export function findNames(words: SentenceWords): readonly NameMention[] {
  const { tokens } = words.sentence;
  const taken = takenTokens(words);
  const names: NameMention[] = [];
  let next = 0;
  for (const i of words.starts) {
    const end = i < next ? undefined : endOfName(words, i, taken);
    if (end === undefined) continue;
    const mention = end - i <= LONGEST * 2 - 1 ? makeMention(words, i, end) : undefined;
    // *The Black Sea* is a place: no person's name follows an article without a title between.
    const named = mention?.certain === true || mention?.name.includes(' ') === false || words.lower[i - 1] !== 'the';
    if (mention !== undefined && named && !isOutlet(mention) && !isAgency(tokens, i, end)) names.push(mention);
    next = end;
  }
  return names;
}

/** *MOSCOW, May 5. /Vestnik/.*: the agency of a dateline. */
function isAgency(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens[first - 1]?.text === '/' && tokens[end]?.text.startsWith('/') === true;
}

/** *Northgate News* is no Mr News. */
function isOutlet({ name, certain }: NameMention): boolean {
  return !certain && name.includes(' ') && OUTLET_ENDINGS.has(name.split(' ').at(-1)?.toLowerCase() ?? '');
}

/** Tokens that belong to countries, outlets and organisations: no part of a person's name. */
function takenTokens(words: SentenceWords): ReadonlySet<number> {
  const taken = new Set<number>();
  const take = (first: number, end: number) => {
    for (let i = first; i < end; i++) taken.add(i);
  };
  for (const word of words.countries) take(word.firstToken, word.endToken);
  for (const phrase of words.media) take(phrase.first, phrase.end);
  for (const phrase of words.bodies) take(phrase.first, phrase.end);
  for (const [first, end] of words.organisations) take(first, end);
  return taken;
}

function makeMention(words: SentenceWords, first: number, end: number): NameMention {
  const { tokens } = words.sentence;
  // The tokenizer leaves some a possessive: *Whitlam's*.
  const name = joinTokens(tokens, first, end).replace(/['’]s?$/, '');
  const title = PERSON_TITLES.get(titleKey(tokens[first - 1]?.text ?? ''));
  const before = roleBefore(words, title === undefined ? first : first - 1);
  const after = roleAfter(words, end);
  const roles = [before?.role, after?.role].filter((role) => role !== undefined);
  const key = keyOfName(name);
  const parts = name.toLowerCase().split(/[ -]/);
  const gender =
    (title === 'either' ? undefined : title) ??
    roles.map((role) => role.gender).find((found) => found !== undefined) ??
    genderOf(parts);
  const several = name.includes(' ');
  const certain =
    title !== undefined ||
    roles.length > 0 ||
    (several && (isKnownName(parts[0] ?? '') || officialsByKey(key).length > 0));
  return {
    sentence: words.index,
    first,
    end,
    outerFirst: before?.first ?? (title === undefined ? first : first - 1),
    outerEnd: after?.end ?? end,
    name,
    key,
    roles,
    certain,
    ...(gender === undefined ? {} : { gender }),
  };
}

/** Of *Kim* and *Wang* a first word tells nothing; of *Linda Chan* it does. */
function genderOf(parts: readonly string[]): 'male' | 'female' | undefined {
  if (parts.length < 2) return undefined;
  const given = (parts[0] ?? '').normalize('NFD').replace(/\p{M}/gu, '');
  if (MALE_NAMES.has(given) && !FEMALE_NAMES.has(given)) return 'male';
  return FEMALE_NAMES.has(given) && !MALE_NAMES.has(given) ? 'female' : undefined;
}
