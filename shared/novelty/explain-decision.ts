import { splitSentences } from '../sentences/split-sentences.ts';
import { printable } from '../text/printable.ts';
import { overlap } from '../text/span.ts';
import { SAID_AGAIN, SAME_POINT, weightOf } from './compare-tellings.ts';
import { type FoundTerm, findTerms, WORD_MARK } from './make-terms.ts';
import type { DateRange, Report, Statement } from './statement.ts';

/**
 * Why a report made a notice or none, in plain words: the reason in the first line, then both wordings with the words
 * they share between asterisks. `nearest` is the statement the decision names, as it is now.
 */
export function explainDecision(
  report: Report,
  statement: Statement,
  nearest: Statement | undefined,
): readonly string[] {
  const reason = giveReason(report, statement, nearest);
  const near = report.decision.nearest;
  if (near === undefined) return [reason];
  const shared = markShared(report.wording, nearest === undefined ? near.wording : nearest.wording);
  const parts = Object.entries(near.parts).map(([name, part]) => tellPart(name, part));
  return [
    reason,
    `this report: ${shared.first}`,
    `compared with ${near.statement}: ${shared.second}`,
    shared.words.length === 0 ? 'in common: no words that tell' : `in common: ${shared.words.join(', ')}`,
    `likeness: ${percent(near.score)} (${parts.join(', ')}); the same point from ${percent(SAME_POINT)} on, on another occasion from ${percent(SAID_AGAIN)}`,
  ];
}

/** The reason alone, which is the first line. */
export function giveReason(
  { decision, article }: Report,
  { actor, reiterates }: Statement,
  nearest: Statement | undefined,
): string {
  const who = printable(actor.name);
  const when = nearest === undefined ? '' : ` ${tellDates(nearest.saidOn)}`;
  const likeness = decision.nearest?.score ?? 0;
  const score = percent(likeness);
  switch (decision.rule) {
    case 'no-earlier-statement':
      return `first report: nothing else by ${who} on this watch was known from the weeks around`;
    case 'another-point':
      if (likeness < FAINT)
        return `first report: ${who} is not known to have said anything like it in the weeks around`;
      return `first report: the nearest statement by ${who}${when && `,${when},`} makes another point (likeness ${score})`;
    case 'same-point-same-occasion':
      if (nearest?.firstReport.article === article)
        return `no notice: the article says so further up (likeness ${score})`;
      return `no notice: another report of what ${who} said${when} (likeness ${score})`;
    case 'leans-on-claim-before':
      return `no notice: it names no topic of its own and goes with what ${who} says just before it`;
    case 'retells-headline':
      return 'no notice: it tells what the headline above it says';
    case 'same-point-later-occasion':
      return `said again: ${who} made the same point before${when && `,${when}`} (likeness ${score})${reiterates ? `, in ${reiterates}` : ''}`;
    case 'same-point-earlier-occasion':
      return `no notice: an older remark by ${who}; the same point is known already from a later day`;
    case 'same-text':
      return 'no notice: the article is a copy of one that was processed before';
    default:
      return `${decision.kind}: ${decision.rule}`;
  }
}

// Below it hardly a word is shared, and the nearest statement is near to nothing.
const FAINT = 0.1;

function tellPart(name: string, part: number): string {
  switch (name) {
    case 'cosine':
      return `${percent(part)} of both shared`;
    case 'contained':
      return `${percent(part)} of the shorter in the longer`;
    case 'numbers':
      return part === 0 ? 'other numbers' : 'no other numbers';
    default:
      return `${name} ${percent(part)}`;
  }
}

function tellDates({ from, to }: DateRange): string {
  return from === to ? `on ${from}` : `between ${from} and ${to}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

interface Shared {
  readonly first: string;
  readonly second: string;
  /** *ties = relations* where the words differ and mean the same here. */
  readonly words: readonly string[];
}

// A party or a word that everybody uses is shared by nearly all, and marking it would hide what counts.
const TELLING_BITS = 1;

function markShared(first: string, second: string): Shared {
  const [left, right] = [printable(first), printable(second)];
  const [leftTerms, rightTerms] = [termsOf(left), termsOf(right)];
  const both = (terms: readonly FoundTerm[], others: readonly FoundTerm[]) =>
    withoutInner(
      terms.filter(({ term }) => weightOf(term) >= TELLING_BITS && others.some((other) => other.term === term)),
    );
  const [leftShared, rightShared] = [both(leftTerms, rightTerms), both(rightTerms, leftTerms)];
  const words = leftShared.map(({ term, start, end }) => {
    const there = rightShared.find((other) => other.term === term);
    const here = left.slice(start, end).toLowerCase();
    const other = there === undefined ? here : right.slice(there.start, there.end).toLowerCase();
    return here === other ? here : `${here} = ${other}`;
  });
  return { first: mark(left, leftShared), second: mark(right, rightShared), words: [...new Set(words)] };
}

// The words of a concept that is shared are told with it.
function withoutInner(terms: readonly FoundTerm[]): readonly FoundTerm[] {
  return terms.filter(
    (inner) =>
      !inner.term.startsWith(WORD_MARK) ||
      !terms.some((outer) => !outer.term.startsWith(WORD_MARK) && overlap(outer, inner)),
  );
}

function termsOf(wording: string): readonly FoundTerm[] {
  return splitSentences(wording).flatMap(({ tokens }) => findTerms(tokens));
}

function mark(wording: string, terms: readonly FoundTerm[]): string {
  let marked = '';
  let end = 0;
  for (const term of terms) {
    if (term.start < end) continue;
    marked += `${wording.slice(end, term.start)}*${wording.slice(term.start, term.end)}*`;
    end = term.end;
  }
  return marked + wording.slice(end);
}
