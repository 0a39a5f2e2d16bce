import type { Actor } from '../actors/actor.ts';
import type { Word } from './article-words.ts';
import { wordsIn } from './article-words.ts';
import { findPhrases, makeLexicon, type Phrase } from './find-phrases.ts';
import {
  LOOKING_ON_WORDS,
  NOT_SEEN,
  PLAIN_MEETINGS,
  PROMISE_WORDS,
  STANCE_CUES,
  STANCE_WORDS,
  TROUBLE_WORDS,
  WAR_SUPPLY_WORDS,
} from './stance-words.ts';
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
  'rather',
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

function stanceOfParty(view: ClaimView): Stance {
  const { relations, said, claim, words } = view;
  const judges = [...findPhrases(said, WORDS), ...findPhrases(wordsIn(words, claim.cue), CUES)];
  if (judges.some(({ label }) => label === 'favourable') || isNegated(said) || claim.actor.kind === 'media')
    return 'favourable';
  // Nothing says that this is one who speaks for it: *the asymmetry is plain to see, Orlova said*.
  const { kind, role } = claim.actor;
  const condemns = judges.length > 0 && judges.every((word) => isIn(said, word) && !isNegatedWord(said, word));
  if (kind === 'person' && role === undefined && condemns) return 'critical';
  if (relations.length === 0) return 'favourable';
  if (isBareFact(view)) return 'neutral';
  // *Putin will visit in May*, an agency's *rye may be imported*: what happens, not how good it is.
  const plain = claim.actor.kind === 'organisation' ? PLAIN_OF_AGENCY : PLAIN;
  return relations.every(({ kind, text }) => plain.has(kind) || plain.has(text)) ? 'neutral' : 'favourable';
}

/**
 * *Nine tenths of the trade is in roubles*, *the fleets sailed in July*, *banks are sending payments back*: told without
 * praise or promise. *Trade will pass the mark ahead of time* promises.
 */
function isBareFact({ relations, said, saysWe, claim: { actor } }: ClaimView): boolean {
  if (saysWe || findPhrases(said, PROMISES).length > 0) return false;
  const kinds = new Set(relations.map(({ kind }) => kind));
  if (kinds.has('bond') || kinds.has('dependence')) return false;
  if (kinds.has('trade')) return said.some(isFigure) || findPhrases(said, TROUBLES).length > 0;
  return actor.kind === 'organisation' && isPast(said) && (kinds.has('military') || said.some(isFigure));
}

const TROUBLES = makeLexicon({ trouble: TROUBLE_WORDS });
const PROMISES = makeLexicon({ promise: PROMISE_WORDS });

/** *95%*, *38.2 billion*, *the largest*; not the year in *in 2024*. */
function isFigure({ lower }: Word): boolean {
  if (/^(?:19|20)\d\d$/.test(lower)) return false;
  return /^\d/.test(lower) || FIGURES.has(lower);
}

const FIGURES = new Set([
  'billion',
  'biggest',
  'half',
  'largest',
  'million',
  'percent',
  'quarter',
  'share',
  'third',
  'top',
]);

function isPast(said: readonly Word[]): boolean {
  return (
    said.some(({ tag, lower }) => tag === 'VERB' && lower.endsWith('ed')) && !said.some(({ lower }) => lower === 'is')
  );
}

function stanceOfOther(view: ClaimView, before: Stance | undefined): Stance {
  const { said, claim, words } = view;
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
  // *held by interests, hardly by trust*: to deny the praise makes little of it.
  if (judging.some(({ label }) => label === 'favourable')) return 'critical';
  return speaksForStates(view) && !isUnnamed(claim.actor) ? stanceOfState(view, before) : 'neutral';
}

/** A minister or an envoy who names help for the war charges somebody with it; those who are wary of the pair seldom only report. */
function stanceOfState({ said, watch, ownCountry, ownBlocs }: ClaimView, before: Stance | undefined): Stance {
  if (findPhrases(said, SUPPLIES).some((supply) => !isNegatedWord(said, supply))) return 'critical';
  if (before !== undefined) return before;
  const wary = watch.wary?.some((code) => code === ownCountry || ownBlocs.has(code)) === true;
  return wary && findPhrases(said, LOOKING_ON).length === 0 ? 'critical' : 'neutral';
}

const LOOKING_ON = makeLexicon({ looking: LOOKING_ON_WORDS });

function speaksForStates({ claim: { actor }, ownCountry, ofParty }: ClaimView): boolean {
  const { name, role = '' } = actor;
  return ((ownCountry !== undefined && !ofParty) || MANY.test(role) || MANY.test(name)) && !ANALYSTS.test(role);
}

/** *US officials*, *a French official*, an agency's report: they tell what they know, and do not answer for a charge. */
function isUnnamed({ kind, name }: Actor): boolean {
  if (kind !== 'person') return true;
  return /\b(?:aide|diplomat|insider|officer|official|source)s?$/i.test(name);
}

function isIn(said: readonly Word[], { start }: Phrase<string>): boolean {
  return said.some((word) => word.start === start);
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
