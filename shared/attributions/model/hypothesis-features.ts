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
  for (const [h, hypothesis] of hypotheses.entries()) {
    const values = [
      ...shared,
      ...scoreFeatures(context, c, hypothesis),
      ...(agreed[h] as readonly number[]),
      ...sourceFeatures(context.table, hypothesis),
      ...contentFeatures(context.table, hypothesis),
      ...rivalFeatures(context, c, hypothesis),
      ...ruleFeatures(context.table, hypothesis),
    ];
    rows.set(values, h * FEATURE_COUNT);
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
function scoreFeatures({ table, found, cues }: JudgingContext, c: number, hypothesis: Hypothesis): readonly number[] {
  const { labelled, hypotheses } = cues[c] as JudgedCue;
  const { source, content, cue } = hypothesis;
  const s = roleChances(labelled, table, source, ROLES.source);
  const k = roleChances(labelled, table, content, ROLES.content);
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

/** The mean and the least chance of a role over its tokens, and the expected agreement with the truth. */
function roleChances(labelled: LabelledWindow, table: TokenTable, tokens: readonly number[], role: number) {
  let [inside, all, least, words] = [0, 0, 1, 0];
  for (const i of tokens) {
    if (!isWord(table, i)) continue;
    const chance = roleChance(labelled, i, role);
    inside += chance;
    least = Math.min(least, chance);
    words++;
  }
  for (let i = labelled.window.first; i < labelled.window.end; i++)
    if (isWord(table, i)) all += roleChance(labelled, i, role);
  return {
    mean: words === 0 ? 1 : inside / words,
    least,
    soft: words === 0 ? 1 - Math.min(1, all) : inside / (words + all - inside),
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
  return words.map((own) => {
    let [both, ofSource, ofContent] = [0, 0, 0];
    for (const [k, other] of words.entries()) {
      const share = (likely[k] as number) / total;
      const source = jaccard(own.source, other.source);
      const content = jaccard(own.content, other.content);
      ofSource += share * source;
      ofContent += share * content;
      if (source >= 0.5 && content >= 0.5) both += share;
    }
    return [both, ofSource, ofContent, total];
  });
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
      if (other.content.includes(hypothesis.candidate.anchor)) around = Math.max(around, chance);
      if (hypothesis.content.includes(at)) inside = Math.max(inside, chance);
      const common = sharedCount(other.content, hypothesis.content);
      if (common > 0)
        meets = Math.max(meets, (chance * common) / Math.min(other.content.length, hypothesis.content.length));
      if (sharedCount(other.source, hypothesis.source) > 0) sourceTaken = Math.max(sourceTaken, chance);
    }
  }
  return [around, inside, meets, sourceTaken];
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
