import { covers, type Span } from '../text/span.ts';
import { findDuals } from './find-duals.ts';
import { isPairOf, type Pair } from './find-pairs.ts';
import { findPhrases, makeLexicon } from './find-phrases.ts';
import type { Relation } from './find-relations.ts';
import { COUNTERPARTS, type RelationKind, WAR_STANCE_WORDS } from './relation-words.ts';
import { resolvePair } from './resolve-pair.ts';
import type { ClaimView, Verdict } from './view-claim.ts';

type RelevanceRule = (view: ClaimView) => Verdict | undefined;

/** The first that has an answer decides. What names the pair comes before what is only understood from the context. */
const RULES: readonly RelevanceRule[] = [
  relayedWords,
  pairExpression,
  onlyOthersTies,
  ownWarStance,
  bothJoined,
  bothApart,
  ownSide,
  standsForPair,
  otherUnderstood,
  goesOn,
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

/**
 * *China and Russia coordinate closely*. A third party that only lists them (*Russia and China vetoed the text*) says
 * nothing of what is between them; one of the two does (*China and Russia defend the world order*).
 */
function bothJoined(view: ClaimView): Verdict | undefined {
  if (view.named.length < 2) return undefined;
  const joined = joinedParties(view);
  if (joined === undefined) return undefined;
  const binding = view.relations.filter((relation) => binds(view, relation));
  if (binding.some(({ kind }) => JOINING_KINDS.has(kind))) return yes('both-joined', joined);
  if (isSpokenOf(view)) return yes('both-joined', joined);
  if (view.ofParty && view.thirds.length === 0) return yes('both-joined-by-party', joined);
  return undefined;
}

/** *China is propping up the Russian war economy*: each has a part of its own in the sentence. */
function bothApart(view: ClaimView): Verdict | undefined {
  if (view.named.length < 2) return undefined;
  const joined = joinedParties(view);
  const evidence = partySpans(view);
  if (joined !== undefined) return no('only-listed');
  const binding = view.relations.filter((relation) => binds(view, relation));
  if (view.thirds.length > 0) {
    return binding.some(
      (relation) => isFirm(view, relation) || relation.kind === 'dependence' || relation.kind === 'together',
    )
      ? yes('both-apart', evidence)
      : undefined;
  }
  return yes('both-apart', evidence);
}

/** A Chinese minister of *our partnership with Moscow*, Russia's president of *an invitation to China*. */
function ownSide(view: ClaimView): Verdict | undefined {
  const [party] = view.named;
  if (!view.ofParty || party === undefined || party === view.ownCountry || view.named.length > 1) return undefined;
  const binding = view.relations.filter((relation) => binds(view, relation));
  if (binding.length === 0) return undefined;
  if (view.thirds.length > 0 && !binding.some((relation) => isFirm(view, relation))) return undefined;
  return yes('own-side', partySpans(view));
}

/** *the two countries*, *both sides*, *the partnership*, *authoritarian powers*, where they stand for the pair. */
function standsForPair(view: ClaimView): Verdict | undefined {
  const duals = [...findDuals(view.said, view.inContent, view.relations), ...looseExpressions(view)];
  if (duals.length === 0) return undefined;
  const pair = resolvePair(view);
  if (pair === undefined) return undefined;
  return isWatched(view, pair) ? yes('stands-for-pair', [...duals, ...pair.evidence]) : undefined;
}

/** One is named, the other understood: *Beijing is easing its trade restrictions*, after words on Russia. */
function otherUnderstood(view: ClaimView): Verdict | undefined {
  const [party] = view.named;
  if (party === undefined || view.named.length > 1 || view.thirds.length > 0) return undefined;
  const other = view.watch.parties.map(({ country }) => country).find((country) => country !== party) as string;
  const counterpart = view.said.some(({ lower, lemma }) => COUNTERPART.has(lower) || COUNTERPART.has(lemma));
  const passing = view.relations.some((relation) => PASSING_KINDS.has(relation.kind) && binds(view, relation));
  if (!counterpart && !passing) return undefined;
  const seen = lastSeen(view, other);
  return seen === undefined ? undefined : yes('other-understood', [...partySpans(view), ...seen]);
}

/** *It threatens no country*, *the charge is groundless*: what was just said goes on. */
function goesOn(view: ClaimView): Verdict | undefined {
  const last = view.earlier.at(-1);
  if (last === undefined || !last.verdict.concerned || view.thirds.length > 0) return undefined;
  const apart = view.sentence - last.view.sentence;
  if (apart < 0 || apart > 2) return undefined;
  if (!pointsBack(view)) return undefined;
  return yes('goes-on', last.verdict.evidence);
}

const POINTERS = new Set(['it', 'they', 'this', 'that', 'these', 'those', 'such', 'its', 'their', 'them']);
const CHARGES = new Set([
  'accusation',
  'accusations',
  'allegation',
  'allegations',
  'charge',
  'charges',
  'claim',
  'claims',
  'deal',
  'exercise',
  'exercises',
  'flight',
  'flights',
  'meeting',
  'patrol',
  'patrols',
  'shipments',
  'summit',
  'supplies',
  'talks',
  'trip',
  'visit',
]);

function pointsBack(view: ClaimView): boolean {
  const [first, second] = view.said;
  if (first === undefined) return false;
  if (POINTERS.has(first.lower))
    return !(first.lower === 'that' && first.tag === 'SCONJ' && !POINTERS.has(second?.lower ?? ''));
  return view.said.some(({ lower }, index) => CHARGES.has(lower) && view.said[index - 1]?.lower === 'the');
}

const WAR_STANCE = makeLexicon({ stance: WAR_STANCE_WORDS });
const COUNTERPART = new Set(COUNTERPARTS);
const JOINING_KINDS: ReadonlySet<RelationKind> = new Set(['bond', 'together', 'dependence', 'military']);
const PASSING_KINDS: ReadonlySet<RelationKind> = new Set(['support', 'dependence', 'trade', 'bond']);
// *support for Moscow and Beijing* is somebody else's: the pair is at one end of it.
const ONE_END = new Set(['with', 'on', 'to', 'from', 'for', 'towards', 'toward', 'against', 'in', 'into', 'over']);

/** Whether a relation word can be between the parties: not where one of its ends is a third, or both are at one end. */
function binds(view: ClaimView, { before, after, preposition }: Relation): boolean {
  const isParty = (country: string): boolean => view.watch.parties.some((party) => party.country === country);
  const beside = [...before, ...after];
  const parties = new Set(beside.filter(isParty)).size;
  if (beside.some((country) => !isParty(country)) && parties < 2) return false;
  const atOneEnd = new Set(after.filter(isParty)).size === 2 && ONE_END.has(preposition ?? '');
  return !atOneEnd;
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
  if (findDuals(view.said, view.inContent, view.relations).length === 0) return false;
  const pair = resolvePair(view);
  return pair !== undefined && isWatched(view, pair);
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
  return view.headlineCountries.includes(country) ? [] : undefined;
}

function yes(rule: string, evidence: readonly Span[]): Verdict {
  return { concerned: true, rule, evidence: evidence.map(({ start, end }) => ({ start, end })) };
}

function no(rule: string): Verdict {
  return { concerned: false, rule, evidence: [] };
}
