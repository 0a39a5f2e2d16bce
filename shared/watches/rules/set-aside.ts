import { findPhrases, makeLexicon } from '../find-phrases.ts';
import type { Relation } from '../find-relations.ts';
import { SPORT_WORDS, WAR_STANCE_WORDS } from '../relation-words.ts';
import type { ClaimView, Verdict } from '../view-claim.ts';
import { binds, isFirm } from './binding.ts';
import { isSpokenOf } from './stand-ins.ts';
import { no } from './verdict.ts';

const WAR_STANCE = makeLexicon({ stance: WAR_STANCE_WORDS });
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
  if (stance.length === 0) return undefined;
  if (view.relations.some((relation) => isFirm(view, relation) && !backsPeace(view, relation))) return undefined;
  // *With Moscow, China will go on giving mutual support on sovereignty*
  const joins = view.named.length > 1 && view.relations.some((relation) => isJoining(view, relation));
  return joins ? undefined : no('own-stance-on-war');
}

function isJoining(view: ClaimView, relation: Relation): boolean {
  return (relation.kind === 'together' || relation.kind === 'bond') && view.ofParty && binds(view, relation);
}

/** *China supports all efforts for peace*: nobody who is a party stands at the other end. */
function backsPeace({ named }: ClaimView, { kind, after }: Relation): boolean {
  return named.length === 1 && kind === 'support' && after.length === 0;
}

/** *China beat Russia three sets to one.* */
export function sport(view: ClaimView): Verdict | undefined {
  return view.relations.length === 0 && findPhrases(view.said, SPORT).length > 0 ? no('sport') : undefined;
}
