import { chunkCode } from './find-chunks.ts';
import { mix } from './hash.ts';
import { ROLES } from './lattice.ts';
import { QUOTE, type TokenTable } from './token-table.ts';

// Taken once: looking a global up is slow in a context of its own, such as a test runner's.
const { min } = Math;

/** The sentences in which a cue's source and content are looked for, and how each of their tokens stands to the cue. */
export interface CueWindow {
  readonly table: TokenTable;
  /** The token that stands for the cue. */
  readonly anchor: number;
  /** The window's tokens: from `first`, `end` exclusive. Columns below have a row a token, the first at 0. */
  readonly first: number;
  readonly end: number;
  /** The kinds of the chunks between, as a hash: `verb noun` for the subject next to it, `verb noun of noun` … */
  readonly path: Int32Array;
  /** The last two chunks of the way, and roughly how many there are. */
  readonly tail: Int32Array;
  readonly chunkDistance: Int32Array;
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly marks: Int32Array;
  /** Kind of the clause opener nearest to the token on the way, 0 for none. */
  readonly marker: Int32Array;
  /** Role of each token in what the rules made of this very cue; 4 where they made nothing of it. */
  readonly ruleRole: Int32Array;
  /** Hash of that rule, 0 for none. */
  readonly rule: number;
  /** Form of the cue: its tag, what its chunk begins with, and what follows it. */
  readonly form: number;
}

// Quotations that go on for longer belong to the last cue all the same, but the labels of the corpora stop before.
const MAX_SENTENCES_AFTER = 3;
// A quotation of more than this was left open by mistake or is a text of its own.
const MAX_TOKENS = 300;
// Longer ways are told apart by their tails alone: seen too seldom to be learned.
const MAX_PATH = 5;

const VERB_KINDS = new Set((['finite-verb', 'to-verb', 'gerund', 'participle'] as const).map(chunkCode));
const MARKER_KINDS = new Set(
  (['that', 'subordinator', 'wh-word', 'conjunction', 'colon', 'dash'] as const).map(chunkCode),
);
const COMMA = chunkCode('comma');
const OPEN = chunkCode('quote-open');
const CLOSE = chunkCode('quote-close');

/** The window of a cue: its sentence and those after it that a quotation runs over. */
export function makeCueWindow(table: TokenTable, anchor: number): CueWindow {
  const { first, end } = windowBounds(table, anchor);
  const size = end - first;
  const window = {
    table,
    anchor,
    first,
    end,
    path: new Int32Array(size),
    tail: new Int32Array(size),
    chunkDistance: new Int32Array(size),
    commas: new Int32Array(size),
    verbs: new Int32Array(size),
    marks: new Int32Array(size),
    marker: new Int32Array(size),
    form: formOf(table, anchor),
    ...readRule(table, anchor, { first, end }),
  };
  walk(window, 1);
  walk(window, -1);
  return window;
}

/** First and end token of the window. */
function windowBounds(table: TokenTable, anchor: number): { first: number; end: number } {
  const { sentences, quote } = table;
  const s = table.sentence[anchor] as number;
  let last = s;
  while (last + 1 < sentences.size && last - s < MAX_SENTENCES_AFTER) {
    const next = sentences.first[last + 1] as number;
    if (quote[next] === QUOTE.outside) break;
    if ((sentences.first[last + 2] as number) - (sentences.first[s] as number) > MAX_TOKENS) break;
    last++;
  }
  return { first: sentences.first[s] as number, end: sentences.first[last + 1] as number };
}

const NO_RULE = 4;

function readRule({ rules }: TokenTable, anchor: number, { first, end }: { first: number; end: number }) {
  const own = rules.role[anchor] === ROLES.cue ? rules.attributions[rules.owner[anchor] as number] : undefined;
  const ruleRole = new Int32Array(end - first).fill(own === undefined ? NO_RULE : ROLES.none);
  for (const role of ['content', 'source', 'cue'] as const)
    for (const i of own?.[role] ?? []) ruleRole[i - first] = ROLES[role];
  return { ruleRole, rule: own?.rule ?? 0 };
}

function formOf(table: TokenTable, anchor: number): number {
  const { tag, chunk, chunks } = table;
  const opens = chunks.first[chunk[anchor] as number] as number;
  return mix(mix(tag[anchor] as number, tag[opens] as number), tag[anchor + 1] ?? 0);
}

/** Fills the columns from the cue's chunk outwards, to the right (1) or to the left (-1). */
function walk(window: CueWindow, step: 1 | -1): void {
  const { table, first, end, anchor } = window;
  const { chunk, chunks } = table;
  const home = chunk[anchor] as number;
  let [commas, verbs, marks, marker] = [0, 0, 0, 0];
  let path = mix(step, chunks.kind[home] as number);
  let [before, last] = [0, 0];
  for (let i = anchor, distance = 0, previous = home; i >= first && i < end; i += step) {
    const c = chunk[i] as number;
    if (c !== previous) {
      const kind = chunks.kind[c] as number;
      distance++;
      path = mix(path, kind);
      [before, last] = [last, kind];
      if (kind === COMMA) commas++;
      if (kind === OPEN || kind === CLOSE) marks++;
      if (VERB_KINDS.has(kind)) verbs++;
      if (MARKER_KINDS.has(kind)) marker = kind;
      previous = c;
    }
    const p = i - first;
    const near = distance <= MAX_PATH;
    window.tail[p] = mix(mix(step, before), mix(last, min(distance, 4)));
    window.path[p] = near ? path : mix(window.tail[p] as number, min(verbs, 3));
    window.chunkDistance[p] = min(distance, 255);
    window.commas[p] = min(commas, 255);
    window.verbs[p] = min(verbs, 255);
    window.marks[p] = min(marks, 255);
    window.marker[p] = marker;
  }
}
