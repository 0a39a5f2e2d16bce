import type { Attribution } from '../attributions/attribution.ts';
import type { Sentence, Token } from '../sentences/token.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import type { Actor } from './actor.ts';
import { findDescriptions } from './find-descriptions.ts';
import { findNames } from './find-names.ts';
import { findPeople, type Person } from './find-people.ts';
import { actorAsWritten, actorOfOrganisation } from './make-actor.ts';
import { MEDIA_NOUNS, NOT_NAMES } from './noun-classes.ts';
import { isPossessive } from './read-role.ts';
import { readWords, type SentenceWords } from './read-words.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolveDocument } from './resolve-document.ts';
import { resolveGovernment } from './resolve-government.ts';
import { resolveGroup } from './resolve-group.ts';
import { resolveMedium } from './resolve-medium.ts';
import { resolveName } from './resolve-name.ts';
import { resolveBody, resolveOrganisation } from './resolve-organisation.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { isInside, lastWordOf, type NamedMention, type Resolved, type Scene } from './scene.ts';
import { type SourceWords, sentenceAt, sourceWordsOf } from './source-words.ts';

// Past these a text is a list of names; it also keeps telling people apart linear.
const MAX_NAMES = 4000;

type Rule = (source: SourceWords, scene: Scene) => Resolved | undefined;

/**
 * The first rule that answers counts. A name goes first, since titles, firms and countries stand around names; a
 * description before governments (*China's foreign minister* is no country) and groups last, as what is left.
 */
const RULES: readonly Rule[] = [
  resolvePronoun,
  resolveName,
  resolveMedium,
  (source, scene) => resolveDocument(source, scene, (issuer) => resolveIssuer(issuer, scene)),
  resolveDescription,
  resolveBody,
  resolveGovernment,
  resolveOrganisation,
  resolveGroup,
];
const ISSUERS: readonly Rule[] = [
  resolvePronoun,
  resolveName,
  resolveMedium,
  resolveDescription,
  resolveBody,
  resolveGovernment,
  resolveOrganisation,
];

/** The actor of each attribution, in their order. Sources are told in the order of the text, headings at the end. */
export function resolveActors(
  article: Article,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
): readonly Actor[] {
  const scene = makeScene(article, sentences, attributions);
  const actors: Actor[] = [];
  const descriptions = descriptionsOf(scene);
  let read = 0;
  const people: (Person | undefined)[] = [];
  for (const { attribution, at, index, heading, quote } of inReadingOrder(scene, attributions)) {
    const quoting = quote === undefined ? undefined : people[quote];
    if (quoting !== undefined) scene.quoting.set(at, quoting);
    for (; !heading && (descriptions[read]?.span.start ?? at) < at; read++) {
      describe(descriptions[read] as Description, scene);
    }
    const source = sourceWordsOf(article.text, scene.sentences, attribution);
    const { actor, person } = source === undefined ? noSource() : resolveSource(source, scene);
    const sentence = sentenceAt(scene.sentences, at);
    const quoted = quote !== undefined;
    const passesOn = PASSING_ON.test(article.text.slice(Math.max(0, at - 30), at));
    scene.told.push({ actor, sentence, at, quoted, passesOn, ...(person === undefined ? {} : { person }) });
    actors[index] = actor;
    people[index] = person;
  }
  return actors;
}

/** *as reported by the*, before a source */
const PASSING_ON = /\bas [a-z]{1,12} by (?:the )?$/i;

interface Description {
  readonly source: SourceWords;
  readonly span: Span;
}

/** What the outlet's own words call people without naming them, in order. Others' words count too little to look. */
function descriptionsOf(scene: Scene): readonly Description[] {
  return scene.sentences.flatMap((words, i) => {
    const names = (scene.mentions[i] ?? []).map(({ mention }) => mention);
    return findDescriptions(words, names)
      .map(({ first, end }) => {
        const tokens = words.sentence.tokens.slice(first, end);
        const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
        return { source: { words, first, end, tokens, text: scene.text.slice(span.start, span.end) }, span };
      })
      .filter(({ span }) => !isInside(scene.contents, span));
  });
}

/** *The Russian leader smiled* puts him before the reader as his name would: *"Pictures are serious," he said.* */
function describe({ source, span }: Description, scene: Scene): void {
  const person = resolveDescription(source, scene)?.person;
  if (person === undefined) return;
  const weight = weightOf(source.words.sentence.tokens, source.first, source.end);
  scene.described[source.words.index]?.push({ person, span, inContent: false, weight });
}

function resolveSource(source: SourceWords, scene: Scene): Resolved {
  for (const rule of RULES) {
    const resolved = rule(source, scene);
    if (resolved !== undefined) return resolved;
  }
  const name = source.text.replace(/^(?:the|an?) /i, '');
  const [head = '', ...rest] = name.split(',');
  // *The Black Sea Fleet*: every word has a capital, so it is some body's name. *, a tabloid* says which kind.
  if (/^\p{Lu}[^ ]*(?: (?:of|for|and|the|\p{Lu}[^ ]*))*$/u.test(head) && !NOT_NAMES.has(head.toLowerCase())) {
    const outlet = rest.some((part) => part.split(' ').some((word) => MEDIA_NOUNS.has(word)));
    const actor = actorOfOrganisation(head, undefined);
    return { actor: outlet ? { ...actor, kind: 'media' } : actor };
  }
  return { actor: actorAsWritten(name, 'group') };
}

