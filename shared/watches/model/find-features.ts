import type { Word } from '../article-words.ts';
import { wordsIn } from '../article-words.ts';
import { findDuals } from '../find-duals.ts';
import { isState, type Pair } from '../find-pairs.ts';
import { findPhrases, makeLexicon } from '../find-phrases.ts';
import { CHARGE_WORDS, COUNTERPARTS, DENIAL_WORDS, EVENT_WORDS, WAR_STANCE_WORDS } from '../relation-words.ts';
import { resolvePair } from '../resolve-pair.ts';
import { binds, isBetween, isFirm } from '../rules/binding.ts';
import { isWatched } from '../rules/verdict.ts';
import { STANCE_CUES } from '../stance-words.ts';
import type { ClaimView, EarlierClaim } from '../view-claim.ts';
import type { ArticleTopic } from './find-topic.ts';

/** What speaks for or against a claim concerning the watch, by name; what is absent counts nothing. */
export type Features = ReadonlyMap<string, number>;

const WAR_STANCE = makeLexicon({ stance: WAR_STANCE_WORDS });
const DENIALS = makeLexicon({ denying: [...STANCE_CUES.denying, ...DENIAL_WORDS] });
const CHARGES = new Set(CHARGE_WORDS);
const EVENTS = new Set(EVENT_WORDS);
const COUNTERPART = new Set(COUNTERPARTS);
const POINTERS = new Set(['it', 'its', 'such', 'that', 'their', 'them', 'these', 'they', 'this', 'those']);
const POINTING = new Set(['such', 'that', 'the', 'these', 'this', 'those']);
// A sentence further away than this is another subject.
const NEAR = 2;
const FEW_WORDS = 8;

/** The features of one of an article's claims: its words, what the rules made of it, and what stands around it. */
export function findFeatures(claims: readonly EarlierClaim[], index: number, topic: ArticleTopic): Features {
  const { view, verdict } = claims[index] as EarlierClaim;
  const names = [...ofRule(view, verdict.rule), ...ofWords(view), ...ofPlace(view)];
  const around = ofNeighbours(claims, index);
  const shares: [string, number][] = [
    ['pair, share of pairs', topic.pairShare],
    ['pair, share of sentences', topic.sentenceShare],
    ['other claims, share', topic.concerned(index)],
    ['speaker, share of other claims', topic.concernedOf(index)],
  ];
  const both = joined(names, around, view);
  return new Map([...[...names, ...around, ...both].map((name): [string, number] => [name, 1]), ...shares]);
}

function ofRule({ claim }: ClaimView, rule: string): readonly string[] {
  return [`rule ${rule}`, `speaker is a ${claim.actor.kind}`];
}

function ofWords(view: ClaimView): readonly string[] {
  const { said, named, thirds, ofParty, relations, inContent, ownCountry, ownBlocs } = view;
  const others = thirds.filter((country) => country !== ownCountry && !ownBlocs.has(country)).length;
  const duals = findDuals(said, inContent, relations).length > 0;
  const pair = resolvePair(view);
  const denies = isDenial(view);
  return present([
    [`names ${named.length} of the parties`, true],
    [`names ${Math.min(2, others)} others`, true],
    ['names only others', others > 0 && named.length === 0],
    ['names another first', thirds.includes(inContent[0]?.country ?? '')],
    ['speaker of a party', ofParty],
    ['speaker of another country', ownCountry !== undefined && !ofParty],
    ['speaker of a party names the other', ofParty && named.some((country) => country !== ownCountry)],
    ['speaker of a party names only its own', ofParty && named.length === 1 && named[0] === ownCountry],
    ['we', view.saysWe],
    ['relation none', relations.length === 0],
    ['relation firm', relations.some((relation) => isFirm(view, relation) && isOfParty(view, relation))],
    ['relation between', relations.some((relation) => isBetween(view, relation))],
    ["relation another's", relations.some((relation) => !binds(view, relation))],
    ...relations.map(({ kind }): Condition => [`relation ${kind}`, true]),
    ['vague words', duals],
    ['vague words, pair', duals && isPair(view, pair)],
    ['vague words, other pair', duals && pair !== undefined && !isPair(view, pair)],
    ['spoken of, pair', isPair(view, pair)],
    ['spoken of, other pair', pair !== undefined && !isPair(view, pair)],
    ['points first', POINTERS.has(said[0]?.lower ?? '')],
    ['points', said.some(({ lower }) => lower !== 'that' && POINTERS.has(lower))],
    ['charge named', said.some(({ lower }) => CHARGES.has(lower))],
    ['event taken up', takesUp(said, EVENTS)],
    ['own stance on the war', findPhrases(said, WAR_STANCE).length > 0],
    ['counterpart', said.some(({ lower }) => COUNTERPART.has(lower))],
    ['party speaks of counterpart', ofParty && said.some(({ lower }) => COUNTERPART.has(lower))],
    ['denies', denies],
    ['party denies', ofParty && denies],
    ['few words', said.length < FEW_WORDS],
  ]);
}

