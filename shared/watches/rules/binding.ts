import type { Relation } from '../find-relations.ts';
import type { RelationKind } from '../relation-words.ts';
import type { ClaimView } from '../view-claim.ts';

/** Kinds that join two by themselves: *Russia and China exercise*. Goods and visits need an end at each. */
export const JOINING_KINDS: ReadonlySet<RelationKind> = new Set(['bond', 'together', 'dependence', 'military']);
const FIRM_KINDS: ReadonlySet<RelationKind> = new Set(['bond', 'support', 'dependence', 'military']);
const OWNERS = new Set(['our', 'its', 'their', 'his', 'her', 'my']);
// *support for Moscow and Beijing* is somebody else's: the pair is at one end of it.
const ONE_END = new Set(['with', 'on', 'to', 'from', 'for', 'towards', 'toward', 'against', 'in', 'into', 'over']);

/** Whether a relation word can be between the parties: not where one of its ends is a third, or both are at one end. */
export function binds(view: ClaimView, { before, after, preposition, opener, start }: Relation): boolean {
  const isParty = (country: string): boolean => view.watch.parties.some((party) => party.country === country);
  const beside = [...before, ...after];
  const parties = new Set(beside.filter(isParty)).size;
  if (opener !== undefined && OWNERS.has(opener) && before.length === 0 && isOthersOwn(view, start)) return false;
  // *our allies, and Russia and China*: we are none of the two.
  if (opener === 'our' && before.length === 0 && view.ownCountry === undefined && view.named.length > 1) return false;
  if (beside.some((country) => !isParty(country)) && parties < 2 && !alsoGoesTo(view, { before, after })) return false;
  const atOneEnd = new Set(after.filter(isParty)).size === 2 && ONE_END.has(preposition ?? '');
  return !atOneEnd;
}

/** *Beijing sends arms neither to Russia nor to Ukraine*: the third only receives as well. Not *Delhi's arms for Russia*. */
function alsoGoesTo(view: ClaimView, { before, after }: Pick<Relation, 'before' | 'after'>): boolean {
  const [first] = after;
  const party = view.watch.parties.find(({ country }) => country === first)?.country;
  if (party === undefined || before.some((country) => !view.named.includes(country))) return false;
  return view.named.length > 1 && view.thirds.length === 1 && view.inContent[0]?.country !== view.thirds[0];
}

/** India's minister of *our ties with Russia*: the owner is the speaker's country, where no party stands before. */
function isOthersOwn({ ownCountry, ofParty, inContent, named }: ClaimView, at: number): boolean {
  if (ownCountry === undefined || ofParty) return false;
  return !inContent.some(({ country, start }) => start < at && named.includes(country));
}

/** A bond, support, or dependence that has a party beside it: *support for Russia*, *Beijing's aid*. */
export function isFirm(view: ClaimView, relation: Relation): boolean {
  return FIRM_KINDS.has(relation.kind) && relation.before.length + relation.after.length > 0 && binds(view, relation);
}

/** *trade between China and Russia*, *China-Russia trade*. */
export function isBetween(view: ClaimView, relation: Relation): boolean {
  const beside = new Set([...relation.before, ...relation.after]);
  return view.watch.parties.every(({ country }) => beside.has(country)) && binds(view, relation);
}
