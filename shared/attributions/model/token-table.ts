import type { Sentence, Token } from '../../sentences/token.ts';
import type { Quotation } from '../../text/find-quotations.ts';
import { correctTags } from '../correct-tags.ts';
import type { Finding } from '../finding.ts';
import { chunkCode, findChunks } from './find-chunks.ts';
import { codeOf, fineTagOf } from './fine-tags.ts';
import { hashText } from './hash.ts';
import { makeRuleColumns, type RuleColumns } from './rule-columns.ts';

/** How a token stands to quotation marks. `fragment`: a few words in marks; `speech`: a whole clause or more. */
export const QUOTE = { outside: 0, open: 1, close: 2, fragment: 3, speech: 4, unclosed: 5 } as const;

/** How strong a cue a lemma is, from 0 (never seen as one) to 7 (nearly always one). */
export type CueLexicon = ReadonlyMap<number, number>;

/**
 * An article as columns of numbers, a row a token: what features are read from. All columns are of one type, which
 * keeps the code that reads them fast. Words and lemmas stand in it as
 * hashes, so that no string is built or compared while features are made.
 */
export interface TokenTable {
  readonly size: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  /** Index into `FINE_TAGS`. */
  readonly tag: Int32Array;
  readonly shape: Int32Array;
  /** One of `QUOTE`. */
  readonly quote: Int32Array;
  /** Number of the quotation the token stands in, marks included, or -1. */
  readonly quotation: Int32Array;
  /** From the cue lexicon. */
  readonly strength: Int32Array;
  readonly sentence: Int32Array;
  /** Number of the chunk; chunks are numbered through the article. */
  readonly chunk: Int32Array;
  readonly sentences: SentenceColumns;
  readonly chunks: ChunkColumns;
  /** Heads of the nearest verb groups before and after the token in its sentence, or -1. */
  readonly verbBefore: Int32Array;
  readonly verbAfter: Int32Array;
  /** Nearest tokens of strength 3 or more before and after the token in its sentence, or -1. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  /** The token that opens its clause: a comma, *that*, *who*, a mark, or the first of the sentence. */
  readonly clause: Int32Array;
  /** What the rules say. */
  readonly rules: RuleColumns;
}

/** What a table is made from: an article's sentences and quotations in order, and what the rules find in them. */
export interface TableInput {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly byRules: readonly Finding[];
}

export interface SentenceColumns {
  readonly size: number;
  /** First tokens; one more entry than sentences, so that sentence `s` ends before `first[s + 1]`. */
  readonly first: Int32Array;
  readonly paragraph: Int32Array;
}

export interface ChunkColumns {
  readonly first: Int32Array;
  readonly kind: Int32Array;
  readonly head: Int32Array;
}

const STRONG = 3;
const BE_OR_HAVE = new Set(['be', 'have', 'get']);
// *had never really been told*: further back the auxiliary belongs to another verb.
const MAX_AUXILIARY_DISTANCE = 4;

/** The columns of an article. */
export function makeTokenTable({ sentences, quotations, byRules }: TableInput, lexicon: CueLexicon): TokenTable {
  const tokens = sentences.flatMap((sentence) => correctTags(sentence.tokens));
  const size = tokens.length;
  const first = new Int32Array(sentences.length + 1);
  for (const [s, sentence] of sentences.entries()) first[s + 1] = (first[s] as number) + sentence.tokens.length;
  const words = readWords(tokens, lexicon);
  const sentence = new Int32Array(size);
  for (let s = 0; s < sentences.length; s++) sentence.fill(s, first[s], first[s + 1]);
  const { quote, quotation } = readQuotes(tokens, quotations);
  const tag = readTags(tokens, sentence, quote);
  const chunks = readChunks(tag, first);
  const table = {
    ...words,
    size,
    tag,
    quote,
    quotation,
    sentence,
    ...chunks,
    rules: makeRuleColumns(byRules, words.start, words.end),
    sentences: { size: sentences.length, first, paragraph: Int32Array.from(sentences, (s) => s.paragraph) },
  };
  return { ...table, ...readNeighbours(table) };
}

function readWords(tokens: readonly Token[], lexicon: CueLexicon) {
  const size = tokens.length;
  const columns = {
    start: new Int32Array(size),
    end: new Int32Array(size),
    word: new Int32Array(size),
    lemma: new Int32Array(size),
    suffix: new Int32Array(size),
    shape: new Int32Array(size),
    strength: new Int32Array(size),
  };
  for (const [i, token] of tokens.entries()) {
    const lower = token.text.toLowerCase();
    columns.start[i] = token.start;
    columns.end[i] = token.end;
    columns.word[i] = hashText(lower);
    const lemma = hashText(token.lemma);
    columns.lemma[i] = lemma;
    columns.suffix[i] = hashText(lower.slice(-3));
    columns.shape[i] = shapeOf(token.text);
    columns.strength[i] = lexicon.get(lemma) ?? 0;
  }
  return columns;
}

/** 1 no letter or digit, 2 digits first, 3 lower, 4 Capital, 5 CAPITALS, 6 miXed, 7 one capital. */
function shapeOf(word: string): number {
  const head = word.charCodeAt(0);
  if (head >= 48 && head <= 57) return 2;
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower === upper) return 1;
  if (word === lower) return 3;
  if (word === upper) return word.length === 1 ? 7 : 5;
  return word.slice(1) === lower.slice(1) ? 4 : 6;
}

