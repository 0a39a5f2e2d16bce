import { jaccard, sharedCount } from './agreement.ts';
import type { FoundCues } from './find-cues.ts';
import type { LabelledWindow } from './label-roles.ts';
import { ANCHOR, FINDING, ROLES } from './lattice.ts';
import { type Hypothesis, isWord, roleChance } from './make-hypotheses.ts';
import { CONTENT_FEATURES, contentFeatures, SOURCE_FEATURES, sourceFeatures } from './role-features.ts';
import type { TokenTable } from './token-table.ts';

/** A cue's readings with what they are judged by. */
export interface JudgedCue {
  readonly labelled: LabelledWindow;
  readonly hypotheses: readonly Hypothesis[];
}

/** What every feature of a hypothesis is read from. */
export interface JudgingContext {
  readonly table: TokenTable;
  readonly found: FoundCues;
  /** The cues of the article in order of their anchors. */
  readonly cues: readonly JudgedCue[];
}

/** The features of every reading of the article's cue number `c`: one row a reading, `FEATURE_COUNT` wide. */
export function hypothesisFeatures(context: JudgingContext, c: number): Float32Array {
  const { hypotheses } = context.cues[c] as JudgedCue;
  const rows = new Float32Array(hypotheses.length * FEATURE_COUNT);
  const shared = cueFeatures(context, c);
  const agreed = agreements(hypotheses, context.table);
  const wanted = wordsWanted((context.cues[c] as JudgedCue).labelled, context.table);
  let at = 0;
  const write = (values: readonly number[]): void => {
    for (const value of values) rows[at++] = value;
  };
  for (const [h, hypothesis] of hypotheses.entries()) {
    write(shared);
    write(scoreFeatures(context, c, hypothesis, wanted));
    write(agreed[h] as readonly number[]);
    write(sourceFeatures(context.table, hypothesis));
    write(contentFeatures(context.table, hypothesis));
    write(rivalFeatures(context, c, hypothesis));
    write(ruleFeatures(context.table, hypothesis));
  }
  return rows;
}

/** The cue itself: the same for all of its readings. */
function cueFeatures({ table, found, cues }: JudgingContext, c: number): readonly number[] {
  const { labelled, hypotheses } = cues[c] as JudgedCue;
  const { anchor, first, end } = labelled.window;
  const sentence = table.sentence[anchor] as number;
  const sentenceEnd = table.sentences.first[sentence + 1] as number;
  const chunk = table.chunk[anchor] as number;
  const opens = table.chunks.first[chunk] as number;
  const chance = found.chances[anchor * FINDING.size + ANCHOR] as number;
  let rivals = 0;
  let best = 0;
  let left = 0;
  let right = 0;
  for (let k = c - 1; k >= 0 && table.sentence[anchorOf(cues, k)] === sentence; k--) {
    const other = found.chances[anchorOf(cues, k) * FINDING.size + ANCHOR] as number;
    rivals++;
    best = Math.max(best, other);
    left ||= other;
  }
  for (let k = c + 1; k < cues.length && table.sentence[anchorOf(cues, k)] === sentence; k++) {
    const other = found.chances[anchorOf(cues, k) * FINDING.size + ANCHOR] as number;
    rivals++;
    best = Math.max(best, other);
    right ||= other;
  }
  const before = first > 0 ? (table.quote[first - 1] as number) : -1;
  return [
    chance,
    best,
    rivals,
    left,
    right,
    table.strength[anchor] as number,
    table.tag[anchor] as number,
    table.tag[anchor - 1] ?? 0,
    table.tag[anchor + 1] ?? 0,
    table.tag[anchor + 2] ?? 0,
    table.tag[opens] as number,
    table.quote[anchor] as number,
    anchor - first,
    sentenceEnd - anchor,
    end - sentenceEnd,
    hypotheses.length,
    before,
    table.quote[first] as number,
    table.sentences.paragraph[sentence] === table.sentences.paragraph[sentence - 1] ? 0 : 1,
    table.chunks.kind[chunk - 1] ?? 0,
    table.chunks.kind[chunk + 1] ?? 0,
    sentence,
  ];
}

