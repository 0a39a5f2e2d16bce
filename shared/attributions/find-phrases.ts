import { POSSESSIVES, PRONOUNS, TIME_WORDS } from './lexicon/function-words.ts';
import { namesRole } from './lexicon/roles.ts';
import { isHyphen, lowerAt, type PassageWords, type Phrase, type PhraseKind, tagAt } from './passage.ts';

/**
 * Noun phrases up to their heads, left to right: determiners, adjectives, participles, nouns, names, possessors.
 * `China's top diplomat` is one, `the head of the alliance` is two with a preposition between them.
 */
export function findPhrases(passage: PassageWords): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let i = 0; i < passage.tokens.length; ) {
    const phrase = phraseAt(passage, i);
    if (phrase !== undefined) phrases.push(phrase);
    i = phrase === undefined ? i + 1 : phrase.last + 1;
  }
  return phrases;
}

function phraseAt(passage: PassageWords, first: number): Phrase | undefined {
  const lower = lowerAt(passage, first);
  const more = QUANTIFIERS.has(lower) ? quantifierEnd(passage, first) : undefined;
  const counted = more === undefined ? undefined : phraseAt(passage, more + 1);
  if (counted !== undefined && counted.kind !== 'pronoun') return { ...counted, first };
  // "her town", "one scholar"
  const isHer =
    (lower === 'her' || lower === 'one') &&
    tagAt(passage, first + 1) !== 'DET' &&
    isModifier(passage, first + 1, first + 1);
  const isPronoun = PRONOUNS.has(lower) && passage.tokens[first]?.text !== 'US';
  if (isPronoun && !isHer) return { first, last: first, head: first, kind: 'pronoun' };
  let head = -1;
  let i = first;
  while (i < passage.tokens.length) {
    if (i > first && isHyphen(passage, i) && lowerAt(passage, i + 1) !== ',') {
      // "a self-described democrat": the compound is no head where one follows.
      const follows =
        !isNominal(passage, i + 1) && isModifier(passage, i + 2, first) && !isPossessiveMark(passage, i + 2);
      if (follows) head = -1;
      else if (isNominal(passage, i + 1) || head === i - 1) head = i + 1;
      i += 2;
    } else if (head === i - 1 && isPossessiveMark(passage, i) && isModifier(passage, i + 1, first)) {
      head = -1;
      i += 1;
    } else if (isNominal(passage, i)) {
      if (head !== -1 && splits(passage, i, first)) break;
      head = i;
      i += 1;
    } else if (head !== -1 && isCounting(passage, i)) {
      break;
    } else if (head === -1 ? isModifier(passage, i, first) : joinsNames(passage, i)) {
      i += 1;
    } else break;
  }
  if (head === -1) return adjectiveAlone(passage, first, i) ?? determinerAlone(passage, first);
  const kind = kindOf(passage, first, head);
  // "February 25", "the minister himself"
  const isDate = kind === 'time' && tagAt(passage, head + 1) === 'NUM' && !isCounting(passage, head + 1);
  const last = isDate || REFLEXIVES.has(lowerAt(passage, head + 1)) ? head + 1 : head;
  return { first, last, head, kind };
}

const REFLEXIVES = new Set(['herself', 'himself', 'itself', 'themselves']);

// By the first word what may be the second.
const QUANTIFIERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['at', ['least', 'most']],
  ['fewer', ['than']],
  ['less', ['than']],
  ['more', ['than']],
  ['up', ['to']],
]);

/** "more than one analyst", "at least three banks", "up to ten ships": the words before the number belong to it. */
function quantifierEnd(passage: PassageWords, first: number): number | undefined {
  if (QUANTIFIERS.get(lowerAt(passage, first))?.includes(lowerAt(passage, first + 1)) !== true) return undefined;
  const isNumber = tagAt(passage, first + 2) === 'NUM' || /^(?:a|half)$/.test(lowerAt(passage, first + 2));
  return isNumber ? first + 1 : undefined;
}

/** "On Sunday two officials", "In Rome three banks": a number in letters begins another phrase. */
function isCounting(passage: PassageWords, i: number): boolean {
  // "the number two of the bank"
  if (tagAt(passage, i) !== 'NUM' || lowerAt(passage, i - 1) === 'number') return false;
  return /^\p{Ll}{3,}$/u.test(passage.tokens[i]?.text ?? '') && isModifier(passage, i + 1, i);
}

function isNominal(passage: PassageWords, i: number): boolean {
  const tag = tagAt(passage, i);
  return (tag === 'NOUN' || tag === 'PROPN') && lowerAt(passage, i) !== 'that';
}

const POSSESSIVE_MARKS = new Set(["'", '’', "'s", '’s']);

function isPossessiveMark(passage: PassageWords, i: number): boolean {
  return POSSESSIVE_MARKS.has(lowerAt(passage, i)) && tagAt(passage, i) !== 'AUX';
}

