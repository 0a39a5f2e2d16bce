import { codeOf, type FineTag } from './fine-tags.ts';

/** What a chunk is: a noun phrase, a group of verbs, or one word that joins or parts them. */
export const CHUNK_KINDS = [
  'none',
  'noun-phrase',
  'pronoun',
  'finite-verb',
  'to-verb',
  'gerund',
  'participle',
  'adjective',
  'adverb',
  'preposition',
  'preposition-of',
  'preposition-by',
  'preposition-to',
  'preposition-as',
  'comma',
  'stop',
  'colon',
  'dash',
  'bracket',
  'quote-open',
  'quote-close',
  'conjunction',
  'that',
  'subordinator',
  'wh-word',
  'other',
] as const;

export type ChunkKind = (typeof CHUNK_KINDS)[number];

/** The chunks of a stretch of tokens, side by side without gaps: chunk `c` runs from `firsts[c]` to `firsts[c + 1]`. */
export interface Chunks {
  readonly firsts: readonly number[];
  /** Index into `CHUNK_KINDS`. */
  readonly kinds: readonly number[];
  /** The token that stands for the chunk: the last noun, the main verb. */
  readonly heads: readonly number[];
}

const KIND_CODES: ReadonlyMap<string, number> = new Map(CHUNK_KINDS.map((kind, code) => [kind, code]));

export function chunkCode(kind: ChunkKind): number {
  return KIND_CODES.get(kind) ?? 0;
}

const SINGLE: Readonly<Partial<Record<FineTag, ChunkKind>>> = {
  'ADP-other': 'preposition',
  'ADP-about': 'preposition',
  'ADP-as': 'preposition-as',
  'ADP-at': 'preposition',
  'ADP-by': 'preposition-by',
  'ADP-for': 'preposition',
  'ADP-from': 'preposition',
  'ADP-in': 'preposition',
  'ADP-of': 'preposition-of',
  'ADP-on': 'preposition',
  'ADP-to': 'preposition-to',
  'ADP-with': 'preposition',
  ADV: 'adverb',
  'ADV-wh': 'wh-word',
  CCONJ: 'conjunction',
  'CCONJ-but': 'conjunction',
  'PRON-that': 'that',
  'PRON-wh': 'wh-word',
  'PUNCT-bracket-close': 'bracket',
  'PUNCT-bracket-open': 'bracket',
  'PUNCT-colon': 'colon',
  'PUNCT-comma': 'comma',
  'PUNCT-dash': 'dash',
  'PUNCT-ellipsis': 'stop',
  'PUNCT-question': 'stop',
  'PUNCT-quote-close': 'quote-close',
  'PUNCT-quote-open': 'quote-open',
  'PUNCT-semicolon': 'colon',
  'PUNCT-stop': 'stop',
  SCONJ: 'subordinator',
  'SCONJ-if': 'subordinator',
  'SCONJ-that': 'that',
};

const SINGLE_BY_CODE = byCode(SINGLE, 'other');

const NOUNS = codes(['NOUN', 'NOUN-plural', 'PROPN', 'NUM', 'SYM', 'X']);
const MODIFIERS = codes(['ADJ', 'ADJ-superlative', 'PART-of-possession']);
const OPENERS = codes(['DET', 'DET-a', 'DET-that', 'DET-the', 'PRON-possessive']);
const PRONOUNS = codes(['PRON-I', 'PRON-it', 'PRON-object', 'PRON-other', 'PRON-subject', 'PRON-you']);
const VERBS = codes(['VERB', 'VERB-gerund', 'VERB-participle', 'VERB-past', 'VERB-present']);
const AUXILIARIES = codes(['AUX-be', 'AUX-do', 'AUX-have', 'AUX-modal']);
const BETWEEN_VERBS = codes(['ADV', 'PART-not']);
const TO = codeOf('PART-to');

/** Chunks by looking at tags alone, left to right: *the minister's two aides* | *have not told* | *the press* | *that*. */
export function findChunks(tags: Int32Array, first: number, end: number): Chunks {
  const firsts: number[] = [];
  const kinds: number[] = [];
  const heads: number[] = [];
  for (let i = first; i < end; ) {
    const noun = nounPhraseEnd(tags, i, end);
    const verb = noun > i ? i : verbGroupEnd(tags, i, end);
    firsts.push(i);
    if (noun > i) {
      heads.push(nounHead(tags, i, noun));
      kinds.push(nounKind(tags, i, noun));
      i = noun;
    } else if (verb > i) {
      heads.push(verb - 1);
      kinds.push(verbKind(tags, i, verb));
      i = verb;
    } else {
      heads.push(i);
      kinds.push(SINGLE_BY_CODE[tags[i] as number] as number);
      i++;
    }
  }
  firsts.push(end);
  return { firsts, kinds, heads };
}

function nounPhraseEnd(tags: Int32Array, first: number, end: number): number {
  if (PRONOUNS[tags[first] as number]) return first + 1;
  let i = first;
  for (; i < end; i++) {
    const tag = tags[i] as number;
    // *told reporters the plan*: an article or a possessive begins a phrase of its own.
    if (OPENERS[tag] && i > first) break;
    if (!OPENERS[tag] && !NOUNS[tag] && !MODIFIERS[tag]) break;
  }
  return i;
}

function nounHead(tags: Int32Array, first: number, end: number): number {
  for (let i = end - 1; i > first; i--) if (NOUNS[tags[i] as number]) return i;
  return end - 1;
}

function nounKind(tags: Int32Array, first: number, end: number): number {
  if (PRONOUNS[tags[first] as number]) return chunkCode('pronoun');
  for (let i = first; i < end; i++) {
    const tag = tags[i] as number;
    if (NOUNS[tag] || OPENERS[tag]) return chunkCode('noun-phrase');
  }
  return chunkCode('adjective');
}

function verbGroupEnd(tags: Int32Array, first: number, end: number): number {
  let i = first;
  if (tags[i] === TO) i++;
  let last = first;
  for (; i < end; i++) {
    const tag = tags[i] as number;
    if (VERBS[tag]) return i + 1;
    if (AUXILIARIES[tag]) last = i + 1;
    else if (!BETWEEN_VERBS[tag] || (i === first && !leadsToVerb(tags, i, end))) break;
  }
  return last;
}

/** *never said* is one group; *again* in *again, he left* is not part of one. */
function leadsToVerb(tags: Int32Array, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 3); i++) {
    const tag = tags[i] as number;
    if (VERBS[tag] || AUXILIARIES[tag]) return true;
    if (!BETWEEN_VERBS[tag]) return false;
  }
  return false;
}

function verbKind(tags: Int32Array, first: number, end: number): number {
  const head = tags[end - 1] as number;
  if (tags[first] === TO) return chunkCode('to-verb');
  for (let i = first; i < end; i++) if (AUXILIARIES[tags[i] as number]) return chunkCode('finite-verb');
  if (head === codeOf('VERB-gerund')) return chunkCode('gerund');
  if (head === codeOf('VERB-participle')) return chunkCode('participle');
  return chunkCode('finite-verb');
}

function codes(tags: readonly FineTag[]): Uint8Array {
  const flags = new Uint8Array(256);
  for (const tag of tags) flags[codeOf(tag)] = 1;
  return flags;
}

function byCode(table: Readonly<Partial<Record<FineTag, ChunkKind>>>, otherwise: ChunkKind): Uint8Array {
  const kinds = new Uint8Array(256).fill(chunkCode(otherwise));
  for (const [tag, kind] of Object.entries(table)) kinds[codeOf(tag as FineTag)] = chunkCode(kind);
  return kinds;
}
