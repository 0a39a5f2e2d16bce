import type { Span } from '../../text/span.ts';
import { type Finding, spansOf } from '../finding.ts';
import { lastWord, lowerAt, type Passage, tagAt, tokenAt } from '../passage.ts';

interface Label {
  /** Index of the sentence it opens. */
  readonly sentence: number;
  /** Index of its colon. */
  readonly colon: number;
  readonly name: string;
  readonly asks: boolean;
}

const QUESTIONERS = /^(?:q|question|questions|reporter|reporters|journalist|moderator|interviewer|host)$/;

/**
 * A transcript: `Ana Ruiz: Prices will fall.` with questions (`Q:`, or a label before a question mark) or with speakers
 * taking turns. The label is the source, its colon the cue. Not: a headline `Ruiz: prices fall`, `Outlook: rain`.
 */
export function transcript(passages: readonly Passage[]): readonly Finding[] {
  const labels = passages.flatMap((_, i) => labelOf(passages, i));
  if (!isTranscript(labels)) return [];
  const turns = countTurns(labels);
  return labels.flatMap((label, n) => {
    if (label.asks || !(label.name.includes(' ') || /^a$/i.test(label.name) || (turns.get(label.name) ?? 0) > 1))
      return [];
    const until = labels[n + 1]?.sentence ?? passages.length;
    return [findingOf(passages, label, until)];
  });
}

function labelOf(passages: readonly Passage[], i: number): readonly Label[] {
  const passage = passages[i];
  if (passage === undefined || i === 0 || passages[i - 1]?.paragraph === passage.paragraph) return [];
  for (let colon = 1; colon <= 6; colon++) {
    if (lowerAt(passage, colon) === ':' && /^\p{Lu}/u.test(tokenAt(passage, 0).text)) {
      const name = passage.tokens
        .slice(0, colon)
        .map(({ text }) => text)
        .join(' ');
      const asks = QUESTIONERS.test(name.toLowerCase()) || endsAsking(passages, i);
      // "Clinton: 547" is a table.
      return asks || passage.verbs.length > 0 ? [{ sentence: i, colon, name, asks }] : [];
    }
    // "The Harbour Post: What next?"
    const names =
      tagAt(passage, colon - 1) === 'PROPN' ||
      (colon === 1 && lowerAt(passage, 0) === 'the') ||
      /^(?:q|a|question|answer|reporter)$/.test(lowerAt(passage, colon - 1));
    if (!names) return [];
  }
  return [];
}

function endsAsking(passages: readonly Passage[], first: number): boolean {
  let last = first;
  while (passages[last + 1]?.paragraph === passages[first]?.paragraph) last++;
  const passage = passages[last];
  return passage !== undefined && tokenAt(passage, passage.tokens.length - 1).text === '?';
}

function isTranscript(labels: readonly Label[]): boolean {
  if (labels.some((label) => label.asks) && labels.some((label) => !label.asks)) return true;
  return [...countTurns(labels).values()].filter((count) => count > 1).length > 1;
}

function countTurns(labels: readonly Label[]): ReadonlyMap<string, number> {
  const turns = new Map<string, number>();
  for (const { name } of labels) turns.set(name, (turns.get(name) ?? 0) + 1);
  return turns;
}

/** The answer runs over paragraphs until the next label, or until somebody tells of the speaker again. */
function findingOf(passages: readonly Passage[], label: Label, until: number): Finding {
  const passage = passages[label.sentence] as Passage;
  const source = spansOf(passage, [{ first: 0, last: label.colon - 1 }]);
  const cue = spansOf(passage, [{ first: label.colon, last: label.colon }]);
  const content: Span[] = [...spansOf(passage, [{ first: label.colon + 1, last: lastWord(passage) }])];
  const end = answerEnd(passages, label, until);
  for (const later of passages.slice(label.sentence + 1, end))
    content.push(...spansOf(later, [{ first: 0, last: lastWord(later) }]));
  return { source, cue, content, cueClass: 'speech', rule: 'transcript', sentence: end - 1 };
}

/** "The rest in summary. The spokesperson said …" is the reporter's: its paragraph is no answer. */
function answerEnd(passages: readonly Passage[], label: Label, until: number): number {
  const names = label.name.toLowerCase().split(' ');
  const paragraph = passages[label.sentence]?.paragraph;
  for (let i = label.sentence + 1; i < until; i++) {
    const passage = passages[i];
    if (passage === undefined || passage.paragraph === paragraph) continue;
    if (!tellsOf(passage, names) && !isNote(passages, i)) continue;
    let end = i;
    while (passages[end - 1]?.paragraph === passage.paragraph) end--;
    return end;
  }
  return until;
}

/** "(Translation: our desk.)", "Summary of the rest: …", "Note: …": a paragraph of the editor's. */
function isNote(passages: readonly Passage[], i: number): boolean {
  const passage = passages[i];
  if (passage === undefined || passages[i - 1]?.paragraph === passage.paragraph) return false;
  const first = lowerAt(passage, 0);
  if (/^[([*]$/.test(first)) return true;
  return /^(?:editor|editors|note|summary)$/.test(first) && passage.tokens.slice(1, 6).some(({ text }) => text === ':');
}

function tellsOf(passage: Passage, names: readonly string[]): boolean {
  return passage.phrases.some(({ head }) => {
    const word = lowerAt(passage, head);
    return /^spokes(?:man|person|woman)$/.test(word) || (names.length > 1 && names.includes(word));
  });
}
