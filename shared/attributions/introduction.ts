import { CLAIM_NOUNS } from './lexicon/noun-cues.ts';
import { namesRole } from './lexicon/roles.ts';
import { speaks } from './lexicon/verbs.ts';
import {
  isQuoted,
  isStop,
  lowerAt,
  type Passage,
  phraseOf,
  phraseTo,
  type Range,
  tagAt,
  type VerbGroup,
} from './passage.ts';
import { findSubject } from './subject/find-subject.ts';
import { extendLeft } from './subject/subject-extent.ts';

/** Who is about to speak, and the words that say so. */
export interface Introduction {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
}

/** What leads to a quotation after a colon: a label, "Ana Ruiz:", else the last main clause, "She went further:". */
export function introductionOf(passage: Passage, colon: number): Introduction | undefined {
  const label = labelOf(passage, colon);
  if (label !== undefined) return { source: [label], cue: [{ first: colon, last: colon }] };
  for (const verb of passage.verbs.toReversed()) {
    if (verb.last >= colon || isQuoted(passage, verb.head)) continue;
    const source = speakerOf(passage, verb);
    if (source !== undefined) return { source: [source], cue: cueOf(passage, verb, colon) };
  }
  return undefined;
}

/** At the head of a sentence or after a dash or *from*: "Bridge falls - Ana Ruiz:", "More from the report:". No headline. */
function labelOf(passage: Passage, colon: number): Range | undefined {
  const phrase = passage.paragraph === 0 ? undefined : phraseTo(passage, colon - 1);
  if (phrase === undefined || phrase.kind === 'time' || phrase.kind === 'pronoun') return undefined;
  const first = extendLeft(passage, phrase);
  const isFrom = lowerAt(passage, first - 1) === 'from';
  if (phrase.kind !== 'name' && !isFrom) return undefined;
  // "from", "more from"
  const start = isFrom ? first - (lowerAt(passage, first - 2) === 'more' ? 2 : 1) : first;
  return start === 0 || /^(?:—|–|-|--)$/.test(lowerAt(passage, start - 1)) ? { first, last: phrase.last } : undefined;
}

const SUBORDINATE =
  /^(?:after|although|because|before|how|if|since|that|though|until|what|when|where|whether|which|while|who|whom|whose|why)$/;
const NOBODY = /^(?:here|it|that|there|these|this|those|what|which|you)$/;

/** The subject of a main clause: "When it rained, the mayor was blunt". */
function speakerOf(passage: Passage, verb: VerbGroup): Range | undefined {
  if (!isPlainlyFinite(passage, verb)) return undefined;
  const subject = findSubject(passage, verb);
  if (subject === undefined || subject.relative !== undefined) return undefined;
  const { range, clauseStart } = subject;
  const before = lowerAt(passage, clauseStart - 1);
  // "As the mayor put it"
  const depends =
    before === 'as' ? !speaks(verb) : SUBORDINATE.test(before) || tagAt(passage, clauseStart - 1) === 'SCONJ';
  if (depends || NOBODY.test(lowerAt(passage, range.last))) return undefined;
  return verb.lemma !== 'be' || canAnswer(passage, range) ? range : undefined;
}

/** *went*, *was*, *goes*: a bare form may be a noun to the tagger's mistake: "every bus stop". */
function isPlainlyFinite(passage: Passage, verb: VerbGroup): boolean {
  if (verb.form === 'past' || speaks(verb)) return verb.form !== 'infinitive' && verb.form !== 'ing';
  const isBare = verb.first === verb.last && tagAt(passage, verb.first) !== 'AUX';
  return verb.form === 'finite' && !(isBare && !/[^s]s$/.test(lowerAt(passage, verb.head)));
}

/** "The mayor was blunt:", "Her reply was:"; not "The reason was:". */
function canAnswer(passage: Passage, { last }: Range): boolean {
  const phrase = phraseOf(passage, last);
  if (phrase === undefined || phrase.kind === 'name' || phrase.kind === 'pronoun') return phrase !== undefined;
  const head = lowerAt(passage, phrase.head);
  return namesRole(head) || CLAIM_NOUNS.has(head) || /^(?:answer|response|slogan)s?$/.test(head);
}

/** "worded it with more care": all that leads to the colon, where no stop stands in it. */
function cueOf(passage: Passage, verb: VerbGroup, colon: number): readonly Range[] {
  if (speaks(verb)) return verb.pieces;
  for (let i = verb.last + 1; i < colon; i++) if (isStop(passage, i)) return verb.pieces;
  return [{ first: verb.first, last: colon - 1 }];
}
