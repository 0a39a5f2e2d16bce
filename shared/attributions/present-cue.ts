import type { Token } from '../sentences/token.ts';
import { type Correction, opensAfterComma, takesContent } from './correction.ts';
import { VERBS } from './lexicon/verbs.ts';

/** "experts claim he", "experts, however, caution that", "Beijing claims it", "Delhi regards Rome as": nouns to the tagger. */
export function presentCue(tokens: readonly Token[], i: number): Correction | undefined {
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
    // "Ruiz in Rome points to the bridge", "the bank, though, points out that"
    if (token.lemma === 'point' && /^(?:to|out)$/.test(after?.text ?? '') && /^(?:PROPN|PRON|PUNCT)$/.test(before.tag))
      return verb;
    // "Prices will fall, Ana Ruiz, the minister, retorts."
    if (before.text === ',' && /^[.,;]$/.test(after?.text ?? '.') && /[^s]s$/.test(token.text))
      return speaksOnly(token.lemma) ? verb : undefined;
    // '"…," Qin details.'
    const ends = after === undefined || /^[.,]$/.test(after.text);
    if (ends && before.tag === 'PROPN' && opensAfterComma(tokens, i - 1) && /[^s]s$/.test(token.text)) return verb;
    const isSubject = before.tag === 'PROPN' || before.tag === 'PRON';
    return isSubject && /[^s]s$/.test(token.text) && (takesContent(after) || after?.tag === 'PROPN') ? verb : undefined;
  }
  const plural = before.tag === 'NOUN' && before.text.toLowerCase() !== before.lemma;
  if (
    isGoverned(tokens, i) &&
    (takesContent(after) || after?.tag === 'PROPN' || (after?.tag === 'NOUN' && before.tag === 'PROPN'))
  )
    return verb;
  if (plural && token.lemma === 'point' && after?.text === 'out') return verb;
  // "The money came late, records show."
  if (plural && /^[.,]$/.test(after?.text ?? '.') && opensAfterComma(tokens, i - 1)) return verb;
  // "The money came late, traders there report."
  const there = /^(?:here|there|abroad)$/.test(before.text) ? tokens[i - 2] : undefined;
  if (there?.tag === 'NOUN' && there.text !== there.lemma && /^[.,]$/.test(after?.text ?? '.')) return verb;
  const several = plural || /^(?:they|we|i|you|who|some|many|others)$/i.test(before.text);
  return several && takesContent(after) ? verb : undefined;
}

/** A word that is rarely a noun: *retorts*, *insists*; not *reports*, *claims*. */
function speaksOnly(lemma: string): boolean {
  return !/^(?:claim|report|note|comment|remark|demand|promise|pledge|question|answer|warning|name|state|view|plan|object|cable|text|wire|message|list|rank|number|place)$/.test(
    lemma,
  );
}

/** "Some in Moscow fear that", "officials in her ministry name China": several of a place, then the word. */
function isGoverned(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at > i - 5 && /^(?:ADJ|DET|NOUN|PRON|PROPN)$/.test(tokens[at]?.tag ?? '')) at--;
  if (at === i - 1 || !/^(?:at|in|near)$/.test(tokens[at]?.text ?? '')) return false;
  const who = tokens[at - 1];
  if (who === undefined) return false;
  return (
    /^(?:some|few|many|most|those|others)$/i.test(who.text) ||
    (who.tag === 'NOUN' && who.text.toLowerCase() !== who.lemma)
  );
}
