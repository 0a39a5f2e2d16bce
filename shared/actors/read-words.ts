import type { Sentence, Token } from '../sentences/token.ts';
import { hasCapital } from '../text/capital.ts';
import { BODIES, type Body } from './body-names.ts';
import { type CountryWord, FIRST_WORDS, findCountryWords } from './countries.ts';
import { NAME_PARTICLES } from './family-names.ts';
import { findPhrases, makePhrases, type Phrase, type Phrases } from './find-phrases.ts';
import { MEDIA, type Medium } from './media-names.ts';
import { DETERMINERS } from './noun-classes.ts';
import { type OrganisationRun, organisationRuns } from './organisation-runs.ts';

/** A sentence with the known names in it. Places are indexes of tokens. */
export interface SentenceWords {
  readonly sentence: Sentence;
  /** Its tokens in lower case. */
  readonly lower: readonly string[];
  /** Its number in the article. */
  readonly index: number;
  /** The tokens at which something that is looked for may begin. All others, which are most, are passed over. */
  readonly starts: readonly number[];
  /** A heading: a first paragraph, or a short one, that ends without a full stop. Its capitals tell little. */
  readonly heading: boolean;
  readonly countries: readonly CountryWord[];
  readonly media: readonly Phrase<Medium>[];
  readonly bodies: readonly Phrase<Body>[];
  /** Other organisations: runs of capitals. */
  readonly organisations: readonly OrganisationRun[];
}

const MEDIA_PHRASES: Phrases<Medium> = makePhrases(
  MEDIA.flatMap((medium) => medium.names.map((name) => [name, medium] as const)),
);
const BODY_PHRASES: Phrases<Body> = makePhrases(
  BODIES.flatMap((body) => body.names.map((name) => [name, body] as const)),
);

/** Reads every sentence for countries, outlets and organisations that are known by name. */
export function readWords(sentences: readonly Sentence[]): readonly SentenceWords[] {
  return sentences.map((sentence, index) => {
    const { tokens } = sentence;
    const lower = tokens.map(({ text }) => text.toLowerCase());
    const starts = startsOf(tokens, lower);
    const media = findPhrases(tokens, MEDIA_PHRASES, starts);
    const bodies = findPhrases(tokens, BODY_PHRASES, starts).filter(
      (body) => !media.some((other) => crosses(body, other)),
    );
    // `Washington Post` is an outlet before it is a capital, `US State Department` a body before a country.
    const countries = findCountryWords(tokens, starts).filter(
      (word) => !media.some((other) => holds(other, word)) && !bodies.some((other) => holds(other, word)),
    );
    return {
      sentence,
      lower,
      starts,
      index,
      heading: isHeading(sentences, index),
      countries,
      media,
      bodies,
      organisations: organisationRuns(tokens, countries, starts),
    };
  });
}

const SMALL_BEGINNINGS: ReadonlySet<string> = new Set([
  ...[MEDIA_PHRASES.firstWords, BODY_PHRASES.firstWords, FIRST_WORDS].flatMap(({ others }) => [...others.keys()]),
  ...NAME_PARTICLES,
  ...DETERMINERS,
]);

function startsOf(tokens: readonly Token[], lower: readonly string[]): readonly number[] {
  const starts: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (hasCapital((tokens[i] as Token).text) || SMALL_BEGINNINGS.has(lower[i] as string)) starts.push(i);
  }
  return starts;
}

function crosses(a: { first: number; end: number }, b: { first: number; end: number }): boolean {
  return a.first < b.end && b.first < a.end;
}

function holds(phrase: { first: number; end: number }, word: CountryWord): boolean {
  return phrase.first < word.endToken && word.firstToken < phrase.end;
}

function isHeading(sentences: readonly Sentence[], index: number): boolean {
  const sentence = sentences[index] as Sentence;
  if (sentence.paragraph !== 0) return false;
  const next = sentences[index + 1];
  const alone = next === undefined || next.paragraph !== sentence.paragraph;
  return alone && index === 0 && next !== undefined && !/^[.!?…"”]+$/.test(sentence.tokens.at(-1)?.text ?? '');
}
