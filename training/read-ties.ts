import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledArticle, LabelledAttribution, Pair } from './read-corpus.ts';

const ROLE_OF = { src: 'source', cue: 'cue', content: 'content' } as const;
type Mark = keyof typeof ROLE_OF;

/** The labelled articles of a folder of files with inline marks (`<src a="1">`, `<cue a="1">`, `<content a="1">`). */
export function readTies(directory: string): readonly LabelledArticle[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => parseMarked(name.slice(0, -'.xml'.length), readFileSync(join(directory, name), 'utf8')));
}

/** An article from its marked text: what stands before the second `---` line is left out, white space is folded. */
export function parseMarked(id: string, raw: string): LabelledArticle {
  const lines = raw.replaceAll('\r\n', '\n').split('\n');
  const body = lines.slice(lines.indexOf('---', 1) + 1).join('\n');
  const roles = new Map<string, Record<'source' | 'cue' | 'content', Pair[]>>();
  const open: { mark: Mark; number: string; start: number }[] = [];
  let text = '';
  let pending = '';
  for (const piece of body.match(/<[^<>]*>|\s+|[^<>\s]+/g) ?? []) {
    const tag = /^<(\/?)(src|cue|content)(?:[^>]*? a="(\d+)")?[^>]*>$/.exec(piece);
    if (tag?.[1] === '/') {
      const closed = open.pop();
      if (closed !== undefined) piecesOf(roles, closed.number)[ROLE_OF[closed.mark]].push([closed.start, text.length]);
    } else if (tag !== null) {
      open.push({ mark: tag[2] as Mark, number: tag[3] ?? '', start: -1 });
    } else if (/^\s/.test(piece)) {
      if (/\n[^\S\n]*\n/.test(piece)) pending = '\n\n';
      else pending ||= ' ';
    } else {
      if (text !== '') text += pending;
      pending = '';
      for (const mark of open) if (mark.start < 0) mark.start = text.length;
      text += piece;
    }
  }
  const attributions: LabelledAttribution[] = [...roles.values()].map(sortPieces);
  return { id, text, attributions };
}

function piecesOf<T>(roles: Map<string, Record<'source' | 'cue' | 'content', T[]>>, number: string) {
  const pieces = roles.get(number) ?? { source: [], cue: [], content: [] };
  roles.set(number, pieces);
  return pieces;
}

function sortPieces(roles: Record<'source' | 'cue' | 'content', Pair[]>): LabelledAttribution {
  const sorted = (pairs: Pair[]) => pairs.sort((a, b) => a[0] - b[0]);
  return { source: sorted(roles.source), cue: sorted(roles.cue), content: sorted(roles.content) };
}
