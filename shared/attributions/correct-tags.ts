import type { Tag, Token } from '../sentences/token.ts';
import { isRole } from './lexicon/roles.ts';
import { VERBS } from './lexicon/verbs.ts';

interface Correction {
  readonly tag: Tag;
  readonly lemma?: string;
}

/** Each takes the tokens and an index; the first that has something to say corrects the tag. */
const CORRECTIONS: readonly ((tokens: readonly Token[], i: number) => Correction | undefined)[] = [
  nameInside,
  role,
  feeling,
  tellingOf,
  governed,
  pastCue,
  presentCue,
  titleCue,
];

/**
 * What the tagger gets wrong about cues and the names beside them, put right by what stands around: "several experts
 * caution that" (a noun to it), "Liana Fix of the council said" (a verb).
 */
export function correctTags(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i) => {
    for (const correct of CORRECTIONS) {
      const correction = correct(tokens, i);
      if (correction !== undefined) return { ...token, ...correction };
    }
    return token;
  });
}

/** "Liana Fix said": a capital inside a sentence is a name. Not: "Asked about it", "WASHINGTON HAILS THE PACT". */
function nameInside(tokens: readonly Token[], i: number): Correction | undefined {
  const token = tokens[i] as Token;
  if (!/^(?:VERB|AUX|ADJ|ADV|NOUN|X)$/.test(token.tag) || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return undefined;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const isInside = before !== undefined && !/^["“:.?!—–-]$/.test(before.text) && !/^''$/.test(before.text);
  if (token.tag === 'VERB' && isInside && !isTitleCase(tokens)) return { tag: 'PROPN' };
  // "Grant Shapps told": a sentence does not begin with a bare verb and a name.
  const opens = before === undefined || /^[".,“]$/.test(before.text);
  const isBase = token.tag === 'VERB' && token.lemma === token.text.toLowerCase();
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
  const isFeeling = /^(?:concern|doubt|fear|hope|regret|support|thanks)$/.test(tokens[i]?.text ?? '');
  return isFeeling && /^(?:express|voice|raise|offer|convey)$/.test(tokens[i - 1]?.lemma ?? '')
    ? { tag: 'NOUN' }
    : undefined;
}

/** "in the president's telling". */
function tellingOf(tokens: readonly Token[], i: number): Correction | undefined {
  const owned = /^(?:['’]s?|his|her|their)$/i.test(tokens[i - 1]?.text ?? '');
  return owned && tokens[i]?.text === 'telling' ? { tag: 'NOUN' } : undefined;
}

/** "according to state media": no verb follows. */
function governed(tokens: readonly Token[], i: number): Correction | undefined {
  const isVerb = tokens[i]?.tag === 'VERB' && tokens[i - 1]?.text === 'to';
  return isVerb && /^according$/i.test(tokens[i - 2]?.text ?? '') ? { tag: 'NOUN' } : undefined;
}

/** "He branded the move", "the Norwegian alleged that": adjectives to the tagger. */
function pastCue(tokens: readonly Token[], i: number): Correction | undefined {
  const token = tokens[i] as Token;
  if (token.tag !== 'ADJ' && token.tag !== 'NOUN') return undefined;
  const lemma = lemmaOfPast(token.text.toLowerCase());
  const before = tokens[i - 1];
  if (lemma === undefined || before === undefined || !/^(?:NOUN|PROPN|PRON|ADV|PUNCT)$/.test(before.tag))
    return undefined;
  const after = tokens[i + 1];
  // "Colonna alleged in an interview that": the place comes first.
  const isPlaced = before.tag === 'PROPN' && /^(?:in|on|at|during)$/.test(after?.text ?? '');
  return takesContent(after) || isPlaced ? { tag: 'VERB', lemma } : undefined;
}

function lemmaOfPast(lower: string): string | undefined {
  if (!lower.endsWith('ed')) return undefined;
  const stem = lower.slice(0, -2);
  return [stem, `${stem}e`, `${stem.slice(0, -1)}y`, stem.slice(0, -1)].find((lemma) => VERBS[lemma] !== undefined);
}

/** "experts claim he", "experts, however, caution that", "Beijing claims it", "Delhi regards Rome as": nouns to the tagger. */
function presentCue(tokens: readonly Token[], i: number): Correction | undefined {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if ((token.tag !== 'NOUN' && token.tag !== 'ADJ') || VERBS[token.lemma] === undefined || before === undefined)
    return undefined;
  const after = tokens[i + 1];
  // "experts, however, caution that": a noun would have its article.
  if ((before.text === ',' || before.tag === 'ADV') && after?.text === 'that')
    return { tag: 'VERB', lemma: token.lemma };
  const verb: Correction = { tag: 'VERB', lemma: token.lemma };
  if (token.text.toLowerCase() !== token.lemma) {
    // '"…," Qin details.'
    const ends = after === undefined || /^[.,]$/.test(after.text);
    if (ends && before.tag === 'PROPN' && opensAfterComma(tokens, i - 1) && /[^s]s$/.test(token.text)) return verb;
    const isSubject = before.tag === 'PROPN' || before.tag === 'PRON';
    return isSubject && /[^s]s$/.test(token.text) && (takesContent(after) || after?.tag === 'PROPN') ? verb : undefined;
  }
  const plural = before.tag === 'NOUN' && before.text.toLowerCase() !== before.lemma;
  if (isGoverned(tokens, i) && (takesContent(after) || /^(?:NOUN|PROPN)$/.test(after?.tag ?? ''))) return verb;
  if (plural && token.lemma === 'point' && after?.text === 'out') return verb;
  // "The money came late, records show."
  if (plural && /^[.,]$/.test(after?.text ?? '.') && opensAfterComma(tokens, i - 1)) return verb;
  const several = plural || /^(?:they|we|i|you|who|some|many|others)$/i.test(before.text);
  return several && takesContent(after) ? verb : undefined;
}

/** "Some in Moscow fear that", "analysts in London claim it": several of a place, then the word. */
function isGoverned(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.tag !== 'PROPN' || tokens[i - 2]?.text !== 'in') return false;
  const who = tokens[i - 3];
  if (who === undefined) return false;
  return (
    /^(?:some|few|many|most|those|others)$/i.test(who.text) ||
    (who.tag === 'NOUN' && who.text.toLowerCase() !== who.lemma)
  );
}

/** Whether nothing but a noun phrase stands between a token and a comma or mark before it. */
function opensAfterComma(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i > last - 5 && i > 0; i--) {
    if (/^[,"”]$/.test(tokens[i]?.text ?? '')) return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[i]?.tag ?? '')) return false;
  }
  return false;
}

/** "Beijing Slams Claims Over Ties": all names to the tagger where every word has a capital. */
function titleCue(tokens: readonly Token[], i: number): Correction | undefined {
  const token = tokens[i] as Token;
  if (token.tag !== 'PROPN' || i === 0 || !/^\p{Lu}\p{Ll}+s$/u.test(token.text)) return undefined;
  const lower = token.text.toLowerCase();
  const lemma = [lower.slice(0, -1), lower.slice(0, -2), `${lower.slice(0, -3)}y`].find(
    (stem) => VERBS[stem] !== undefined,
  );
  if (lemma === undefined || tokens.length > 25 || tokens[i + 1] === undefined || !isTitleCase(tokens))
    return undefined;
  const isFirst = !tokens.slice(0, i).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const isNoun = /^(?:ADP|PUNCT|PART)$/.test(tokens[i + 1]?.tag ?? '') || tokens[i - 1]?.tag === 'ADP';
  return isFirst && !isNoun ? { tag: 'VERB', lemma } : undefined;
}

function takesContent(after: Token | undefined): boolean {
  return after !== undefined && (/^(?:DET|PRON|SCONJ)$/.test(after.tag) || /^(?:that|["“])$/i.test(after.text));
}
