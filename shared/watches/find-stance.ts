import type { ClaimView } from './view-claim.ts';
import type { Stance } from './watched-claim.ts';

export function findStance(view: ClaimView): Stance {
  return view.ofParty ? 'favourable' : 'neutral';
}
