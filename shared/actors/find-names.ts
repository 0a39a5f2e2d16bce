import type { Token } from '../sentences/token.ts';
import { officialsByName } from './directory/find-officials.ts';
import { FIRST_FAMILY_NAMES, NAME_PARTICLES } from './family-names.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import {
  DAYS_AND_MONTHS,
  DOCUMENT_NOUNS,
  MEDIA_NOUNS,
  NOT_NAMES,
  ORGANISATION_NOUNS,
  OUTLET_ENDINGS,
  PEOPLE_NOUNS,
} from './noun-classes.ts';
import { PERSON_TITLES } from './person-titles.ts';
import { type Role, readRole } from './read-role.ts';
import type { SentenceWords } from './read-words.ts';

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
  readonly roles: readonly Role[];
  readonly gender?: 'male' | 'female';
  /** Something says that it is a person: a title, an office, a known given or family name. */
  readonly certain: boolean;
}

// No person's name has more words; what is longer is a headline in capitals.
const LONGEST = 5;
const LONGEST_ROLE = 14;

/** The capitalised words of a sentence that can be a person's name, with what stands next to them. */
export function findNames(words: SentenceWords): readonly NameMention[] {
  const { tokens } = words.sentence;
  const taken = takenTokens(words);
  const names: NameMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const end = endOfName(tokens, i, taken);
    if (end === undefined) {
      i++;
      continue;
    }
    const mention = end - i <= LONGEST * 2 - 1 ? makeMention(words, i, end) : undefined;
    // *The Black Sea* is a place: no person's name follows an article without a title between.
    const named =
      mention?.certain === true || mention?.name.includes(' ') === false || !/^the$/i.test(tokens[i - 1]?.text ?? '');
    if (mention !== undefined && named && !isOutlet(mention)) names.push(mention);
    i = end;
  }
  return names;
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
  for (const phrase of [...words.media, ...words.bodies]) take(phrase.first, phrase.end);
  for (const [first, end] of organisationRuns(words)) take(first, end);
  return taken;
}

/** *The Institute for the Study of War*, *East China Normal University*: a run of capitals that holds such a noun. */
export function organisationRuns(words: SentenceWords): readonly (readonly [first: number, end: number])[] {
  const { tokens } = words.sentence;
  const runs: [number, number][] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!isCapital(tokens[i])) {
      i++;
      continue;
    }
    let end = i + 1;
    for (;;) {
      if (isCapital(tokens[end])) end++;
      else if (joins(tokens[end]) && isCapital(tokens[end + 1])) end += 2;
      else if (joins(tokens[end]) && /^the$/i.test(tokens[end + 1]?.text ?? '') && isCapital(tokens[end + 2])) end += 3;
      else break;
    }
    const noun = lastNoun(tokens, i, end);
    if (noun !== undefined) runs.push([startOfRun(tokens, i, noun), extendsRun(tokens, noun, end)]);
    i = end;
  }
  return runs;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && !PERSON_TITLES[titleKey(token)];
}

function joins(token: Token | undefined): boolean {
  return token !== undefined && /^(?:of|for|and|on|&|-)$/.test(token.text);
}

function lastNoun(tokens: readonly Token[], first: number, end: number): number | undefined {
  for (let i = end - 1; i >= first; i--) {
    const lower = (tokens[i]?.text ?? '').toLowerCase();
    if (isCapital(tokens[i]) && (ORGANISATION_NOUNS.has(lower) || ORGANISATION_NOUNS.has(lower.replace(/s$/, ''))))
      return i;
  }
  return undefined;
}

/** *Liana Fix of the Council on Foreign Relations* begins at *Council*: what stands before *of* holds no such noun. */
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

function titleKey(token: Token): string {
  return token.text.toLowerCase().replace(/\.$/, '');
}

