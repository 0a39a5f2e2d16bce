import { CLASS, EDIT, PART } from './tagger-file.ts';
import type { WordGraph } from './word-graph.ts';

/** All that is known of a language's words. Its numbers are views of the file's bytes; tagger-file.ts says what they mean. */
export interface Tagger {
  /** Every known word with its class. */
  readonly words: WordGraph;
  /** Irregular forms with the edit that makes their dictionary form: *went*, *better*, *mice*. */
  readonly exceptions: Readonly<Record<'ADJ' | 'NOUN' | 'VERB', WordGraph>>;
  readonly classes: Uint16Array;
  /** Sets of tags, a bit each. */
  readonly clusters: Uint32Array;
  readonly edits: Uint16Array;
  readonly parts: Uint16Array;
  readonly strings: readonly string[];
  /** Run in this order, each over what the one before has made of the tags. */
  readonly patterns: readonly Int16Array[];
}

/** What `CLASS` names of a word's class. */
export function classFieldOf({ classes }: Tagger, wordClass: number, field: number): number {
  return classes[wordClass * CLASS.size + field] as number;
}

/** What `PART` names of a part. */
export function partFieldOf({ parts }: Tagger, part: number, field: number): number {
  return parts[part * PART.size + field] as number;
}

/** A word after an edit. */
export function editWord({ edits, strings }: Tagger, word: string, edit: number): string {
  if (edit === 0) return word;
  const cut = edits[edit * EDIT.size + EDIT.cut] as number;
  return word.slice(0, word.length - cut) + (strings[edits[edit * EDIT.size + EDIT.string] as number] as string);
}

/** Whether a tag is in a cluster. */
export function hasTag({ clusters }: Tagger, cluster: number, tag: number): boolean {
  return (((clusters[cluster] as number) >>> tag) & 1) === 1;
}
