import type { Finding } from '../finding.ts';
import { spansOf } from '../finding.ts';
import { CLAIM_NOUNS } from '../lexicon/noun-cues.ts';
import { speaks, VERBS } from '../lexicon/verbs.ts';
import { isQuoted, isStop, lastWord, lowerAt, type Passage, phraseFrom, type Range, verbFrom } from '../passage.ts';
import { findSubject } from '../subject/find-subject.ts';
import { invertedSubject } from '../subject/inverted-subject.ts';

// "That, at least in public, is": no insert is longer.
const MAX_INSERT = 8;

/**
 * The content is the sentence before: Prices will fall. This was stated by the minister. With these words the minister
 * opened the fair. Not: this was built by Rome.
 */
export function statedBy(passages: readonly Passage[]): readonly Finding[] {
  return passages.flatMap((passage, i) => {
    const before = passages[i - 1];
    const roles = before && (byWhom(passage) ?? withTheseWords(passage) ?? afterward(before, passage));
    if (before === undefined || roles === undefined) return [];
    const content = spansOf(before, [{ first: 0, last: lastWord(before) }]);
    const source = spansOf(passage, [roles.source]);
    return [{ source, cue: spansOf(passage, roles.cue), content, cueClass: 'speech', rule: 'stated-by', sentence: i }];
  });
}

interface Roles {
  readonly source: Range;
  readonly cue: readonly Range[];
}

function byWhom(passage: Passage): Roles | undefined {
  if (!/^(?:this|that|it|so)$/.test(lowerAt(passage, 0))) return undefined;
  const verb = verbFrom(passage, 1);
  if (!verb?.passive || VERBS[verb.lemma]?.frames.has('clause') !== true || lowerAt(passage, verb.last + 1) !== 'by')
    return undefined;
  const source = invertedSubject(passage, { last: verb.last + 1 });
  return source && { source, cue: verb.pieces };
}

/** What the narrator adds to words that have no cue of their own. */
function afterward(before: Passage, passage: Passage): Roles | undefined {
  const isTold = before.verbs.some((verb) => speaks(verb) && !isQuoted(before, verb.head));
  return isTold ? undefined : (soSaid(passage) ?? viewOf(passage));
}

/** "So the mayor has expressed himself.", "Thus spoke the mayor." Not: "So the mayor said that it rained." */
function soSaid(passage: Passage): Roles | undefined {
  if (!/^(?:so|thus)$/.test(lowerAt(passage, 0))) return undefined;
  const inverted = verbFrom(passage, 1);
  const verb = inverted ?? passage.verbs[0];
  if (verb === undefined || verb.passive || !/^(?:conclude|express|reason|say|speak|write)$/.test(verb.lemma))
    return undefined;
  const cue = [{ first: 0, last: 0 }, ...verb.pieces];
  if (inverted !== undefined) {
    const source = invertedSubject(passage, inverted);
    return source && { source, cue };
  }
  const next = verb.last + 1;
  const ends = /^(?:himself|herself|itself|themselves)$/.test(lowerAt(passage, next)) || isStop(passage, next);
  const source = ends ? findSubject(passage, verb)?.range : undefined;
  if (source === undefined) return undefined;
  const end = isStop(passage, next) ? verb.last : next;
  return {
    source,
    cue: [
      { first: 0, last: 0 },
      ...verb.pieces.slice(0, -1),
      { first: verb.pieces.at(-1)?.first ?? verb.first, last: end },
    ],
  };
}

/** "That, at least, is the view of the mayor.", "Such was the verdict of the bank." */
function viewOf(passage: Passage): Roles | undefined {
  if (!/^(?:such|that|this)$/.test(lowerAt(passage, 0))) return undefined;
  const verb = passage.verbs[0];
  if (verb === undefined || verb.lemma !== 'be' || verb.negated || verb.first > MAX_INSERT) return undefined;
  const noun = phraseFrom(passage, verb.last + 1);
  if (noun === undefined || lowerAt(passage, noun.first) !== 'the' || !CLAIM_NOUNS.has(lowerAt(passage, noun.head)))
    return undefined;
  if (!/^(?:of|from)$/.test(lowerAt(passage, noun.last + 1))) return undefined;
  const source = invertedSubject(passage, { last: noun.last + 1 });
  return source && { source, cue: [{ first: verb.first, last: noun.last }] };
}

function withTheseWords(passage: Passage): Roles | undefined {
  if (!/^(?:with|in)$/.test(lowerAt(passage, 0)) || !/^(?:these|those)$/.test(lowerAt(passage, 1))) return undefined;
  if (lowerAt(passage, 2) !== 'words') return undefined;
  const source = invertedSubject(passage, { last: lowerAt(passage, 3) === ',' ? 3 : 2 });
  const verb = source && verbFrom(passage, source.last + 1);
  return source && verb && { source, cue: [{ first: 0, last: 2 }, ...verb.pieces] };
}
