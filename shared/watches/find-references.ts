import { findCountryWords } from '../actors/countries.ts';
import type { Claim } from '../claims/claim.ts';
import type { Sentence, Token } from '../sentences/token.ts';
import type { Span } from '../text/span.ts';
import { BLOCS } from './blocs.ts';
import type { Party, Watch } from './watch.ts';

/** Words that stand for a country or a bloc: `Moscow`, `Russian`, `Putin`, `the Kremlin`, `NATO`. */
export interface Reference extends Span {
  /** ISO 3166-1 alpha-2, or the code of a bloc. */
  readonly country: string;
  /** Number of its sentence. */
  readonly sentence: number;
  readonly form: 'name' | 'adjective' | 'person';
}

interface Name {
  readonly words: readonly string[];
  readonly country: string;
  readonly form: 'name' | 'person';
}

/** Names by their first word, longest first. */
type Names = ReadonlyMap<string, readonly Name[]>;

/**
 * Every reference in order, none overlapping. What a watch's parties are called comes from its file, the countries of
 * people from the claims of the article: after *Anthony Albanese said*, *Albanese* stands for Australia.
 */
export function findReferences(
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  watch: Watch,
): readonly Reference[] {
  const names = makeNames(claims, watch);
  return sentences.flatMap(({ tokens }, sentence) => {
    const countries = findCountryWords(tokens).map(({ start, end, country, kind }): Reference => {
      return { start, end, country, sentence, form: kind === 'demonym' ? 'adjective' : 'name' };
    });
    const named = findNames(tokens, names).map((name): Reference => ({ ...name, sentence }));
    return withoutOverlaps([...named, ...countries]);
  });
}

function makeNames(claims: readonly Claim[], watch: Watch): Names {
  const names = new Map<string, Name[]>();
  const add = (name: string, country: string, form: Name['form']): void => {
    const words = name.split(/[\s-]+/).filter((word) => word !== '');
    const head = words[0];
    if (head !== undefined) names.set(head, [...(names.get(head) ?? []), { words, country, form }]);
  };
  for (const party of watch.parties) for (const name of namesOf(party)) add(name, party.country, 'name');
  for (const party of watch.parties) for (const name of party.people) add(name, party.country, 'person');
  for (const [name, code] of BLOCS) add(name, code, 'name');
  for (const { actor } of claims) {
    if (actor.kind !== 'person' || actor.country === undefined) continue;
    add(actor.name, actor.country, 'person');
    for (const part of actor.name.split(/[\s-]+/)) if (/^\p{Lu}\p{L}/u.test(part)) add(part, actor.country, 'person');
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  return names;
}

function namesOf({ aliases, seats, offices }: Party): readonly string[] {
  return [...aliases, ...seats, ...offices];
}

function findNames(tokens: readonly Token[], names: Names): readonly Omit<Reference, 'sentence'>[] {
  const found: Omit<Reference, 'sentence'>[] = [];
  const words = tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  for (let i = 0; i < words.length; i++) {
    const first = words[i] as Token;
    const name = names.get(first.text)?.find((candidate) => isAt(words, i, candidate));
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
  const sorted = references.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Reference[] = [];
  for (const reference of sorted) {
    const before = kept.at(-1);
    if (before === undefined || reference.start >= before.end) kept.push(reference);
    else if (reference.end - reference.start > before.end - before.start) kept[kept.length - 1] = reference;
  }
  return kept;
}