/** What may stand before the head: *the growing*, *his two*, *very good*, *newly declassified*. */
function isModifier(passage: PassageWords, i: number, first: number): boolean {
  const tag = tagAt(passage, i);
  const lower = lowerAt(passage, i);
  if (isNominal(passage, i)) return true;
  if (POSSESSIVES.has(lower) || lower === 'one') return i === first;
  if (tag === 'DET') return lower !== 'that' && (i === first || i === first + 1);
  if (tag === 'ADJ' || tag === 'NUM' || lower === '$') return true;
  if (tag === 'ADV') return i > first && /^(?:ADJ|NUM|VERB)$/.test(tagAt(passage, i + 1));
  // "the growing ties", "increasing pressure"; "signing deals" is a verb and its object.
  return (
    tag === 'VERB' && i > first && /(?:ing|ed|en)$/.test(lower) && /^(?:NOUN|PROPN|ADJ)$/.test(tagAt(passage, i + 1))
  );
}

/** "Johnson & Johnson", "Kremlin deputy spokesman": an adjective or a sign between names. Not: "Ruiz last week". */
function joinsNames(passage: PassageWords, i: number): boolean {
  const tag = tagAt(passage, i);
  if (tag === 'NUM') return true;
  if (TIME_WORDS.has(lowerAt(passage, i + 1))) return false;
  return (
    (tag === 'ADJ' || lowerAt(passage, i) === '&') && tagAt(passage, i - 1) === 'PROPN' && isNominal(passage, i + 1)
  );
}

/** "in April Wang", "Trump Monday", "at the summit Qin": another phrase begins though nothing stands between. */
function splits(passage: PassageWords, i: number, first: number): boolean {
  const before = lowerAt(passage, i - 1);
  const isTime = TIME_WORDS.has(lowerAt(passage, i));
  if (isTime !== TIME_WORDS.has(before)) return isTime ? tagAt(passage, i) === 'PROPN' : tagAt(passage, i) === 'PROPN';
  // "told reporters China would": a plural is no title.
  if (tagAt(passage, i) === 'PROPN' && tagAt(passage, i - 1) === 'NOUN' && before !== passage.tokens[i - 1]?.lemma)
    return true;
  const governed = tagAt(passage, first - 1) === 'ADP';
  return governed && tagAt(passage, i - 1) === 'NOUN' && tagAt(passage, i) === 'PROPN' && !namesRole(before);
}

/** "a Chinese academic, who": an adjective to the tagger where a noun must be. */
function adjectiveAlone(passage: PassageWords, first: number, next: number): Phrase | undefined {
  const head = next - 1;
  if (tagAt(passage, first) !== 'DET' || head - first < 2 || tagAt(passage, head) !== 'ADJ') return undefined;
  if (!/^(?:VERB|AUX|PUNCT)$/.test(tagAt(passage, next))) return undefined;
  return { first, last: head, head, kind: 'noun' };
}

const ALONE = new Set(
  'all another both each either few many most none other others several some such these this those'.split(' '),
);
const COUNTED = new Set('the these those'.split(' '));
const COUNTS = new Set('former latter two three four five six first second other'.split(' '));

/** "those", "some", "the two", "many": a determiner or a number for the whole phrase. */
function determinerAlone(passage: PassageWords, first: number): Phrase | undefined {
  const lower = lowerAt(passage, first);
  if (lower === 'neither' && lowerAt(passage, first + 1) === 'of')
    return { first, last: first, head: first, kind: 'noun' };
  if (ALONE.has(lower)) return { first, last: first, head: first, kind: 'noun' };
  if (COUNTED.has(lower) && COUNTS.has(lowerAt(passage, first + 1)))
    return { first, last: first + 1, head: first + 1, kind: 'noun' };
  if (tagAt(passage, first) === 'NUM') return { first, last: first, head: first, kind: 'noun' };
  // "the public on Friday"
  if (lower === 'the' && isAdjectiveAlone(passage, first + 1))
    return { first, last: first + 1, head: first + 1, kind: 'noun' };
  // "the Norwegian said": a nationality for a person.
  const isArticle = lower === 'the' || lower === 'a' || lower === 'an';
  if (isArticle && /^\p{Lu}/u.test(passage.tokens[first + 1]?.text ?? ''))
    return { first, last: first + 1, head: first + 1, kind: 'noun' };
  return undefined;
}

function isAdjectiveAlone(passage: PassageWords, i: number): boolean {
  if (tagAt(passage, i) !== 'ADJ') return false;
  return lowerAt(passage, i + 1) === 'that' || /^(?:ADP|VERB|AUX|PUNCT)$/.test(tagAt(passage, i + 1));
}

function kindOf(passage: PassageWords, first: number, head: number): PhraseKind {
  if (
    TIME_WORDS.has(lowerAt(passage, head)) ||
    (TIME_WORDS.has(lowerAt(passage, head - 1)) && tagAt(passage, head) === 'NUM')
  )
    return 'time';
  for (let i = first; i <= head; i++) if (tagAt(passage, i) === 'PROPN') return 'name';
  return 'noun';
}