/** Where the name that begins at a token ends; `undefined` where none does. */
function endOfName(tokens: readonly Token[], first: number, taken: ReadonlySet<number>): number | undefined {
  if (taken.has(first)) return undefined;
  let at = first;
  // Von der Leyen, bin Salman: the family name begins small or, in a sentence's first place, with a capital.
  while (NAME_PARTICLES.has((tokens[at]?.text ?? '').toLowerCase()) && at < first + 3) at++;
  if (at > first && !isNameWord(tokens, at, taken)) return undefined;
  if (at > first && !/^(?:von|van|bin|ibn|de|di|del|al|el|le|da)$/i.test(tokens[first]?.text ?? '')) return undefined;
  if (!isNameWord(tokens, at, taken)) return undefined;
  at++;
  for (;;) {
    if (isNameWord(tokens, at, taken)) at++;
    // The tokenizer cuts at rare letters: *Erdo* and *ğan*.
    else if (tokens[at]?.start === tokens[at - 1]?.end && /^\p{L}/u.test(tokens[at]?.text ?? '')) at++;
    else if (isHyphen(tokens, at) && isNameWord(tokens, at + 1, taken)) at += 2;
    else if (isHyphen(tokens, at) && /^\p{Ll}{2,}$/u.test(tokens[at + 1]?.text ?? '')) at += 2;
    else {
      let after = at;
      while (NAME_PARTICLES.has(tokens[after]?.text ?? '') && after < at + 3) after++;
      if (after === at || !isNameWord(tokens, after, taken)) return at;
      at = after + 1;
    }
  }
}

/** The hyphen of *Thomas-Greenfield*, with no space on either side. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at];
  return hyphen?.text === '-' && tokens[at - 1]?.end === hyphen.start && tokens[at + 1]?.start === hyphen.end;
}

function isNameWord(tokens: readonly Token[], at: number, taken: ReadonlySet<number>): boolean {
  const token = tokens[at];
  if (token === undefined || taken.has(at)) return false;
  const { text } = token;
  if (/^\p{Lu}\.$/u.test(text) || /^(?:\p{Lu}\.){2}$/u.test(text)) return isCapital(tokens[at + 1]);
  if (!/^\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*$/u.test(text)) return isShortOrCapitals(tokens, at);
  const lower = text.toLowerCase();
  const goesOn =
    at > 0 &&
    /^\p{Lu}\p{Ll}/u.test(tokens[at - 1]?.text ?? '') &&
    !NOT_NAMES.has((tokens[at - 1]?.text ?? '').toLowerCase());
  // *Theresa May* and *Zhang Jun* end in words that begin no name; *Xi Monday* ends before one.
  if (goesOn ? DAYS_AND_MONTHS.has(lower) : NOT_NAMES.has(lower)) return false;
  if (PERSON_TITLES[lower] !== undefined || ROLE_WORDS.has(lower)) return false;
  // At the head of a sentence any word has a capital; the tagger knows the common ones.
  const opens = at === 0 || /^["“‘«]$|^''$/.test(tokens[at - 1]?.text ?? '');
  if (opens && (PEOPLE_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower) || MEDIA_NOUNS.has(lower))) return false;
  if (opens && token.tag !== 'PROPN') return isKnownName(lower) || isCapital(tokens[at + 1]);
  return true;
}

/** *Xi*, *JD Vance*, *Li*: two letters are a name, capitals alone are not (*TASS*). */
function isShortOrCapitals(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (/^\p{Lu}{2}$/u.test(text)) return /^(?:JD|CQ|JB|BJ)$/.test(text);
  return false;
}

function isKnownName(lower: string): boolean {
  return MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower) || FIRST_FAMILY_NAMES.has(lower);
}

/** Words of titles: with a capital they stand before names, they are no part of them. */
const ROLE_WORDS: ReadonlySet<string> = new Set(
  'ambassador academician acting admiral adviser advisor affairs aide air analyst armed army assistant associate attorney brigadier cabinet captain chair chairman chairperson chairwoman chancellor chief colonel commander commissioner congressman congresswoman correspondent councillor councilor counsellor crown defence defense deputy diplomat director editor emeritus emperor energy envoy executive expert external federal fellow finance first foreign former gen general governor head high home house interior joint journalist judge justice king lawmaker leader lieutenant lt major marshal mayor minister ministry national negotiator officer official officials opposition parliamentary party permanent policy pope premier presidency president presidential press prime prince princess principal prof professor prosecutor queen rear rep representative republican researcher security sen senator senior sergeant social speaker special spokesman spokesperson spokespersons spokeswoman staff state sub-lieutenant secretary supreme trade treasury undersecretary union vice war democratic labour labor conservative liberal communist kremlin'.split(
    ' ',
  ),
);

