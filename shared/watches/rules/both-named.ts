import type { Span } from '../../text/span.ts';
import type { Word } from '../article-words.ts';
import { isState } from '../find-pairs.ts';
import { findPhrases } from '../find-phrases.ts';
import type { Relation } from '../find-relations.ts';
import { DUAL_HEADS } from '../relation-words.ts';
import type { ClaimView, Verdict } from '../view-claim.ts';
import { binds, isBetween, isFirm, JOINING_KINDS } from './binding.ts';
import { startsWithVerb } from './one-named.ts';
import { isSpokenOf } from './stand-ins.ts';
import { no, partySpans, yes } from './verdict.ts';

const COORDINATORS = new Set(['and', 'or', 'while', 'whereas', 'but']);
// Content that names the parties more often than this is no sentence; what follows would only repeat it.
const ENOUGH = 20;

/** *Sino-Russian trade has doubled.* */
export function pairExpression(view: ClaimView): Verdict | undefined {
  const found = findPhrases(view.said, view.expressions);
  return found.length > 0 ? yes('pair-expression', found) : undefined;
}

/**
 * *China and Russia coordinate closely*. A third party that only lists them (*Russia and China vetoed the text*) says
 * nothing of what is between them; one of the two does (*China and Russia want a fair order*).
 */
export function bothJoined(view: ClaimView): Verdict | undefined {
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

/** *China is paying for Russia's war plants*: each has a part of its own in the sentence. */
export function bothApart(view: ClaimView): Verdict | undefined {
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

/** *My regards to Putin as you conspire against us*, written to Xi: one is named, the other is spoken to. */
export function addressed(view: ClaimView): Verdict | undefined {
  const { said, besides, named, relations, watch } = view;
  const other = watch.parties.find(({ country }) => !named.includes(country))?.country;
  const to = besides.find(({ country }) => country === other);
  if (named.length !== 1 || to === undefined || !said.some(({ lower }) => YOU.has(lower))) return undefined;
  const joins = relations.some(({ kind, before, after }) => {
    const beside = [...before, ...after];
    return (kind === 'bond' || kind === 'together') && (beside.length === 0 || beside.every((c) => !named.includes(c)));
  });
  return joins ? yes('addressed', [...partySpans(view), to]) : undefined;
}

const YOU = new Set(['you', 'your', 'yourself']);

/** *None of the three leaders was plotting*, where the parties and one more were spoken of: they act together. */
export function ofTrio(view: ClaimView): Verdict | undefined {
  const { said, sentence, referencesBySentence, relations, watch, named } = view;
  if (named.length > 0 || !relations.some(({ kind }) => kind === 'bond' || kind === 'together')) return undefined;
  const three = said.findIndex(({ lower }) => THREE.has(lower));
  const head = said.slice(three + 1, three + 4).find(({ lower }) => lower === 'of' || HEADS.has(lower));
  if (three === -1 || (head === undefined && said[three]?.lower !== 'trio')) return undefined;
  for (let at = sentence; at >= Math.max(0, sentence - LOOK_BACK); at--) {
    const here = (referencesBySentence.get(at) ?? []).filter(isState);
    const countries = new Set(here.map(({ country }) => country));
    if (countries.size < 3) continue;
    const parties = watch.parties.map((party) => here.find(({ country }) => country === party.country));
    const both = parties.filter((reference) => reference !== undefined);
    return countries.size === 3 && both.length === 2 ? yes('of-trio', both) : undefined;
  }
  return undefined;
}

const THREE = new Set(['three', 'trio']);
const HEADS = new Set(DUAL_HEADS);
// Sentences that a trio stays in mind for.
const LOOK_BACK = 3;

/** The parties as *China and Russia*, *China-Russia*, *a Russian frigate and two Chinese destroyers*; `undefined` if apart. */
function joinedParties(view: ClaimView): readonly Span[] | undefined {
  const { inContent, text, thirds, said } = view;
  for (const [index, reference] of inContent.entries()) {
    const next = inContent[index + 1];
    if (next === undefined || next.country === reference.country) continue;
    if (!view.named.includes(reference.country) || !view.named.includes(next.country)) continue;
    const between = text.slice(reference.end, next.start);
    const joined = JOINED.test(between) || (thirds.length > 0 && between === ', ') || joinsNouns(said, reference, next);
    if (joined) return [reference, next].map(({ start, end }) => ({ start, end }));
  }
  return undefined;
}

const JOINED = /^(?:['’]s)?(?:-|–|,? and | & |\/|, along with |, as well as )(?:the |in )?$/;
const NOUNS = /^(?:ADJ|NOUN|PROPN)$/;

/** *Russian border guards and the Chinese coast guard*; in *sanctions on Russia and tariffs on China* a word too many follows. */
function joinsNouns(said: readonly Word[], first: Span, second: Span): boolean {
  const between = said.filter(({ start }) => start >= first.end && start < second.start);
  const and = between.findIndex(({ lower }) => lower === 'and');
  if (and < 1 || and > 3 || between.length > and + 3 || between[and]?.joined === false) return false;
  const after = between.slice(and + 1);
  return (
    between.slice(0, and).every(({ tag }) => NOUNS.test(tag)) &&
    after.every(({ tag }) => tag === 'DET' || tag === 'NUM')
  );
}

/** *Sanctions on Russia and tariffs on China*, *unlike Russia, China …*: one beside the other, no verb from one to the other. */
function areParallel({ inContent, said, named }: ClaimView): boolean {
  if (said.some(({ lower, tag }) => lower === 'unlike' || lower === 'than' || (lower === 'like' && tag === 'ADP')))
    return true;
  const parties = inContent.filter(({ country }) => named.includes(country)).slice(0, ENOUGH);
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

/** *We talk with Beijing*, said in Delhi: the speaker's country is one of those it happens between. */
function speakerTakesPart(view: ClaimView): boolean {
  const { said, ownCountry, ofParty } = view;
  const first = said[said[0]?.lower === 'that' ? 1 : 0];
  return (
    ownCountry !== undefined && !ofParty && (['it', 'we', 'our'].includes(first?.lower ?? '') || startsWithVerb(view))
  );
}
