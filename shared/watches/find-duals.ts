import type { Span } from '../text/span.ts';
import type { Word } from './article-words.ts';
import type { Reference } from './find-references.ts';
import type { Relation } from './find-relations.ts';
import { DUAL_HEADS } from './relation-words.ts';

const HEADS = new Set(DUAL_HEADS);
const PLURALS = new Set([
  'armies',
  'capitals',
  'crews',
  'fleets',
  'friends',
  'heads',
  'leaders',
  'militaries',
  'navies',
  'neighbors',
  'neighbours',
  'parties',
  'peoples',
  'presidents',
  'sides',
]);
const DETERMINERS = new Set(['the', 'these', 'those', 'our', 'their', 'its', 'this', 'that', 'such', 'his']);
const BETWEEN = /^(?:ADJ|NOUN|NUM|ADV)$/;
// *Neither capital*, *each side*: one of two, spoken of together.
const ONE_OF_TWO = new Set(['neither', 'either', 'each']);
const SINGULARS = new Set([
  'army',
  'capital',
  'country',
  'government',
  'leader',
  'military',
  'nation',
  'navy',
  'neighbor',
  'neighbour',
  'party',
  'partner',
  'power',
  'president',
  'side',
  'state',
]);
const PAIRS = new Set(['duo', 'pair', 'twosome']);
// *Both warring parties* are at war with one another.
const FIGHTING = new Set([
  'belligerent',
  'combatant',
  'contending',
  'fighting',
  'feuding',
  'opposing',
  'rival',
  'warring',
]);

/**
 * Words that stand for two countries without naming them: *the two neighbours*, *both sides*, *bilateral*, *the two*;
 * and *the partnership*, *these ties*, *their cooperation*, where nobody is named beside them.
 */
export function findDuals(
  words: readonly Word[],
  references: readonly Reference[],
  relations: readonly Relation[],
): readonly Span[] {
  const named = namedWords(words, references);
  const duals: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    const end = endOfDual(words, named, i);
    if (end !== undefined) duals.push({ start: words[i]?.start ?? 0, end });
  }
  for (const relation of relations)
    if (isRelationship(relation, words)) duals.push({ start: relation.start, end: relation.end });
  return duals.toSorted((a, b) => a.start - b.start);
}

function endOfDual(words: readonly Word[], named: ReadonlySet<Word>, at: number): number | undefined {
  const word = words[at] as Word;
  if (word.lower === 'bilateral') return word.end;
  const next = words[at + 1];
  if ((word.lower === 'each' && next?.lower === 'other') || (word.lower === 'one' && next?.lower === 'another')) {
    return next.end;
  }
  if (ONE_OF_TWO.has(word.lower)) {
    const head = words[at + 1];
    if (head !== undefined && !named.has(head) && SINGULARS.has(head.lower)) return head.end;
    return endOfHead(words, named, next?.lower === 'of' ? at + 3 : at + 1);
  }
  if (PAIRS.has(word.lower) && DETERMINERS.has(words[at - 1]?.lower ?? '') && next?.lower !== 'of') return word.end;
  if (word.lower === 'two' && words[at - 1] !== undefined && DETERMINERS.has(words[at - 1]?.lower ?? '')) {
    return endOfHead(words, named, at + 1) ?? (isBare(words, named, at + 1) ? word.end : undefined);
  }
  if (word.lower === 'both') {
    const afterDeterminer = DETERMINERS.has(next?.lower ?? '') ? at + 2 : at + 1;
    const head = endOfHead(words, named, afterDeterminer);
    if (head !== undefined) return head;
    // *Russia and China were both right* says it of each; *wary of both of them* speaks of the two.
    if (words[at - 1]?.tag === 'AUX' && next?.lower !== 'of') return undefined;
    return isBare(words, named, at + 1) ? word.end : undefined;
  }
  // *the sides agreed*, *between old friends*, *the armies*: the plural says two where two were spoken of.
  if (word.lower === 'the' || word.lower === 'between' || word.lower === 'our')
    return endOfPlural(words, named, at + 1);
  return undefined;
}

function endOfPlural(words: readonly Word[], named: ReadonlySet<Word>, from: number): number | undefined {
  for (let i = from; i < from + 2; i++) {
    const word = words[i];
    if (word === undefined || named.has(word)) return undefined;
    if (PLURALS.has(word.lower)) return isOfConflict(words, i + 1) ? undefined : word.end;
    if (FIGHTING.has(word.lower)) return undefined;
    if (word.tag !== 'ADJ') return undefined;
  }
  return undefined;
}

/** *both nuclear-armed neighbours*, *the two heads of state*: a head noun within three words. */
function endOfHead(words: readonly Word[], named: ReadonlySet<Word>, from: number): number | undefined {
  for (let i = from; i < from + 4; i++) {
    const word = words[i];
    if (word === undefined || named.has(word)) return undefined;
    if (FIGHTING.has(word.lower)) return undefined;
    if (HEADS.has(word.lower)) return isOfConflict(words, i + 1) ? undefined : word.end;
    if (!BETWEEN.test(word.tag)) return undefined;
  }
  return undefined;
}

/** *both parties to the conflict*, *the two sides in the war* */
function isOfConflict(words: readonly Word[], from: number): boolean {
  const [to, , ...rest] = words.slice(from, from + 5);
  return /^(?:to|in|of)$/.test(to?.lower ?? '') && rest.some(({ lower }) => CONFLICTS.has(lower));
}

const CONFLICTS = new Set(['conflict', 'crisis', 'dispute', 'fighting', 'hostilities', 'war']);

/** *the two drill together*, *for both to gain*; in *both Russia and China* and *the two vetoes* a noun follows. */
function isBare(words: readonly Word[], named: ReadonlySet<Word>, next: number): boolean {
  const word = words[next];
  if (word === undefined) return true;
  if (named.has(word)) return false;
  // The tagger takes *drill* in *the two drill together* for a noun; two of anything would be *drills*.
  if (word.tag === 'NOUN') return !/s$|^(?:men|people|women)$/.test(word.lower);
  return /^(?:VERB|AUX|ADP|PART|ADV|CCONJ|PRON|SCONJ)$/.test(word.tag);
}

/** The words that name a country. */
function namedWords(words: readonly Word[], references: readonly Reference[]): ReadonlySet<Word> {
  let next = 0;
  return new Set(
    words.filter((word) => {
      while (next < references.length && (references[next]?.end ?? 0) <= word.start) next++;
      return (references[next]?.start ?? Number.POSITIVE_INFINITY) <= word.start;
    }),
  );
}

const RELATIONSHIPS = new Set([
  'alliance',
  'bond',
  'cooperation',
  'co operation',
  'coordination',
  'friendship',
  'partnership',
  'rapprochement',
  'relations',
  'relationship',
  'ties',
  'axis',
  'interaction',
  'marriage',
  'marriage of convenience',
  'entente',
  'pact',
  'collaboration',
  'solidarity',
  'alignment',
  'convergence',
  'treaty',
]);

/**
 * *the partnership* is one, *a partnership with Mongolia* names its own; *relations* needs no article: *relations will
 * grow*.
 */
function isRelationship({ text, opener, before, after }: Relation, words: readonly Word[]): boolean {
  if (!RELATIONSHIPS.has(text) || before.length + after.length > 0) return false;
  if (words.length === 0) return false;
  return opener === undefined ? true : opener !== 'a' && opener !== 'an';
}
