import { familyNameOf, officialsByKey, officialsByName, termsOn } from './directory/find-officials.ts';
import type { Official, Term } from './directory/official.ts';
import { FAMILY_FIRST_COUNTRIES, FIRST_FAMILY_NAMES } from './family-names.ts';
import type { NameMention } from './find-names.ts';
import { keyOfName } from './name-key.ts';
import { officialOfFamilyName, officialOfName } from './official-of-name.ts';
import type { Role } from './read-role.ts';
import type { SentenceWords } from './read-words.ts';

/** A person named in an article, with every place that names them. */
export interface Person {
  /** The fullest name in use. */
  readonly name: string;
  readonly official?: Official;
  /** The offices held on the day of the article, from the directory. */
  readonly terms: readonly Term[];
  /** What the article says they are, in the order of the text. */
  readonly roles: readonly Role[];
  readonly country?: string;
  readonly gender?: 'male' | 'female';
  readonly mentions: readonly NameMention[];
  /** False for a family name that no full name in the article or the directory explains. */
  readonly resolved: boolean;
  /** Something says that it is a person and no firm or place. */
  readonly certain: boolean;
  /** An official of another state has the same name. */
  readonly sharesOfficialName: boolean;
}

// No article has more; a text that seems to is a list, and comparing all of them would take its time.
const MAX_PEOPLE = 300;

interface Draft {
  mentions: NameMention[];
  /** The keys of its full names: they are compared with every new one. */
  keys?: Set<string>;
  official?: Official;
}

/** The people of an article. *Qin* belongs to the Qin Gang named before or after; else to the directory's. */
export function findPeople(
  sentences: readonly SentenceWords[],
  names: readonly NameMention[],
  day: string | undefined,
): readonly Person[] {
  const drafts: Draft[] = [];
  const byKey = new Map<string, Draft>();
  const full = new Set(names.filter((name) => isFull(name) && !isHeadingOnly(sentences, name, names)));
  for (const mention of full) addFull(mention, drafts, byKey, day);
  const byWord = draftsByWord(drafts);
  const byGivenName = Map.groupBy(drafts, ({ mentions }) => keyOfName(mentions[0]?.name.split(' ')[0] ?? ''));
  for (const mention of names) {
    if (!isFull(mention)) addShort(mention, { drafts, byWord, byGivenName, day });
    else if (!full.has(mention)) addHeading(mention, drafts);
  }
  return drafts.map((draft) => makePerson(draft, day));
}

function isFull(name: NameMention): boolean {
  return (
    name.name.includes(' ') &&
    (officialsByKey(name.key).length > 0 ||
      !/^(?:von|van|de|di|al|el|le|da|bin|ibn)( \p{Ll}+)* \p{Lu}[\p{L}-]+$/iu.test(name.name))
  );
}

/** In a title set in capitals any two words look like a name: there only what the body also has counts. */
function isHeadingOnly(
  sentences: readonly SentenceWords[],
  mention: NameMention,
  names: readonly NameMention[],
): boolean {
  const words = sentences[mention.sentence];
  if (words?.heading !== true || officialsByKey(mention.key).length > 0 || !isTitleCase(words)) return false;
  return !names.some((other) => other.sentence !== mention.sentence && other.key === mention.key);
}

/** *Lawmakers Urge Calm Over Deal*: the long words have capitals, so they tell nothing. */
function isTitleCase({ sentence }: SentenceWords): boolean {
  const long = sentence.tokens.filter((token) => /^\p{L}{4,}$/u.test(token.text));
  return long.filter((token) => /^\p{Lu}/u.test(token.text)).length >= 0.7 * long.length;
}

/** *Jane Holloway Urges Calm* in a title is the Jane Holloway of the body; else it is nobody. */
function addHeading(mention: NameMention, drafts: readonly Draft[]): void {
  const key = `${mention.key} `;
  const named = drafts.find((draft) =>
    draft.mentions.some((other) => other.name.includes(' ') && key.startsWith(`${other.key} `)),
  );
  const { name, key: known } = named?.mentions[0] ?? mention;
  named?.mentions.push({ ...mention, name, key: known });
}

