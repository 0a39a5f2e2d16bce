import { isPairOf, ownPair, type Pair, pairOf } from './find-pairs.ts';
import type { ClaimView } from './view-claim.ts';

// A pair that was spoken of longer ago than this has been left behind.
const MEMORY = 14;
// What an article is about stays in mind: its headline never counts as further away than this.
const HEADLINE = 5;
// *China*, said by an American, makes a pair only if no two countries were named together nearby.
const WEAK = 3;

/**
 * The pair that *the two countries*, *the partnership* or *it* stands for: in the content itself, in its sentence, or
 * the nearest before. After *India and China agreed to talk* it is India and China.
 */
export function resolvePair(view: ClaimView): Pair | undefined {
  const { text, inContent: references, ownCountry, besides } = view;
  const together = pairOf(text, references);
  if (together !== undefined) return together;
  const own = ownPair(references, ownCountry, 'weak');
  if (own !== undefined && view.saysWe) return own;
  const inSentence = pairOf(text, [...references, ...besides]) ?? ownPair(besides, ownCountry, 'strong');
  if (inSentence !== undefined) return inSentence;
  return nearestPair(view, own);
}

function nearestPair(view: ClaimView, own: Pair | undefined): Pair | undefined {
  const { sentence, pairs, headline, inContent: references } = view;
  let best = own;
  let distance = own === undefined ? Number.POSITIVE_INFINITY : WEAK;
  const consider = (pair: Pair | undefined, away: number): void => {
    if (
      pair === undefined ||
      !allows(
        pair,
        references.map(({ country }) => country),
      )
    )
      return;
    const total = away + (pair.strength === 'weak' ? WEAK : 0);
    if (total < distance) [best, distance] = [pair, total];
  };
  for (let away = 1; away <= MEMORY && away <= sentence; away++) consider(pairs[sentence - away], away);
  consider(headline, Math.min(HEADLINE, sentence + 1));
  return best;
}

/** A country that the content names is one of the two: *Beijing values the partnership* is not about India and Russia. */
function allows(pair: Pair, named: readonly string[]): boolean {
  const [first] = new Set(named);
  return first === undefined || isPairOf(pair, first, first);
}
