import type { Token } from '../sentences/token.ts';
import { demonymOfCountry } from './countries.ts';
import { actorOfGroup } from './make-actor.ts';
import { PEOPLE_NOUNS } from './noun-classes.ts';
import { joinTokens } from './organisation-runs.ts';
import { lastTold, type Resolved, type Scene } from './scene.ts';
import type { SourceWords } from './source-words.ts';

/**
 * *Several experts*, *people familiar with the talks*, *Western observers, among them officials*: people without names,
 * called as the article calls them. *The sources* are those who spoke before.
 */
export function resolveGroup(source: SourceWords, scene: Scene): Resolved | undefined {
  const { words, first } = source;
  const { tokens } = words.sentence;
  const end = endOfName(source);
  const several = /^(?:more than one|many an?) /i.exec(source.text)?.[0];
  // *More than one analyst* are analysts.
  if (several !== undefined) {
    const noun = tokens[end - 1]?.text ?? '';
    if (PEOPLE_NOUNS.has(`${noun}s`) || /(?:er|or|ist|ian|ant|yst)$/.test(noun))
      return { actor: actorOfGroup(`${source.text.slice(several.length)}s`, undefined) };
  }
  const head = headNoun(source, end);
  if (head === undefined) return undefined;
  const definite = /^(?:the|these|those|both|all)$/i.test(tokens[first]?.text ?? '');
  const from = /^(?:the|these|those)$/i.test(tokens[first]?.text ?? '') ? first + 1 : first;
  const bare = definite && end - from === 1;
  if (bare) {
    const place = { sentence: words.index, at: source.tokens[0]?.start ?? 0 };
    const told = lastTold(
      scene,
      place,
      ({ actor }) => actor.kind === 'group' && (head === 'sources' || namesHead(actor.name, head)),
    );
    if (told !== undefined) return { actor: told.actor };
  }
  const country = words.countries.find(
    (word) => word.firstToken >= from && word.endToken <= end && word.kind !== 'name',
  )?.country;
  const start = definite ? from : afterQuantity(source, from, end);
  const stop = endOfNoun(source, start, end, head);
  const state = head === 'officials' ? stateBehind(source, stop, end) : undefined;
  if (state !== undefined && stop - start === 1)
    return { actor: actorOfGroup(`${state === 'US' ? state : demonymOfCountry(state)} officials`, state) };
  return { actor: actorOfGroup(lowerFirst(joinTokens(tokens, start, stop), source, start), country) };
}

