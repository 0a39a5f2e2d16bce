import type { Word } from '../article-words.ts';
import { findPhrases, makeLexicon } from '../find-phrases.ts';
import type { Reference } from '../find-references.ts';
import type { Relation } from '../find-relations.ts';
import { ATTENDANCE_WORDS, POSITION_WORDS, SPORT_WORDS, WAR_STANCE_WORDS, WAR_WORDS } from '../relation-words.ts';
import type { ClaimView, Verdict } from '../view-claim.ts';
import { binds, isFirm } from './binding.ts';
import { isSpokenOf } from './stand-ins.ts';
import { no } from './verdict.ts';

const WAR_STANCE = makeLexicon({ stance: WAR_STANCE_WORDS });
const POSITIONS = makeLexicon({ position: POSITION_WORDS });
const WARS = makeLexicon({ war: WAR_WORDS });
const ATTENDANCE = makeLexicon({ attendance: ATTENDANCE_WORDS });
const SPORT = makeLexicon({ sport: SPORT_WORDS });

/** The agency in *the agency quoted Wang as saying …*: the claim is Wang's, and counts once. */
export function relayedWords({ claim }: ClaimView): Verdict | undefined {
  return claim.relayed ? no('relayed') : undefined;
}

/** *Russia's ties with India and China's with Pakistan*: every bond that is named has a third at its other end. */
export function onlyOthersTies(view: ClaimView): Verdict | undefined {
  const bonds = view.relations.filter(({ kind }) => kind === 'bond' || kind === 'support');
  if (bonds.length === 0 || view.thirds.length === 0 || isSpokenOf(view)) return undefined;
  return bonds.every((relation) => !binds(view, relation)) &&
    view.relations.every((relation) => !isFirm(view, relation))
    ? no('ties-with-others')
    : undefined;
}

/**
 * A party's own stance on a war, and calls to change it: *China should condemn Russia's invasion*. Not *should stop arming
 * Russia*, which is about what passes between them.
 */
export function ownWarStance(view: ClaimView): Verdict | undefined {
  if (view.named.length === 0 || isSpokenOf(view)) return undefined;
  const stance = findPhrases(view.said, WAR_STANCE);
  if (stance.length === 0 && !isOnWar(view) && !keepsAway(view) && !endsWar(view)) return undefined;
  if (talksWithOther(view) && stance.every(({ start }) => view.relations.some((relation) => relation.start === start)))
    return undefined;
  if (view.relations.some((relation) => isFirm(view, relation) && !backsPeace(view, relation))) return undefined;
  // *With Moscow, China will go on giving mutual support on sovereignty*
  const joins = view.named.length > 1 && view.relations.some((relation) => isJoining(view, relation));
  return joins ? undefined : no('own-stance-on-war');
}

function isJoining(view: ClaimView, relation: Relation): boolean {
  return (relation.kind === 'together' || relation.kind === 'bond') && view.ofParty && binds(view, relation);
}

/**
 * *China supports all efforts for peace*, *backs a conference that Moscow and Kyiv accept*: nobody who is a party stands
 * at the other end. In *Chinese parts let Russia go on* one does.
 */
function backsPeace({ named }: ClaimView, { kind, after, text }: Relation): boolean {
  return kind === 'support' && after.length === 0 && (named.length === 1 || BACKING.test(text));
}

const BACKING = /^(?:assist|back|facilitat|help|support)/;

/** *China's position on the war is open*, *questions about Ukraine*; not *its position on the market*. */
function isOnWar(view: ClaimView): boolean {
  const { said, inContent, relations } = view;
  // *It raises questions about Chinese support for the war.*
  if (relations.some((relation) => relation.kind === 'support' && isFirm(view, relation))) return false;
  const wars = findPhrases(said, WARS);
  const places = inContent.filter(({ place, start }) => place === 'war' || isAbout(said, start));
  // *On Ukraine, the position of Beijing is clear*
  const opens = places.some(({ end }) => said.findIndex(({ start }) => start >= end) <= AT_START);
  return findPhrases(said, POSITIONS).some(({ start: from, end, last }) => {
    const to = said[last + ABOUT]?.end ?? said.at(-1)?.end ?? 0;
    const topics = [...wars, ...places].filter(({ start }) => start > end && start < to);
    return topics.length > 0 || (opens && places.some(({ start }) => start < from));
  });
}

