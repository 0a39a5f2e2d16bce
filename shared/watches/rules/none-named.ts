import type { Word } from '../article-words.ts';
import { pairOf } from '../find-pairs.ts';
import { CHARGE_WORDS, EVENT_WORDS } from '../relation-words.ts';
import type { ClaimView, Verdict } from '../view-claim.ts';
import { hasOtherState, isWatched, yes } from './verdict.ts';

const POINTERS = new Set(['it', 'they', 'this', 'that', 'these', 'those', 'such', 'its', 'their', 'them']);
const INNER_POINTERS = new Set(['it', 'they', 'this', 'these', 'them']);
const POINTING = new Set(['the', 'this', 'these', 'that', 'those', 'such']);
const CHARGES = new Set(CHARGE_WORDS);
const EVENTS = new Set(EVENT_WORDS);
// In so few words a pronoun anywhere is what they are about: *We cannot accept this*.
const SHORT = 8;

/** *It threatens no country*, *the charge is groundless*: what was just said goes on. */
export function goesOn(view: ClaimView): Verdict | undefined {
  const { besides, text, inContent, said } = view;
  // *"I will drive them apart," he said of Russia and China.*
  const beside =
    inContent.length === 0 && said.some(({ lower }) => POINTERS.has(lower)) ? pairOf(text, besides) : undefined;
  if (beside !== undefined && isWatched(view, beside)) return yes('goes-on', beside.evidence);
  const last = view.earlier.findLast((earlier) => earlier.view.sentence <= view.sentence);
  const apart = last === undefined ? Number.POSITIVE_INFINITY : view.sentence - last.view.sentence;
  const answers = last !== undefined && apart <= 2 && answersCharge(view);
  if (!answers && (hasOtherState(view) || !pointsBack(view, last?.view, apart))) return undefined;
  if (last !== undefined && apart <= 2)
    return last.verdict.concerned ? yes('goes-on', last.verdict.evidence) : undefined;
  const before = view.pairs[view.sentence - 1];
  return before !== undefined && isWatched(view, before) ? yes('goes-on', before.evidence) : undefined;
}

/**
 * In an article on the pair, what follows a sentence on it and names nobody else: *Chinese lenders refuse roubles. Importers
 * wait for weeks, bankers said.*
 */
export function onTopic(view: ClaimView): Verdict | undefined {
  if (!isAboutPair(view) || view.thirds.length > 0 || view.named.length > 0) return undefined;
  const { relations, sentence, sentences, pairs, earlier } = view;
  const passing = relations.some(({ kind }) => kind === 'trade' || kind === 'support' || kind === 'military');
  const before = pairs[sentence - 1];
  if (!passing || before === undefined || !isWatched(view, before)) return undefined;
  const interrupted = earlier.at(-1)?.verdict.concerned === false && earlier.at(-1)?.view.sentence === sentence - 1;
  const sameParagraph = sentences[sentence]?.paragraph === sentences[sentence - 1]?.paragraph;
  return sameParagraph && !interrupted ? yes('on-topic', before.evidence) : undefined;
}

/** Whether the headline is about the pair, or most sentences on two countries are. */
function isAboutPair(view: ClaimView): boolean {
  const { headline, pairs } = view;
  const first = headline ?? pairs[0];
  if (first !== undefined) return isWatched(view, first);
  const told = pairs.filter((pair) => pair?.strength === 'strong');
  return told.length > 0 && told.filter((pair) => pair !== undefined && isWatched(view, pair)).length * 2 > told.length;
}

/** Whether the content takes up what was said before it. */
function pointsBack(view: ClaimView, last: ClaimView | undefined, apart: number): boolean {
  const { said, claim, relations } = view;
  const [first, second] = said;
  const start = first?.lower === 'that' && said.length > 1 && !/^(?:VERB|AUX)$/.test(second?.tag ?? '') ? 1 : 0;
  const head = said[start];
  if (head === undefined) return false;
  if (isEvent(said, EVENTS)) return true;
  // *joint projects are moving ahead*
  if (relations.some(({ kind }) => kind === 'together')) return true;
  if (POINTERS.has(head.lower)) return !isSpeaker(head, claim) && !isEmptyIt(said.slice(start));
  // *What holds it together*; in *the alliance seeks its security* the word points at what stands before it.
  const pointer = said.findIndex(({ lower }, index) => INNER_POINTERS.has(lower) && index > start);
  if (pointer === -1 || isEmptyIt(said.slice(pointer))) return false;
  if (said.length <= SHORT) return true;
  const sameActor = last?.claim.actor.id === claim.actor.id && apart <= 1;
  if (sameActor && relations.length > 0) return true;
  return pointer < start + 4 && (relations.length > 0 || (sameActor && pointer < start + 3));
}

/** *the visit*, *such an exercise*, *these patrols* */
function isEvent(said: readonly Word[], events: ReadonlySet<string>): boolean {
  return said.some(({ lower }, index) => {
    if (!events.has(lower)) return false;
    const before = said[index - 1]?.lower ?? '';
    return POINTING.has(before) || ((before === 'a' || before === 'an') && said[index - 2]?.lower === 'such');
  });
}

/** *the American allegation*, *such a statement*: what somebody else has just said. */
function answersCharge({ said }: ClaimView): boolean {
  const index = said.findIndex(({ lower }) => CHARGES.has(lower));
  return (
    index !== -1 &&
    said.slice(Math.max(0, index - 2), index).some(({ lower }) => POINTING.has(lower) || lower === 'such')
  );
}

/** The ministry said *it* would answer: the one who speaks, not what was spoken of. */
function isSpeaker({ lower }: Word, { actor }: ClaimView['claim']): boolean {
  if (actor.kind === 'person') return false;
  return actor.kind === 'group'
    ? lower === 'they' || lower === 'their'
    : lower === 'it' || lower === 'its' || lower === 'they';
}

/** *It was time to wake up* and *it is clear that …* point at nothing. */
function isEmptyIt([it, be, word, next]: readonly Word[]): boolean {
  return it?.lower === 'it' && be?.lemma === 'be' && word !== undefined && /^(?:to|that|for)$/.test(next?.lower ?? '');
}
