import type { Tag, Token } from '../sentences/token.ts';
import { type Correction, opensAfterComma, takesContent } from './correction.ts';
import { isRole } from './lexicon/roles.ts';
import { VERBS } from './lexicon/verbs.ts';
import { presentCue } from './present-cue.ts';

interface Corrector {
  readonly correct: (tokens: readonly Token[], i: number) => Correction | undefined;
  /** It has something to say only of tokens with one of these tags … */
  readonly tags: readonly Tag[];
  /** … and of these words whatever their tags. */
  readonly words?: Iterable<string>;
}

const NAME_PARTICLES = new Set('al bin da de del della den der di dos du el ibn la ten ter van von'.split(' '));
const FEELINGS = new Set(['concern', 'doubt', 'fear', 'hope', 'regret', 'support', 'thanks']);
const BRITISH_PASTS = new Set(['burnt', 'dreamt', 'dwelt', 'leant', 'leapt', 'learnt', 'spoilt']);

// "the general spoke of peace": nouns to the tagger after some titles.
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['forbade', 'forbid'],
  ['foresaw', 'foresee'],
  ['foretold', 'foretell'],
  ['said', 'say'],
  ['spoke', 'speak'],
  ['swore', 'swear'],
  ['told', 'tell'],
  ['wrote', 'write'],
]);

/** The first that has something to say corrects the tag. */
const CORRECTORS: readonly Corrector[] = [
  { correct: thinkTank, tags: ['VERB'] },
  { correct: particleOfName, tags: [], words: NAME_PARTICLES },
  { correct: nameInside, tags: ['VERB'] },
  { correct: role, tags: ['ADJ'], words: ['lead'] },
  { correct: feeling, tags: [], words: FEELINGS },
  { correct: tellingOf, tags: [], words: ['telling'] },
  { correct: governed, tags: ['VERB'] },
  { correct: relativeVerb, tags: ['NOUN'] },
  { correct: pastCue, tags: ['ADJ', 'NOUN'], words: ['shot', ...BRITISH_PASTS, ...IRREGULAR.keys()] },
  { correct: presentCue, tags: ['ADJ', 'NOUN'] },
  { correct: participleCue, tags: ['NOUN'] },
  { correct: titleCue, tags: ['PROPN'] },
];
// Most tokens are of a tag that nobody corrects.
const BY_TAG = Map.groupBy(
  CORRECTORS.flatMap(({ correct, tags }) => tags.map((tag) => ({ tag, correct }))),
  ({ tag }) => tag,
);
const WORDS = new Set(CORRECTORS.flatMap(({ words = [] }) => [...words]));

/**
 * What the tagger gets wrong about cues and the names beside them, put right by what stands around: "several experts
 * caution that" (a noun to it), "Mara Fix of the council said" (a verb).
 */
export function correctTags(tokens: readonly Token[]): readonly Token[] {
  const known = CORRECTED.get(tokens) ?? correctAll(tokens);
  CORRECTED.set(tokens, known);
  return known;
}

// The rules and the model read the same sentences, one after the other.
const CORRECTED = new WeakMap<readonly Token[], readonly Token[]>();

function correctAll(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i) => {
    const correctors = WORDS.has(token.text) ? CORRECTORS : BY_TAG.get(token.tag);
    if (correctors === undefined) return token;
    for (const { correct } of correctors) {
      const correction = correct(tokens, i);
      if (correction !== undefined) return withCorrection(token, correction);
    }
    return token;
  });
}

function withCorrection({ start, end, text, lemma }: Token, { tag, lemma: corrected = lemma }: Correction): Token {
  return { start, end, text, tag, lemma: corrected };
}

/** "economists at a think tank": no verb. */
function thinkTank(tokens: readonly Token[], i: number): Correction | undefined {
  const isIt = tokens[i]?.text === 'think' && /^tanks?$/.test(tokens[i + 1]?.text ?? '');
  return isIt && tokens[i]?.tag === 'VERB' ? { tag: 'NOUN' } : undefined;
}

