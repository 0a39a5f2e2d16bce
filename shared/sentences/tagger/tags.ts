import type { Tag } from '../token.ts';

/** Tags by their numbers in the file. Line breaks have one too, since the patterns see them. */
export const TAGS = [
  'UNK',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SPACE',
  'SYM',
  'VERB',
  'X',
  'SCONJ',
] as const satisfies readonly (Tag | 'UNK' | 'SPACE')[];

export type TagName = (typeof TAGS)[number];

/** The number of each tag. */
export const TAG_NUMBERS = Object.fromEntries(TAGS.map((tag, number) => [tag, number])) as Record<TagName, number>;
