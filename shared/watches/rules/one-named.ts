import { covers, type Span } from '../../text/span.ts';
import { pairOf } from '../find-pairs.ts';
import type { Relation } from '../find-relations.ts';
import { ABSTRACT_OBJECTS, COUNTERPARTS, CURB_WORDS, type RelationKind } from '../relation-words.ts';
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

const UNDERSTOOD: ReadonlySet<RelationKind> = new Set(['bond', 'support', 'trade', 'military', 'together']);

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
  if (!binds(view, relation) || isFigurative(view, relation)) return false;
  if (!view.ofParty && (isCurbed(view, relation) || isWithSpeaker(relation))) return false;
  // *Moscow remains our largest supplier of arms*, said in Delhi.
  const ours = !view.ofParty && view.said.some(({ lower, start }) => lower === 'our' && start < relation.start);
  if (relation.kind === 'support' || relation.kind === 'dependence') return !ours || relation.before.length > 0;
  const owned = relation.opener === 'its' || relation.opener === 'their';
  return relation.kind === 'trade' && (owned || relation.before.length + relation.after.length > 0);
}

/** *The vote sent Moscow a message*, *Moscow will pay a price*: nothing that the other could have part in. */
function isFigurative({ said }: ClaimView, { end, kind }: Relation): boolean {
  const at = said.findIndex(({ start }) => start >= end);
  if (at === -1 || kind !== 'support') return false;
  const object = said.slice(at, at + OBJECT).find(({ tag }) => tag === 'NOUN');
  return object !== undefined && ABSTRACT.has(object.lower);
}

// Words from a verb to its object: *sent Moscow a very clear message*.
const OBJECT = 6;
const ABSTRACT = new Set(ABSTRACT_OBJECTS);
const CURBS = new Set(CURB_WORDS);
const GOODS = new Set(['export', 'exports', 'import', 'imports', 'trade']);

/** *Beijing's curbs on the export of rare earths*: held back from all; *curbs on exports to Russia* are not. */
export function isCurbed({ said }: ClaimView, { start, text, after }: Relation): boolean {
  const at = said.findIndex((word) => word.start === start);
  if (after.length > 0) return false;
  if (!GOODS.has(text)) return text.startsWith('export control');
  return said.slice(Math.max(0, at - 3), at + 2).some(({ lower }) => CURBS.has(lower));
}

/** *No business with Mr Putin*, said by an outsider: his own. *Its trade with Russia* is another's. */
function isWithSpeaker({ kind, preposition, before, opener }: Relation): boolean {
  return kind === 'trade' && preposition === 'with' && before.length === 0 && !THEIRS.has(opener ?? '');
}

const THEIRS = new Set(['its', 'their', 'his', 'her', 'such', 'this', 'that']);

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
