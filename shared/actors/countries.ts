import { countries as listed } from 'countries-list';
import namesInEnglish from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import demonymsInEnglish from 'i18n-nationality/langs/en.json' with { type: 'json' };
import type { Token } from '../sentences/token.ts';
import { hasCapital } from '../text/capital.ts';
import type { Span } from '../text/span.ts';
import { lookUp } from '../text/word-table.ts';
import { COUNTRY_WORDS, NOT_COUNTRIES, NOT_TAKEN } from './country-words.ts';
import { makeFirstWords } from './first-words.ts';
import { SEATS_OF_GOVERNMENT } from './seats-of-government.ts';

export type CountryWordKind = 'name' | 'demonym' | 'capital' | 'seat';

/** Words that stand for a country: `South Korea`, `Russians`, `Beijing`, `Downing Street`. */
export interface CountryWord extends Span {
  readonly kind: CountryWordKind;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  /** Indexes of its tokens, the last one exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
}

const KINDS: readonly CountryWordKind[] = ['name', 'demonym', 'capital', 'seat'];
const NAME_OF = new Map<string, string>();
const DEMONYM_OF = new Map<string, string>();
const CAPITAL_OF = new Map<string, string>();
const WORDS: Readonly<Record<CountryWordKind, Map<string, string>>> = {
  name: new Map(),
  demonym: new Map(),
  capital: new Map(),
  seat: new Map(),
};
const BLOCKED = new Set(NOT_COUNTRIES);
const LONGEST = 8;

readLists();

/** With what a country's words begin. */
export const FIRST_WORDS = makeFirstWords([...BLOCKED, ...KINDS.flatMap((kind) => [...WORDS[kind].keys()])]);

/** `Russia`, `the Russian Federation`, `U.K.` → its code. Upper and lower case count: `US` is one, `us` is not. */
export function countryOfName(words: string): string | undefined {
  return WORDS.name.get(keyOf(words));
}

/** `Chinese`, `Russians`, `South Korean`, `Sino` → the code. `Korean` alone tells no country. */
export function countryOfDemonym(words: string): string | undefined {
  return WORDS.demonym.get(keyOf(words));
}

/** `Beijing`, `Kiev`, `Washington` → the code. `Brussels` is left to the European Union. */
export function countryOfCapital(words: string): string | undefined {
  return WORDS.capital.get(keyOf(words));
}

/** `the Kremlin`, `Downing Street` → the code. */
export function countryOfSeat(words: string): string | undefined {
  return WORDS.seat.get(keyOf(words));
}

/** The name to show for a code: `RU` → `Russia`. */
export function nameOfCountry(code: string): string | undefined {
  return NAME_OF.get(code);
}

/** The capital of a code's state: `GB` → `London`. */
export function capitalOfCountry(code: string): string | undefined {
  return CAPITAL_OF.get(code);
}

/** The adjective for a code: `CN` → `Chinese`. */
export function demonymOfCountry(code: string): string | undefined {
  return DEMONYM_OF.get(code);
}

/**
 * Every word that stands for a country, in order, the longest at each place: *South China Sea* holds none. Only those that
 * begin at `starts`.
 */
export function findCountryWords(
  tokens: readonly Token[],
  starts: Iterable<number> = tokens.keys(),
): readonly CountryWord[] {
  const found: CountryWord[] = [];
  let next = 0;
  for (const i of starts) {
    const hit = i < next ? undefined : longestAt(tokens, i);
    if (hit === undefined) continue;
    if (hit.word !== undefined) found.push(hit.word);
    next = hit.end;
  }
  return found;
}

function longestAt(tokens: readonly Token[], first: number): { end: number; word?: CountryWord } | undefined {
  const token = tokens[first] as Token;
  let words = token.text;
  const most =
    lookUp(FIRST_WORDS, words) ?? (hasCapital(words) ? lookUp(FIRST_WORDS, withoutAccents(words)) : undefined);
  if (most === undefined) return undefined;
  let longest: { end: number; word?: CountryWord } | undefined;
  let key = keyOf(words);
  for (let end = first + 1; key.length <= most; end++) {
    const found = kindOf(key);
    if (found !== undefined) {
      const span = { start: token.start, end: tokens[end - 1]?.end ?? token.end };
      longest = { end, word: { ...found, ...span, firstToken: first, endToken: end } };
    } else if (BLOCKED.has(key)) longest = { end };
    const next = tokens[end];
    if (next === undefined || end - first === LONGEST) break;
    words += tokens[end - 1]?.end === next.start ? next.text : ` ${next.text}`;
    key = keyOf(words);
  }
  return longest;
}

function kindOf(key: string): Pick<CountryWord, 'kind' | 'country'> | undefined {
  for (const kind of KINDS) {
    const country = WORDS[kind].get(key);
    if (country !== undefined) return { kind, country };
  }
  return undefined;
}

/** One form for each spelling: *the Netherlands*, *Côte d’Ivoire*, *Turkiye* lose article, accents, curly marks. */
function keyOf(words: string): string {
  const plain = withoutAccents(words);
  return plain.length > 4 && (plain.startsWith('the ') || plain.startsWith('The ')) ? plain.slice(4) : plain;
}

function withoutAccents(words: string): string {
  return /[^\x20-\x7e]/.test(words) ? words.replaceAll('’', "'").normalize('NFD').replace(/\p{M}/gu, '') : words;
}

function readLists(): void {
  for (const [code, words] of Object.entries(COUNTRY_WORDS)) {
    addWords(code, words.name ?? '', words);
    if (words.adjective !== undefined) DEMONYM_OF.set(code, words.adjective);
  }
  for (const [code, names] of Object.entries(namesInEnglish.countries)) {
    const all = typeof names === 'string' ? [names] : names;
    addWords(code, all.at(-1) ?? '', { names: all.map((name) => name.replace(/,.*| \(.*/, '')) });
  }
  for (const [code, demonym] of Object.entries(demonymsInEnglish.nationalities)) {
    // Where a nationality is unknown the list repeats the name, and explains itself in brackets.
    if (/[(,]| - /.test(demonym) || WORDS.name.has(keyOf(demonym))) continue;
    if (!NOT_TAKEN.has(demonym) && !DEMONYM_OF.has(code)) DEMONYM_OF.set(code, demonym);
    addWords(code, '', { demonyms: [demonym, ...pluralOf(demonym)] });
  }
  for (const [code, { name, capital }] of Object.entries(listed)) {
    addWords(code, name, { names: [name], capitals: [capital] });
    if (capital !== '') CAPITAL_OF.set(code, capital);
  }
  for (const [seat, country] of SEATS_OF_GOVERNMENT) add('seat', seat, country);
}

function addWords(code: string, name: string, words: (typeof COUNTRY_WORDS)[string]): void {
  if (name !== '' && !NAME_OF.has(code)) NAME_OF.set(code, name);
  add('name', name, code);
  for (const word of words.names ?? []) add('name', word, code);
  for (const word of words.demonyms ?? []) add('demonym', word, code);
  for (const word of words.capitals ?? []) add('capital', word, code);
}

/** *Russians*, *Germans*: those in -an and -i. *Chinese* and *British* have no plural of their own. */
function pluralOf(demonym: string): readonly string[] {
  return /(?:an|i|er)$/.test(demonym) ? [`${demonym}s`] : [];
}

/** The first to claim a word keeps it, so our own list goes before the libraries'. Headlines write it in capitals. */
function add(kind: CountryWordKind, word: string, code: string): void {
  if (word === '' || NOT_TAKEN.has(word)) return;
  const key = keyOf(word);
  for (const form of key.length > 3 ? [key, key.toUpperCase()] : [key]) {
    if (!WORDS[kind].has(form)) WORDS[kind].set(form, code);
  }
}
