import { REMARK_NOUNS } from './lexicon/noun-cues.ts';
import { PARTICLE_VERBS, speaks, VERBS } from './lexicon/verbs.ts';
import {
  isStop,
  lowerAt,
  type Passage,
  phraseFrom,
  quotationFrom,
  quotationTo,
  tagAt,
  type VerbGroup,
  verbFrom,
} from './passage.ts';
import { attachments } from './phrase-extent.ts';

/** Whether the narrator speaks again from a token on: ", adding that", ", according to", ", and the minister said", "and urged". */
export function opensCue(passage: Passage, from: number): boolean {
  if (lowerAt(passage, from) === 'according' && lowerAt(passage, from + 1) === 'to') return true;
  if (/^(?:though|although|however|compared|whereas)$/.test(lowerAt(passage, from)) || isSetOff(passage, from))
    return true;
  if (resumes(passage, from) || namesOccasion(passage, from)) return true;
  if (isRemarkedOn(passage, from) || isDated(passage, from)) return true;
  return opensVerbCue(passage, from) || (isJoint(lowerAt(passage, from)) && hasOwnCue(passage, from + 1));
}

/** "Ruiz, who said it rains, left": a verb right after the comma goes on with the clause around. */
function resumes(passage: Passage, from: number): boolean {
  const verb = verbFrom(passage, from);
  if (verb === undefined || lowerAt(passage, verb.last + 1) === 'by') return false;
  return (verb.form === 'finite' || verb.form === 'past') && speaksActively(passage, verb);
}

/** ", a remark that drew laughter": the narrator on the words before. Not: ", a bridge that nobody needs". */
function isRemarkedOn(passage: Passage, from: number): boolean {
  const phrase = phraseFrom(passage, from);
  if (phrase === undefined || !REMARK_NOUNS.has(lowerAt(passage, phrase.head))) return false;
  return (
    /^(?:a|an|the)$/.test(lowerAt(passage, from)) &&
    /^(?:that|which|to|for|in|he|she|it|they)$/.test(lowerAt(passage, phrase.last + 1))
  );
}

/** ", two days after the minister left": when it was said. */
function isDated(passage: Passage, from: number): boolean {
  const phrase = phraseFrom(passage, from);
  return phrase?.kind === 'time' && /^(?:after|before)$/.test(lowerAt(passage, phrase.last + 1));
}

/** ", in an interview with the paper". */
export function namesOccasion(passage: Passage, from: number): boolean {
  if (!/^(?:in|during|at)$/.test(lowerAt(passage, from))) return false;
  const phrase = phraseFrom(passage, from + 1);
  return (
    phrase !== undefined &&
    /^(?:article|blog|briefing|channel|column|interview|post|speech|statement|tweet)$/.test(
      lowerAt(passage, phrase.head),
    )
  );
}

/** ", adding that", "and urged". */
export function opensVerbCue(passage: Passage, from: number): boolean {
  const joined = isJoint(lowerAt(passage, from));
  let i = joined ? from + 1 : from;
  while (tagAt(passage, i) === 'ADV') i++;
  const verb = verbFrom(passage, i);
  if (verb !== undefined && joined && /^(?:decline|refuse)$/.test(verb.lemma)) return verb.form === 'past';
  if (verb === undefined || !speaksActively(passage, verb)) return false;
  // "he spoke to her and asked her to stay": as likely part of what is told.
  if (/^(?:agree|ask|invite|offer|promise|propose|tell|threaten|thank)$/.test(verb.lemma) && verb.form !== 'ing')
    return false;
  return verb.form === 'ing' || (joined && verb.form !== 'infinitive');
}

function isJoint(word: string): boolean {
  return /^(?:and|but|while|as|although|though|then)$/.test(word);
}

/** ", the sources said;": a cue's clause between marks. */
function isSetOff(passage: Passage, from: number): boolean {
  const verb = ownCue(passage, from);
  return verb !== undefined && isStop(passage, verb.last + 1);
}

/** A subject with a cue verb right here: "the minister said". */
export function hasOwnCue(passage: Passage, from: number): boolean {
  return ownCue(passage, from) !== undefined;
}

function ownCue(passage: Passage, from: number): VerbGroup | undefined {
  const phrase = phraseFrom(passage, from);
  // "and it rejects interference": what is told goes on.
  if (phrase === undefined || lowerAt(passage, from) === 'it') return undefined;
  let next = attachments(passage, phrase) + 1;
  while (tagAt(passage, next) === 'ADV') next++;
  const verb = verbFrom(passage, next);
  return verb !== undefined && speaksActively(passage, verb) ? verb : undefined;
}

/** "pushed for talks" is a cue, "pushed the cart" none; "barked" only beside marks. */
function findsContent(passage: Passage, verb: VerbGroup): boolean {
  const entry = VERBS[verb.lemma];
  if (entry === undefined) return false;
  const next = verb.last + 1;
  for (const frame of entry.frames) {
    if (frame.startsWith('+') && lowerAt(passage, next) === frame.slice(1)) return true;
    if (frame === 'that' && lowerAt(passage, next) === 'that') return true;
    if (frame === 'as' && hasAs(passage, next)) return true;
    if (frame === 'quotation' && (quotationFrom(passage, next) ?? quotationTo(passage, verb.first - 1)) !== undefined)
      return true;
    if (!frame.startsWith('+') && !/^(?:among|as|at|quotation|that|within)$/.test(frame)) return true;
  }
  return false;
}

function hasAs(passage: Passage, from: number): boolean {
  for (let i = from; i < from + 12 && i < passage.tokens.length; i++) if (lowerAt(passage, i) === 'as') return true;
  return false;
}

/** Whether a verb is a cue as it stands here. */
export function speaksActively(passage: Passage, verb: VerbGroup): boolean {
  if (verb.passive) return false;
  return (speaks(verb) && findsContent(passage, verb)) || hasParticle(passage, verb);
}

/** "pointed out", "hit back"; not those of more words. */
function hasParticle(passage: Passage, verb: VerbGroup): boolean {
  const next = lowerAt(passage, verb.last + 1);
  return (
    PARTICLE_VERBS.get(verb.lemma)?.some(({ particles: [word, more] }) => word === next && more === undefined) === true
  );
}
