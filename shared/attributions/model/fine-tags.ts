import type { Token } from '../../sentences/token.ts';

/**
 * Tags finer than the universal ones: verb forms, and the closed classes told apart by what they do around a cue.
 * *told* after *was* is a participle, after *he* a past form.
 */
export const FINE_TAGS = [
  'none',
  'ADJ',
  'ADJ-superlative',
  'ADP-other',
  'ADP-about',
  'ADP-as',
  'ADP-at',
  'ADP-by',
  'ADP-for',
  'ADP-from',
  'ADP-in',
  'ADP-of',
  'ADP-on',
  'ADP-to',
  'ADP-with',
  'ADV',
  'ADV-wh',
  'AUX-be',
  'AUX-do',
  'AUX-have',
  'AUX-modal',
  'CCONJ',
  'CCONJ-but',
  'DET',
  'DET-a',
  'DET-that',
  'DET-the',
  'INTJ',
  'NOUN',
  'NOUN-plural',
  'NUM',
  'PART-not',
  'PART-of-possession',
  'PART-to',
  'PRON-I',
  'PRON-it',
  'PRON-object',
  'PRON-other',
  'PRON-possessive',
  'PRON-subject',
  'PRON-that',
  'PRON-wh',
  'PRON-you',
  'PROPN',
  'PUNCT-bracket-close',
  'PUNCT-bracket-open',
  'PUNCT-colon',
  'PUNCT-comma',
  'PUNCT-dash',
  'PUNCT-ellipsis',
  'PUNCT-other',
  'PUNCT-question',
  'PUNCT-quote-close',
  'PUNCT-quote-open',
  'PUNCT-semicolon',
  'PUNCT-stop',
  'SCONJ',
  'SCONJ-if',
  'SCONJ-that',
  'SYM',
  'VERB',
  'VERB-gerund',
  'VERB-participle',
  'VERB-past',
  'VERB-present',
  'X',
] as const;

export type FineTag = (typeof FINE_TAGS)[number];

const CODES: ReadonlyMap<string, number> = new Map(FINE_TAGS.map((tag, code) => [tag, code]));

/** The number of a fine tag: what features are made of. */
export function codeOf(tag: FineTag): number {
  return CODES.get(tag) ?? 0;
}

const BY_WORD: Readonly<Record<string, Readonly<Record<string, FineTag>>>> = {
  ADV: { how: 'ADV-wh', when: 'ADV-wh', where: 'ADV-wh', why: 'ADV-wh' },
  CCONJ: { but: 'CCONJ-but' },
  DET: { a: 'DET-a', an: 'DET-a', the: 'DET-the', that: 'DET-that', which: 'PRON-wh', what: 'PRON-wh' },
  PART: {
    "'s": 'PART-of-possession',
    '’s': 'PART-of-possession',
    "'": 'PART-of-possession',
    '’': 'PART-of-possession',
  },
  PRON: {
    he: 'PRON-subject',
    her: 'PRON-possessive',
    him: 'PRON-object',
    his: 'PRON-possessive',
    i: 'PRON-I',
    it: 'PRON-it',
    its: 'PRON-possessive',
    me: 'PRON-object',
    my: 'PRON-possessive',
    our: 'PRON-possessive',
    she: 'PRON-subject',
    that: 'PRON-that',
    their: 'PRON-possessive',
    them: 'PRON-object',
    they: 'PRON-subject',
    us: 'PRON-object',
    we: 'PRON-I',
    what: 'PRON-wh',
    which: 'PRON-wh',
    who: 'PRON-wh',
    whom: 'PRON-wh',
    whose: 'PRON-wh',
    you: 'PRON-you',
    your: 'PRON-possessive',
  },
  PUNCT: {
    '(': 'PUNCT-bracket-open',
    '[': 'PUNCT-bracket-open',
    ')': 'PUNCT-bracket-close',
    ']': 'PUNCT-bracket-close',
    ':': 'PUNCT-colon',
    ',': 'PUNCT-comma',
    '-': 'PUNCT-dash',
    '--': 'PUNCT-dash',
    '–': 'PUNCT-dash',
    '—': 'PUNCT-dash',
    '...': 'PUNCT-ellipsis',
    '…': 'PUNCT-ellipsis',
    '?': 'PUNCT-question',
    '!': 'PUNCT-question',
    ';': 'PUNCT-semicolon',
    '.': 'PUNCT-stop',
  },
  SCONJ: { that: 'SCONJ-that', if: 'SCONJ-if', whether: 'SCONJ-if', as: 'ADP-as', for: 'ADP-for' },
};

const PLAIN: Readonly<Record<string, FineTag>> = {
  ADJ: 'ADJ',
  ADP: 'ADP-other',
  ADV: 'ADV',
  CCONJ: 'CCONJ',
  DET: 'DET',
  INTJ: 'INTJ',
  NUM: 'NUM',
  PART: 'PART-not',
  PRON: 'PRON-other',
  PROPN: 'PROPN',
  PUNCT: 'PUNCT-other',
  SCONJ: 'SCONJ',
  SYM: 'SYM',
  X: 'X',
};

/** The fine tag of a word, as a number; `afterAuxiliary` where a form of *be* or *have* stands shortly before it. */
export function fineTagOf(token: Token, afterAuxiliary: boolean): number {
  const word = token.text.toLowerCase();
  const byWord = BY_WORD[token.tag];
  if (byWord !== undefined && Object.hasOwn(byWord, word)) return codeOf(byWord[word] ?? 'none');
  if (token.tag === 'VERB') return codeOf(verbForm(word, token.lemma, afterAuxiliary));
  if (token.tag === 'AUX') return codeOf(auxiliary(token.lemma));
  if (token.tag === 'NOUN') return codeOf(word.endsWith('s') && word !== token.lemma ? 'NOUN-plural' : 'NOUN');
  if (token.tag === 'ADP') return codeOf(preposition(word));
  if (token.tag === 'ADJ' && word.endsWith('est')) return codeOf('ADJ-superlative');
  if (token.tag === 'PART' && word === 'to') return codeOf('PART-to');
  return codeOf(PLAIN[token.tag] ?? 'X');
}

function verbForm(word: string, lemma: string, afterAuxiliary: boolean): FineTag {
  if (word.endsWith('ing')) return 'VERB-gerund';
  if (word === lemma) return 'VERB';
  if (word.endsWith('s') && lemma !== 'be') return 'VERB-present';
  return afterAuxiliary ? 'VERB-participle' : 'VERB-past';
}

function auxiliary(lemma: string): FineTag {
  if (lemma === 'be') return 'AUX-be';
  if (lemma === 'have') return 'AUX-have';
  return lemma === 'do' ? 'AUX-do' : 'AUX-modal';
}

function preposition(word: string): FineTag {
  const tag = `ADP-${word}`;
  return CODES.has(tag) ? (tag as FineTag) : 'ADP-other';
}
