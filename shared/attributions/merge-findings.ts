import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import type { LabelledAttribution, ModelView } from './model/label-article.ts';
import { confidenceOf } from './rule-confidence.ts';

// As sure as this, the model adds what the rules do not see. Lower finds more of PolNeAR's wishes and less that is news.
const LEAST_ADDED = 0.4;
// As sure as this, it may add what stands inside another's content, or put its finding in place of a rule's.
const SURE = 0.6;

// Rules whose findings stay as they are: they read over sentences, the model does not.
const WIDE = /^(?:introduced|signed|stated-by|transcript)$/;
// What a rule alone found stays if some reading of its cue is so likely, or none was made: below, one in five is right.
const LEAST_KEPT = 0.3;
// A bare clause is right less than half of the time where the model sees little there: "The mayor knows the bridge is old".
const BARE = { rule: 'forward-bare', leastKept: 0.5 } as const;
// How much longer the rules' content is where the model has lost a piece of it.
const LONGER = 1.15;

type Roles = Pick<LabelledAttribution, 'source' | 'cue' | 'content'>;

/**
 * One list of what the rules and the model found, in the order of the first words. Where both found a cue the model's
 * bounds are taken, save where the rules see further; what the model alone found is added where it is likely enough.
 */
export function mergeFindings(
  byRules: readonly Finding[],
  { attributions: byModel, chances }: ModelView,
): readonly LabelledAttribution[] {
  const partners = pairUp(byRules, byModel);
  const paired = new Set(partners);
  const alone = byModel.filter((labelled) => !paired.has(labelled));
  const rivals = alone.filter(({ confidence }) => confidence >= SURE);
  const rivalsAt = ownersOf(rivals);
  const merged = byRules.flatMap((finding, n) => {
    const partner = partners[n];
    if (partner !== undefined) return [chooseBounds(finding, partner)];
    if (isDoubted(finding, chances[n] ?? -1)) return [];
    const isBeaten = touched(rivalsAt, finding).some((r) => clash(rivals[r], finding));
    return isBeaten ? [] : [withConfidence(finding)];
  });
  const taken = rolesOf(merged);
  const added = alone.filter((labelled) => labelled.confidence >= LEAST_ADDED && fits(taken, labelled));
  return [...merged, ...added].sort((a, b) => firstOf(a) - firstOf(b) || cueOf(a) - cueOf(b));
}

function isDoubted({ rule }: Finding, chance: number): boolean {
  if (WIDE.test(rule)) return false;
  return rule === BARE.rule ? chance < BARE.leastKept : chance >= 0 && chance < LEAST_KEPT;
}

/** For each finding what the model made of the same cue. */
function pairUp(byRules: readonly Finding[], byModel: readonly LabelledAttribution[]) {
  const labelledAt = ownersOf(byModel.map(({ cue }) => ({ source: [], cue, content: [] })));
  const used = new Set<number>();
  return byRules.map(({ cue }) => {
    const found = touched(labelledAt, { source: [], cue, content: [] }).find((n) => !used.has(n));
    if (found === undefined) return undefined;
    used.add(found);
    return byModel[found];
  });
}

/** "If it rains", she warned, "the bridge will close": the rules know that both pieces are hers. */
function chooseBounds(finding: Finding, labelled: LabelledAttribution): LabelledAttribution {
  const lostPiece =
    /^(?:beside-marks|parenthetical)$/.test(finding.rule) &&
    finding.content.length > 1 &&
    lengthOf(finding.content) > LONGER * lengthOf(labelled.content) &&
    labelled.content.every((span) => finding.content.some((piece) => covers(piece, span)));
  const seesFurther = WIDE.test(finding.rule) || lostPiece;
  return seesFurther ? { ...withConfidence(finding), confidence: labelled.confidence } : labelled;
}

/** A finding with how likely it is right. */
export function withConfidence(finding: Finding): LabelledAttribution {
  const { source, cue, content, cueClass } = finding;
  return { source, cue, content, cueClass, confidence: confidenceOf(finding) };
}

/** Two that cannot both be right: a cue or a content of one in the other, and neither wholly inside a content. */
function clash(a: Roles | undefined, b: Roles): boolean {
  if (a === undefined || isInside(a, b) || isInside(b, a)) return false;
  return meet(a.cue, [...b.source, ...b.content]) || meet(a.content, [...b.cue, ...b.content]);
}

const CONTENT = 1;
const CUE = 2;

/** Free words but for the source, which two may share, or all of it inside contents where the model is sure. */
function fits(taken: Uint8Array, labelled: LabelledAttribution): boolean {
  const isAll = (spans: readonly Span[], role: number) =>
    spans.every(({ start, end }) => {
      for (let at = start; at < end; at++) if ((taken[at] ?? 0) !== role) return false;
      return true;
    });
  if (isAll([...labelled.cue, ...labelled.content], 0)) return true;
  return labelled.confidence >= SURE && isAll(spansOf(labelled), CONTENT);
}

/** For each UTF-16 unit whether a cue or else a content has it. */
function rolesOf(found: readonly Roles[]): Uint8Array {
  const taken = new Uint8Array(endOf(found));
  for (const { content } of found) for (const { start, end } of content) taken.fill(CONTENT, start, end);
  for (const { cue } of found) for (const { start, end } of cue) taken.fill(CUE, start, end);
  return taken;
}

/** For each UTF-16 unit which of those that share no words has it, from 1; 0 for none. */
function ownersOf(found: readonly Roles[]): Int32Array {
  const owners = new Int32Array(endOf(found));
  for (const [n, one] of found.entries()) for (const { start, end } of spansOf(one)) owners.fill(n + 1, start, end);
  return owners;
}

function touched(owners: Int32Array, one: Roles): readonly number[] {
  const found = new Set<number>();
  for (const { start, end } of spansOf(one))
    for (let at = start; at < end && at < owners.length; at++) if (owners[at] !== 0) found.add((owners[at] ?? 0) - 1);
  return [...found];
}

function isInside(inner: Roles, outer: Roles): boolean {
  return spansOf(inner).every((span) => outer.content.some((piece) => covers(piece, span)));
}

function meet(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
}

function covers(outer: Span, inner: Span): boolean {
  // A mark at an end may belong to one and not to the other.
  return outer.start <= inner.start + 1 && inner.end <= outer.end + 1;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function spansOf({ source, cue, content }: Roles): readonly Span[] {
  return [...source, ...cue, ...content];
}

function endOf(found: readonly Roles[]): number {
  return found.reduce((most, one) => spansOf(one).reduce((end, span) => Math.max(end, span.end), most), 0);
}

function firstOf(one: Roles): number {
  return spansOf(one).reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
}

function cueOf({ cue }: Roles): number {
  return cue[0]?.start ?? 0;
}
