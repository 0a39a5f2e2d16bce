import type { Word } from './article-words.ts';
import { wordsIn } from './article-words.ts';
import { findPhrases, makeLexicon, type Phrase } from './find-phrases.ts';
import { NOT_SEEN, STANCE_CUES, STANCE_WORDS, WAR_SUPPLY_WORDS } from './stance-words.ts';
import type { ClaimView } from './view-claim.ts';
import type { Stance } from './watched-claim.ts';

/**
 * Where a claim stands toward the relationship. One who speaks for a party speaks well of it, and its denial of arming is
 * a defence, unless the words only tell what will happen; everybody else is read by cue and words.
 */
export function findStance(view: ClaimView, before: Stance | undefined): Stance {
  return isForParty(view) ? stanceOfParty(view) : stanceOfOther(view, before);
}

const WORDS = makeLexicon(STANCE_WORDS);
const CUES = makeLexicon(STANCE_CUES);
const UNSEEN = makeLexicon({ unseen: NOT_SEEN });
const SUPPLIES = makeLexicon({ supply: WAR_SUPPLY_WORDS });
const NEGATIONS = new Set([
  'no',
  'not',
  "n't",
  'never',
  'nobody',
  'none',
  'nothing',
  'neither',
  'nor',
  'without',
  'cannot',
  'hardly',
  'zero',
]);
const ANALYSTS =
  /analyst|expert|professor|scholar|researcher|economist|historian|academic|fellow|scientist|think.?tank|institut|university|commentator|columnist|author|opposition/i;

/** An analyst in Moscow is no voice of Russia. */
function isForParty({ ofParty, claim: { actor } }: ClaimView): boolean {
  return ofParty && actor.kind !== 'group' && !ANALYSTS.test(actor.role ?? '');
}

function stanceOfParty(view: ClaimView): Stance {
  const { relations, said } = view;
  const words = findPhrases(said, WORDS);
  if (words.some((word) => word.label === 'favourable')) return 'favourable';
  const binding = relations.filter(
    ({ kind }) => kind === 'bond' || kind === 'together' || kind === 'support' || kind === 'dependence',
  );
  const plain = relations.length > 0 && binding.length === 0;
  // *Putin accepted an invitation*, *wheat imports are approved*: what happens, not how good it is.
  return plain && !isNegated(said, said.length) ? 'neutral' : 'favourable';
}

function stanceOfOther(view: ClaimView, before: Stance | undefined): Stance {
  const { said, claim, words, ownCountry } = view;
  if (findPhrases(said, UNSEEN).length > 0) return 'neutral';
  const cue = findPhrases(wordsIn(words, claim.cue), CUES)[0]?.label;
  if (cue !== undefined) return cue;
  const judging = findPhrases(said, WORDS);
  const critical = judging.filter((word) => word.label === 'critical' && !isNegatedWord(said, word)).length;
  const favourable = judging.filter((word) => word.label === 'favourable' && !isNegatedWord(said, word)).length;
  if (critical > 0 && critical >= favourable) return 'critical';
  if (favourable > 0) return 'favourable';
  const isState = ownCountry !== undefined && !ANALYSTS.test(claim.actor.role ?? '') && !view.ofParty;
  if (isState && findPhrases(said, SUPPLIES).length > 0) return 'critical';
  return before ?? 'neutral';
}

function isNegatedWord(said: readonly Word[], { first }: Phrase<string>): boolean {
  return isNegated(said.slice(Math.max(0, first - 4), first), 4);
}

function isNegated(words: readonly Word[], length: number): boolean {
  return words.slice(0, length).some(({ lower }) => NEGATIONS.has(lower));
}
