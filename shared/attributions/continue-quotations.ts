import { type Finding, spansOf } from './finding.ts';
import { isQuoted, lastWord, type Passage, tokenAt } from './passage.ts';

/**
 * A quotation without a cue of its own is one more piece of the last attribution's content: "Yes," she said. "It works."
 * Over paragraphs too, where nothing stands between. Not: after a sentence of the narrator's in another paragraph.
 */
export function continueQuotations(passages: readonly Passage[], findings: readonly Finding[]): readonly Finding[] {
  const pieces = findings.map((finding) => [...finding.content]);
  const reaches = findings.map((finding) => finding.sentence);
  const speakers = speakersBySentence(passages, findings);
  const taken = new Set(findings.flatMap(({ content }) => content.map(({ start }) => start)));
  let last = -1;
  for (const [i, passage] of passages.entries()) {
    last = speakers.get(i) ?? last;
    const reach = reaches[last];
    if (reach === undefined || reach === i) continue;
    const isTaken = taken.has(tokenAt(passage, 0).start);
    if (!isTaken && follows(passages, reach, i) && isSpeech(passage)) {
      pieces[last]?.push(...spansOf(passage, [{ first: 0, last: lastWord(passage) }]));
      reaches[last] = i;
    } else if (isTaken || passage.paragraph !== passages[reach]?.paragraph || i > reach + 1) last = -1;
  }
  return findings.map((finding, n) => ({ ...finding, content: pieces[n] ?? finding.content }));
}

/** For each sentence the attribution that a quotation after it would go on; -1 where it would go on none. */
function speakersBySentence(passages: readonly Passage[], findings: readonly Finding[]): ReadonlyMap<number, number> {
  const speakers = new Map<number, number>();
  for (const [n, finding] of findings.entries()) {
    const other = findings[speakers.get(finding.sentence) ?? -1];
    if (other === undefined || speaksLater(passages[finding.sentence], finding, other))
      speakers.set(finding.sentence, n);
  }
  // What is signed is over, and what stands under a label.
  for (const [sentence, n] of speakers)
    if (/^(?:signed|transcript)$/.test(findings[n]?.rule ?? '')) speakers.set(sentence, -1);
  return speakers;
}

/** "It works," she said, adding that it is old. "It is cheap." She who was quoted goes on, else the later of two cues. */
function speaksLater(passage: Passage | undefined, one: Finding, other: Finding): boolean {
  const quotes = quotesFirst(passage, one);
  return quotes === quotesFirst(passage, other) ? cueStart(one) > cueStart(other) : quotes;
}

/** Words in marks before its cue: "It works," or: It is "old," she said. */
function quotesFirst(passage: Passage | undefined, { content, cue }: Finding): boolean {
  const [first] = content;
  if (passage === undefined || first === undefined || first.start > (cue[0]?.start ?? 0)) return false;
  return passage.quotations.some((quotation) => {
    const [start, end] = [tokenAt(passage, quotation.first).start, tokenAt(passage, quotation.last).end];
    return start === first.start || end === first.end;
  });
}

function cueStart(finding: Finding): number {
  return finding.cue[0]?.start ?? 0;
}

/** The next sentence, the one after it in the same paragraph, or the first of the next paragraph. */
function follows(passages: readonly Passage[], earlier: number, later: number): boolean {
  const apart = (passages[later]?.paragraph ?? 0) - (passages[earlier]?.paragraph ?? 0);
  return later === earlier + 1 ? apart <= 1 : later === earlier + 2 && apart === 0;
}

/** Most of the sentence stands in quotation marks, from its first word; all of it where a mark was left open. */
function isSpeech(passage: Passage): boolean {
  if (!isQuoted(passage, 0)) return false;
  const quoted = passage.tokens.filter((_, i) => isQuoted(passage, i)).length;
  const isOpen = quoted === passage.tokens.length && !OPENING.test(tokenAt(passage, 0).text);
  return isOpen || (quoted > 3 && quoted * 2 >= passage.tokens.length);
}

const OPENING = /^(?:["'“‘„«]|'')$/;