function makeMention(words: SentenceWords, first: number, end: number): NameMention {
  const { tokens } = words.sentence;
  // The tokenizer leaves some a possessive: *Whitlam's*.
  const name = joinTokens(tokens, first, end).replace(/['’]s?$/, '');
  const title = PERSON_TITLES[titleKey(tokens[first - 1] ?? ({ text: '' } as Token))];
  const before = roleBefore(words, title === undefined ? first : first - 1);
  const after = roleAfter(words, end);
  const roles = [before?.role, after?.role].filter((role) => role !== undefined);
  const parts = name.toLowerCase().split(/[ -]/);
  const gender =
    (title === 'either' ? undefined : title) ??
    roles.map((role) => role.gender).find((found) => found !== undefined) ??
    genderOf(parts);
  const several = name.includes(' ');
  const certain =
    title !== undefined ||
    roles.length > 0 ||
    (several && (isKnownName(parts[0] ?? '') || officialsByName(name).length > 0));
  return {
    sentence: words.index,
    first,
    end,
    outerFirst: before?.first ?? (title === undefined ? first : first - 1),
    outerEnd: after?.end ?? end,
    name,
    roles,
    certain,
    ...(gender === undefined ? {} : { gender }),
  };
}

/** Of *Kim* and *Wang* a first word tells nothing; of *Linda Chan* it does. */
function genderOf(parts: readonly string[]): 'male' | 'female' | undefined {
  const given = (parts[0] ?? '').normalize('NFD').replace(/\p{M}/gu, '');
  if (parts.length < 2) return undefined;
  if (MALE_NAMES.has(given) && !FEMALE_NAMES.has(given)) return 'male';
  return FEMALE_NAMES.has(given) && !MALE_NAMES.has(given) ? 'female' : undefined;
}

/**
 * The title before a name: *Kremlin spokesman Dmitry Peskov*, *the official representative of the ministry, Wang
 * Wenbin*. Of *the visit of Foreign Minister Li Shangfu* it is the part after *of*.
 */
function roleBefore(words: SentenceWords, first: number): { role: Role; first: number } | undefined {
  const { tokens } = words.sentence;
  const comma = tokens[first - 1]?.text === ',';
  const limit = comma ? first - 1 : first;
  let start = limit;
  let best: { role: Role; first: number } | undefined;
  while (start > 0 && limit - start < LONGEST_ROLE && isTitleWord(tokens[start - 1])) {
    start--;
    if (!/^(?:of|for|to|at|in|and)$/.test(tokens[start]?.text ?? '')) continue;
    // The nearest noun phrase is enough where it names an office of its own.
    const role = readRole(words, start + 1, limit);
    // *Director of the China Power Project* leads to no name of a person.
    if (role === undefined && !canOwnOffice(words, start + 1, limit)) return undefined;
    if (role !== undefined) return comma && !isDefinite(words, start + 1) ? undefined : { role, first: start + 1 };
  }
  const role = readRole(words, start, limit);
  if (role !== undefined) best = { role, first: start };
  // *On Monday the minister, Li said* is no apposition: only a definite one is.
  return comma && best !== undefined && !isDefinite(words, best.first) ? undefined : best;
}

/** What may stand between *of* and a name: a body, as in *of the Foreign Ministry Wang*, or *of Russia*. */
function canOwnOffice(words: SentenceWords, first: number, end: number): boolean {
  const { tokens } = words.sentence;
  if (words.bodies.some((body) => body.first >= first && body.end <= end)) return true;
  if (words.countries.some((word) => word.firstToken === first && word.endToken === end && word.kind !== 'demonym'))
    return true;
  return tokens
    .slice(first, end)
    .some((token) => ORGANISATION_NOUNS.has(token.text.toLowerCase()) || token.tag === 'NOUN');
}

function isTitleWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (/^(?:of|for|to|at|in|and|the|-|’s|'s|’|'|think)$/i.test(token.text)) return true;
  if (/^(?:his|her|its|their)$/i.test(token.text)) return true;
  return (
    /^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.tag) ||
    (token.tag !== 'VERB' && /^\p{Lu}/u.test(token.text)) ||
    /^(?:acting|visiting|leading|ruling)$/i.test(token.text)
  );
}