/** Up to a comma, a bracket or a clause; *familiar with the talks* stays, *among them officials* goes. */
function endOfName(source: SourceWords): number {
  const { tokens } = source.words.sentence;
  for (let i = source.first + 1; i < source.end; i++) {
    if (/^(?:,|\(|who|whom|whose|which|that|–|—|including|such|here|there)$/.test(tokens[i]?.text ?? '')) return i;
  }
  return source.end;
}

/** How many they are tells nothing of who: *more than a hundred ~states~*, *on Sunday two ~officers~*. */
function afterQuantity(source: SourceWords, from: number, end: number): number {
  const { tokens } = source.words.sentence;
  let at = from;
  if (/^on$/i.test(tokens[at]?.text ?? '') && /day$/.test(tokens[at + 1]?.text ?? '')) at += 2;
  while (at < end - 1 && isQuantity(tokens, at)) at++;
  return at;
}

/** *Dozens of*, *about 30*, *at least two*: *of*, *than* and *least* only after such a word. */
function isQuantity(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.text.toLowerCase() ?? '';
  if (/^\d[\d.,]*$/.test(lower) || NUMBERS.has(lower)) return true;
  const before = tokens[at - 1]?.text.toLowerCase() ?? '';
  const next = tokens[at + 1]?.text.toLowerCase() ?? '';
  if (lower === 'at') return next === 'least' || next === 'most';
  if (/^(?:more|fewer|less)$/.test(lower)) return next === 'than';
  if (/^(?:an?|the)$/.test(lower)) return NUMBERS.has(next) || AMOUNTS.has(next);
  if (lower === 'least' || lower === 'most') return lower === 'most' || before === 'at';
  if (lower === 'than') return /^(?:more|fewer|less)$/.test(before);
  if (AMOUNTS.has(lower)) return next === 'of';
  return lower === 'of' && (AMOUNTS.has(before) || NUMBERS.has(before));
}

const AMOUNTS = new Set('couple group handful majority minority number'.split(' '));
const NUMBERS = new Set(
  'about almost around billion countless dozen dozens eight eleven few fifteen fifty five forty four hundred hundreds many million millions nearly nine numerous over roughly scores several seven six some sixty ten thirty thousand thousands three twelve twenty two various'.split(
    ' ',
  ),
);

/**
 * Where they are and what they were told is no part of the name: *EU officials ~briefed on the talks~*. It is where the
 * noun says nothing (*people familiar with the talks*) or names whom they work for (*economists at a bank*).
 */
function endOfNoun(source: SourceWords, start: number, end: number, head: string): number {
  if (/^(?:people|persons|those|sources|insiders|figures)$/.test(head)) return end;
  const { tokens } = source.words.sentence;
  const noun = tokens.findIndex((token, i) => i >= start && i < end && token.text.toLowerCase() === head);
  return noun !== -1 && noun + 1 < end && /^(?:briefed|familiar|in|on)$/.test(tokens[noun + 1]?.text ?? '')
    ? noun + 1
    : end;
}

/** *Officials in Washington* are American ones; *analysts in Moscow* and *diplomats in Brussels* may be anybody's. */
function stateBehind({ words }: SourceWords, stop: number, end: number): string | undefined {
  if (words.sentence.tokens[stop]?.text !== 'in') return undefined;
  const place = words.countries.find((word) => word.firstToken === stop + 1 && word.endToken <= end);
  return place !== undefined && demonymOfCountry(place.country) !== undefined ? place.country : undefined;
}

/** The plural that heads it, before *in*, *of* or *familiar*; *one expert* heads no group. */
function headNoun(source: SourceWords, end: number): string | undefined {
  const { tokens } = source.words.sentence;
  let head: string | undefined;
  for (let i = source.first; i < end; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      (i > source.first &&
        /^(?:of|in|at|on|from|for|with|to|familiar|close|briefed)$/.test(token.text) &&
        head !== undefined)
    )
      break;
    const lower = token.text.toLowerCase();
    const plural =
      (token.tag === 'NOUN' || (token.tag === 'PROPN' && end - source.first <= 3)) &&
      /[^s]s$/.test(lower) &&
      token.lemma !== lower;
    if (PEOPLE_NOUNS.has(lower) || plural || (i === 0 && end === 1 && DOERS.test(lower))) head = lower;
  }
  return head;
}

// *Brokers said*: at the head of a sentence the tagger may take them for a name.
const DOERS = /(?:ers|ors|ists|ians|ants|ysts)$/;

function namesHead(name: string, head: string): boolean {
  return name.toLowerCase().split(' ').includes(head);
}

/** *Several experts* opens its sentence with a capital, *Western leaders* and *Chinese officials* have it anywhere. */
function lowerFirst(name: string, source: SourceWords, from: number): string {
  const first = source.words.sentence.tokens[from];
  const opens = from === 0 || /^["“‘«]$/.test(source.words.sentence.tokens[from - 1]?.text ?? '');
  const word = first?.text.toLowerCase() ?? '';
  if (!opens && !QUANTIFIERS.has(word)) return name;
  const common =
    PEOPLE_NOUNS.has(word) ||
    QUANTIFIERS.has(word) ||
    (name === first?.text && DOERS.test(word)) ||
    (first?.tag !== 'PROPN' && /^(?:ADJ|DET|NOUN|NUM|VERB|ADV)$/.test(first?.tag ?? ''));
  const own = CAPITAL_ADJECTIVES.test(name) || source.words.countries.some((country) => country.firstToken === from);
  return common && !own ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

const QUANTIFIERS = new Set([
  'all',
  'both',
  'few',
  'five',
  'four',
  'many',
  'most',
  'other',
  'others',
  'several',
  'six',
  'some',
  'three',
  'two',
  'various',
]);
const CAPITAL_ADJECTIVES = /^(?:Western|Eastern|European|Asian|African|Arab|Muslim|Christian|NATO|EU|UN)\b/;
