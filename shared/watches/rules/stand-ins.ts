import type { Span } from '../../text/span.ts';
import { findDuals } from '../find-duals.ts';
import { isState } from '../find-pairs.ts';
import { findPhrases } from '../find-phrases.ts';
import type { Relation } from '../find-relations.ts';
import type { RelationKind } from '../relation-words.ts';
import { nearestPair, resolvePair } from '../resolve-pair.ts';
import type { ClaimView, Verdict } from '../view-claim.ts';
import { isWatched, no, yes } from './verdict.ts';

/** *the two countries*, *both sides*, *the partnership*, *authoritarian powers*, where they stand for the pair. */
export function standsForPair(view: ClaimView): Verdict | undefined {
  const loose = looseExpressions(view);
  const duals = [...dualsOf(view), ...loose];
  if (duals.length === 0) return undefined;
  // Japan, asked to help against *the authoritarian powers*, is none of them: only what was spoken of before counts.
  const pair = loose.length > 0 ? nearestPair({ ...view, inContent: [] }) : resolvePair(upTo(view, duals));
  if (pair === undefined) return undefined;
  if (isWatched(view, pair)) return yes('stands-for-pair', [...duals, ...pair.evidence]);
  return view.named.length === 0 && pair.strength === 'strong' ? no('another-pair') : undefined;
}

/** *There are no limits to what our companies can do together*, said by one of the two after words on both. */
export function ownBond(view: ClaimView): Verdict | undefined {
  if (!view.ofParty || view.inContent.some(isState)) return undefined;
  const bonds = view.relations.filter(({ kind, text }) => OWN_BONDS.has(kind) && text !== 'alliance');
  const pair = bonds.length > 0 ? nearestPair(view) : undefined;
  return pair !== undefined && isWatched(view, pair) ? yes('own-bond', [...bonds, ...pair.evidence]) : undefined;
}

const OWN_BONDS: ReadonlySet<RelationKind> = new Set(['bond', 'together', 'dependence']);

/** The view without what is only named in a later sentence: *the two militaries …. We hope Japan will look at itself*. */
function upTo(view: ClaimView, [first]: readonly Span[]): ClaimView {
  const at = view.said.find(({ start }) => start === first?.start);
  if (at === undefined) return view;
  const isOpen = (reference: ClaimView['inContent'][number]): boolean =>
    reference.sentence <= at.sentence && !(reference.start > at.start && isTopic(view, reference));
  return { ...view, inContent: view.inContent.filter(isOpen) };
}

/** *The two sides agree on Japan*: what they speak of is none of them. Not *the two sides, China and Japan*. */
function isTopic({ said, named }: ClaimView, { country, start }: ClaimView['inContent'][number]): boolean {
  if (named.includes(country)) return false;
  const at = said.findIndex((word) => word.start === start);
  return said.slice(Math.max(0, at - 2), at).some(({ lower }) => TOPICAL.has(lower));
}

const TOPICAL = new Set(['about', 'against', 'concerning', 'on', 'over', 'regarding', 'toward', 'towards']);

/** Whether *the two countries* and the like, said in the content, are the pair. */
export function isSpokenOf(view: ClaimView): boolean {
  const duals = dualsOf(view);
  if (duals.length === 0) return false;
  const pair = resolvePair(upTo(view, duals));
  return pair !== undefined && isWatched(view, pair);
}

function dualsOf(view: ClaimView): readonly Span[] {
  return findDuals(
    view.said,
    view.inContent,
    view.relations.filter((relation) => mayStandFor(view, relation)),
  );
}

/**
 * *the alliance* is the pair's, unless the article names one that has a name. *Close cooperation*, without an article, is
 * the pair's if one of them says it; *Helsinki asked China for cooperation* is not.
 */
function mayStandFor({ countries, ofParty }: ClaimView, { text, opener }: Relation): boolean {
  if (text === 'alliance') return !countries.has('nato');
  return ofParty || opener !== undefined || text === 'ties' || text === 'relations';
}

function looseExpressions(view: ClaimView): readonly Span[] {
  return findPhrases(view.said, view.looseExpressions);
}
