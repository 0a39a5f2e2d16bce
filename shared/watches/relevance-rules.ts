import { covers, type Span } from '../text/span.ts';
import type { Word } from './article-words.ts';
import { findDuals } from './find-duals.ts';
import { isPairOf, type Pair, pairOf } from './find-pairs.ts';
import { findPhrases, makeLexicon } from './find-phrases.ts';
import type { Relation } from './find-relations.ts';
import {
  CHARGE_WORDS,
  COUNTERPARTS,
  EVENT_WORDS,
  type RelationKind,
  SPORT_WORDS,
  WAR_STANCE_WORDS,
} from './relation-words.ts';
import { nearestPair, resolvePair } from './resolve-pair.ts';
import type { ClaimView, Verdict } from './view-claim.ts';

type RelevanceRule = (view: ClaimView) => Verdict | undefined;

/** The first that has an answer decides. What names the pair comes before what is only understood from the context. */
const RULES: readonly RelevanceRule[] = [
  relayedWords,
  pairExpression,
  onlyOthersTies,
  ownWarStance,
  sport,
  bothJoined,
  bothApart,
  ownSide,
  standsForPair,
  otherUnderstood,
  ownSideUnderstood,
  goesOn,
  onTopic,
];

/** Whether a claim concerns the relationship that the watch is about. */
export function decideRelevance(view: ClaimView): Verdict {
  for (const rule of RULES) {
    const verdict = rule(view);
    if (verdict !== undefined) return verdict;
  }
  return no('nothing-between-parties');
}

/** The agency in *the agency quoted Wang as saying …*: the claim is Wang's, and counts once. */
function relayedWords({ claim }: ClaimView): Verdict | undefined {
  return claim.relayed ? no('relayed') : undefined;
}

/** *Sino-Russian trade has doubled.* */
function pairExpression(view: ClaimView): Verdict | undefined {
  const found = findPhrases(view.said, makeLexicon({ pair: view.watch.expressions }));
  return found.length > 0 ? yes('pair-expression', found) : undefined;
}