// Words between *position* and what it is on: *position of our Chinese friends on the crisis*.
const ABOUT = 10;
const AT_START = 4;
const TOPICAL = new Set(['about', 'concerning', 'on', 'over', 'regarding']);

function isAbout(said: readonly Word[], start: number): boolean {
  const at = said.findIndex((word) => word.start === start);
  return said.slice(Math.max(0, at - 2), at).some(({ lower }) => TOPICAL.has(lower));
}

/** *China can help to end Russia's war*; in *stop fuelling the war* another verb stands between. */
function endsWar({ said, relations }: ClaimView): boolean {
  // *One call from Xi would end the war*: what passes between them would.
  if (relations.some(({ kind }) => kind === 'diplomacy')) return false;
  return said.some(({ lemma }, at) => {
    const war = said.findIndex(({ lower }, index) => index > at && index <= at + 4 && WAR_NOUNS.has(lower));
    return ENDING.has(lemma) && war !== -1 && said.slice(at + 1, war).every(({ tag }) => NO_ACT.test(tag));
  });
}

const ENDING = new Set(['end', 'finish', 'halt', 'resolve', 'settle', 'stop']);
const WAR_NOUNS = new Set(WAR_WORDS);
const NO_ACT = /^(?:ADJ|DET|PART|PRON|PROPN)$/;

/** *Hard to attend a meeting without Russia*: the one party is only missing there. */
function keepsAway({ said, inContent, named }: ClaimView): boolean {
  const missing = inContent.some(({ country, start }) => {
    const at = said.findIndex((word) => word.start === start);
    return named.includes(country) && said.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'without');
  });
  return missing && findPhrases(said, ATTENDANCE).length > 0;
}

/** *Negotiations with Beijing on a pipeline*, said by Moscow: those of the two, not of the war. */
function talksWithOther({ ofParty, ownCountry, relations, watch }: ClaimView): boolean {
  return relations.some(({ text, preposition, after }) => {
    const [first] = after;
    const isOther = first !== ownCountry && watch.parties.some(({ country }) => country === first);
    return ofParty && text.startsWith('negotiation') && preposition === 'with' && isOther;
  });
}

/**
 * *A conference that both Russia and Ukraine recognise*: the party stands there beside a third, as one side of theirs. Not
 * *arms to Russia or Ukraine*, which somebody gives.
 */
export function sideOfTwo(view: ClaimView): Verdict | undefined {
  const others = view.inContent.filter(({ country }) => view.named.includes(country) && country !== view.ownCountry);
  if (others.length === 0 || view.thirds.length === 0) return undefined;
  if (view.relations.some(({ kind, text }) => kind !== 'diplomacy' && !BACKING.test(text))) return undefined;
  return others.every((reference) => isBesideThird(view, reference)) ? no('side-of-two') : undefined;
}

function isBesideThird({ said, inContent, thirds }: ClaimView, party: Reference): boolean {
  return inContent.some(({ country, start, end }) => {
    if (!thirds.includes(country)) return false;
    const [from, to] = start < party.start ? [end, party.start] : [party.end, start];
    const between = said.filter((word) => word.start >= from && word.start < to).map(({ lower }) => lower);
    return between.length === 1 && /^(?:and|or)$/.test(between[0] ?? '');
  });
}

/** *China beat Russia three sets to one.* */
export function sport(view: ClaimView): Verdict | undefined {
  return view.relations.length === 0 && findPhrases(view.said, SPORT).length > 0 ? no('sport') : undefined;
}
