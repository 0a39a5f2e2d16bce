/**
 * A list of words, each with a number, as a graph of letters: words that begin or end alike share edges. Edges of one
 * node stand together, the most used first; where a word may end, an edge without a letter comes before them.
 */
export interface WordGraph {
  readonly edges: Uint32Array;
  /** Number of each UTF-16 unit's letter; 0 for a unit that no word has. */
  readonly letters: Uint16Array;
  /** Where each letter leads from the root: many words begin there, and most do not begin with the first letters. */
  readonly starts: Uint32Array;
}

// An edge: nine bits of a letter, one bit that says it is the last of its node, then the node it leads to, or the
// word's number where it has no letter.
const LETTER = 0x1ff;
const LAST = 0x200;
const TARGET = 10;

export function makeWordGraph(edges: Uint32Array, letters: Uint16Array, root: number): WordGraph {
  const starts = new Uint32Array(LETTER + 1);
  for (let at = root, more = true; more; at++) {
    const edge = edges[at] as number;
    starts[edge & LETTER] = edge >>> TARGET;
    more = (edge & LAST) === 0;
  }
  return { edges, letters, starts };
}

/** The number of a word; -1 for one that is not in the list. */
export function findWord(graph: WordGraph, text: string, start: number, end: number): number {
  if (start === end) return -1;
  const { edges, letters } = graph;
  // No word is node 0, so a letter that begins none leads there.
  let node = graph.starts[letters[text.charCodeAt(start)] as number] as number;
  if (node === 0) return -1;
  for (let at = start + 1; at < end; at++) {
    const letter = letters[text.charCodeAt(at)] as number;
    if (letter === 0) return -1;
    let edge = edges[node] as number;
    while ((edge & LETTER) !== letter) {
      if ((edge & LAST) !== 0) return -1;
      edge = edges[++node] as number;
    }
    node = edge >>> TARGET;
  }
  const edge = edges[node] as number;
  return (edge & LETTER) === 0 ? edge >>> TARGET : -1;
}

export function packEdge(letter: number, last: boolean, target: number): number {
  return ((target << TARGET) | (last ? LAST : 0) | letter) >>> 0;
}
