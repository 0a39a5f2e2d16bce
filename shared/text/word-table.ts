import { hasCapital } from './capital.ts';

/**
 * What is known of words, apart by whether they begin with a capital. Of names few do not, of a text's words most: they
 * are looked up in a small table, which costs a fraction.
 */
export interface WordTable<T> {
  readonly capitals: ReadonlyMap<string, T>;
  readonly others: ReadonlyMap<string, T>;
}

export function makeWordTable<T>(entries: ReadonlyMap<string, T>): WordTable<T> {
  const all = [...entries];
  return {
    capitals: new Map(all.filter(([word]) => hasCapital(word))),
    others: new Map(all.filter(([word]) => !hasCapital(word))),
  };
}

export function lookUp<T>({ capitals, others }: WordTable<T>, word: string): T | undefined {
  return (hasCapital(word) ? capitals : others).get(word);
}
