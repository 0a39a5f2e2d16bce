import type { Span } from '../text/span.ts';
import type { Word } from './article-words.ts';
import { findPhrases, makeLexicon } from './find-phrases.ts';
import type { Reference } from './find-references.ts';
import { RELATION_WORDS, type RelationKind } from './relation-words.ts';

/** A word for what passes between countries, and the countries it stands next to. */
export interface Relation extends Span {
  readonly kind: RelationKind;
  /** *China's and Russia's ties*: CN, RU. Empty where none stands before it. */
  readonly before: readonly string[];
  /** *ties with India*: IN. */
  readonly after: readonly string[];
  /** Between the word and the countries after it: *with*, *between*. */
  readonly preposition?: string;
  /** *our*, *their*, *the*: the word that opens its noun phrase, lower case. */
  readonly opener?: string;
  /** The word as in the lexicon's text, lower case. */
  readonly text: string;
}

const LEXICON = makeLexicon(RELATION_WORDS);
const PREPOSITIONS = new Set([
  'with',
  'to',
  'for',
  'between',
  'of',
  'towards',
  'toward',
  'from',
  'on',
  'in',
  'against',
  'into',
  'over',
  'by',
  'among',
]);
const OPENERS = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'such',
  'our',
  'their',
  'its',
  'his',
  'her',
  'a',
  'an',
  'my',
  'your',
]);
const JOINING = new Set(['and', 'or', 'the']);
// Past this the country belongs to another phrase: aid *to the embattled government of Ukraine* still counts.
const REACH = 4;

/** The relation words among a claim's words, each with the countries before and after it. */
export function findRelations(words: readonly Word[], references: readonly Reference[]): readonly Relation[] {
  const byWord = referencesByWord(words, references);
  const phrases = findPhrases(words, LEXICON).filter(({ label }) => label !== 'nothing');
  return phrases.map(({ label, first, last, start, end }) => ({
    kind: label,
    start,
    end,
    text: words
      .slice(first, last)
      .map(({ lower }) => lower)
      .join(' '),
    before: countriesBefore(words, byWord, first),
    after: countriesAfter(words, byWord, last),
    preposition: PREPOSITIONS.has(words[last]?.lower ?? '') ? words[last]?.lower : undefined,
    opener: openerOf(words, first),
  }));
}

function referencesByWord(words: readonly Word[], references: readonly Reference[]): readonly (string | undefined)[] {
  let next = 0;
  return words.map((word) => {
    while (next < references.length && (references[next]?.end ?? 0) <= word.start) next++;
    const reference = references[next];
    return reference !== undefined && reference.start <= word.start ? reference.country : undefined;
  });
}

/** *Moscow's and Beijing's close military ties*: backwards over adjectives to the names, and over *and* between them. */
function countriesBefore(words: readonly Word[], byWord: readonly (string | undefined)[], first: number): string[] {
  const found: string[] = [];
  let gap = 0;
  for (let i = first - 1; i >= 0 && gap <= REACH; i--) {
    const word = words[i] as Word;
    const country = byWord[i];
    if (word.sentence !== words[first]?.sentence) break;
    if (country !== undefined) {
      found.push(country);
      gap = REACH - 1;
    } else if (found.length > 0 ? !JOINING.has(word.lower) : !/^(?:ADJ|NOUN|PROPN|ADV|NUM|CCONJ)$/.test(word.tag))
      break;
    else gap++;
  }
  return found;
}

/** The determiner or possessive that opens the noun phrase: *the* in *the comprehensive strategic partnership*. */
function openerOf(words: readonly Word[], first: number): string | undefined {
  for (let i = first - 1; i >= 0 && i >= first - 4; i--) {
    const word = words[i] as Word;
    if (OPENERS.has(word.lower)) return word.lower;
    if (!/^(?:ADJ|NOUN|ADV|NUM)$/.test(word.tag)) return undefined;
  }
  return undefined;
}

/** *ties with both Moscow and Beijing*, *paying for the Russian army*: forwards over a preposition to the names. */
function countriesAfter(words: readonly Word[], byWord: readonly (string | undefined)[], last: number): string[] {
  const found: string[] = [];
  let gap = 0;
  for (let i = last; i < words.length && gap <= REACH; i++) {
    const word = words[i] as Word;
    const country = byWord[i];
    if (word.sentence !== words[last - 1]?.sentence) break;
    if (country !== undefined) {
      found.push(country);
      gap = REACH - 1;
    } else if (found.length > 0) {
      if (!JOINING.has(word.lower)) break;
      gap++;
    } else if (PREPOSITIONS.has(word.lower) || /^(?:DET|ADJ|NOUN|PROPN|PART|ADV)$/.test(word.tag)) gap++;
    else break;
  }
  return found;
}
