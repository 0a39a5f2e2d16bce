import type { Draft } from './draft.ts';
import type { Range } from './passage.ts';

/** Of drafts that want the same words the earlier in the list of rules wins; a whole draft inside a content may stay. */
export function chooseDrafts(drafts: readonly Draft[]): readonly Draft[] {
  const chosen: Draft[] = [];
  const ordered = drafts.map((draft) => clip(draft, drafts)).sort((a, b) => extent(b) - extent(a));
  for (const draft of ordered) {
    const fitting = variants(draft).find(
      (variant) =>
        !overlapsItself(variant) && chosen.every((other) => !clash(variant, other) || isNested(variant, other)),
    );
    if (fitting !== undefined) chosen.push(fitting);
  }
  return chosen.sort((a, b) => firstOf(a) - firstOf(b));
}

const AROUND = /^(?:according-to|as-said|in-view|parenthetical|quoted-as)$/;

/** "They agreed that it rains, the mayor said in a note": the first content ends where the second attribution's does. */
function clip(draft: Draft, drafts: readonly Draft[]): Draft {
  const cue = draft.cue[0]?.first ?? 0;
  for (const outer of drafts) {
    if (outer === draft || !AROUND.test(outer.rule)) continue;
    const piece = outer.content.find(({ first, last }) => first <= cue && cue <= last);
    if (piece === undefined || draft.content.every(({ last }) => last <= piece.last)) continue;
    const content = draft.content
      .filter(({ first }) => first <= piece.last)
      .map(({ first, last }) => ({ first, last: Math.min(last, piece.last) }));
    if (content.length > 0) return { ...draft, content };
  }
  return draft;
}

/** "attacked the firms, which deny it": where the firms are taken, *which* stands for them. */
function variants(draft: Draft): readonly Draft[] {
  return draft.source.length > 1 ? [draft, { ...draft, source: draft.source.slice(-1) }] : [draft];
}

function all(draft: Draft): readonly Range[] {
  return [...draft.source, ...draft.cue, ...draft.content];
}

function extent(draft: Draft): number {
  return all(draft).reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

function firstOf(draft: Draft): number {
  return Math.min(...all(draft).map(({ first }) => first));
}

function touch(a: Range, b: Range): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function overlapsItself(draft: Draft): boolean {
  const ranges = all(draft);
  return ranges.some((a, i) => ranges.slice(i + 1).some((b) => touch(a, b)));
}

const NESTING = /^(?:according-to|announced|forward-(?:bare|that|quotation)|in-view|noun-cue|parenthetical|quoted-as)$/;

/** A whole attribution inside the content of another, told with a clause of its own: she said that Rome denied that … */
function isNested(inner: Draft, outer: Draft): boolean {
  if (!NESTING.test(inner.rule) || inner.cueClass === 'attitude' || inner.cueClass === 'decree') return false;
  if (inner.outermost === true) return false;
  return all(inner).every((x) => outer.content.some((y) => y.first <= x.first && x.last <= y.last));
}

/** Two attributions may share a source; a cue or a content of one inside the other is a clash. */
function clash(a: Draft, b: Draft): boolean {
  const mine = [...a.cue, ...a.content];
  const theirs = [...b.cue, ...b.content];
  const mixed = mine.some((x) => theirs.some((y) => touch(x, y)));
  return (
    mixed ||
    a.source.some((x) => theirs.some((y) => touch(x, y))) ||
    b.source.some((x) => mine.some((y) => touch(x, y)))
  );
}
