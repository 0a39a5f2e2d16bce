import { covers, type Span } from '../../text/span.ts';
import { pairOf } from '../find-pairs.ts';
import type { Relation } from '../find-relations.ts';
import { COUNTERPARTS, type RelationKind } from '../relation-words.ts';
import type { ClaimView, Verdict } from '../view-claim.ts';
import { binds, isFirm } from './binding.ts';
import { hasOtherState, isWatched, partySpans, yes } from './verdict.ts';

const COUNTERPART = new Set(COUNTERPARTS);

/** A Chinese minister of *our partnership with Moscow*, Russia's president of *an invitation to China*. */
export function ownSide(view: ClaimView): Verdict | undefined {
  const [party] = view.named;
  if (!view.ofParty || party === undefined || party === view.ownCountry || view.named.length > 1) return undefined;
  const binding = view.relations.filter((relation) => binds(view, relation));
  const saysWe = view.said.some(({ lower }) => lower === 'we');
  if (binding.length === 0 && !saysWe) return undefined;
  if (hasOtherState(view) && !binding.some((relation) => isFirm(view, relation))) return undefined;
  return yes('own-side', partySpans(view));
}

/** One is named, the other understood: *Beijing is sending the parts*, after words on Russia. */
export function otherUnderstood(view: ClaimView): Verdict | undefined {
  const [party] = view.named;
  if (party === undefined || view.named.length > 1 || actsFirst(view, party)) return undefined;
  const other = view.watch.parties.map(({ country }) => country).find((country) => country !== party) as string;
  const counterpart = view.said.some(({ lower }) => COUNTERPART.has(lower));
  const passing = view.relations.some((relation) => passes(view, relation));
  if (!counterpart && !passing) return undefined;
  // Hanoi admits *to selling rice to Russia*: who sends is the speaker.
  const speakerActs = view.ownCountry !== undefined && !view.ofParty && startsWithVerb(view);
  if (speakerActs && !view.besides.some(({ country }) => country === other)) return undefined;
  const seen = lastSeen(view, other);
  return seen === undefined ? undefined : yes('other-understood', [...partySpans(view), ...seen]);
}

/**
 * Whether a third comes into it: *the United States would sell New Delhi more drones*. The speaker's own country at the
 * end only looks on: *without their support, and Washington will act*.
 */
function actsFirst({ thirds, ownCountry, ownBlocs, inContent }: ClaimView, party: string): boolean {
  // *No European would understand support for Russia*, said by the Commission's president: her own only look on.
  const foreign = thirds.filter((country) => !ownBlocs.has(country));
  if (foreign.some((country) => country !== ownCountry)) return true;
  return (
    foreign.length > 0 &&
    inContent.find(({ country }) => country === ownCountry || country === party)?.country !== party
  );
}

const UNDERSTOOD: ReadonlySet<RelationKind> = new Set(['bond', 'support', 'trade', 'military']);

/** Asked about Russia, Beijing's spokesman: *we have never provided weapons to any party*. */
export function ownSideUnderstood(view: ClaimView): Verdict | undefined {
  if (!view.ofParty || view.thirds.length > 0) return undefined;
  const asked = view.besides.filter(({ country }) => country !== view.ownCountry);
  if (asked.length === 0 || asked.some(({ country }) => !view.watch.parties.some((party) => party.country === country)))
    return undefined;
  // *The drill targets nobody*, said of the manoeuvres with Russia.
  const binding = view.relations.some(({ kind }) => UNDERSTOOD.has(kind));
  // *our opening to the north*, said at the China-Russia Expo
  const pair = pairOf(view.text, view.besides);
  return binding || (view.saysWe && pair !== undefined && isWatched(view, pair))
    ? yes('own-side-understood', asked)
    : undefined;
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

/** *to selling rice*, *supplying arms* */
export function startsWithVerb({ said: [first, second] }: ClaimView): boolean {
  if (first?.lower === 'to') return second?.tag === 'VERB' || second?.lower.endsWith('ing') === true;
  return first?.tag === 'VERB' && first.lower.endsWith('ing');
}

/** Where a party was last named: in the claim's sentence, the two before it, or the headline. */
function lastSeen(view: ClaimView, country: string): readonly Span[] | undefined {
  const { sentence, claim, referencesBySentence } = view;
  const sentences = [...new Set([0, sentence - 2, sentence - 1, sentence])].filter((number) => number >= 0);
  const near = sentences
    .flatMap((number) => referencesBySentence.get(number) ?? [])
    .filter((reference) => reference.country === country && !claim.content.some((span) => covers(span, reference)));
  const last = near.at(-1);
  if (last !== undefined) return [{ start: last.start, end: last.end }];
  if (view.headlineCountries.includes(country)) return [];
  const pair = view.pairs
    .slice(Math.max(0, view.sentence - 4), view.sentence)
    .findLast((candidate) => candidate !== undefined && isWatched(view, candidate));
  return pair?.evidence;
}
