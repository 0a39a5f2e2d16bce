import type { Actor } from '../actors/actor.ts';
import { type CountryWord, findCountryWords } from '../actors/countries.ts';
import type { Claim } from '../claims/claim.ts';
import type { Sentence, Token } from '../sentences/token.ts';
import { once } from '../text/once.ts';
import { type Span, textOf } from '../text/span.ts';
import { lookUp, makeWordTable, type WordTable } from '../text/word-table.ts';
import { isWord } from './article-words.ts';
import { BLOCS } from './blocs.ts';
import { officialNames, sharedFamilyNames } from './official-names.ts';
import type { Watch } from './watch.ts';
import { makeName, type Name, wordsOfWatch } from './watch-words.ts';

/** Words that stand for a country or a bloc: `Moscow`, `Russian`, `Putin`, `the Kremlin`, `NATO`. */
export interface Reference extends Span {
  /** ISO 3166-1 alpha-2, or the code of a bloc. */
  readonly country: string;
  /** Number of its sentence. */
  readonly sentence: number;
  readonly form: 'name' | 'adjective' | 'person';
  /**
   * Where it is no side of what is spoken of: `war` in *the invasion of Ukraine*, `there` in *in Ukraine*, `target` in
   * *against the West*, *pressure from Washington*.
   */
  readonly place?: 'war' | 'there' | 'target';
}

/** Names by their first word, longest first. */
type Names = WordTable<readonly Name[]>;

/**
 * Every reference in order, none overlapping. What the parties of watches are called comes from their files, the countries
 * of people from the directory of officials and from the claims of the article: after *Anthony Albanese said*, *Albanese* stands for Australia.
 */
export function findReferences(
  text: string,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  watches: readonly Watch[],
): readonly Reference[] {
  const names = makeNames(claims, watches);
  const countries = sentences.map(({ tokens }) => findCountryWords(tokens));
  const found = findNamed(text, sentences, countries, names);
  const shared = sharedNamesOf(text, found);
  return shared.length === 0 ? found : findNamed(text, sentences, countries, withShared(names, shared));
}

/** *Kim*, in an article that names Kim Jong Un and no other Kim. */
function sharedNamesOf(text: string, references: readonly Reference[]): readonly Name[] {
  const families = new Map<string, Set<string>>();
  for (const reference of references) {
    if (reference.form !== 'person') continue;
    const shared = sharedFamilyNames().get(textOf(text, reference));
    if (shared !== undefined) families.set(shared.name, (families.get(shared.name) ?? new Set()).add(shared.country));
  }
  return [...families].flatMap(([name, countries]): Name[] => {
    const [country] = countries;
    return country === undefined || countries.size > 1
      ? []
      : [{ words: name.split(/[\s-]+/), country, form: 'person' }];
  });
}

/** A first word that the article's own names have too stays theirs. */
function withShared({ capitals, others }: Names, shared: readonly Name[]): Names {
  const added = byHead(shared);
  return { capitals: new Map([...added.capitals, ...capitals]), others: new Map([...added.others, ...others]) };
}

function findNamed(
  text: string,
  sentences: readonly Sentence[],
  countries: readonly (readonly CountryWord[])[],
  names: Names,
): readonly Reference[] {
  const all: Reference[] = [];
  for (const [sentence, { tokens }] of sentences.entries()) {
    const found: Reference[] = findNames(tokens, names).map((name) => ({ ...name, sentence }));
    for (const { start, end, country, kind } of countries[sentence] ?? [])
      found.push({ start, end, country, sentence, form: kind === 'demonym' ? 'adjective' : 'name' });
    for (const reference of withoutOverlaps(found)) all.push(withPlace(text, reference));
  }
  return all;
}

const WAR =
  / (?:aggression|assault|attack|attacks|conquest|invasion|occupation|offensive|war|conflict) (?:against|in|of|on) (?:the )?$/;
const THERE = / (?:around|in|inside|into|near|off|over) (?:the )?$/;
const TARGET = / (?:against|from|on) (?:the )?$/;
// Longer than any phrase that the patterns above know.
const LOOK_BACK = 24;