function readQuotes(tokens: readonly Token[], quotations: readonly Quotation[]) {
  const quote = new Int32Array(tokens.length);
  const quotation = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  for (const [number, { start, end, closed }] of quotations.entries()) {
    while (at < tokens.length && (tokens[at] as Token).end <= start) at++;
    const first = at;
    while (at < tokens.length && (tokens[at] as Token).start < end) at++;
    const inner = closed ? insideCode(tokens, first, at) : QUOTE.unclosed;
    for (let i = first; i < at; i++) {
      const mark = isMark((tokens[i] as Token).text);
      quotation[i] = number;
      quote[i] = mark && i - first < 2 ? QUOTE.open : mark && closed && at - i <= 2 ? QUOTE.close : inner;
    }
  }
  return { quote, quotation };
}

const MARKS = new Set(['"', '“', '”', '„', '«', '»', '‘', '’', "'", "''", '``', '`']);

function isMark(word: string): boolean {
  return MARKS.has(word);
}

/** A quotation speaks where it ends as a sentence does or is long; “so-called” and “the great wall” do not. */
function insideCode(tokens: readonly Token[], first: number, end: number): number {
  for (let i = Math.max(first, end - 3); i < end; i++) {
    if (/^[.,?!…—-]/.test((tokens[i] as Token).text)) return QUOTE.speech;
  }
  return end - first > 10 ? QUOTE.speech : QUOTE.fragment;
}

function readTags(tokens: readonly Token[], sentence: Int32Array, quote: Int32Array): Int32Array {
  const tags = new Int32Array(tokens.length);
  let auxiliary = -MAX_AUXILIARY_DISTANCE - 1;
  for (const [i, token] of tokens.entries()) {
    if (quote[i] === QUOTE.open) tags[i] = codeOf('PUNCT-quote-open');
    else if (quote[i] === QUOTE.close) tags[i] = codeOf('PUNCT-quote-close');
    else {
      const near = i - auxiliary <= MAX_AUXILIARY_DISTANCE && sentence[auxiliary] === sentence[i];
      tags[i] = fineTagOf(token, near);
    }
    if ((token.tag === 'AUX' || token.tag === 'VERB') && BE_OR_HAVE.has(token.lemma)) auxiliary = i;
    else if (token.tag !== 'ADV' && token.tag !== 'PART' && token.tag !== 'AUX')
      auxiliary = -MAX_AUXILIARY_DISTANCE - 1;
  }
  return tags;
}

function readChunks(tag: Int32Array, firsts: Int32Array) {
  const chunk = new Int32Array(tag.length);
  const first: number[] = [];
  const kind: number[] = [];
  const head: number[] = [];
  for (let s = 0; s + 1 < firsts.length; s++) {
    const found = findChunks(tag, firsts[s] as number, firsts[s + 1] as number);
    for (let c = 0; c < found.kinds.length; c++) {
      chunk.fill(first.length, found.firsts[c], found.firsts[c + 1]);
      first.push(found.firsts[c] as number);
      kind.push(found.kinds[c] as number);
      head.push(found.heads[c] as number);
    }
  }
  first.push(tag.length);
  return { chunk, chunks: { first: Int32Array.from(first), kind: Int32Array.from(kind), head: Int32Array.from(head) } };
}

const VERB_KINDS = flags(['finite-verb', 'to-verb', 'gerund', 'participle'].map((kind) => chunkCode(kind as 'gerund')));
const CLAUSE_KINDS = flags(
  (
    [
      'comma',
      'colon',
      'dash',
      'bracket',
      'quote-open',
      'quote-close',
      'conjunction',
      'that',
      'subordinator',
      'wh-word',
      'stop',
    ] as const
  ).map(chunkCode),
);

type Unlinked = Pick<TokenTable, 'size' | 'sentences' | 'chunk' | 'chunks' | 'strength'>;

function readNeighbours(table: Unlinked) {
  const { size, sentences, chunk, chunks, strength } = table;
  const column = () => new Int32Array(size).fill(-1);
  const columns = {
    verbBefore: column(),
    verbAfter: column(),
    cueBefore: column(),
    cueAfter: column(),
    clause: column(),
  };
  for (let s = 0; s < sentences.size; s++) {
    const first = sentences.first[s] as number;
    const end = sentences.first[s + 1] as number;
    let verb = -1;
    let cue = -1;
    let clause = first;
    for (let i = first; i < end; i++) {
      const c = chunk[i] as number;
      columns.verbBefore[i] = verb;
      columns.cueBefore[i] = cue;
      if (CLAUSE_KINDS[chunks.kind[c] as number]) clause = i;
      columns.clause[i] = clause;
      if (VERB_KINDS[chunks.kind[c] as number] && chunks.head[c] === i) verb = i;
      if ((strength[i] as number) >= STRONG) cue = i;
    }
    verb = -1;
    cue = -1;
    for (let i = end - 1; i >= first; i--) {
      const c = chunk[i] as number;
      columns.verbAfter[i] = verb;
      columns.cueAfter[i] = cue;
      if (VERB_KINDS[chunks.kind[c] as number] && chunks.head[c] === i) verb = i;
      if ((strength[i] as number) >= STRONG) cue = i;
    }
  }
  return columns;
}

function flags(codes: readonly number[]): Uint8Array {
  const set = new Uint8Array(256);
  for (const code of codes) set[code] = 1;
  return set;
}