function ofPlace(view: ClaimView): readonly string[] {
  const { pairs, sentence, headline, mainPair } = view;
  const title = headline ?? pairs[0];
  return [
    ...ofPair(view, 'headline', title),
    ...ofPair(view, 'most named', mainPair),
    ...ofPair(view, 'sentence', pairs[sentence]),
    ...ofPair(view, 'sentence before', pairs[sentence - 1]),
  ];
}

function ofPair(view: ClaimView, where: string, pair: Pair | undefined): readonly string[] {
  return pair === undefined ? [] : [`${where} on ${isWatched(view, pair) ? 'pair' : 'other pair'}`];
}

/** *before: yes, same speaker*: what the rules made of the claims before and after. */
function ofNeighbours(claims: readonly EarlierClaim[], index: number): readonly string[] {
  const { view } = claims[index] as EarlierClaim;
  const before = claims[index - 1];
  const after = claims[index + 1];
  return [
    ...ofNeighbour(view, 'before', before),
    ...ofNeighbour(view, 'after', after),
    ...present([['yes on both sides', before?.verdict.concerned === true && after?.verdict.concerned === true]]),
  ];
}

function ofNeighbour(view: ClaimView, where: string, neighbour: EarlierClaim | undefined): readonly string[] {
  if (neighbour === undefined) return [`${where}: none`];
  const answer = neighbour.verdict.concerned ? 'yes' : 'no';
  const near = Math.abs(neighbour.view.sentence - view.sentence) <= NEAR;
  return present([
    [`${where}: ${answer}`, true],
    [`${where}: ${answer}, near`, near],
    [`${where}: ${answer}, near, same speaker`, near && neighbour.view.claim.actor.id === view.claim.actor.id],
  ]);
}

/** What only counts together: words that lean on a claim before, where that claim concerned the watch. */
function joined(words: readonly string[], around: readonly string[], view: ClaimView): readonly string[] {
  if (!around.includes('before: yes, near')) return [];
  const nobody = view.named.length === 0 && !view.inContent.some(isState);
  const lean = present([
    ['nobody', nobody],
    ['nobody, relation', nobody && view.relations.length > 0],
    ['one party', view.named.length === 1],
    ['other countries', view.thirds.some((country) => country !== view.ownCountry)],
    ['same speaker, nobody', nobody && around.includes('before: yes, near, same speaker')],
    ['points back', words.includes('points') || words.includes('event taken up')],
    ['denies', words.includes('denies')],
    ['own stance on the war', words.includes('own stance on the war')],
  ]);
  return lean.map((name) => `after yes: ${name}`);
}

type Condition = readonly [name: string, holds: boolean];

function present(conditions: readonly Condition[]): readonly string[] {
  const names: string[] = [];
  for (const [name, holds] of conditions) if (holds) names.push(name);
  return names;
}

function isPair(view: ClaimView, pair: Pair | undefined): boolean {
  return pair !== undefined && isWatched(view, pair);
}

function isOfParty({ watch }: ClaimView, { before, after }: ClaimView['relations'][number]): boolean {
  return [...before, ...after].some((country) => watch.parties.some((party) => party.country === country));
}

/** *the exchange*, *such backing*, *any such request* */
function takesUp(said: readonly Word[], nouns: ReadonlySet<string>): boolean {
  return said.some(({ lower }, index) => nouns.has(lower) && POINTING.has(said[index - 1]?.lower ?? ''));
}

function isDenial({ words, claim, said }: ClaimView): boolean {
  return findPhrases([...wordsIn(words, claim.cue), ...said], DENIALS).length > 0;
}
