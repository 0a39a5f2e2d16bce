import type { Token } from '../sentences/token.ts';
import { VERBS } from './lexicon/verbs.ts';

/**
 * The tagger takes many cue verbs for nouns: "several experts, however, caution that …", "leaders stress the
 * importance". A singular noun of the cue list after a plural or an adverb, before what a verb takes, is a verb.
 */
export function correctTags(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i) => {
    const lemma = verbLemma(tokens, i);
    return lemma === undefined ? token : { ...token, tag: 'VERB' as const, lemma };
  });
}

function verbLemma(tokens: readonly Token[], i: number): string | undefined {
  const token = tokens[i] as Token;
  if (token.tag !== 'NOUN' && token.tag !== 'ADJ') return undefined;
  const lemma = token.lemma;
  if (VERBS[lemma] === undefined) return undefined;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (before === undefined || after === undefined) return undefined;
  const takes = /^(?:DET|PRON|SCONJ)$/.test(after.tag) || /^(?:that|["“]|its|their|his|her)$/i.test(after.text);
  if (!takes) return undefined;
  const base = token.text.toLowerCase() === lemma;
  const plural = before.tag === 'NOUN' && before.text.toLowerCase() !== before.lemma;
  // "experts claim he …"; "the critics claim that …"
  if (base && plural) return lemma;
  if (base && /^(?:they|we|i|you|who|some|many|others)$/i.test(before.text)) return lemma;
  // "several experts, however, caution that": a noun would have its article.
  if (base && (before.text === ',' || before.tag === 'ADV') && after.text === 'that') return lemma;
  // "Kremlin slams", "Beijing claims it": a name, then a word in -s.
  if (
    !base &&
    before.tag === 'PROPN' &&
    /[^s]s$/.test(token.text) &&
    /^(?:that|it|he|she|they|["“])$/i.test(after.text)
  )
    return lemma;
  return undefined;
}
