import { type Likeness, makeTelling, SAID_AGAIN, SAME_POINT } from './compare-tellings.ts';
import { daysFrom } from './day.ts';
import { type KnownStatement, likenessTo } from './known-statement.ts';
import { orderOccasions } from './occasion.ts';
import type { ToldClaim } from './read-tellings.ts';
import type { DateRange, Decision, DecisionKind } from './statement.ts';

export interface DecideRequest {
  readonly told: ToldClaim;
  readonly known: readonly KnownStatement[];
  /** What the claim before this one in the article reports. */
  readonly before: KnownStatement | undefined;
  readonly window: number;
}

/** `repeats` is the statement that the claim reports again; without it the claim makes a statement. */
export interface Verdict {
  readonly decision: Decision;
  readonly repeats?: KnownStatement;
  readonly reiterates?: KnownStatement;
}

/** Whether a claim says something new of its actor: the rules in order, the first that holds decides. */
export function decide(request: DecideRequest): Verdict {
  const { told, before } = request;
  const near = listNear(request);
  const nearest = near[0];
  const alike = near.filter(({ likeness }) => likeness.score >= SAME_POINT);
  const ordered = alike.map((match) => ({ ...match, order: orderOccasions(told.occasion, match.known.occasion) }));

  const same = ordered.find(({ order }) => order === 'same');
  if (same !== undefined) {
    return { decision: makeDecision('repeat', 'same-point-same-occasion', same), repeats: same.known };
  }
  // "This has to end," she said: without a topic of its own it goes with the sentence before.
  if (before !== undefined && leansOnBefore(told)) {
    return { decision: makeDecision('repeat', 'leans-on-claim-before', matchOf(told, before)), repeats: before };
  }
  if (before !== undefined && told.retellsHeadline) {
    return { decision: makeDecision('repeat', 'retells-headline', matchOf(told, before)), repeats: before };
  }
  if (nearest === undefined) return { decision: makeDecision('first-report', 'no-earlier-statement') };
  const again = ordered.filter(({ likeness }) => likeness.score >= SAID_AGAIN);
  if (again.length === 0) return { decision: makeDecision('first-report', 'another-point', nearest) };

  const later = again.find(({ order }) => order === 'later');
  if (later !== undefined) {
    return { decision: makeDecision('reiteration', 'same-point-later-occasion', later), reiterates: later.known };
  }
  // In March he had said the same, ends an article on May's speech: known since, it is a statement and no news.
  return { decision: makeDecision('withheld', 'same-point-earlier-occasion', again[0]) };
}

// Nothing grows with what is stored: an article of a thousand claims is compared with these many statements each.
const MOST_COMPARED = 300;

interface Match {
  readonly known: KnownStatement;
  readonly likeness: Likeness;
}

/** The statements within the window, the most alike first. */
function listNear({ told, known, window }: DecideRequest): readonly Match[] {
  const telling = makeTelling(told.terms);
  return known
    .filter(({ occasion }) => isWithin(window, told.occasion.range, occasion.range))
    .slice(-MOST_COMPARED)
    .map((statement) => ({ known: statement, likeness: likenessTo(statement, telling) }))
    .sort((a, b) => b.likeness.score - a.likeness.score);
}

/** Whether two dates lie at most so many days apart. */
export function isWithin(window: number, a: DateRange, b: DateRange): boolean {
  return daysFrom(a.to, b.from) <= window && daysFrom(b.to, a.from) <= window;
}

function matchOf(told: ToldClaim, known: KnownStatement): Match {
  return { known, likeness: likenessTo(known, makeTelling(told.terms)) };
}

// *"This is theatre"* has one word of weight; a new point without a topic, *they plan to share a satellite network and a
// dictionary*, has several.
const LITTLE_SAID = 12;

function leansOnBefore({ terms, pointsBack }: ToldClaim): boolean {
  return pointsBack && !terms.some(isTopic) && makeTelling(terms).concepts.weight < LITTLE_SAID;
}

// *The two sides* stand for what was named before, as *they* do.
function isTopic(term: string): boolean {
  return (term.startsWith('@') && term !== '@pair') || term.endsWith('#relationship');
}

function makeDecision(kind: DecisionKind, rule: string, match?: Match): Decision {
  if (match === undefined) return { kind, rule };
  const { statement } = match.known;
  const { score, parts } = match.likeness;
  return {
    kind,
    rule,
    nearest: { statement: statement.id, wording: statement.wording, score: round(score), parts: roundAll(parts) },
  };
}

function roundAll(parts: Likeness['parts']): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, round(part)]));
}

// What is stored and shown: the fourth digit tells nobody anything.
function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