function addFull(mention: NameMention, drafts: Draft[], byKey: Map<string, Draft>, day: string | undefined): void {
  const { key } = mention;
  const official = officialOfName(mention, officialsOfFullName(mention), day);
  const known =
    byKey.get(key) ??
    drafts.find((draft) => official !== undefined && draft.official === official) ??
    drafts.find((draft) => hasOtherForm(draft, key));
  if (known === undefined && drafts.length >= MAX_PEOPLE) return;
  const draft = known ?? { mentions: [] };
  if (known === undefined) drafts.push(draft);
  draft.mentions.push(mention);
  draft.official ??= official;
  draft.keys ??= new Set();
  draft.keys.add(key);
  byKey.set(key, draft);
}

function hasOtherForm({ keys }: Draft, key: string): boolean {
  for (const other of keys ?? []) if (isShorterForm(other, key)) return true;
  return false;
}

/** *Sergei Viktorovich Lavrov*: the press leaves the father's name out. */
function officialsOfFullName({ name, key }: NameMention): readonly Official[] {
  const [given, father, family, more] = name.split(' ');
  const hasPatronymic = family !== undefined && more === undefined && /(?:[oe]vich|[oe]vna)$/.test(father ?? '');
  return hasPatronymic ? officialsByName(`${given} ${family}`) : officialsByKey(key);
}

/** *Tayyip Erdogan* and *Recep Tayyip Erdogan*: the words of one stand in the other, the last one in both. */
function isShorterForm(a: string, b: string): boolean {
  // Most pairs differ in the last word, and cutting them up takes time.
  if (a.slice(a.lastIndexOf(' ') + 1) !== b.slice(b.lastIndexOf(' ') + 1)) return false;
  const [short, long] = a.length < b.length ? [a.split(' '), b.split(' ')] : [b.split(' '), a.split(' ')];
  if (short.length < 2 || short.length === long.length) return false;
  return short.every((word) => long.includes(word));
}

/** By each word of their names that can stand alone: the family name, or of *Wang Yi* the first. */
function draftsByWord(drafts: readonly Draft[]): Map<string, Draft[]> {
  const byWord = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const words = new Set<string>();
    const country = countryOf(draft);
    const names = new Set(draft.mentions.map(({ name }) => name));
    for (const name of names) for (const word of shortForms(name, country)) words.add(word);
    for (const alias of draft.official?.aliases ?? []) if (!alias.includes(' ')) words.add(keyOfName(alias));
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), draft]);
  }
  return byWord;
}

function shortForms(name: string, country: string | undefined): readonly string[] {
  const words = name.split(' ');
  const first = words[0] ?? name;
  const family = keyOfName(familyNameOf(name, country));
  if (country === undefined && FIRST_FAMILY_NAMES.has(first.toLowerCase())) {
    return [keyOfName(first), keyOfName(words.at(-1) ?? name)];
  }
  return country !== undefined && FAMILY_FIRST_COUNTRIES.has(country)
    ? [family]
    : [family, keyOfName(words.at(-1) ?? name)];
}

function countryOf(draft: Draft): string | undefined {
  return (
    draft.official?.country ??
    draft.mentions.flatMap((mention) => mention.roles).find((role) => role.country !== undefined)?.country
  );
}

