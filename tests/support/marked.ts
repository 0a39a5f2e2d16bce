import type { Attribution } from '../../shared/attributions/attribution.ts';
import type { Span } from '../../shared/text/span.ts';

export interface MarkedRoles {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/**
 * A text with `<src>`, `<cue>` and `<content>` marks → the text without them, and the roles they mark. Numbered marks
 * (`<src 2>…</src>`) tell several attributions apart; a mark without a number belongs to the first.
 */
export function marked(article: string): {
  text: string;
  attribution: MarkedRoles;
  attributions: readonly MarkedRoles[];
} {
  const roles: Record<'source' | 'cue' | 'content', Span[]>[] = [];
  const open: { role: 'source' | 'cue' | 'content'; number: number; start: number }[] = [];
  let text = '';
  for (const part of article.split(/(<\/?(?:src|cue|content)(?: \d+)?>)/)) {
    const mark = /^<(\/?)(src|cue|content)(?: (\d+))?>$/.exec(part);
    if (mark === null) {
      text += part;
    } else if (mark[1] === '/') {
      const opened = open.pop();
      if (opened === undefined) throw new Error(`${part} closes nothing in: ${article}`);
      roles[opened.number]?.[opened.role].push({ start: opened.start, end: text.length });
    } else {
      const number = Number(mark[3] ?? 1) - 1;
      while (roles.length <= number) roles.push({ source: [], cue: [], content: [] });
      open.push({ role: mark[2] === 'src' ? 'source' : (mark[2] as 'cue' | 'content'), number, start: text.length });
    }
  }
  if (open.length > 0) throw new Error(`a mark is left open in: ${article}`);
  for (const attribution of roles) attribution.content.sort((a, b) => a.start - b.start);
  return { text, attribution: roles[0] ?? { source: [], cue: [], content: [] }, attributions: roles };
}

/** Only the roles of an attribution, to be compared with marked ones. */
export function rolesOf({ source, cue, content }: Attribution): MarkedRoles {
  return { source, cue, content };
}
