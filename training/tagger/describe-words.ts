import { CLASS, EDIT, EVENT, PART } from '../../shared/sentences/tagger/tagger-file.ts';
import { TAG_NUMBERS } from '../../shared/sentences/tagger/tags.ts';
import type { Words } from './pack-words.ts';
import type { Wink } from './read-wink.ts';

/** All that the tagger's file says of words. */
export interface DescribedWords {
  /** Every known word with its class. */
  readonly words: Words;
  /** Irregular forms with their edits. */
  readonly exceptions: Readonly<Record<'ADJ' | 'NOUN' | 'VERB', Words>>;
  readonly classes: Uint16Array;
  readonly edits: Uint16Array;
  readonly parts: Uint16Array;
  readonly strings: readonly string[];
}

/** Values, each once, called by the number of their place. */
interface Register<T> {
  readonly numberOf: (value: T) => number;
  readonly values: readonly T[];
}

interface Registers {
  readonly strings: Register<string>;
  readonly edits: Register<readonly number[]>;
  readonly classes: Register<readonly number[]>;
  /** The parts of a word as one list; words of like parts share it. */
  readonly partLists: Register<readonly number[]>;
}

export function describeWords(wink: Wink): DescribedWords {
  const registers: Registers = {
    strings: makeRegister(),
    edits: makeRegister(),
    classes: makeRegister(),
    partLists: makeRegister(),
  };
  // Edit 0 changes nothing.
  editNumber(registers, '', '');
  const words = new Map(wink.lexemes.map((word, lexeme) => [word, classNumber(wink, registers, word, lexeme)]));
  const exceptionsOf = (forms: Readonly<Record<string, string>>): Words =>
    new Map(Object.entries(forms).map(([form, lemma]) => [form, editNumber(registers, form, lemma)]));
  const exceptions = {
    ADJ: exceptionsOf(wink.exceptions.ADJ),
    NOUN: exceptionsOf(wink.exceptions.NOUN),
    VERB: exceptionsOf(wink.exceptions.VERB),
  };
  return {
    words,
    exceptions,
    classes: pack(placeParts(registers)),
    edits: pack(registers.edits.values),
    parts: pack(registers.partLists.values),
    strings: registers.strings.values,
  };
}

function classNumber(wink: Wink, registers: Registers, word: string, lexeme: number): number {
  const { cache } = wink;
  const expansion = expansionOf(wink, lexeme);
  const row = new Array<number>(CLASS.size).fill(0);
  const small = word.toLowerCase();
  row[CLASS.tag] = cache.posOf(cache.mappedSpelling(lexeme)) || TAG_NUMBERS.NOUN;
  row[CLASS.capitalTag] = capitalTag(cache.posOf(expansion[0]?.lexeme ?? lexeme));
  row[CLASS.hint] = hintOf(wink, lexeme);
  row[CLASS.cluster] = cache.property(cache.normal(lexeme), 'lexemeCID');
  const isBase = expansion.length === 0 && cache.property(lexeme, 'isBaseForm') === 1;
  row[CLASS.base] = isBase ? cache.property(lexeme, 'lexemeCID') : 0;
  for (const tag of ['ADJ', 'NOUN', 'VERB', 'X'] as const) {
    row[CLASS.lemmas[tag]] = editNumber(registers, small, lemmaOf(wink, lexeme, tag) ?? small);
  }
  row[CLASS.spelling] = editNumber(registers, small, cache.value(cache.normal(lexeme)) ?? small);
  row[CLASS.firstPart] = registers.partLists.numberOf(describeParts(wink, registers, word, expansion));
  row[CLASS.parts] = expansion.length;
  return registers.classes.numberOf(row);
}

/** A noun or an adjective with a capital is a name: *Post*, *Green*. */
function capitalTag(tag: number): number {
  return tag === TAG_NUMBERS.NOUN || tag === TAG_NUMBERS.ADJ ? TAG_NUMBERS.PROPN : tag;
}

