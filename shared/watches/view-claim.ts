import type { Claim } from '../claims/claim.ts';
import { covers, type Span } from '../text/span.ts';
import { type Word, wordsIn } from './article-words.ts';
import { BLOCS } from './blocs.ts';
import type { Reference } from './find-references.ts';
import { findRelations, type Relation } from './find-relations.ts';
import type { WatchedText } from './watched-text.ts';

/** What was decided for a claim, and why. */
export interface Verdict {
  readonly concerned: boolean;
  readonly rule: string;
  readonly evidence: readonly Span[];
}

/** All that decides whether a claim concerns a watch. */
export interface ClaimView extends WatchedText {
  readonly claim: Claim;
  /** The content's words. */
  readonly said: readonly Word[];
  /** References in the content. */
  readonly inContent: readonly Reference[];
  /** References in the content's sentence, outside content and source: *told his Russian counterpart*. */
  readonly besides: readonly Reference[];
  readonly relations: readonly Relation[];
  /** The parties named in the content. */
  readonly named: readonly string[];
  /** Other countries and blocs named in the content, not as a place: *Russia's war in Ukraine* names no other. */
  readonly thirds: readonly string[];
  readonly ownCountry: string | undefined;
  /** Codes of the blocs that the speaker speaks for: `eu` of the president of the European Commission. */
  readonly ownBlocs: ReadonlySet<string>;
  /** Whether the speaker is of one of the parties. */
  readonly ofParty: boolean;
  /** Whether the speaker speaks of *us*, *our*. */
  readonly saysWe: boolean;
  /** Whether the pair is said to be the speaker's: *our two countries*. */
  readonly saysOurs: boolean;
  /** Number of the sentence in which the content begins. */
  readonly sentence: number;
  /** The claims before this one with their verdicts, in order. */
  readonly earlier: readonly EarlierClaim[];
}

export interface EarlierClaim {
  readonly view: ClaimView;
  readonly verdict: Verdict;
}

const WE = new Set(['we', 'us', 'our', 'ours', 'ourselves']);

/** One claim of a watched text, seen after the claims before it. */
export function viewClaim(watched: WatchedText, claim: Claim, earlier: ClaimView['earlier']): ClaimView {
  const { watch, words, referencesBySentence } = watched;
  const said = wordsIn(words, claim.content);
  const sentences = [...new Set(said.map(({ sentence }) => sentence))];
  const near = sentences.flatMap((sentence) => referencesBySentence.get(sentence) ?? []);
  const inContent = near.filter((reference) => isIn(reference, claim.content));
  const besides = near.filter((reference) => !isIn(reference, claim.content) && !isIn(reference, claim.source));
  const parties: readonly string[] = watch.parties.map(({ country }) => country);
  const countries = [...new Set(inContent.map(({ country }) => country))];
  const sides = inContent.filter(({ place }) => place === undefined);
  const ownCountry = claim.actor.country ?? countrySpokenFor(claim, said, inContent, parties);
  return {
    ...watched,
    claim,
    said,
    inContent,
    besides,
    relations: findRelations(
      said,
      inContent.filter(({ place }) => place !== 'war' && place !== 'there'),
    ),
    named: countries.filter((country) => parties.includes(country)),
    thirds: [...new Set(sides.map(({ country }) => country))].filter((country) => !parties.includes(country)),
    ownCountry,
    ownBlocs: findOwnBlocs(claim),
    ofParty: ownCountry !== undefined && parties.includes(ownCountry),
    saysWe: said.some(({ lower, text }) => WE.has(lower) && text !== 'US'),
    saysOurs: said.some(({ lower }, index) => lower === 'our' && isPairWord(said.slice(index + 1, index + 4))),
    sentence: said[0]?.sentence ?? 0,
    earlier,
  };
}

function isIn(reference: Reference, spans: readonly Span[]): boolean {
  return spans.some((span) => covers(span, reference));
}

const OFFICES = /ambassador|consul|director general|embassy|minist|spokes|speaker of/i;

/** An official of no known country who speaks as one: *China will not change its policy, the deputy minister said*. */
function countrySpokenFor(
  { actor }: Claim,
  said: readonly Word[],
  [first]: readonly Reference[],
  parties: readonly string[],
): string | undefined {
  if (actor.kind !== 'person' || first === undefined || first.form !== 'name' || !parties.includes(first.country))
    return undefined;
  const at = said.findIndex(({ start }) => start === first.start);
  const speaks = at === 0 || (at === 1 && said[0]?.lower === 'that');
  return speaks && said[at + 1]?.tag === 'AUX' && OFFICES.test(actor.role ?? '') ? first.country : undefined;
}

function findOwnBlocs({ actor: { name, role = '' } }: Claim): ReadonlySet<string> {
  return new Set(BLOCS.filter(([bloc]) => isWordIn(name, bloc) || isWordIn(role, bloc)).map(([, code]) => code));
}

/** Whether it stands there by itself: *EU* in *EU envoy*, not in *EUROPOL*. */
function isWordIn(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at !== -1 && !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`);
}

const PAIR_WORDS = new Set([
  'bilateral',
  'both',
  'cooperation',
  'countries',
  'friendship',
  'nations',
  'neighbors',
  'neighbours',
  'partnership',
  'peoples',
  'relations',
  'relationship',
  'sides',
  'ties',
  'two',
]);

/** *our two countries*, *our strategic partnership*; not *our territory*. */
function isPairWord(words: readonly Word[]): boolean {
  return words.some(({ lower }) => PAIR_WORDS.has(lower));
}
