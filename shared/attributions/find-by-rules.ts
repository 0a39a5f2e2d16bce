import type { Sentence } from '../sentences/token.ts';
import type { Quotation } from '../text/find-quotations.ts';
import { chooseDrafts } from './choose-drafts.ts';
import { chooseFindings } from './choose-findings.ts';
import { continueQuotations } from './continue-quotations.ts';
import type { CueSite } from './cue-site.ts';
import { cueSites } from './cue-sites.ts';
import type { Draft } from './draft.ts';
import { type Finding, makeFinding } from './finding.ts';
import type { Passage } from './passage.ts';
import { readPassage } from './read-passage.ts';
import { accordingTo } from './rules/according-to.ts';
import { advice } from './rules/advice.ts';
import { asSaid } from './rules/as-said.ts';
import { besideMarks } from './rules/beside-marks.ts';
import { called } from './rules/called.ts';
import { describedAs } from './rules/described-as.ts';
import { forWhom } from './rules/for-whom.ts';
import { forwardClause } from './rules/forward-clause.ts';
import { gerund } from './rules/gerund.ts';
import { inView } from './rules/in-view.ts';
import { infinitive } from './rules/infinitive.ts';
import { introduced, introducedBefore } from './rules/introduced.ts';
import { nounCue } from './rules/noun-cue.ts';
import { object } from './rules/object.ts';
import { parenthetical } from './rules/parenthetical.ts';
import { passive } from './rules/passive.ts';
import { passiveBy } from './rules/passive-by.ts';
import { prepositional } from './rules/prepositional.ts';
import { request } from './rules/request.ts';
import { seenIn } from './rules/seen-in.ts';
import { signed } from './rules/signed.ts';
import { statedBy } from './rules/stated-by.ts';
import { transcript } from './rules/transcript.ts';
import { warnedAgainst } from './rules/warned-against.ts';

/**
 * Rules for one cue verb: the first that fits it makes its attribution. What a cue closes goes before what it opens ("…,"
 * she told them on Monday), frames with a word of their own (*as*, *for*, *to*) before the plain clause, the bare object last.
 */
const VERB_RULES: readonly ((site: CueSite) => Draft | undefined)[] = [
  parenthetical,
  describedAs,
  called,
  seenIn,
  prepositional,
  advice,
  request,
  warnedAgainst,
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
  passiveBy,
  nounCue,
];

/**
 * What the rules find in an article, in the order of the first words, each with the name of its rule. Sentence by
 * sentence first, then what needs several: transcripts, "This was stated by …", quotations that run on.
 */
export function findByRules(sentences: readonly Sentence[], quotations: readonly Quotation[]): readonly Finding[] {
  const passages = readPassages(sentences, quotations);
  const own = passages.flatMap((passage, i) =>
    chooseDrafts(findDrafts(passage)).map((draft) => makeFinding(passage, i, draft)),
  );
  const wide = [transcript(passages), statedBy(passages), signed(passages), introducedBefore(passages, own)].flat();
  return continueQuotations(passages, chooseFindings(wide, own));
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
  const besides = [...introduced(passage), ...besideMarks(passage)];
  return [...drafts, ...besides.filter((draft) => !isTold(draft, drafts))];
}

/** Whether another rule has found a cue for the quotation with which a draft begins. */
function isTold({ content: [quotation] }: Draft, drafts: readonly Draft[]): boolean {
  if (quotation === undefined) return true;
  const { first, last } = quotation;
  return drafts.some((draft) => draft.content.some((piece) => piece.first <= first && last <= piece.last));
}

function firstDraft(sites: readonly CueSite[]): Draft | undefined {
  for (const site of sites)
    for (const rule of VERB_RULES) {
      const draft = rule(site);
      if (draft !== undefined) return draft;
    }
  return undefined;
}
