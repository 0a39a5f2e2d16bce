import { isState, ownPair, type Pair, pairOf } from './find-pairs.ts';
import type { ClaimView } from './view-claim.ts';

// A pair that was spoken of longer ago than this has been left behind.
const MEMORY = 14;
// What an article is about stays in mind: its headline never counts as further away than this.
const HEADLINE = 5;
// *China*, said by an American, makes a pair only if no two countries were named together nearby.
const WEAK = 3;
// A country that the content names is likely one of the two, unless it is the one that looks on: *Washington's pressure*.
const OUTSIDE = 2;
// *The partnership*, said by one who has a part in what is watched, is hardly one of others.
const WITHOUT_SPEAKER = 6;
const REMEMBERED = 6;

/**
 * The pair that *the two countries*, *the partnership* or *it* stands for: in the content itself, in its sentence, or
 * the nearest before. After *India and China agreed to talk* it is India and China.
 */
export function resolvePair(view: ClaimView): Pair | undefined {
  const { text, inContent: references, ownCountry, besides } = view;
  const sides = references.filter(({ place }) => place === undefined);
  const together = pairOf(text, sides.filter(isState)) ?? pairOf(text, sides);
  if (together !== undefined) return together;
  const own = ownPair(sides, ownCountry, 'weak');
  if (own !== undefined && view.saysWe) return own;
  const inSentence = pairOf(text, [...sides, ...besides].filter(isState)) ?? ownPair(besides, ownCountry, 'strong');
  // *our two countries*: one of them is the speaker's.
  if (inSentence !== undefined && isOpenTo(view, inSentence)) return inSentence;
  return nearestPair(view, own);
}

/** The pair that was spoken of before the claim. */
export function nearestPair(view: ClaimView, own?: Pair): Pair | undefined {
  const { sentence, pairs, headline, inContent, ofParty, ownCountry = '' } = view;
  let best = own;
  let distance = own === undefined ? Number.POSITIVE_INFINITY : WEAK;
  const consider = (pair: Pair | undefined, away: number): void => {
    if (pair === undefined || !isOpenTo(view, pair)) return;
    const outside = inContent.some(({ country }) => !pair.countries.includes(country));
    const others = ofParty && !pair.countries.includes(ownCountry);
    const total =
      away + (pair.strength === 'weak' ? WEAK : 0) + (outside ? OUTSIDE : 0) + (others ? WITHOUT_SPEAKER : 0);
    if (total < distance) [best, distance] = [pair, total];
  };
  // What earlier claims were found to speak of, *the visit* or *both leaders*, was spoken of too.
  for (const {
    view: { sentence: at },
    verdict,
  } of view.earlier.slice(-REMEMBERED)) {
    if (verdict.concerned && at < sentence) consider(watchedPair(view, verdict.evidence), sentence - at);
  }
  for (let away = 1; away <= MEMORY && away <= sentence; away++) {
    const here = view.referencesBySentence.get(sentence - away) ?? [];
    // *Putin opened the summit. Our friendship will not change, Xi told him*: the one named there, and the speaker's.
    consider(pairs[sentence - away] ?? ownPair(here, view.ownCountry, 'weak'), away);
  }
  consider(headline, Math.min(HEADLINE, sentence + 1));
  consider(view.mainPair, HEADLINE);
  return best;
}

function watchedPair({ watch }: ClaimView, evidence: Pair['evidence']): Pair {
  return { countries: [watch.parties[0].country, watch.parties[1].country], evidence, strength: 'strong' };
}

function isOpenTo({ saysOurs, ownCountry }: ClaimView, { countries }: Pair): boolean {
  return !saysOurs || ownCountry === undefined || countries.includes(ownCountry);
}
