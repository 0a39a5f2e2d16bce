import type { Finding } from '../finding.ts';
import { spansOf } from '../finding.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { lastWord, lowerAt, type Passage, type Range, verbFrom } from '../passage.ts';
import { invertedSubject } from '../subject/inverted-subject.ts';

/**
 * The content is the sentence before: Prices will fall. This was stated by the minister. With these words the minister
 * opened the fair. Not: this was built by Rome.
 */
export function statedBy(passages: readonly Passage[]): readonly Finding[] {
  return passages.flatMap((passage, i) => {
    const before = passages[i - 1];
    const roles = before && (byWhom(passage) ?? withTheseWords(passage));
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

function withTheseWords(passage: Passage): Roles | undefined {
  if (!/^(?:with|in)$/.test(lowerAt(passage, 0)) || !/^(?:these|those)$/.test(lowerAt(passage, 1))) return undefined;
  if (lowerAt(passage, 2) !== 'words') return undefined;
  const source = invertedSubject(passage, { last: lowerAt(passage, 3) === ',' ? 3 : 2 });
  const verb = source && verbFrom(passage, source.last + 1);
  return source && verb && { source, cue: [{ first: 0, last: 2 }, ...verb.pieces] };
}