function isDefinite(words: SentenceWords, first: number): boolean {
  const token = words.sentence.tokens[first];
  if (/^(?:the|his|her|its|their)$/i.test(token?.text ?? '')) return true;
  return words.countries.some((word) => word.firstToken === first) || words.bodies.some((body) => body.first === first);
}

/** What follows a name: *, a Russia specialist at East China Normal University*, *of the Carnegie Endowment*. */
function roleAfter(words: SentenceWords, end: number): { role: Role; end: number } | undefined {
  const { tokens } = words.sentence;
  let at = end;
  const opening = tokens[at]?.text ?? '';
  if (/^(?:of|from|at|with)$/.test(opening)) return affiliation(words, at);
  if (!/^[,(–—]$/.test(opening)) return undefined;
  at++;
  if (/^(?:who|and|but|which|whose|as|when|while|he|she)$/i.test(tokens[at]?.text ?? ''))
    return relativeRole(words, at);
  let to = at;
  while (to < tokens.length && to - at < LONGEST_ROLE + 6 && isTitleWord(tokens[to]) === true) to++;
  while (
    to < tokens.length &&
    to - at < LONGEST_ROLE + 6 &&
    /^(?:a|an|on|with|from|who)$/i.test(tokens[to]?.text ?? '')
  ) {
    to++;
    while (to < tokens.length && to - at < LONGEST_ROLE + 6 && isTitleWord(tokens[to])) to++;
  }
  if (/^and$/i.test(tokens[to - 1]?.text ?? '')) to--;
  const role = to > at ? readRole(words, at, to) : undefined;
  // *Putin, President Xi said* opens no apposition of Putin: another name stands inside.
  if (role === undefined || isFollowedByName(tokens, to) || !isClosed(tokens[to])) return undefined;
  return { role, end: to };
}

/** *Alexander Gabuev of the Carnegie Endowment*: nothing says it, but who is quoted so is an expert. */
function affiliation(words: SentenceWords, at: number): { role: Role; end: number } | undefined {
  const { tokens } = words.sentence;
  const run = organisationRuns(words).find(([first]) => first > at && first <= at + 3);
  if (run === undefined || !tokens.slice(run[0], run[1]).some((token) => LEARNED.has(token.text.toLowerCase())))
    return undefined;
  const text = joinTokens(tokens, run[0], run[1]);
  const role: Role = { office: 'expert', or: ['analyst', 'scholar', 'fellow'], former: false, text, words: new Set() };
  return { role, end: run[1] };
}

const LEARNED = new Set([
  'academy',
  'center',
  'centre',
  'college',
  'council',
  'endowment',
  'foundation',
  'institute',
  'institution',
  'school',
  'university',
]);

/** *In the Great Hall, the Russian leader assured*: an apposition ends at a mark, not at a verb. */
function isClosed(next: Token | undefined): boolean {
  return next === undefined || /^(?:[,.;:)!?–—]|["”’])$/.test(next.text);
}

function isFollowedByName(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1];
  return (
    last !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(last.text) &&
    !ROLE_WORDS.has(last.text.toLowerCase()) &&
    last.tag === 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(tokens[to - 2]?.text ?? '') &&
    ROLE_WORDS.has((tokens[to - 2]?.text ?? '').toLowerCase())
  );
}

/** *Li Shangfu, who is China's defence minister*: a clause with a form of *be* or *serve* after *who*. */
function relativeRole(words: SentenceWords, at: number): { role: Role; end: number } | undefined {
  const { tokens } = words.sentence;
  if (!/^who$/i.test(tokens[at]?.text ?? '')) return undefined;
  if (!/^(?:is|was|serves|served|heads|headed|leads|led|became)$/.test(tokens[at + 1]?.text ?? '')) return undefined;
  let to = at + 2;
  while (
    to < tokens.length &&
    to - at < LONGEST_ROLE &&
    (isTitleWord(tokens[to]) || /^(?:as|an?)$/.test(tokens[to]?.text ?? ''))
  )
    to++;
  const role = readRole(words, at + 2, to);
  return role === undefined ? undefined : { role, end: at };
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