/** "Ursula von der Leyen", "Lula da Silva": small words between names. Not: "Beijing de facto rules". */
function particleOfName(tokens: readonly Token[], i: number): Correction | undefined {
  if (!isNameParticle(tokens[i]) || tokens[i]?.tag === 'PROPN') return undefined;
  const before = isNameParticle(tokens[i - 1]) ? tokens[i - 2] : tokens[i - 1];
  const after = isNameParticle(tokens[i + 1]) ? tokens[i + 2] : tokens[i + 1];
  const isBetween = before?.tag === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(before.text) && /^\p{Lu}/u.test(after?.text ?? '');
  return isBetween ? { tag: 'PROPN' } : undefined;
}

function isNameParticle(token: Token | undefined): boolean {
  return token !== undefined && NAME_PARTICLES.has(token.text);
}

/** "Mara Fix said": a capital inside a sentence is a name. Not: "Asked about it", "WASHINGTON HAILS THE PACT". */
function nameInside(tokens: readonly Token[], i: number): Correction | undefined {
  const token = tokens[i] as Token;
  if (token.tag !== 'VERB' || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return undefined;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const isInside = before !== undefined && !/^["“:.?!—–-]$/.test(before.text) && !/^''$/.test(before.text);
  if (isInside && !isTitleCase(tokens)) return { tag: 'PROPN' };
  // "Grant Shapps told": a sentence does not begin with a bare verb and a name.
  const opens = before === undefined || /^[".,“]$/.test(before.text);
  const isBase = token.lemma === token.text.toLowerCase();
  if (opens && isBase && after?.tag === 'PROPN' && tokens[i + 2]?.tag === 'VERB') return { tag: 'PROPN' };
  if (opens && isBase && after?.tag === 'VERB' && VERBS[after.lemma] !== undefined) return { tag: 'PROPN' };
  return undefined;
}

/** "Modi Hails Russia as Friend": where every long word has a capital, capitals tell nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /^\p{L}{4,}$/u.test(token.text));
  const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text));
  return words.length > 3 && capitals.length >= words.length * 0.7;
}

/** "the NATO chief", "a deputy", "the premier", "its threat lead": offices that look like adjectives or verbs. */
function role(tokens: readonly Token[], i: number): Correction | undefined {
  const token = tokens[i] as Token;
  if (token.tag === 'ADJ' && isRole(token.text.toLowerCase())) return { tag: 'NOUN' };
  const isNoun = token.text === 'lead' && tokens[i - 1]?.tag === 'NOUN' && tokens[i + 1]?.text === ',';
  return isNoun ? { tag: 'NOUN' } : undefined;
}

/** "expressed hope for peace": a verb to the tagger. */
function feeling(tokens: readonly Token[], i: number): Correction | undefined {
  if (!FEELINGS.has(tokens[i]?.text ?? '')) return undefined;
  // "admitted to concern about it"
  const isOwned = tokens[i - 1]?.text === 'to' && /^(?:about|at|over)$/.test(tokens[i + 1]?.text ?? '');
  const isUttered = /^(?:express|voice|raise|offer|convey)$/.test(tokens[i - 1]?.lemma ?? '');
  return isOwned || isUttered ? { tag: 'NOUN' } : undefined;
}

/** "in the president's telling". */
function tellingOf(tokens: readonly Token[], i: number): Correction | undefined {
  if (tokens[i]?.text !== 'telling') return undefined;
  return /^(?:['’]s?|his|her|their)$/i.test(tokens[i - 1]?.text ?? '') ? { tag: 'NOUN' } : undefined;
}

/** "according to state media": no verb follows. */
function governed(tokens: readonly Token[], i: number): Correction | undefined {
  const isVerb = tokens[i]?.tag === 'VERB' && tokens[i - 1]?.text === 'to';
  return isVerb && /^according$/i.test(tokens[i - 2]?.text ?? '') ? { tag: 'NOUN' } : undefined;
}

/** "the council which watches over it": a verb after a relative pronoun. Not *that*: "told Rome that threats over it grew". */
function relativeVerb(tokens: readonly Token[], i: number): Correction | undefined {
  const token = tokens[i] as Token;
  const head = tokens[i - 2];
  const pronoun = tokens[i - 1]?.text;
  if (token.tag !== 'NOUN' || (pronoun !== 'which' && pronoun !== 'who') || !/[^s]s$/.test(token.text))
    return undefined;
  const isHead = /^(?:NOUN|PROPN|PUNCT)$/.test(head?.tag ?? '');
  const takesMore = /^(?:ADP|DET|PRON)$/.test(tokens[i + 1]?.tag ?? '');
  return isHead && takesMore && token.lemma !== token.text ? { tag: 'VERB', lemma: token.lemma } : undefined;
}

/** "He branded the move", "the Norwegian alleged that": adjectives to the tagger. */
function pastCue(tokens: readonly Token[], i: number): Correction | undefined {
  const token = tokens[i] as Token;
  // "Ana Ruiz leant forward": a British past the tagger does not know.
  if (BRITISH_PASTS.has(token.text)) return { tag: 'VERB', lemma: token.text.slice(0, -1) };
  // "the mayor shot back"
  const isShot = token.text === 'shot' && tokens[i + 1]?.text === 'back';
  const irregular = isShot ? 'shoot' : IRREGULAR.get(token.text);
  if (irregular !== undefined && token.tag !== 'VERB' && isAfterName(tokens, i))
    return { tag: 'VERB', lemma: irregular };
  if (token.tag !== 'ADJ' && token.tag !== 'NOUN') return undefined;
  const lemma = lemmaOfPast(token.text.toLowerCase());
  const before = tokens[i - 1];
  if (lemma === undefined || before === undefined || !/^(?:NOUN|PROPN|PRON|ADV|PUNCT)$/.test(before.tag))
    return undefined;
  const after = tokens[i + 1];
  // "Colonna alleged in an interview that": the place comes first.
  const isPlaced = before.tag === 'PROPN' && /^(?:in|on|at|during)$/.test(after?.text ?? '');
  // "It is a lie, the ministry fumed."
  const ends =
    /^[.,;]$/.test(after?.text ?? '.') &&
    token.tag === 'ADJ' &&
    before.tag !== 'PUNCT' &&
    opensAfterComma(tokens, i - 1);
  return takesContent(after) || isPlaced || ends ? { tag: 'VERB', lemma } : undefined;
}

/** ", reasoning that it was late", "by warning darkly that": nouns to the tagger. */
function participleCue(tokens: readonly Token[], i: number): Correction | undefined {
  const { text, tag } = tokens[i] as Token;
  if (
    tag !== 'NOUN' ||
    !text.endsWith('ing') ||
    !/^(?:[,”"—–]|--|''|after|before|by|while)$/.test(tokens[i - 1]?.text ?? '')
  )
    return undefined;
  const stem = text.slice(0, -3);
  const lemma = [stem, `${stem}e`, stem.slice(0, -1)].find((word) => VERBS[word] !== undefined);
  const after = tokens[tokens[i + 1]?.tag === 'ADV' ? i + 2 : i + 1];
  return lemma !== undefined && after?.text === 'that' ? { tag: 'VERB', lemma } : undefined;
}

function isAfterName(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return /^(?:NOUN|PRON|PROPN)$/.test(before?.tag ?? '') || isRole(before?.text ?? '');
}

function lemmaOfPast(lower: string): string | undefined {
  if (!lower.endsWith('ed')) return undefined;
  const stem = lower.slice(0, -2);
  return [stem, `${stem}e`, `${stem.slice(0, -1)}y`, stem.slice(0, -1)].find((lemma) => VERBS[lemma] !== undefined);
}

/** "Beijing Slams Claims Over Ties": all names to the tagger where every word has a capital. */
function titleCue(tokens: readonly Token[], i: number): Correction | undefined {
  const token = tokens[i] as Token;
  if (token.tag !== 'PROPN' || i === 0 || tokens.length > 25 || !/^\p{Lu}\p{Ll}+s$/u.test(token.text)) return undefined;
  const lower = token.text.toLowerCase();
  const lemma = [lower.slice(0, -1), lower.slice(0, -2), `${lower.slice(0, -3)}y`].find(
    (stem) => VERBS[stem] !== undefined,
  );
  if (lemma === undefined || tokens[i + 1] === undefined || !isTitleCase(tokens)) return undefined;
  const isFirst = !tokens.slice(0, i).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const isNoun = /^(?:ADP|PUNCT|PART)$/.test(tokens[i + 1]?.tag ?? '') || tokens[i - 1]?.tag === 'ADP';
  return isFirst && !isNoun ? { tag: 'VERB', lemma } : undefined;
}