function withPlace(text: string, reference: Reference): Reference {
  const before = ` ${text.slice(Math.max(0, reference.start - LOOK_BACK), reference.start)}`.toLowerCase();
  if (WAR.test(before)) return { ...reference, place: 'war' };
  if (THERE.test(before)) return { ...reference, place: 'there' };
  return TARGET.test(before) ? { ...reference, place: 'target' } : reference;
}

const officialsByHead = once(() =>
  byHead(officialNames().map(({ name, country }) => ({ words: name.split(/[\s-]+/), country, form: 'person' }))),
);

function makeNames(claims: readonly Claim[], watches: readonly Watch[]): Names {
  const words = watches.map(wordsOfWatch);
  const speakers = new Map(claims.map(({ actor }) => [`${actor.kind} ${actor.name}, ${actor.country}`, actor]));
  return byHead([
    ...words.flatMap(({ partyNames }) => partyNames),
    ...words.flatMap(({ partyPeople }) => partyPeople),
    ...BLOC_NAMES,
    ...[...speakers.values()].flatMap(namesOfSpeaker),
  ]);
}

const BLOC_NAMES = BLOCS.map(([name, code]) => makeName(name, code, 'name'));

function namesOfSpeaker({ kind, name, country }: Actor): readonly Name[] {
  if (kind !== 'person' || country === undefined) return [];
  const parts = name.split(/[\s-]+/).filter((part) => /^\p{Lu}\p{L}/u.test(part));
  return [name, ...parts].map((part) => makeName(part, country, 'person'));
}

function byHead(list: readonly Name[]): Names {
  const names = new Map<string, Name[]>();
  for (const name of list) {
    const head = name.words[0];
    const sharing = head === undefined ? undefined : names.get(head);
    if (sharing !== undefined) sharing.push(name);
    else if (head !== undefined) names.set(head, [name]);
  }
  for (const sharing of names.values()) sharing.sort((a, b) => b.words.length - a.words.length);
  return makeWordTable(names);
}

function findNames(tokens: readonly Token[], names: Names): readonly Omit<Reference, 'sentence'>[] {
  const found: Omit<Reference, 'sentence'>[] = [];
  const officials = officialsByHead();
  if (!tokens.some(({ text }) => lookUp(names, text) ?? lookUp(officials, text))) return found;
  const words = tokens.filter(({ text }) => isWord(text));
  for (let i = 0; i < words.length; i++) {
    const first = words[i] as Token;
    const isHere = (candidate: Name): boolean => isAt(words, i, candidate);
    const name = lookUp(names, first.text)?.find(isHere) ?? lookUp(officials, first.text)?.find(isHere);
    // *Will* and *May* are names of people and more often are not.
    if (name === undefined || (name.form === 'person' && first.tag !== 'PROPN')) continue;
    const last = words[i + name.words.length - 1] as Token;
    found.push({ start: first.start, end: last.end, country: name.country, form: name.form });
    i += name.words.length - 1;
  }
  return found;
}

// People's is cut into People and 's: the ending is glued on again before comparing.
function isAt(words: readonly Token[], at: number, name: Name): boolean {
  let next = at;
  for (const form of name.words) {
    const word = words[next];
    if (word === undefined) return false;
    const ending = words[next + 1];
    if (word.text === form) next++;
    else if (
      ending !== undefined &&
      word.end === ending.start &&
      `${word.text}${ending.text}`.replace('’', "'") === form
    )
      next += 2;
    else return false;
  }
  return true;
}

/** In order; of two that overlap the longer stays. */
function withoutOverlaps(references: readonly Reference[]): readonly Reference[] {
  if (references.length < 2) return references;
  const sorted = references.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Reference[] = [];
  for (const reference of sorted) {
    const before = kept.at(-1);
    if (before === undefined || reference.start >= before.end) kept.push(reference);
    else if (reference.end - reference.start > before.end - before.start) kept[kept.length - 1] = reference;
  }
  return kept;
}
