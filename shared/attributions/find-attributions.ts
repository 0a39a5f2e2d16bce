import type { Sentence } from '../sentences/token.ts';
import { findQuotations, type Quotation } from '../text/find-quotations.ts';
import type { Attribution } from './attribution.ts';
import { chooseDrafts } from './choose-drafts.ts';
import { chooseFindings } from './choose-findings.ts';
import { continueQuotations } from './continue-quotations.ts';
import type { CueSite } from './cue-site.ts';
import { cueSites } from './cue-sites.ts';
import type { Draft } from './draft.ts';
import { makeFinding } from './finding.ts';
import { makeAttribution } from './make-attribution.ts';
import type { Passage } from './passage.ts';
import { readPassage } from './read-passage.ts';
import { accordingTo } from './rules/according-to.ts';
import { asSaid } from './rules/as-said.ts';
import { forWhom } from './rules/for-whom.ts';
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
import { nounCue } from './rules/noun-cue.ts';
import { parenthetical } from './rules/parenthetical.ts';
import { passive } from './rules/passive.ts';
import { statedBy } from './rules/stated-by.ts';
import { transcript } from './rules/transcript.ts';

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
const PASSAGE_RULES: readonly ((passage: Passage) => readonly Draft[])[] = [
  accordingTo,
  inView,
  asSaid,
  forWhom,
  passive,
  nounCue,
];

/** Every attribution of an article, in the order of their first words. */
export function findAttributions(text: string, sentences: readonly Sentence[]): readonly Attribution[] {
  const quotations = findQuotations(text);
  const passages = readPassages(sentences, quotations);
  const own = passages.flatMap((passage, i) =>
    chooseDrafts(findDrafts(passage)).map((draft) => makeFinding(passage, i, draft)),
  );
  const findings = chooseFindings([...transcript(passages), ...statedBy(passages), ...own]);
  return continueQuotations(passages, findings).map((finding) => makeAttribution(text, quotations, finding));
}

function readPassages(sentences: readonly Sentence[], quotations: readonly Quotation[]): readonly Passage[] {
  let next = 0;
  return sentences.map((sentence) => {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    return readPassage(sentence, touching(quotations, next, sentence));
  });
}

function touching(quotations: readonly Quotation[], from: number, sentence: Sentence): readonly Quotation[] {
  let to = from;
  while ((quotations[to]?.start ?? Infinity) < sentence.end) to++;
  return quotations.slice(from, to);
}

function findDrafts(passage: Passage): readonly Draft[] {
  const drafts: Draft[] = PASSAGE_RULES.flatMap((rule) => rule(passage));
  for (const verb of passage.verbs) {
    const draft = firstDraft(cueSites(passage, verb));
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

function firstDraft(sites: readonly CueSite[]): Draft | undefined {
  for (const site of sites)
    for (const rule of VERB_RULES) {
      const draft = rule(site);
      if (draft !== undefined) return draft;
    }
  return undefined;
}
