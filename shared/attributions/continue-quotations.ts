import { type Finding, spansOf } from './finding.ts';
import { isQuoted, lastWord, type Passage } from './passage.ts';

/**
 * A quotation without a cue of its own is one more piece of the last attribution's content: "Yes," she said. "It works."
 * Over paragraphs too, where nothing stands between. Not: after a sentence of the narrator's in another paragraph.
 */
export function continueQuotations(passages: readonly Passage[], findings: readonly Finding[]): readonly Finding[] {
  const pieces = findings.map((finding) => [...finding.content]);
  const reaches = findings.map((finding) => finding.sentence);
  const bySentence = indexBySentence(findings);
  let last = -1;
  for (const [i, passage] of passages.entries()) {
    last = bySentence.get(i) ?? last;
    const reach = reaches[last];
    if (reach === undefined || reach === i) continue;
    if (follows(passages, reach, i) && isSpeech(passage)) {
      pieces[last]?.push(...spansOf(passage, [{ first: 0, last: lastWord(passage) }]));
      reaches[last] = i;
    } else if (passage.paragraph !== passages[reach]?.paragraph || i > reach + 1) last = -1;
  }
  return findings.map((finding, n) => ({ ...finding, content: pieces[n] ?? finding.content }));
}

/** For each sentence the attribution that a quotation after it would go on: the one whose cue stands last. */
function indexBySentence(findings: readonly Finding[]): ReadonlyMap<number, number> {
  const bySentence = new Map<number, number>();
  for (const [i, finding] of findings.entries()) {
    const other = findings[bySentence.get(finding.sentence) ?? -1];
    if (other === undefined || cueStart(finding) > cueStart(other)) bySentence.set(finding.sentence, i);
  }
  return bySentence;
}

function cueStart(finding: Finding): number {
  return finding.cue[0]?.start ?? 0;
}

/** The next sentence, the one after it in the same paragraph, or the first of the next paragraph. */
function follows(passages: readonly Passage[], earlier: number, later: number): boolean {
  const apart = (passages[later]?.paragraph ?? 0) - (passages[earlier]?.paragraph ?? 0);
  return later === earlier + 1 ? apart <= 1 : later === earlier + 2 && apart === 0;
}

/** Most of the sentence stands in quotation marks, from its first word. */
function isSpeech(passage: Passage): boolean {
  if (!isQuoted(passage, 0)) return false;
  const quoted = passage.tokens.filter((_, i) => isQuoted(passage, i)).length;
  return quoted > 3 && quoted * 2 >= passage.tokens.length;
}
