import { packEdge } from '../../shared/sentences/tagger/word-graph.ts';

/** A list of words, each with its number. */
export type Words = ReadonlyMap<string, number>;

interface Node {
  readonly next: Map<string, Node>;
  /** The number of the word that ends here. */
  number?: number;
}

/** Lists of words as the edges of one graph, as few as can be, and the edge that each list begins with. */
export function packWords(lists: readonly Words[], alphabet: string): { edges: Uint32Array; roots: readonly number[] } {
  // No node may be number 0, which is where a letter leads that begins no word.
  const edges: number[] = [0];
  const places = new Map<string, Packed>();
  const letters = new Map(alphabet.split('').map((unit, i) => [unit, i + 1]));
  const roots = lists.map((words) => packNode(makeNode(words), { edges, places, letters }).place);
  return { edges: Uint32Array.from(edges), roots };
}

/** The units that stand in the words, the most used first. */
export function findAlphabet(lists: readonly Words[]): string {
  const counts = new Map<string, number>();
  for (const word of lists.flatMap((words) => [...words.keys()])) {
    for (const unit of word.split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const units = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return units.map(([unit]) => unit).join('');
}

function makeNode(words: Words): Node {
  const root: Node = { next: new Map() };
  for (const [word, number] of words) {
    let node = root;
    for (const unit of word.split('')) {
      const next = node.next.get(unit) ?? { next: new Map() };
      node.next.set(unit, next);
      node = next;
    }
    node.number = number;
  }
  return root;
}

interface Packed {
  /** Of its first edge. */
  readonly place: number;
  /** How many words end at it or further on. */
  readonly words: number;
}

interface Packing {
  readonly edges: number[];
  /** Nodes that are there already, by their edges. */
  readonly places: Map<string, Packed>;
  readonly letters: ReadonlyMap<string, number>;
}

/** Nodes from which the same leads to the same are one. */
function packNode(node: Node, packing: Packing): Packed {
  const children = [...node.next]
    .map(([unit, next]) => ({ letter: packing.letters.get(unit) ?? 0, ...packNode(next, packing) }))
    .sort((a, b) => b.words - a.words || a.letter - b.letter);
  const targets = children.map(({ letter, place }) => [letter, place] as const);
  if (node.number !== undefined) targets.unshift([0, node.number]);
  const key = targets.join(' ');
  const known = packing.places.get(key);
  if (known !== undefined) return known;
  const words = children.reduce((sum, child) => sum + child.words, node.number === undefined ? 0 : 1);
  const packed = { place: packing.edges.length, words };
  packing.places.set(key, packed);
  packing.edges.push(...targets.map(([letter, target], i) => packEdge(letter, i === targets.length - 1, target)));
  return packed;
}