function hintOf({ cache }: Wink, lexeme: number): number {
  const hint = cache.property(lexeme, 'posHint');
  return hint === 0 ? 0 : EVENT.firstHint + hint - 1;
}

/** As wink-nlp's `its.lemma` finds it for a word that is one token. */
function lemmaOf({ cache, lemmatize }: Wink, lexeme: number, tag: string): string | undefined {
  const mapped = cache.mappedSpelling(lexeme);
  if (cache.property(mapped, 'isSLemma') === 1) return cache.value(cache.property(mapped, 'lemma'));
  const normal = cache.value(cache.normal(lexeme));
  return normal === undefined ? undefined : lemmatize(normal, tag, cache);
}

interface ExpandedPart {
  readonly lexeme: number;
  readonly normal: number;
  readonly lemma: number;
  readonly tag: number;
}

/** The tokens that one word stands for: four numbers each in wink-nlp's cache. */
function expansionOf({ cache, lexemes, expansions }: Wink, lexeme: number): readonly ExpandedPart[] {
  const numbers = cache.lookup(lexemes[lexeme] as string) ?? [];
  if (numbers.length < 4) return [];
  return Array.from({ length: numbers.length / 4 }, (_, i) => {
    const [part = 0, normal = 0, lemma = 0, tag = 0] = numbers.slice(4 * i, 4 * i + 4);
    return { lexeme: part, normal: expansions[normal] as number, lemma, tag };
  });
}

/** Each part where it stands in the word: of *whomst'd've* the *st* is in none. */
function describeParts(
  wink: Wink,
  { strings }: Registers,
  word: string,
  expansion: readonly ExpandedPart[],
): readonly number[] {
  let end = 0;
  return expansion.flatMap(({ lexeme, normal, lemma, tag }) => {
    const part = wink.lexemes[lexeme] as string;
    const row = new Array<number>(PART.size).fill(0);
    row[PART.start] = word.indexOf(part, end);
    row[PART.length] = part.length;
    row[PART.tag] = tag;
    row[PART.hint] = hintOf(wink, lexeme);
    row[PART.cluster] = wink.cache.property(normal, 'lexemeCID');
    row[PART.lemma] = strings.numberOf((wink.cache.value(lemma) ?? part).toLowerCase());
    end = word.indexOf(part, end) + part.length;
    return row;
  });
}

/** The edit by which one word becomes another. */
function editNumber({ edits, strings }: Registers, word: string, other: string): number {
  const target = other.toLowerCase();
  let shared = 0;
  while (shared < word.length && word[shared] === target[shared]) shared++;
  const row = new Array<number>(EDIT.size).fill(0);
  row[EDIT.cut] = word.length - shared;
  row[EDIT.string] = strings.numberOf(target.slice(shared));
  return edits.numberOf(row);
}

/** The classes' rows, with the number of a list of parts made that of its first part. */
function placeParts({ classes, partLists }: Registers): readonly (readonly number[])[] {
  const firsts: number[] = [];
  let first = 0;
  for (const list of partLists.values) {
    firsts.push(first);
    first += list.length / PART.size;
  }
  return classes.values.map((row) => row.with(CLASS.firstPart, firsts[row[CLASS.firstPart] as number] as number));
}

function pack(rows: readonly (readonly number[])[]): Uint16Array {
  const numbers = rows.flat();
  const wrong = numbers.find((number) => number < 0 || number > 0xffff);
  if (wrong !== undefined) throw new Error(`${wrong} does not fit into the tagger's file`);
  return Uint16Array.from(numbers);
}

function makeRegister<T extends string | readonly number[]>(): Register<T> {
  const places = new Map<string, number>();
  const values: T[] = [];
  const numberOf = (value: T): number => {
    const key = String(value);
    const place = places.get(key) ?? values.push(value) - 1;
    places.set(key, place);
    return place;
  };
  return { numberOf, values };
}
