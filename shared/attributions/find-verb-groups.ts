import { MODALS } from './lexicon/function-words.ts';
import { lowerAt, type PassageWords, type Range, tagAt, type VerbForm, type VerbGroup } from './passage.ts';

// "would by then have long since been": more words than this between two parts of a group are no part of it.
const MAX_ADVERBS = 3;

/** Verbs with their auxiliaries, negations and the adverbs between them; a verb inside a noun phrase is none. */
export function findVerbGroups(passage: PassageWords, phraseAt: readonly number[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < passage.tokens.length; i++) {
    if ((phraseAt[i] ?? -1) !== -1) continue;
    const group = groupFrom(passage, i, phraseAt);
    if (group === undefined) continue;
    groups.push(group);
    i = group.last;
  }
  return groups;
}

function groupFrom(passage: PassageWords, first: number, phraseAt: readonly number[]): VerbGroup | undefined {
  const isTo = !isVerbal(passage, first);
  if (isTo && lowerAt(passage, first) !== 'to') return undefined;
  const parts = [first];
  if (isTo) {
    const next = nextPart(passage, first, phraseAt);
    if (next === undefined || lowerAt(passage, next).endsWith('ing')) return undefined;
    parts.push(next);
  }
  for (let last = parts.at(-1) ?? first; isAuxiliary(passage, last); ) {
    const next = nextPart(passage, last, phraseAt);
    if (next === undefined) break;
    parts.push(next);
    last = next;
  }
  return makeGroup(passage, parts);
}

function isVerbal(passage: PassageWords, i: number): boolean {
  const tag = tagAt(passage, i);
  return tag === 'VERB' || tag === 'AUX';
}

/** "to have added": *have* before a participle is no verb of its own, whatever its tag. */
function isAuxiliary(passage: PassageWords, i: number): boolean {
  return tagAt(passage, i) === 'AUX' || passage.tokens[i]?.lemma === 'have';
}

/** The next verbal word after an auxiliary or *to*, over adverbs and negations. */
function nextPart(passage: PassageWords, from: number, phraseAt: readonly number[]): number | undefined {
  for (let i = from + 1; i <= from + 1 + MAX_ADVERBS; i++) {
    if ((phraseAt[i] ?? -1) !== -1) return undefined;
    if (isVerbal(passage, i)) return i;
    if (!/^(?:ADV|PART)$/.test(tagAt(passage, i)) && !/^(?:since|neither|both|either)$/.test(lowerAt(passage, i)))
      return undefined;
    if (lowerAt(passage, i) === 'to') return undefined;
  }
  return undefined;
}

function makeGroup(passage: PassageWords, parts: readonly number[]): VerbGroup {
  const first = parts[0] ?? 0;
  const head = parts.at(-1) ?? first;
  const lemma = passage.tokens[head]?.lemma ?? '';
  const auxiliaries = parts.slice(0, -1).map((i) => lowerAt(passage, i));
  const passive = isPassive(passage, parts);
  return {
    first,
    last: head,
    head,
    lemma,
    form: formOf(passage, head, auxiliaries),
    passive,
    negated: isNegated(passage, first, head),
    modal: auxiliaries.some((auxiliary) => MODALS.has(auxiliary)),
    only: hasOnly(passage, first, head),
    pieces: piecesOf(parts),
  };
}

function isPassive(passage: PassageWords, parts: readonly number[]): boolean {
  const before = parts.at(-2);
  const head = parts.at(-1) ?? 0;
  if (before === undefined || tagAt(passage, head) !== 'VERB') return false;
  const auxiliary = passage.tokens[before]?.lemma ?? '';
  return /^(?:be|get|is|are|was|were|been|being|'s|’s|'re|’re)$/.test(auxiliary) && isPast(passage, head);
}

function isPast(passage: PassageWords, head: number): boolean {
  const lower = lowerAt(passage, head);
  if (lower.endsWith('ing')) return false;
  return lower !== passage.tokens[head]?.lemma ? !/[^s]s$/.test(lower) : lower.endsWith('ed');
}

function hasOnly(passage: PassageWords, first: number, head: number): boolean {
  for (let i = first; i <= head + 1; i++) if (lowerAt(passage, i) === 'only') return true;
  return false;
}

const NEGATIONS = new Set(['hardly', "n't", 'n’t', 'neither', 'never', 'not']);
const NEGATIONS_BEFORE = new Set(['hardly', 'neither', 'never', 'nor']);

function isNegated(passage: PassageWords, first: number, head: number): boolean {
  for (let i = first; i <= head; i++) if (NEGATIONS.has(lowerAt(passage, i))) return true;
  return NEGATIONS_BEFORE.has(lowerAt(passage, first - 1));
}

function formOf(passage: PassageWords, head: number, auxiliaries: readonly string[]): VerbForm {
  if (auxiliaries[0] === 'to') return 'infinitive';
  if (auxiliaries.length > 0) return /^(?:being|having)$/.test(auxiliaries[0] ?? '') ? 'ing' : 'finite';
  if (/.ing$/.test(lowerAt(passage, head)) && (tagAt(passage, head) !== 'AUX' || lowerAt(passage, head) === 'being'))
    return 'ing';
  return isPast(passage, head) && tagAt(passage, head) === 'VERB' ? 'past' : 'finite';
}

function piecesOf(parts: readonly number[]): readonly Range[] {
  const pieces: { first: number; last: number }[] = [];
  for (const part of parts) {
    const piece = pieces.at(-1);
    if (piece !== undefined && piece.last === part - 1) piece.last = part;
    else pieces.push({ first: part, last: part });
  }
  return pieces;
}
