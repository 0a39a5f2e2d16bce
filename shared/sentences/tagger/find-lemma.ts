import type { Tag } from '../token.ts';
import { classFieldOf, editWord, hasTag, type Tagger } from './tagger.ts';
import { CLASS } from './tagger-file.ts';
import { TAG_NUMBERS } from './tags.ts';
import { findWord } from './word-graph.ts';

type Inflected = 'ADJ' | 'NOUN' | 'VERB';

/** Ends of inflected forms, with what stands in their place in the dictionary; tried in order. */
const ENDINGS: Readonly<Record<Inflected, readonly (readonly [end: string, base: string])[]>> = {
  ADJ: [
    ['est', ''],
    ['er', ''],
    ['est', 'e'],
    ['er', 'e'],
  ],
  NOUN: [
    ['s', ''],
    ['ses', 's'],
    ['xes', 'x'],
    ['zes', 's'],
    ['ves', 'f'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['ies', 'y'],
  ],
  VERB: [
    ['s', ''],
    ['ies', 'y'],
    ['es', ''],
    ['es', 'e'],
    ['ed', ''],
    ['ed', 'e'],
    ['ing', ''],
    ['ing', 'e'],
  ],
};

/** The dictionary form of a word in small letters that is in no list: *offloaded* is of *offload*, which is. */
export function findLemma(tagger: Tagger, word: string, tag: Tag): string {
  if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'VERB') return word;
  const edit = findWord(tagger.exceptions[tag], word, 0, word.length);
  if (edit !== -1) return editWord(tagger, word, edit);
  for (const [end, base] of ENDINGS[tag]) {
    if (!word.endsWith(end)) continue;
    const lemma = word.slice(0, word.length - end.length) + base;
    if (isBase(tagger, lemma, tag)) return lemma;
  }
  return tag === 'NOUN' ? word.replace(/men$/, 'man') : word;
}

function isBase(tagger: Tagger, word: string, tag: Inflected): boolean {
  const wordClass = findWord(tagger.words, word, 0, word.length);
  return wordClass !== -1 && hasTag(tagger, classFieldOf(tagger, wordClass, CLASS.base), TAG_NUMBERS[tag]);
}
