import type { Word } from '../article-words.ts';
import { isState, pairOf } from '../find-pairs.ts';
import { findPhrases, makeLexicon } from '../find-phrases.ts';
import { CHARGE_WORDS, DENIAL_WORDS, EVENT_WORDS, type RelationKind, WAR_STANCE_WORDS } from '../relation-words.ts';
import type { ClaimView, Verdict } from '../view-claim.ts';
import { isCurbed } from './one-named.ts';
import { hasOtherState, isWatched, yes } from './verdict.ts';

const POINTERS = new Set(['it', 'they', 'this', 'that', 'these', 'those', 'such', 'its', 'their', 'them']);
const INNER_POINTERS = new Set(['it', 'they', 'this', 'these', 'them']);
const POINTING = new Set(['the', 'this', 'these', 'that', 'those', 'such']);
const CHARGES = new Set(CHARGE_WORDS);
const WAR_STANCE = makeLexicon({ stance: WAR_STANCE_WORDS });
// What is traded or sent may be another's: *exports are strictly controlled*.
const CLOSE_KINDS: ReadonlySet<RelationKind> = new Set(['bond', 'together', 'dependence', 'diplomacy']);
const EVENTS = new Set(EVENT_WORDS);
const DENIALS = makeLexicon({ denial: DENIAL_WORDS });
// In so few words a pronoun anywhere is what they are about: *We reject this*.
const SHORT = 8;
// Claims, and sentences, that an event stays in mind for.
const LOOK_BACK = 4;

/** *It threatens no country*, *the charge is groundless*: what was just said goes on. */
export function goesOn(view: ClaimView): Verdict | undefined {
  const { besides, text, inContent, said } = view;
  // *"I will drive them apart," he said of Russia and China.*
  const beside =
    inContent.length === 0 && said.some(({ lower }) => INNER_POINTERS.has(lower)) ? pairOf(text, besides) : undefined;
  if (beside !== undefined && isWatched(view, beside)) return yes('goes-on', beside.evidence);
  const last = view.earlier.findLast((earlier) => earlier.view.sentence <= view.sentence);
  const apart = last === undefined ? Number.POSITIVE_INFINITY : view.sentence - last.view.sentence;
  const answers = last !== undefined && apart <= LOOK_BACK && (answersCharge(view) || callsUntrue(view));
  const continues = last !== undefined && apart <= 1 && (speaksOn(view, last.view) || fillsIn(view));
  if (!answers && !continues && ((hasOtherState(view) && !isAddressed(view)) || !pointsBack(view, last?.view, apart)))
    return undefined;
  if (isOthersMeeting(view)) return undefined;
  if (last?.verdict.concerned === true && apart <= 2) return yes('goes-on', last.verdict.evidence);
  if (isEvent(said, EVENTS) || (view.ofParty && (answersCharge(view) || callsUntrue(view)))) return sameEvent(view);
  if (last !== undefined && apart <= 2) return undefined;
  const before = view.pairs[view.sentence - 1];
  return before !== undefined && isWatched(view, before) ? yes('goes-on', before.evidence) : undefined;
}

/**
 * In an article on the pair, what follows a sentence on it and names nobody else: *Chinese lenders refuse roubles. Importers
 * wait for weeks, bankers said.*
 */
export function onTopic(view: ClaimView): Verdict | undefined {
  if (!isAboutPair(view) || view.thirds.length > 0 || view.named.length > 0) return undefined;
  const { relations, sentence, sentences, pairs, earlier, said } = view;
  if (findPhrases(said, WAR_STANCE).length > 0) return undefined;
  const passing = relations.some(
    (relation) => PASSING.has(relation.kind) && (view.ofParty || !isCurbed(view, relation)),
  );
  const before = pairs[sentence - 1];
  if (!passing || before === undefined || !isWatched(view, before)) return undefined;
  const interrupted = earlier.at(-1)?.verdict.concerned === false && earlier.at(-1)?.view.sentence === sentence - 1;
  const sameParagraph = sentences[sentence]?.paragraph === sentences[sentence - 1]?.paragraph;
  return sameParagraph && !interrupted ? yes('on-topic', before.evidence) : undefined;
}

const PASSING: ReadonlySet<RelationKind> = new Set(['trade', 'support', 'military']);

/** *The summit was a long one*, in an article that Brussels and Beijing head: theirs. */
function isOthersMeeting(view: ClaimView): boolean {
  const title = view.headline ?? view.pairs[0];
  return title !== undefined && !isWatched(view, title) && !view.ofParty && isEvent(view.said, MEETINGS);
}

const MEETINGS = new Set(['meeting', 'summit', 'talks', 'visit']);

