import { actorAsWritten } from './make-actor.ts';
import { DOCUMENT_NOUNS } from './noun-classes.ts';
import { isPossessive } from './read-role.ts';
import { lastTold, type Resolved, type Scene, type Told } from './scene.ts';
import type { SourceWords } from './source-words.ts';

/**
 * *A report from the Global Times*, *NATO's declaration*, *United Nations data*: whoever issued it, told by the other
 * rules. *The text* and *the report* alone are of whoever spoke last and can issue one.
 */
export function resolveDocument(
  source: SourceWords,
  scene: Scene,
  resolveIssuer: (issuer: SourceWords) => Resolved | undefined,
): Resolved | undefined {
  const { tokens } = source;
  // *The Institute for the Study of War* is no study: inside a name the noun has a capital.
  const noun = tokens.findIndex((token, i) => DOCUMENT_NOUNS.has(i === 0 ? token.text.toLowerCase() : token.text));
  if (noun === -1) return undefined;
  const after = tokens.findIndex((token, i) => i > noun && /^(?:from|by|of|in|on|that|which)$/.test(token.text));
  if (after !== -1 && after - noun <= 3) {
    // *A cable that Washington sent to its allies*: who stands before the verb.
    const relative = /^(?:that|which)$/.test(tokens[after]?.text ?? '');
    const verb = tokens.findIndex((token, i) => relative && i > after && /^(?:VERB|AUX)$/.test(token.tag));
    const issuer = resolveIssuer(
      part(source, source.first + after + 1, verb === -1 ? source.end : source.first + verb),
    );
    if (issuer !== undefined) return issuer;
  }
  const owned = tokens.findIndex((token, i) => i < noun && isPossessive(token));
  const issuer =
    noun > 0 ? resolveIssuer(part(source, source.first, source.first + (owned === -1 ? noun : owned))) : undefined;
  if (issuer?.actor.resolved === true) return issuer;
  if (!/^(?:the|this|that)$/i.test(tokens[0]?.text ?? '')) return undefined;
  const place = { sentence: source.words.index, at: tokens[0]?.start ?? 0 };
  // *As reported by X* gives nobody a text of their own: *the commentary* further down is not X's.
  const issues = ({ actor, passesOn }: Told): boolean =>
    passesOn !== true && (actor.kind === 'organisation' || actor.kind === 'media');
  const told = lastTold(scene, place, issues);
  return { actor: told?.actor ?? actorAsWritten(source.text, 'organisation') };
}

function part(source: SourceWords, first: number, end: number): SourceWords {
  const tokens = source.words.sentence.tokens.slice(first, end);
  return { words: source.words, first, end, tokens, text: tokens.map((token) => token.text).join(' ') };
}
