import type { Sentence, Token } from '../sentences/token.ts';
import type { Article } from '../text/article.ts';
import { overlap, type Span, textOf } from '../text/span.ts';
import type { WatchedClaim } from '../watches/watched-claim.ts';
import { compareTellings, makeTelling } from './compare-tellings.ts';
import { findSaidOn } from './find-said-on.ts';
import { isDenial } from './is-denial.ts';
import { makeTerms } from './make-terms.ts';
import { makeOccasion, type Occasion } from './occasion.ts';

/** A claim as novelty sees it: what it says, and when that was said. */
export interface ToldClaim {
  readonly claim: WatchedClaim;
  /** The content's words, pieces joined by ` … `. */
  readonly wording: string;
  readonly terms: readonly string[];
  readonly occasion: Occasion;
  /** Whether the content has a word for what was said before it: *it*, *this*, *such*. */
  readonly pointsBack: boolean;
  /** Whether it is the actor's first claim behind a headline that no claim of the body is alike to. */
  readonly retellsHeadline: boolean;
}

/** The claims of one actor with what each says and when it was said, in their order. */
export function readTellings(
  article: Article,
  sentences: readonly Sentence[],
  claims: readonly WatchedClaim[],
): readonly ToldClaim[] {
  const told: Omit<ToldClaim, 'retellsHeadline'>[] = [];
  let before: { readonly paragraph: number; readonly occasion: Occasion } | undefined;
  for (const claim of claims) {
    const sentence = sentenceAt(sentences, (claim.cue[0] ?? claim.content[0])?.start ?? 0);
    const saidOn = sentence === undefined ? undefined : readSaidOn(article, sentence, claim);
    const own = makeOccasion(saidOn, article.published);
    // On Friday he warned of the pact. It would not last, he added. The second was said on Friday too.
    const occasion = !own.dated && before?.paragraph === sentence?.paragraph ? (before?.occasion ?? own) : own;
    const tokens = tokensIn(sentences, claim.content).slice(0, MOST_TOKENS);
    const stand = isDenial(wordsOf(article, claim.cue)) ? 'denied' : 'affirmed';
    told.push({
      claim,
      wording: wordingOf(article, claim.content),
      terms: makeTerms(tokens, stand),
      pointsBack: tokens.some(isPointer),
      occasion,
    });
    if (sentence !== undefined) before = { paragraph: sentence.paragraph, occasion };
  }
  const lead = findLead(article, sentences, told);
  return told.map((each, i) => ({ ...each, retellsHeadline: i === lead }));
}

// A headline tells nothing that the text below it does not tell: *Leave a door open, Ruritania urges*, and then *it called on
// its neighbours not to cut their ties*. Which claim tells it is the most alike one; without one, the first of the lead.
function findLead(
  { title, text }: Article,
  sentences: readonly Sentence[],
  told: readonly Omit<ToldClaim, 'retellsHeadline'>[],
): number | undefined {
  if (title === undefined || !text.startsWith(title)) return undefined;
  const lead = told.findIndex(({ claim }) => (claim.content[0]?.start ?? 0) >= title.length);
  const headline = lead > 0 ? told[lead - 1] : undefined;
  if (headline === undefined || !isInLead(told[lead], sentences, title.length)) return undefined;
  const said = makeTelling(headline.terms);
  const isTold = told.slice(lead).some(({ terms }) => compareTellings(said, makeTelling(terms)).score >= LEAST_ALIKE);
  return isTold ? undefined : lead;
}

// A headline has few words: a claim that shares one of weight tells it.
const LEAST_ALIKE = 0.15;

// Bylines and captions stand between the headline and the paragraph that tells it.
const LEAST_TOKENS = 10;

function isInLead(
  told: Pick<ToldClaim, 'claim'> | undefined,
  sentences: readonly Sentence[],
  titleEnd: number,
): boolean {
  const first = sentences.find(({ start, tokens }) => start >= titleEnd && tokens.length >= LEAST_TOKENS);
  const own = sentenceAt(sentences, told?.claim.content[0]?.start ?? 0);
  return first !== undefined && first.paragraph === own?.paragraph;
}

// A quotation mark left open can make a content of half an article; nothing that is kept or compared grows with it.
const MOST_TOKENS = 400;
const MOST_WORDING = 4000;

function wordingOf({ text }: Article, content: readonly Span[]): string {
  const words = content.map((span) => textOf(text, span)).join(' … ');
  return words.length <= MOST_WORDING ? words : words.slice(0, MOST_WORDING).replace(/[\uD800-\uDBFF]$/, '');
}

const POINTERS = new Set(['it', 'its', 'so', 'such', 'that', 'them', 'these', 'they', 'this', 'those']);

// *that* as the complementiser of an indirect content points nowhere.
function isPointer({ text, tag }: Token): boolean {
  return POINTERS.has(text.toLowerCase()) && tag !== 'SCONJ';
}

function wordsOf({ text }: Article, spans: readonly Span[]): string {
  return spans.map((span) => textOf(text, span)).join(' ');
}

function readSaidOn(article: Article, sentence: Sentence, claim: WatchedClaim) {
  const cue = claim.cue[0] ?? claim.content[0] ?? sentence;
  return findSaidOn({ text: article.text, sentence, cue, content: claim.content, published: article.published });
}

function tokensIn(sentences: readonly Sentence[], spans: readonly Span[]): readonly Token[] {
  return spans.flatMap((span) => {
    const tokens: Token[] = [];
    for (let i = indexAt(sentences, span.start); i < sentences.length; i++) {
      const sentence = sentences[i] as Sentence;
      if (sentence.start >= span.end) break;
      tokens.push(...sentence.tokens.filter((token) => overlap(token, span)));
    }
    return tokens;
  });
}

function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  const sentence = sentences[indexAt(sentences, at)];
  return sentence !== undefined && sentence.start <= at ? sentence : undefined;
}

/** Index of the first sentence that ends behind a place. */
function indexAt(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