/** Whether the headline is about the pair, or most sentences on two countries are. */
function isAboutPair(view: ClaimView): boolean {
  const { headline, pairs } = view;
  const first = headline ?? pairs[0];
  if (first !== undefined) return isWatched(view, first);
  const told = pairs.filter((pair) => pair?.strength === 'strong');
  return told.length > 0 && told.filter((pair) => pair !== undefined && isWatched(view, pair)).length * 2 > told.length;
}

/** *Called on Seoul not to make a fuss about it*: who is called on comes first, and is spoken of no further. */
function isAddressed({ said, inContent, named }: ClaimView): boolean {
  const [first, ...others] = inContent;
  if (first === undefined || others.length > 0 || named.length > 0) return false;
  const rest = said.filter(({ start }) => start >= first.end);
  return first.start === said[0]?.start && (rest[0]?.lower === 'to' || rest[1]?.lower === 'to');
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
  // *What keeps it alive*; in *the ministry keeps its word* the word points at what stands before it.
  const pointer = said.findIndex(({ lower }, index) => INNER_POINTERS.has(lower) && index > start);
  if (pointer === -1 || isEmptyIt(said.slice(pointer))) return false;
  if (said.length - (isAddressed(view) ? 2 : 0) <= SHORT) return true;
  const sameActor = last?.claim.actor.id === claim.actor.id && apart <= 1;
  if (sameActor && relations.length > 0) return true;
  return pointer < start + 4 && (relations.length > 0 || (sameActor && pointer < start + 3));
}

/**
 * *Moscow asked for shells. There is no sign that China has agreed*: one of them acts, and the rest was just said. Not
 * *Moscow remains our largest supplier*, nor *we keep all channels to Moscow open*.
 */
function fillsIn({ named, thirds, relations, said, inContent, ofParty }: ClaimView): boolean {
  const [reference] = inContent;
  if (named.length !== 1 || thirds.length > 0 || reference === undefined || findPhrases(said, WAR_STANCE).length > 0)
    return false;
  if (!ofParty && said.some(({ lower, text }) => lower === 'our' || (lower === 'us' && text !== 'US'))) return false;
  const next = said.find(({ start }) => start >= reference.end);
  const acts = next?.tag === 'VERB' || next?.tag === 'AUX';
  return acts && relations.some(({ kind, start }) => kind !== 'bond' && kind !== 'together' && start >= reference.end);
}

/** *the patrol*, a few sentences after it was spoken of, if no other pair was spoken of since. */
function sameEvent(view: ClaimView): Verdict | undefined {
  const { earlier, pairs, sentence } = view;
  const last = earlier.slice(-LOOK_BACK).findLast(({ verdict }) => verdict.concerned);
  const from = last?.view.sentence ?? sentence - 1;
  if (sentence - from > LOOK_BACK) return undefined;
  const since = pairs.slice(Math.max(0, from), sentence).filter((pair) => pair !== undefined);
  if (since.some((pair) => !isWatched(view, pair))) return undefined;
  const evidence = last?.verdict.evidence ?? since.at(-1)?.evidence;
  return evidence === undefined ? undefined : yes('goes-on', evidence);
}

/** *External noise does not affect us*, *dialogue is without precedent*: the same speaker in the next breath. */
function speaksOn({ said, claim, relations, inContent, ofParty }: ClaimView, last: ClaimView): boolean {
  if (claim.actor.id !== last.claim.actor.id || inContent.some(isState) || findPhrases(said, WAR_STANCE).length > 0)
    return false;
  const saysUs = said.some(({ lower, text }) => (lower === 'us' && text !== 'US') || lower === 'we' || lower === 'our');
  return relations.some(({ kind, text }) => CLOSE_KINDS.has(kind) && text !== 'alliance') || (ofParty && saysUs);
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

/** One of the two, after words on both: *the story was disinformation*, *it knew of no such thing*. */
function callsUntrue({ said, ofParty, thirds }: ClaimView): boolean {
  return ofParty && thirds.length === 0 && findPhrases(said, DENIALS).length > 0;
}

/** The ministry said *it* would answer: the one who speaks, not what was spoken of. */
function isSpeaker({ lower }: Word, { actor }: ClaimView['claim']): boolean {
  if (actor.kind === 'person') return false;
  return actor.kind === 'group'
    ? lower === 'they' || lower === 'their'
    : lower === 'it' || lower === 'its' || lower === 'they';
}

/** *It was time to go* and *it is clear that …* point at nothing. */
function isEmptyIt([it, be, word, next]: readonly Word[]): boolean {
  return it?.lower === 'it' && be?.lemma === 'be' && word !== undefined && /^(?:to|that|for)$/.test(next?.lower ?? '');
}
