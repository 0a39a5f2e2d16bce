import type { Span } from '../../text/span.ts';
import { type Finding, spansOf } from '../finding.ts';
import { lastWord, lowerAt, type Passage, tagAt, tokenAt } from '../passage.ts';

interface Label {
  /** Index of the sentence it opens. */
  readonly sentence: number;
  /** Index of its first token: 1 where its paragraph opens with a mark. */
  readonly first: number;
  /** Index of its colon; of *A.* itself, whose full stop stands for one. */
  readonly colon: number;
  readonly name: string;
  readonly asks: boolean;
}

const QUESTIONERS = /^(?:q|question|questions|reporter|reporters|journalist|moderator|interviewer|host)$/;

// "The Rt. Hon. Ana Ruiz of Porto": no label is longer.
const MAX_LABEL = 6;

/**
 * A transcript: `Ana Ruiz: Prices will fall.` with questions (`Q:`, `Q.`, or a label before a question mark) or with
 * speakers taking turns, in marks or not. The label is the source, its colon the cue. Not: a headline `Ruiz: prices
 * fall`, `Outlook: rain`.
 */
export function transcript(passages: readonly Passage[]): readonly Finding[] {
  const labels = passages.flatMap((_, i) => labelOf(passages, i));
  if (!isTranscript(labels)) return [];
  const turns = countTurns(labels);
  return labels.flatMap((label, n) => {
    const isNamed = label.name.includes(' ') || /^a\.?$/i.test(label.name) || (turns.get(surname(label)) ?? 0) > 1;
    if (label.asks || !isNamed) return [];
    const until = labels[n + 1]?.sentence ?? lastTurnEnd(passages, labels);
    return [findingOf(passages, label, until)];
  });
}

function labelOf(passages: readonly Passage[], i: number): readonly Label[] {
  const passage = passages[i];
  if (passage === undefined || i === 0 || passages[i - 1]?.paragraph === passage.paragraph) return [];
  const first = /^["“]$/.test(lowerAt(passage, 0)) ? 1 : 0;
  // "Q. Will it fall?", "Q   Will it fall?", "A. It will."
  if (/^(?:[AQ]\.|Q)$/.test(tokenAt(passage, first).text)) {
    const name = tokenAt(passage, first).text;
    return [{ sentence: i, first, colon: first, name, asks: name.startsWith('Q') }];
  }
  const colon = colonOf(passage, first);
  if (colon === undefined) return [];
  const name = passage.tokens
    .slice(first, colon)
    .map(({ text }) => text)
    .join(' ');
  const asks = QUESTIONERS.test(name.toLowerCase()) || endsAsking(passages, i);
  // "Clinton: 547" is a table.
  return asks || passage.verbs.length > 0 ? [{ sentence: i, first, colon, name, asks }] : [];
}

/** The colon of a label of names: "Ana Ruiz:", "GOV. RUIZ:", "The Harbour Post:". In marks only capitals: “RUIZ: It fell.” */
function colonOf(passage: Passage, first: number): number | undefined {
  if (!/^\p{Lu}/u.test(tokenAt(passage, first).text)) return undefined;
  for (let i = first; i <= first + MAX_LABEL; i++) {
    if (lowerAt(passage, i) === ':') return i > first ? i : undefined;
    const isCapitals = /^\p{Lu}[\p{Lu}.’'-]+$/u.test(tokenAt(passage, i).text);
    const isName =
      (tagAt(passage, i) === 'PROPN' && first === 0) ||
      isCapitals ||
      (i === first && lowerAt(passage, i) === 'the') ||
      /^(?:q|a|question|answer|reporter)$/.test(lowerAt(passage, i));
    if (!isName) return undefined;
  }
  return undefined;
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

/** The last turn has no more paragraphs than the longest before it: what follows is the reporter's. */
function lastTurnEnd(passages: readonly Passage[], labels: readonly Label[]): number {
  const paragraphs = labels.map(({ sentence }) => passages[sentence]?.paragraph ?? 0);
  const longest = paragraphs.reduce((most, at, n) => Math.max(most, at - (paragraphs[n - 1] ?? at)), 1);
  const limit = (paragraphs.at(-1) ?? 0) + longest;
  const end = passages.findIndex(({ paragraph }) => paragraph >= limit);
  return end === -1 ? passages.length : end;
}

function countTurns(labels: readonly Label[]): ReadonlyMap<string, number> {
  const turns = new Map<string, number>();
  for (const label of labels) turns.set(surname(label), (turns.get(surname(label)) ?? 0) + 1);
  return turns;
}

/** "ANA RUIZ" takes the first turn, "RUIZ" the next. */
function surname({ name }: Label): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** The answer runs over paragraphs until the next label, or until somebody tells of the speaker again. */
function findingOf(passages: readonly Passage[], label: Label, until: number): Finding {
  const passage = passages[label.sentence] as Passage;
  const { source, cue } = rolesOf(passage, label);
  const content: Span[] = [];
  const end = answerEnd(passages, label, until);
  for (const [n, later] of passages.slice(label.sentence, end).entries()) {
    const first = n === 0 ? label.colon + 1 : 0;
    if (first <= lastWord(later)) content.push(...spansOf(later, [{ first, last: lastWord(later) }]));
  }
  return { source, cue, content, cueClass: 'speech', rule: 'transcript', sentence: end - 1 };
}

function rolesOf(passage: Passage, { first, colon }: Label): Pick<Finding, 'source' | 'cue'> {
  if (colon > first)
    return {
      source: spansOf(passage, [{ first, last: colon - 1 }]),
      cue: spansOf(passage, [{ first: colon, last: colon }]),
    };
  const { start, end } = tokenAt(passage, first);
  return { source: [{ start, end: end - 1 }], cue: [{ start: end - 1, end }] };
}

/** "The rest in summary. The spokesperson said …" is the reporter's: its paragraph is no answer. */
function answerEnd(passages: readonly Passage[], label: Label, until: number): number {
  const names = label.name.toLowerCase().split(' ');
  const paragraph = passages[label.sentence]?.paragraph;
  for (let i = label.sentence + 1; i < until; i++) {
    const passage = passages[i];
    if (passage === undefined || passage.paragraph === paragraph) continue;
    const isOutside = label.first > 0 && opensParagraph(passages, i) && !/^["“]$/.test(lowerAt(passage, 0));
    if (!isOutside && !tellsOf(passage, names) && !isNote(passages, i)) continue;
    let end = i;
    while (passages[end - 1]?.paragraph === passage.paragraph) end--;
    return end;
  }
  return until;
}

/** "(Translation: our desk.)", "Summary of the rest: …", "Note: …": a paragraph of the editor's. */
function isNote(passages: readonly Passage[], i: number): boolean {
  const passage = passages[i];
  if (passage === undefined || !opensParagraph(passages, i)) return false;
  const first = lowerAt(passage, /^["“]$/.test(lowerAt(passage, 0)) ? 1 : 0);
  if (/^[([*]$/.test(first)) return true;
  return /^(?:editor|editors|note|summary)$/.test(first) && passage.tokens.slice(1, 6).some(({ text }) => text === ':');
}

function opensParagraph(passages: readonly Passage[], i: number): boolean {
  return passages[i - 1]?.paragraph !== passages[i]?.paragraph;
}

function tellsOf(passage: Passage, names: readonly string[]): boolean {
  return passage.phrases.some(({ head }) => {
    const word = lowerAt(passage, head);
    return /^spokes(?:man|person|woman)$/.test(word) || (names.length > 1 && names.includes(word));
  });
}
