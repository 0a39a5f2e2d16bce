import type { Actor } from '../../../shared/actors/actor.ts';
import type { Attribution } from '../../../shared/attributions/attribution.ts';
import type { Claim } from '../../../shared/claims/claim.ts';
import { makeClaims } from '../../../shared/claims/make-claims.ts';
import { splitSentences } from '../../../shared/sentences/split-sentences.ts';
import type { Article } from '../../../shared/text/article.ts';
import type { Span } from '../../../shared/text/span.ts';

/**
 * The claims of an article whose sources stand in square brackets and contents in curly ones:
 * `[Qin] said {that ties are calm}.` A source takes the content that follows it, else the one before. The day is the
 * one it was published on, or `unknown`.
 */
export function claimsOf(marked: string, published = '2023-03-07'): readonly Claim[] {
  const { text, sources, contents } = readMarks(marked);
  const attributions = sources.map((source): Attribution => {
    const content = contents.find((span) => span.start >= source.end) ??
      contents.at(-1) ?? { start: 0, end: text.length };
    const follows = content.start > source.end;
    const cue = { start: source.end + 1, end: follows ? content.start - 1 : Math.min(text.length, source.end + 6) };
    return { source: [source], cue: [cue], content: [content], kind: 'indirect', cueClass: 'speech', confidence: 1 };
  });
  const day = published === 'unknown' ? '2023-03-07' : published;
  const article: Article = {
    key: 'a',
    text,
    revision: '',
    published: day,
    publishedFrom: published === 'unknown' ? 'arrived' : 'article',
  };
  return makeClaims(article, splitSentences(text), attributions);
}

/** The actors' names in the order of the text; `?` before one that is only the mention. */
export function actorsOf(marked: string, published?: string): readonly string[] {
  return claimsOf(marked, published).map(({ actor }) => `${actor.resolved ? '' : '?'}${actor.name}`);
}

export function actorOf(marked: string, published?: string): Actor | undefined {
  return claimsOf(marked, published).at(-1)?.actor;
}

function readMarks(marked: string): { text: string; sources: readonly Span[]; contents: readonly Span[] } {
  let text = '';
  const open: { mark: string; start: number }[] = [];
  const sources: Span[] = [];
  const contents: Span[] = [];
  for (const ch of marked) {
    if (ch === '[' || ch === '{') {
      open.push({ mark: ch, start: text.length });
    } else if (ch === ']' || ch === '}') {
      const begun = open.pop();
      if (begun !== undefined) (ch === ']' ? sources : contents).push({ start: begun.start, end: text.length });
    } else {
      text += ch;
    }
  }
  return { text, sources, contents: contents.sort((a, b) => a.start - b.start) };
}