function anchorOf(cues: readonly JudgedCue[], c: number): number {
  return (cues[c] as JudgedCue).labelled.window.anchor;
}

/** How sure the chains are of the reading. */
function scoreFeatures(
  { table, found, cues }: JudgingContext,
  c: number,
  hypothesis: Hypothesis,
  wanted: WordsWanted,
): readonly number[] {
  const { labelled, hypotheses } = cues[c] as JudgedCue;
  const { source, content, cue } = hypothesis;
  const s = roleChances(labelled, table, source, ROLES.source, wanted.source);
  const k = roleChances(labelled, table, content, ROLES.content, wanted.content);
  const firstContent = content[0] as number;
  const lastContent = content.at(-1) as number;
  const chanceOf = (i: number, label: number) => found.chances[i * FINDING.size + label] as number;
  let [inner, innerMost, asSource, asContent] = [0, 0, 0, 0];
  for (const i of content) {
    const cueChance = chanceOf(i, ANCHOR);
    inner += cueChance;
    innerMost = Math.max(innerMost, cueChance);
    asContent += chanceOf(i, ROLES.content);
  }
  for (const i of source) asSource += chanceOf(i, ROLES.source);
  let asCue = 0;
  for (const i of cue) asCue += chanceOf(i, ROLES.cue) + chanceOf(i, ANCHOR);
  return [
    hypothesis.likelihood,
    hypothesis.likelihood - (hypotheses[0]?.likelihood ?? 0),
    hypothesis.rank,
    s.soft,
    s.mean,
    s.least,
    k.soft,
    k.mean,
    k.least,
    roleChance(labelled, firstContent, ROLES.content),
    roleChance(labelled, lastContent, ROLES.content),
    roleChance(labelled, firstContent - 1, ROLES.content),
    roleChance(labelled, lastContent + 1, ROLES.content),
    source.length === 0 ? -1 : roleChance(labelled, (source[0] as number) - 1, ROLES.source),
    source.length === 0 ? -1 : roleChance(labelled, (source.at(-1) as number) + 1, ROLES.source),
    inner,
    innerMost,
    asContent / content.length,
    source.length === 0 ? -1 : asSource / source.length,
    asCue / cue.length,
  ];
}

/** How many words of a window the chain expects in the source and in the content, whatever the reading. */
interface WordsWanted {
  readonly source: number;
  readonly content: number;
}

function wordsWanted(labelled: LabelledWindow, table: TokenTable): WordsWanted {
  let [source, content] = [0, 0];
  for (let i = labelled.window.first; i < labelled.window.end; i++) {
    if (!isWord(table, i)) continue;
    source += roleChance(labelled, i, ROLES.source);
    content += roleChance(labelled, i, ROLES.content);
  }
  return { source, content };
}

/** The mean and the least chance of a role over its tokens, and the expected agreement with the truth. */
function roleChances(
  labelled: LabelledWindow,
  table: TokenTable,
  tokens: readonly number[],
  role: number,
  wanted: number,
) {
  let [inside, least, words] = [0, 1, 0];
  for (const i of tokens) {
    if (!isWord(table, i)) continue;
    const chance = roleChance(labelled, i, role);
    inside += chance;
    least = Math.min(least, chance);
    words++;
  }
  return {
    mean: words === 0 ? 1 : inside / words,
    least,
    soft: words === 0 ? 1 - Math.min(1, wanted) : inside / (words + wanted - inside),
  };
}

