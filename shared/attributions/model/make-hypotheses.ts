import type { CueWindow } from './cue-window.ts';
import type { CueCandidate } from './find-cues.ts';
import { codeOf } from './fine-tags.ts';
import type { LabelledWindow } from './label-roles.ts';
import { LABELLING, ROLES } from './lattice.ts';
import type { TokenTable } from './token-table.ts';

/** One reading of a cue: which tokens are its source and its content. */
export interface Hypothesis {
  readonly candidate: CueCandidate;
  /** Tokens in order, punctuation at the ends of a piece left out unless it is a mark or a bracket. */
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
  /** Logarithm of how likely the labelling is. */
  readonly likelihood: number;
  /** 0 for the best labelling of its cue. */
  readonly rank: number;
  /** Whether the rules read the cue in the same way. */
  readonly advised: boolean;
}

/** The readings of a cue, best labelling first; those that differ only by punctuation are one. */
export function makeHypotheses(candidate: CueCandidate, labelled: LabelledWindow): readonly Hypothesis[] {
  const { window, labellings, logZ } = labelled;
  const { table } = window;
  const advice = adviceOn(table, candidate.anchor);
  const seen = new Set<string>();
  const hypotheses: Hypothesis[] = [];
  for (const { labels, score } of labellings) {
    const roles = readRoles(labels, window, candidate.anchor);
    if (!roles.content.some((i) => isWord(table, i))) continue;
    const key = keyOf(table, roles);
    if (seen.has(key)) continue;
    seen.add(key);
    const rank = hypotheses.length;
    hypotheses.push({ candidate, ...roles, likelihood: score - logZ, rank, advised: key === advice });
  }
  return hypotheses;
}

/** The key of the reading that the rules made of a cue. */
function adviceOn(table: TokenTable, anchor: number): string | undefined {
  const { role, owner, attributions } = table.rules;
  const advice = role[anchor] === ROLES.cue ? attributions[owner[anchor] as number] : undefined;
  return advice === undefined ? undefined : keyOf(table, advice);
}

function keyOf(table: TokenTable, { source, content }: Pick<Hypothesis, 'source' | 'content'>): string {
  const words = (tokens: readonly number[]) => tokens.filter((i) => isWord(table, i));
  return `${words(source)}|${words(content)}`;
}

// The shape of a token without letters or digits.
const PUNCTUATION = 1;

function readRoles(labels: Uint8Array, window: CueWindow, anchor: number) {
  const { first } = window;
  const source: number[] = [];
  const content: number[] = [];
  for (let p = 0; p < labels.length; p++) {
    if (labels[p] === ROLES.source) source.push(first + p);
    else if (labels[p] === ROLES.content) content.push(first + p);
  }
  // The cue is one piece around its anchor: *told* in *told* reporters that he was *told*.
  let from = anchor - first;
  let to = from + 1;
  while (labels[from - 1] === ROLES.cue) from--;
  while (labels[to] === ROLES.cue) to++;
  const cue = Array.from({ length: to - from }, (_, k) => first + from + k);
  return {
    source: nearestPiece(source, first + from, first + to - 1),
    cue,
    content: withoutHoles(content, labels, window),
  };
}

/**
 * Fills what has no role between two words of a content in one sentence, and leaves out a piece that is nothing but *that*.
 * Of 188 contents with such holes nine were right as they were, and a quarter are so without them.
 */
function withoutHoles(tokens: readonly number[], labels: Uint8Array, { table, first }: CueWindow): readonly number[] {
  const whole: number[] = [];
  for (const [n, i] of tokens.entries()) {
    const from = (whole.at(-1) ?? i - 1) + 1;
    if (table.sentence[from - 1] === table.sentence[i] && isHole(labels, from - first, i - first))
      for (let k = from; k < i; k++) whole.push(k);
    const isAlone = whole.at(-1) !== i - 1 && tokens[n + 1] !== i + 1 && tokens.length > 1;
    if (!isAlone || !THATS.has(table.tag[i] as number)) whole.push(i);
  }
  return whole;
}

const THATS = new Set((['DET-that', 'PRON-that', 'SCONJ-that'] as const).map(codeOf));

function isHole(labels: Uint8Array, from: number, to: number): boolean {
  for (let p = from; p < to; p++) if (labels[p] !== ROLES.none) return false;
  return true;
}

/** Of a source in several pieces the one nearest to the cue: of 224 such sources one was right as it was, and half are so. */
function nearestPiece(tokens: readonly number[], firstOfCue: number, lastOfCue: number): readonly number[] {
  let nearest: readonly number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    to = from + 1;
    while (to < tokens.length && tokens[to] === (tokens[to - 1] as number) + 1) to++;
    const distance = Math.max(firstOfCue - (tokens[to - 1] as number), (tokens[from] as number) - lastOfCue);
    if (distance < least) {
      least = distance;
      nearest = tokens.slice(from, to);
    }
  }
  return nearest;
}

/** How likely a role is for a token of a labelled window; 0 outside it. */
export function roleChance({ window, marginal }: LabelledWindow, i: number, role: number): number {
  return i >= window.first && i < window.end ? (marginal[(i - window.first) * LABELLING.size + role] as number) : 0;
}

/** Whether a token is a word: the measures of agreement do not count punctuation. */
export function isWord(table: TokenTable, i: number): boolean {
  return table.shape[i] !== PUNCTUATION;
}
