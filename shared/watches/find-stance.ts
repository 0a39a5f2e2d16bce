import type { Word } from './article-words.ts';
import { wordsIn } from './article-words.ts';
import { findPhrases, makeLexicon, type Phrase } from './find-phrases.ts';
import { NOT_SEEN, PLAIN_MEETINGS, STANCE_CUES, STANCE_WORDS, WAR_SUPPLY_WORDS } from './stance-words.ts';
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
  'hardly',
  'zero',
]);
const MODALS = new Set(['can', 'ca', 'could', 'may', 'must', 'should', 'shall']);
const ANALYSTS =
  /analyst|expert|professor|scholar|researcher|economist|historian|academic|fellow|scientist|think.?tank|institut|university|commentator|columnist|author|opposition/i;

// Those who speak for many states.
const MANY = /\b(?:NATO|EU|European (?:Union|Commission|Council)|G7|High Representative)\b/;

const PLAIN = new Set(PLAIN_MEETINGS);
const PLAIN_OF_AGENCY = new Set([...PLAIN_MEETINGS, 'trade', 'import', 'export', 'diplomacy']);

/** An analyst in Moscow is no voice of Russia. */
function isForParty({ ofParty, claim: { actor } }: ClaimView): boolean {
  return ofParty && actor.kind !== 'group' && !ANALYSTS.test(actor.role ?? '');
}

function stanceOfParty({ relations, said, claim, words }: ClaimView): Stance {
  const judges = [...findPhrases(said, WORDS), ...findPhrases(wordsIn(words, claim.cue), CUES)];
  if (judges.some(({ label }) => label === 'favourable') || isNegated(said) || claim.actor.kind === 'media')
    return 'favourable';
  if (relations.length === 0) return 'favourable';
  // *Putin will visit in May*, an agency's *rye may be imported*: what happens, not how good it is.
  const plain = claim.actor.kind === 'organisation' ? PLAIN_OF_AGENCY : PLAIN;
  return relations.every(({ kind, text }) => plain.has(kind) || plain.has(text)) ? 'neutral' : 'favourable';
}

function stanceOfOther(view: ClaimView, before: Stance | undefined): Stance {
  const { said, claim, words, ownCountry } = view;
  if (findPhrases(said, UNSEEN).length > 0) return 'neutral';
  const cue = findPhrases(wordsIn(words, claim.cue), CUES)[0]?.label;
  // An analyst in Beijing *dismissed talk of a debt trap*.
  if (cue === 'denying') return view.ofParty ? 'favourable' : 'neutral';
  if (cue !== undefined) return cue;
  const judging = findPhrases(said, WORDS);
  const critical = judging.filter((word) => word.label === 'critical' && !isNegatedWord(said, word)).length;
  const favourable = judging.filter((word) => word.label === 'favourable' && !isNegatedWord(said, word)).length;
  if (critical > 0 && critical >= favourable) return 'critical';
  if (favourable > 0) return 'favourable';
  const { name, role = '' } = claim.actor;
  const speaksForStates = (ownCountry !== undefined && !view.ofParty) || MANY.test(role) || MANY.test(name);
  const isState = speaksForStates && !ANALYSTS.test(role);
  const named = findPhrases(said, SUPPLIES).some((supply) => !isNegatedWord(said, supply));
  if (isState && named) return 'critical';
  return isState ? (before ?? 'neutral') : 'neutral';
}

/** Within its clause: *are no brothers, they are partners in need* denies no need. */
function isNegatedWord(said: readonly Word[], { first }: Phrase<string>): boolean {
  let start = first;
  while (start > 0 && first - start < 4 && said[start]?.joined === true) start--;
  return isNegated(said.slice(start, first));
}

/** *China does not arm Russia* denies it; *China must not arm Russia* does not. */
function isNegated(words: readonly Word[]): boolean {
  return words.some(({ lower }, index) => NEGATIONS.has(lower) && !MODALS.has(words[index - 1]?.lower ?? ''));
}