/** For each reading the share of the others, by likelihood, that it would count as right beside. */
function agreements(hypotheses: readonly Hypothesis[], table: TokenTable): readonly (readonly number[])[] {
  const words = hypotheses.map(({ source, content }) => ({
    source: source.filter((i) => isWord(table, i)),
    content: content.filter((i) => isWord(table, i)),
  }));
  const likely = hypotheses.map(({ likelihood }) => Math.exp(likelihood));
  const total = likely.reduce((sum, x) => sum + x, 1e-12);
  const sums = words.map(() => ({ both: 0, source: 0, content: 0 }));
  for (let h = 0; h < words.length; h++)
    for (let k = h; k < words.length; k++) {
      const source = jaccard(words[h]?.source ?? [], words[k]?.source ?? []);
      const content = jaccard(words[h]?.content ?? [], words[k]?.content ?? []);
      addAgreement(sums[h], (likely[k] as number) / total, source, content);
      if (k > h) addAgreement(sums[k], (likely[h] as number) / total, source, content);
    }
  return sums.map(({ both, source, content }) => [both, source, content, total]);
}

function addAgreement(
  sum: { both: number; source: number; content: number } | undefined,
  share: number,
  source: number,
  content: number,
): void {
  if (sum === undefined) return;
  sum.source += share * source;
  sum.content += share * content;
  if (source >= 0.5 && content >= 0.5) sum.both += share;
}

/** Other cues near: whether one's best reading takes this cue into its content, or lies in this content. */
function rivalFeatures({ table, cues, found }: JudgingContext, c: number, hypothesis: Hypothesis): readonly number[] {
  const sentence = table.sentence[hypothesis.candidate.anchor] as number;
  let [around, inside, meets, sourceTaken] = [0, 0, 0, 0];
  for (const step of [-1, 1]) {
    for (let k = c + step; k >= 0 && k < cues.length; k += step) {
      const other = (cues[k] as JudgedCue).hypotheses[0];
      if (other === undefined) continue;
      const at = other.candidate.anchor;
      if (Math.abs((table.sentence[at] as number) - sentence) > 1) break;
      const chance = found.chances[at * FINDING.size + ANCHOR] as number;
      if (holds(other.content, hypothesis.candidate.anchor)) around = Math.max(around, chance);
      if (holds(hypothesis.content, at)) inside = Math.max(inside, chance);
      const common = sharedCount(other.content, hypothesis.content);
      if (common > 0)
        meets = Math.max(meets, (chance * common) / Math.min(other.content.length, hypothesis.content.length));
      if (sharedCount(other.source, hypothesis.source) > 0) sourceTaken = Math.max(sourceTaken, chance);
    }
  }
  return [around, inside, meets, sourceTaken];
}

/** Whether a token is one of a sorted list. */
function holds(tokens: readonly number[], i: number): boolean {
  return i >= (tokens[0] ?? 0) && i <= (tokens.at(-1) ?? -1) && tokens.includes(i);
}

/** How far the rules agree: what they made of this cue, and of these words elsewhere. */
function ruleFeatures({ rules }: TokenTable, { candidate, source, content }: Hypothesis): readonly number[] {
  const { role, owner, attributions } = rules;
  const roleOfCue = role[candidate.anchor] as number;
  const own = roleOfCue === ROLES.cue ? attributions[owner[candidate.anchor] as number] : undefined;
  let [asSource, asContent, asCue] = [0, 0, 0];
  for (const i of source) if (role[i] === ROLES.source) asSource++;
  for (const i of content) {
    if (role[i] === ROLES.content) asContent++;
    if (role[i] === ROLES.cue) asCue++;
  }
  return [
    roleOfCue,
    own === undefined ? -1 : jaccard(own.source, source),
    own === undefined ? -1 : jaccard(own.content, content),
    own === undefined ? -1 : own.source.length,
    own === undefined ? -1 : own.confidence,
    source.length === 0 ? -1 : asSource / source.length,
    asContent / content.length,
    asCue,
  ];
}

/** How many features a hypothesis has. */
export const FEATURE_COUNT = 22 + 20 + 4 + SOURCE_FEATURES + CONTENT_FEATURES + 4 + 8;