/** A name of one word: somebody named in full, else an official, else, with a title, a person of that name alone. */
function addShort(
  mention: NameMention,
  {
    drafts,
    byWord,
    byGivenName,
    day,
  }: {
    readonly drafts: Draft[];
    readonly byWord: Map<string, Draft[]>;
    readonly byGivenName: ReadonlyMap<string, readonly Draft[]>;
    readonly day: string | undefined;
  },
): void {
  const { key } = mention;
  const named = (byWord.get(key) ?? []).filter((draft) => agrees(mention, draft));
  const draft = nearest(named, mention);
  if (draft !== undefined) {
    draft.mentions.push(mention);
    return;
  }
  // *Sir Keir*: the given name of one person only.
  const given = byGivenName.get(key) ?? [];
  if (given.length === 1 && given[0] !== undefined && !byWord.has(key)) {
    given[0].mentions.push(mention);
    return;
  }
  const official = officialOfFamilyName(mention, day);
  if (official === undefined && !mention.certain) {
    byWord.get(key)?.at(-1)?.mentions.push(mention);
    if (byWord.has(key)) return;
  }
  if (drafts.length >= MAX_PEOPLE) return;
  const added: Draft = { mentions: [mention], ...(official === undefined ? {} : { official }) };
  drafts.push(added);
  byWord.set(key, [...(byWord.get(key) ?? []), added]);
}

function agrees(mention: NameMention, draft: Draft): boolean {
  const gender = draft.official?.gender ?? draft.mentions.find((other) => other.gender !== undefined)?.gender;
  if (mention.gender !== undefined && gender !== undefined && mention.gender !== gender) return false;
  const country = countryOf(draft);
  return mention.roles.every(
    (role) =>
      role.country === undefined ||
      country === undefined ||
      role.country === country ||
      draft.official?.nationality === role.country,
  );
}

/** The one named last before the mention, else the first after it. */
function nearest(drafts: readonly Draft[], mention: NameMention): Draft | undefined {
  let best: Draft | undefined;
  let bestAt = -1;
  for (const draft of drafts) {
    for (const other of draft.mentions) {
      const at = other.sentence * 1000 + other.first;
      if (at < mention.sentence * 1000 + mention.first && at > bestAt) {
        best = draft;
        bestAt = at;
      }
    }
  }
  return best ?? drafts[0];
}

function makePerson(draft: Draft, day: string | undefined): Person {
  const { official, mentions } = draft;
  const roles = mentions.flatMap((mention) => mention.roles);
  const country = official === undefined ? countryOf(draft) : official.country;
  const gender = official?.gender ?? mentions.find((mention) => mention.gender !== undefined)?.gender;
  const name = nameOf(draft);
  const crowned = !name.includes(' ') && roles.some((role) => role.office === 'monarch');
  return {
    name,
    terms: official === undefined ? [] : termsOn(official, day),
    roles,
    mentions,
    resolved: official !== undefined || name.includes(' ') || crowned,
    certain: official !== undefined || mentions.some((mention) => mention.certain),
    sharesOfficialName: official === undefined && officialsByName(name).length > 0,
    ...(official === undefined ? {} : { official }),
    ...(country === undefined ? {} : { country }),
    ...(gender === undefined ? {} : { gender }),
  };
}

/**
 * The fullest name the article uses. Of an official the directory's where the article gives less, so that *Lavrov* alone
 * is Sergei Lavrov; where it gives as much, *Sergey Lavrov* stays as written. The id is the directory's either way.
 */
function nameOf({ mentions, official }: Draft): string {
  const written = fullestName(mentions);
  return official !== undefined && wordsOf(written) !== wordsOf(official.name) ? official.name : written;
}

function fullestName(mentions: Draft['mentions']): string {
  const counts = new Map<string, number>();
  for (const { name } of mentions) if (name.includes(' ')) counts.set(name, (counts.get(name) ?? 0) + 1);
  // *Crooked Hillary Clinton* once is no name; of equals the fuller one is.
  let longest = mentions[0]?.name ?? '';
  let most = 0;
  for (const [name, count] of counts) {
    if (count < most || (count === most && wordsOf(name) <= wordsOf(longest))) continue;
    longest = name;
    most = count;
  }
  return longest;
}

function wordsOf(name: string): number {
  return name.split(/[ -]/).length;
}