function resolveIssuer(source: SourceWords, scene: Scene): Resolved | undefined {
  if (source.tokens.length === 0) return undefined;
  for (const rule of ISSUERS) {
    const resolved = rule(source, scene);
    if (resolved !== undefined) return resolved;
  }
  return undefined;
}

/** *It was announced that* names nobody. */
function noSource(): Resolved {
  return { actor: actorAsWritten('', 'group') };
}

function makeScene(article: Article, sentences: readonly Sentence[], attributions: readonly Attribution[]): Scene {
  const words = readWords(sentences);
  const day = article.publishedFrom === 'article' ? article.published.slice(0, 10) : undefined;
  const people = findPeople(words, words.flatMap(findNames).slice(0, MAX_NAMES), day);
  const contents = mergedSpans(attributions.flatMap((attribution) => attribution.content));
  return {
    text: article.text,
    sentences: words,
    people,
    mentions: mentionsOf(words, people, contents),
    described: words.map(() => []),
    contents,
    smallWords: smallWordsOf(sentences, people),
    sources: mergedSpans(attributions.flatMap((attribution) => attribution.source)),
    told: [],
    quoting: new Map(),
    listed: new Map(),
    ...(day === undefined ? {} : { day }),
  };
}

/** Of those who may be no people the last words of their names that the article has without a capital as well. */
function smallWordsOf(sentences: readonly Sentence[], people: readonly Person[]): ReadonlySet<string> {
  const asked = new Set(people.filter(({ certain }) => !certain).map(({ name }) => lastWordOf(name)));
  const small = new Set<string>();
  if (asked.size === 0) return small;
  for (const { tokens } of sentences) for (const { text } of tokens) if (asked.has(text)) small.add(text);
  return small;
}

function mentionsOf(
  sentences: readonly SentenceWords[],
  people: readonly Person[],
  contents: readonly Span[],
): readonly (readonly NamedMention[])[] {
  const bySentence: NamedMention[][] = sentences.map(() => []);
  for (const person of people) {
    for (const mention of person.mentions) {
      const tokens = sentences[mention.sentence]?.sentence.tokens ?? [];
      const span = { start: tokens[mention.first]?.start ?? 0, end: tokens[mention.end - 1]?.end ?? 0 };
      const weight = weightOf(tokens, mention.outerFirst, mention.outerEnd);
      const inContent = isInside(contents, span);
      bySentence[mention.sentence]?.push({ mention, person, span, inContent, weight });
    }
  }
  for (const mentions of bySentence) mentions.sort((a, b) => a.mention.first - b.mention.first);
  return bySentence;
}

/**
 * A subject comes before an object, and so does whoever is said to have done it (*shared by Wang Wenbin*); the name
 * inside a subject (*the visit of Li Shangfu*, *Li's visit*) hardly counts.
 */
function weightOf(tokens: readonly Token[], first: number, end: number): number {
  const before = tokens[first - 1];
  if (isPossessive(tokens[end])) return 0.3;
  if (before?.text.toLowerCase() === 'by') return 2;
  const verb = tokens.findIndex((token) => token.tag === 'VERB' || token.tag === 'AUX');
  if (verb !== -1 && verb < first) return 0.3;
  return before?.tag === 'ADP' ? 0.5 : 2;
}

/** The same stretches without overlaps, in order. */
function mergedSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/** What stands in a quotation comes after who quotes it: *"He is wrong," the minister said.* */
function inReadingOrder(scene: Scene, attributions: readonly Attribution[]) {
  const places = attributions.map((attribution, index) => {
    const at = placeOf(attribution);
    const heading = scene.sentences[sentenceAt(scene.sentences, at)]?.heading === true;
    return { attribution, index, at, heading };
  });
  const quotes = quotationsOf(scene.text, attributions);
  return places
    .map((place) => {
      const quote = quotes.find(
        ({ span, index }) => span.start < place.at && place.at < span.end && index !== place.index,
      )?.index;
      const outer = quote === undefined ? undefined : attributions[quote];
      return { ...place, quote, turn: Math.max(place.at, outer === undefined ? 0 : placeOf(outer)) };
    })
    .sort((a, b) => Number(a.heading) - Number(b.heading) || a.turn - b.turn || b.at - a.at);
}

function placeOf(attribution: Attribution): number {
  return (attribution.source[0] ?? attribution.cue[0] ?? attribution.content[0])?.start ?? 0;
}

// Past these a text is a list of quotations; it keeps looking them up linear.
const MAX_QUOTATIONS = 2000;

function quotationsOf(text: string, attributions: readonly Attribution[]) {
  return attributions
    .flatMap(({ content }, index) => content.map((span) => ({ span, index })))
    .filter(({ span }) => /["“‘«]/.test(text.charAt(span.start)))
    .slice(0, MAX_QUOTATIONS);
}
