import type { Sentence } from '../sentences/token.ts';
import { findQuotations, type Quotation } from '../text/find-quotations.ts';
import type { Attribution } from './attribution.ts';
import { chooseDrafts } from './choose-drafts.ts';
import type { CueSite } from './cue-site.ts';
import type { Draft } from './draft.ts';
import { findSubject } from './find-subject.ts';
import { VERBS } from './lexicon/verbs.ts';
import { makeAttribution } from './make-attribution.ts';
import { isQuoted, lowerAt, type Passage, type VerbGroup } from './passage.ts';
import { readPassage } from './read-passage.ts';
import { accordingTo } from './rules/according-to.ts';
import { asSaid } from './rules/as-said.ts';
import { forwardClause } from './rules/forward-clause.ts';
import {
  advice,
  askedFor,
  called,
  describedAs,
  gerund,
  infinitive,
  object,
  prepositional,
  request,
} from './rules/framed.ts';
import { inView } from './rules/in-view.ts';
import { parenthetical } from './rules/parenthetical.ts';

/** Rules for one cue verb: the first that fits it makes its attribution. */
const VERB_RULES: readonly ((site: CueSite) => Draft | undefined)[] = [
  parenthetical,
  describedAs,
  called,
  prepositional,
  advice,
  request,
  askedFor,
  infinitive,
  gerund,
  forwardClause,
  object,
];

/** Rules that find their own cues in a sentence. */
const PASSAGE_RULES: readonly ((passage: Passage) => readonly Draft[])[] = [accordingTo, inView, asSaid];

/** Every attribution of an article, in the order of their first words. */
export function findAttributions(text: string, sentences: readonly Sentence[]): readonly Attribution[] {
  const quotations = findQuotations(text);
  const attributions: Attribution[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while ((quotations[next]?.end ?? Infinity) <= sentence.start) next++;
    const passage = readPassage(sentence, touching(quotations, next, sentence));
    const drafts = chooseDrafts(findDrafts(passage));
    for (const draft of drafts) attributions.push(makeAttribution(passage, draft));
  }
  return attributions;
}

function touching(quotations: readonly Quotation[], from: number, sentence: Sentence): readonly Quotation[] {
  let to = from;
  while ((quotations[to]?.start ?? Infinity) < sentence.end) to++;
  return quotations.slice(from, to);
}

function findDrafts(passage: Passage): readonly Draft[] {
  const drafts: Draft[] = PASSAGE_RULES.flatMap((rule) => rule(passage));
  for (const verb of passage.verbs) {
    const site = siteOf(passage, verb);
    if (site === undefined) continue;
    for (const rule of VERB_RULES) {
      const draft = rule(site);
      if (draft === undefined) continue;
      drafts.push(draft);
      break;
    }
  }
  return drafts;
}

function siteOf(passage: Passage, verb: VerbGroup): CueSite | undefined {
  const entry = VERBS[verb.lemma];
  if (entry === undefined || isQuoted(passage, verb.head) || verb.passive) return undefined;
  if (verb.negated && entry.cueClass !== 'belief') return undefined;
  if (verb.form === 'infinitive' || (verb.modal && entry.cueClass !== 'belief')) return undefined;
  const subject = findSubject(passage, verb);
  if (subject !== undefined && lowerAt(passage, subject.range.first - 1) === 'as') return undefined;
  return { passage, verb, entry, subject: subject?.range, clauseStart: subject?.clauseStart ?? verb.first };
}
