import type { Span } from '../text/span.ts';
import type { Word } from './article-words.ts';

/** A phrase of the lexicon where it stands, with the label it stands for. */
export interface Phrase<Label extends string> extends Span {
  readonly label: Label;
  /** Indexes of its words in the list it was found in, the last exclusive. */
  readonly first: number;
  readonly last: number;
}

interface Entry<Label extends string> {
  readonly label: Label;
  readonly words: readonly string[];
}

/** Phrases by their first word, longest first. */
export type Lexicon<Label extends string> = ReadonlyMap<string, readonly Entry<Label>[]>;

/** Lists of phrases, made ready for finding. An entry matches word by word, as written or in its dictionary form. */
export function makeLexicon<Label extends string>(lists: Readonly<Record<Label, readonly string[]>>): Lexicon<Label> {
  const entries = new Map<string, Entry<Label>[]>();
  for (const label of Object.keys(lists) as Label[]) {
    for (const phrase of lists[label]) {
      const words = phrase.toLowerCase().split(/[\s-]+/);
      const head = words[0] ?? '';
      entries.set(head, [...(entries.get(head) ?? []), { label, words }]);
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  return entries;
}

/** Every phrase, the longest at each place, none inside another. */
export function findPhrases<Label extends string>(
  words: readonly Word[],
  lexicon: Lexicon<Label>,
): readonly Phrase<Label>[] {
  const found: Phrase<Label>[] = [];
  for (let i = 0; i < words.length; ) {
    const entry = entryAt(words, i, lexicon);
    if (entry === undefined) {
      i++;
      continue;
    }
    const last = i + entry.words.length;
    found.push({
      label: entry.label,
      first: i,
      last,
      start: words[i]?.start ?? 0,
      end: words[last - 1]?.end ?? 0,
    });
    i = last;
  }
  return found;
}

function entryAt<Label extends string>(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon<Label>,
): Entry<Label> | undefined {
  let longest: Entry<Label> | undefined;
  for (const form of (words[at] as Word).forms) {
    const entries = lexicon.get(form);
    if (entries === undefined) continue;
    const entry = entries.find((candidate) => matchesAt(words, at, candidate));
    if (entry !== undefined && entry.words.length > (longest?.words.length ?? 0)) longest = entry;
  }
  return longest;
}

function matchesAt(words: readonly Word[], at: number, entry: Entry<string>): boolean {
  return entry.words.every((form, offset) => {
    const word = words[at + offset];
    return word !== undefined && (offset === 0 || word.joined) && word.forms.includes(form);
  });
}