/** *Russia's ties with India and China's with Pakistan*: every bond that is named has a third at its other end. */
function onlyOthersTies(view: ClaimView): Verdict | undefined {
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
function ownWarStance(view: ClaimView): Verdict | undefined {
  if (view.named.length === 0 || isSpokenOf(view)) return undefined;
  const stance = findPhrases(view.said, WAR_STANCE);
  if (stance.length === 0) return undefined;
  return view.relations.some((relation) => isFirm(view, relation)) ? undefined : no('own-stance-on-war');
}

/** *China beat Russia three sets to one.* */
function sport(view: ClaimView): Verdict | undefined {
  return view.relations.length === 0 && findPhrases(view.said, SPORT).length > 0 ? no('sport') : undefined;
}

/**
 * *China and Russia coordinate closely*. A third party that only lists them (*Russia and China vetoed the text*) says
 * nothing of what is between them; one of the two does (*China and Russia defend the world order*).
 */
function bothJoined(view: ClaimView): Verdict | undefined {
  if (view.named.length < 2) return undefined;
  const joined = joinedParties(view);
  if (joined === undefined) return undefined;
  const binding = view.relations.filter((relation) => binds(view, relation));
  if (binding.some((relation) => JOINING_KINDS.has(relation.kind) || isBetween(view, relation)))
    return yes('both-joined', joined);
  if (isSpokenOf(view)) return yes('both-joined', joined);
  if (view.ofParty && view.thirds.length === 0) return yes('both-joined-by-party', joined);
  return undefined;
}

/** *China is propping up the Russian war economy*: each has a part of its own in the sentence. */
function bothApart(view: ClaimView): Verdict | undefined {
  if (view.named.length < 2) return undefined;
  if (joinedParties(view) !== undefined) return no('only-listed');
  const binding = view.relations.filter((relation) => binds(view, relation));
  const close = binding.some(
    (relation) => isFirm(view, relation) || relation.kind === 'dependence' || relation.kind === 'together',
  );
  if (areParallel(view) && !binding.some((relation) => reachesAcross(view, relation))) return no('side-by-side');
  if ((view.thirds.length > 0 || speakerTakesPart(view)) && !close) return undefined;
  return yes('both-apart', partySpans(view));
}

/** A Chinese minister of *our partnership with Moscow*, Russia's president of *an invitation to China*. */
function ownSide(view: ClaimView): Verdict | undefined {
  const [party] = view.named;
  if (!view.ofParty || party === undefined || party === view.ownCountry || view.named.length > 1) return undefined;
  const binding = view.relations.filter((relation) => binds(view, relation));
  if (binding.length === 0) return undefined;
  if (hasOtherState(view) && !binding.some((relation) => isFirm(view, relation))) return undefined;
  return yes('own-side', partySpans(view));
}

/** *the two countries*, *both sides*, *the partnership*, *authoritarian powers*, where they stand for the pair. */
function standsForPair(view: ClaimView): Verdict | undefined {
  const loose = looseExpressions(view);
  const duals = [...dualsOf(view), ...loose];
  if (duals.length === 0) return undefined;
  // Japan, asked to help against *the authoritarian powers*, is none of them: only what was spoken of before counts.
  const pair = loose.length > 0 ? nearestPair({ ...view, inContent: [] }) : resolvePair(view);
  if (pair === undefined) return undefined;
  if (isWatched(view, pair)) return yes('stands-for-pair', [...duals, ...pair.evidence]);
  return view.named.length === 0 && pair.strength === 'strong' ? no('another-pair') : undefined;
}

/** One is named, the other understood: *Beijing is easing its trade restrictions*, after words on Russia. */
function otherUnderstood(view: ClaimView): Verdict | undefined {
  const [party] = view.named;
  if (party === undefined || view.named.length > 1 || view.thirds.length > 0) return undefined;
  const other = view.watch.parties.map(({ country }) => country).find((country) => country !== party) as string;
  const counterpart = view.said.some(({ lower }) => COUNTERPART.has(lower));
  const passing = view.relations.some((relation) => passes(view, relation));
  if (!counterpart && !passing) return undefined;
  // Tehran admits *to sending drones to Russia*: who sends is the speaker.
  const speakerActs = view.ownCountry !== undefined && !view.ofParty && startsWithVerb(view);
  if (speakerActs && !view.besides.some(({ country }) => country === other)) return undefined;
  const seen = lastSeen(view, other);
  return seen === undefined ? undefined : yes('other-understood', [...partySpans(view), ...seen]);
}

/** Asked about Russia, Beijing's spokesman: *we have never provided weapons to any party*. */
function ownSideUnderstood(view: ClaimView): Verdict | undefined {
  if (!view.ofParty || view.thirds.length > 0) return undefined;
  const asked = view.besides.filter(({ country }) => country !== view.ownCountry);
  if (asked.length === 0 || asked.some(({ country }) => !view.watch.parties.some((party) => party.country === country)))
    return undefined;
  const binding = view.relations.some(({ kind }) => kind === 'bond' || kind === 'support' || kind === 'trade');
  return binding ? yes('own-side-understood', asked) : undefined;
}

/** *It threatens no country*, *the charge is groundless*: what was just said goes on. */
function goesOn(view: ClaimView): Verdict | undefined {
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
function onTopic(view: ClaimView): Verdict | undefined {
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

const POINTERS = new Set(['it', 'they', 'this', 'that', 'these', 'those', 'such', 'its', 'their', 'them']);
const INNER_POINTERS = new Set(['it', 'they', 'this', 'these', 'them']);
const POINTING = new Set(['the', 'this', 'these', 'that', 'those', 'such']);
const CHARGES = new Set(CHARGE_WORDS);
const EVENTS = new Set(EVENT_WORDS);
const SHORT = 8;

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

const SPORT = makeLexicon({ sport: SPORT_WORDS });
const COORDINATORS = new Set(['and', 'or', 'while', 'whereas', 'but']);
const WAR_STANCE = makeLexicon({ stance: WAR_STANCE_WORDS });
const COUNTERPART = new Set(COUNTERPARTS);
const JOINING_KINDS: ReadonlySet<RelationKind> = new Set(['bond', 'together', 'dependence', 'military']);
// *support for Moscow and Beijing* is somebody else's: the pair is at one end of it.
const OWNERS = new Set(['our', 'its', 'their', 'his', 'her', 'my']);
const ONE_END = new Set(['with', 'on', 'to', 'from', 'for', 'towards', 'toward', 'against', 'in', 'into', 'over']);

/** Whether a relation word can be between the parties: not where one of its ends is a third, or both are at one end. */
function binds(view: ClaimView, { before, after, preposition, opener, start }: Relation): boolean {
  const isParty = (country: string): boolean => view.watch.parties.some((party) => party.country === country);
  const beside = [...before, ...after];
  const parties = new Set(beside.filter(isParty)).size;
  if (opener !== undefined && OWNERS.has(opener) && before.length === 0 && isOthersOwn(view, start)) return false;
  if (beside.some((country) => !isParty(country)) && parties < 2) return false;
  const atOneEnd = new Set(after.filter(isParty)).size === 2 && ONE_END.has(preposition ?? '');
  return !atOneEnd;
}

/** India's minister of *our ties with Russia*: the owner is the speaker's country, where no party stands before. */
function isOthersOwn({ ownCountry, ofParty, inContent, named }: ClaimView, at: number): boolean {
  if (ownCountry === undefined || ofParty) return false;
  return !inContent.some(({ country, start }) => start < at && named.includes(country));
}

/** *We talk with Beijing*, said in Delhi: the speaker's country is one of those it happens between. */
function speakerTakesPart(view: ClaimView): boolean {
  const { said, ownCountry, ofParty } = view;
  const first = said[said[0]?.lower === 'that' ? 1 : 0];
  return (
    ownCountry !== undefined && !ofParty && (['it', 'we', 'our'].includes(first?.lower ?? '') || startsWithVerb(view))
  );
}

/** *less than European customers pay* names no second partner; *and so will India* does. */
function hasOtherState({ thirds }: ClaimView): boolean {
  return thirds.some((country) => /^[A-Z]{2}$/.test(country));
}

/** *trade between China and Russia*, *China-Russia trade*. */
function isBetween(view: ClaimView, relation: Relation): boolean {
  const beside = new Set([...relation.before, ...relation.after]);
  return view.watch.parties.every(({ country }) => beside.has(country)) && binds(view, relation);
}

/** *Sanctions on Russia and tariffs on China*, *unlike Russia, China …*: one beside the other, no verb from one to the other. */
function areParallel({ inContent, said, named }: ClaimView): boolean {
  if (said.some(({ lower, tag }) => lower === 'unlike' || lower === 'than' || (lower === 'like' && tag === 'ADP')))
    return true;
  const parties = inContent.filter(({ country }) => named.includes(country));
  return parties.every((reference, index) => {
    const next = parties[index + 1];
    if (next === undefined || next.country === reference.country) return true;
    const between = said.filter(({ start }) => start >= reference.end && start < next.start);
    const coordinator = between.findLastIndex(({ lower }) => COORDINATORS.has(lower));
    if (coordinator === -1) return false;
    return coordinator >= between.length - 2 || !between.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  });
}

/** A relation word of the pair as a whole, or one that a party has and that goes to the other. */
function reachesAcross(view: ClaimView, relation: Relation): boolean {
  if (isBetween(view, relation)) return true;
  return relation.before.length + relation.after.length === 0 && JOINING_KINDS.has(relation.kind);
}

/** Support and dependence reach beyond the one named; trade does where the words say whose it is. */
function passes(view: ClaimView, relation: Relation): boolean {
  if (!binds(view, relation)) return false;
  // *Moscow remains our largest supplier of arms*, said in Delhi.
  const ours = !view.ofParty && view.said.some(({ lower, start }) => lower === 'our' && start < relation.start);
  if (relation.kind === 'support' || relation.kind === 'dependence') return !ours || relation.before.length > 0;
  const owned = relation.opener === 'its' || relation.opener === 'their';
  return relation.kind === 'trade' && (owned || relation.before.length + relation.after.length > 0);
}

/** *to sending drones*, *supplying arms* */
function startsWithVerb({ said: [first, second] }: ClaimView): boolean {
  if (first?.lower === 'to') return second?.tag === 'VERB' || second?.lower.endsWith('ing') === true;
  return first?.tag === 'VERB' && first.lower.endsWith('ing');
}

/** A bond, support, or dependence that has a party beside it: *support for Russia*, *Beijing's aid*. */
function isFirm(view: ClaimView, relation: Relation): boolean {
  const firm =
    relation.kind === 'bond' ||
    relation.kind === 'support' ||
    relation.kind === 'dependence' ||
    relation.kind === 'military';
  return firm && relation.before.length + relation.after.length > 0 && binds(view, relation);
}

function isSpokenOf(view: ClaimView): boolean {
  if (dualsOf(view).length === 0) return false;
  const pair = resolvePair(view);
  return pair !== undefined && isWatched(view, pair);
}

/** *the alliance* is the pair's, unless the article names one that has a name. */
function dualsOf({ said, inContent, relations, references }: ClaimView): readonly Span[] {
  const alliances = references.some(({ country }) => country === 'nato');
  return findDuals(said, inContent, alliances ? relations.filter(({ text }) => text !== 'alliance') : relations);
}

function isWatched({ watch }: ClaimView, pair: Pair): boolean {
  return isPairOf(pair, watch.parties[0].country, watch.parties[1].country);
}

function looseExpressions(view: ClaimView): readonly Span[] {
  return findPhrases(view.said, makeLexicon({ pair: view.watch.looseExpressions }));
}

/** The parties as *China and Russia*, *China-Russia*, *between Moscow and Beijing* have them; `undefined` if apart. */
function joinedParties(view: ClaimView): readonly Span[] | undefined {
  const { inContent, text } = view;
  for (const [index, reference] of inContent.entries()) {
    const next = inContent[index + 1];
    if (next === undefined || next.country === reference.country) continue;
    if (!view.named.includes(reference.country) || !view.named.includes(next.country)) continue;
    const between = text.slice(reference.end, next.start);
    const joined = /^(?:['’]s)?(?:-|–|,? and | & |\/|, |, along with |, as well as )(?:the |in )?$/.test(between);
    if (joined) return [reference, next].map(({ start, end }) => ({ start, end }));
  }
  return undefined;
}

function partySpans({ inContent, named }: ClaimView): readonly Span[] {
  return named.flatMap((country) => {
    const reference = inContent.find((candidate) => candidate.country === country);
    return reference === undefined ? [] : [{ start: reference.start, end: reference.end }];
  });
}

/** Where a party was last named: in the claim's sentence, the two before it, or the headline. */
function lastSeen(view: ClaimView, country: string): readonly Span[] | undefined {
  const near = view.references.filter(
    (reference) =>
      reference.country === country &&
      reference.sentence <= view.sentence &&
      (view.sentence - reference.sentence <= 2 || reference.sentence === 0) &&
      !view.claim.content.some((span) => covers(span, reference)),
  );
  const last = near.at(-1);
  if (last !== undefined) return [{ start: last.start, end: last.end }];
  if (view.headlineCountries.includes(country)) return [];
  const pair = view.pairs
    .slice(Math.max(0, view.sentence - 4), view.sentence)
    .findLast((candidate) => candidate !== undefined && isWatched(view, candidate));
  return pair?.evidence;
}

function yes(rule: string, evidence: readonly Span[]): Verdict {
  return { concerned: true, rule, evidence: evidence.map(({ start, end }) => ({ start, end })) };
}

function no(rule: string): Verdict {
  return { concerned: false, rule, evidence: [] };
}
