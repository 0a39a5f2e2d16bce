import type { Tag, Token } from '../sentences/token.ts';

/** What a tag is put right to, and the lemma if that was wrong too. */
export interface Correction {
  readonly tag: Tag;
  readonly lemma?: string;
}

/** Whether nothing but a noun phrase stands between a token and a comma or mark before it. */
export function opensAfterComma(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i > last - 5 && i > 0; i--) {
    if (/^[,"”]$/.test(tokens[i]?.text ?? '')) return true;
    const isPossessive = /^(?:her|his|its|their)$/.test(tokens[i]?.text ?? '');
    if (!isPossessive && !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[i]?.tag ?? '')) return false;
  }
  return false;
}

/** Whether what a verb of speech says may begin with a token. */
export function takesContent(after: Token | undefined): boolean {
  return after !== undefined && (/^(?:DET|PRON|SCONJ)$/.test(after.tag) || /^(?:that|["“'‘])$/i.test(after.text));
}
