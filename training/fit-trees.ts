import { FEATURE_BITS, type Trees } from '../shared/attributions/model/trees.ts';
import { makeRandom } from './random.ts';

export interface TreeSettings {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leastWeight: number;
  /** Pulls the value of small leaves to zero. */
  readonly shrinkage: number;
  /** Shares of the rows and of the features that each tree sees. */
  readonly rowShare: number;
  readonly featureShare: number;
  readonly seed: number;
}

/** Rows of features side by side, what is right for each (0 or 1), and how much each weighs. */
export interface TreeData {
  readonly width: number;
  readonly values: Float32Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

const BINS = 64;

/** Fits boosted trees to a yes-or-no question, by the logistic loss; splits are found on histograms of 64 bins. */
export function fitTrees(data: TreeData, settings: TreeSettings): Trees {
  const binned = binFeatures(data);
  const random = makeRandom(settings.seed);
  const rows = data.labels.length;
  const bias = startingBias(data);
  const scores = new Float64Array(rows).fill(bias);
  const slopes = { first: new Float64Array(rows), second: new Float64Array(rows) };
  const growing: GrowingTrees = { roots: [], feature: [], threshold: [], left: [] };
  for (let t = 0; t < settings.trees; t++) {
    for (let r = 0; r < rows; r++) {
      const chance = 1 / (1 + Math.exp(-(scores[r] as number)));
      const weight = data.weights[r] as number;
      slopes.first[r] = weight * ((data.labels[r] as number) - chance);
      slopes.second[r] = weight * chance * (1 - chance);
    }
    const sample: number[] = [];
    for (let r = 0; r < rows; r++) if (random() < settings.rowShare) sample.push(r);
    const features: number[] = [];
    for (let f = 0; f < data.width; f++) if (random() < settings.featureShare) features.push(f);
    growTree(growing, { binned, slopes, settings, features, rows: Int32Array.from(sample) });
    addTree(growing, binned, scores);
  }
  return packTrees(growing, bias);
}

/** The right child of a node always stands after the left one. */
function packTrees({ roots, feature, threshold, left }: GrowingTrees, bias: number): Trees {
  const nodes = new Int32Array(feature.length * 2);
  const values = new Float32Array(nodes.buffer);
  for (const [node, asked] of feature.entries()) {
    values[node * 2] = threshold[node] as number;
    nodes[node * 2 + 1] = asked < 0 ? -1 : asked | ((left[node] as number) << FEATURE_BITS);
  }
  return { roots: Int32Array.from(roots), nodes, values, bias };
}

interface Binned {
  /** Bin of feature `f` in row `r` at `f * rows + r`. */
  readonly bins: Uint8Array;
  /** Greatest value of bin `b` of feature `f` at `f * BINS + b`. */
  readonly edges: Float32Array;
  readonly rows: number;
  readonly width: number;
}

function binFeatures({ width, values, labels }: TreeData): Binned {
  const rows = labels.length;
  const bins = new Uint8Array(rows * width);
  const edges = new Float32Array(width * BINS).fill(Number.POSITIVE_INFINITY);
  const stride = Math.max(1, Math.floor(rows / 20_000));
  for (let f = 0; f < width; f++) {
    const sample = Float32Array.from(
      { length: Math.ceil(rows / stride) },
      (_, k) => values[k * stride * width + f] as number,
    ).sort();
    const own = edgesOf(sample);
    edges.set(own, f * BINS);
    for (let r = 0; r < rows; r++) bins[f * rows + r] = binOf(own, values[r * width + f] as number);
  }
  return { bins, edges, rows, width };
}

/** Up to 63 edges between the distinct values of a sorted sample, each with about as many rows. */
function edgesOf(sample: Float32Array): readonly number[] {
  const edges: number[] = [];
  const most = sample.at(-1) as number;
  for (let k = 1; k < BINS; k++) {
    const edge = sample[Math.floor((k * sample.length) / BINS)] as number;
    if (edge < most && edge !== edges.at(-1)) edges.push(edge);
  }
  return edges;
}

function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  for (let high = edges.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function startingBias({ labels, weights }: TreeData): number {
  let [right, all] = [1, 2];
  for (let r = 0; r < labels.length; r++) {
    all += weights[r] as number;
    if (labels[r] === 1) right += weights[r] as number;
  }
  return Math.log(right / (all - right));
}

interface GrowingTrees {
  readonly roots: number[];
  readonly feature: number[];
  /** Edge in values of the feature; the value of a leaf. */
  readonly threshold: number[];
  /** The first child; the second is the node after it. */
  readonly left: number[];
}

interface Growth {
  readonly binned: Binned;
  readonly slopes: { readonly first: Float64Array; readonly second: Float64Array };
  readonly settings: TreeSettings;
  readonly features: readonly number[];
  readonly rows: Int32Array;
}

interface Leaf {
  readonly node: number;
  readonly rows: Int32Array;
  readonly histogram: Float64Array;
  readonly split: Split | undefined;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

/** Grows one tree, splitting the leaf that gains most until there are enough. */
function growTree(trees: GrowingTrees, growth: Growth): void {
  const { settings, binned } = growth;
  const root = addLeaf(trees);
  trees.roots.push(root);
  const leaves = [makeLeaf(growth, root, growth.rows, histogramOf(growth, growth.rows))];
  while (leaves.length < settings.leaves) {
    const best = bestLeaf(leaves);
    const leaf = leaves[best];
    if (leaf?.split === undefined) break;
    const { feature, bin } = leaf.split;
    const [near, far] = partition(binned, leaf.rows, leaf.split);
    const small = near.length < far.length ? near : far;
    const smaller = histogramOf(growth, small);
    const larger = leaf.histogram.map((value, k) => value - (smaller[k] as number));
    trees.feature[leaf.node] = feature;
    trees.threshold[leaf.node] = binned.edges[feature * BINS + bin] as number;
    const first = addLeaf(trees);
    const second = addLeaf(trees);
    trees.left[leaf.node] = first;
    const histograms = small === near ? [smaller, larger] : [larger, smaller];
    leaves[best] = makeLeaf(growth, first, near, histograms[0] as Float64Array);
    leaves.push(makeLeaf(growth, second, far, histograms[1] as Float64Array));
  }
  for (const leaf of leaves) trees.threshold[leaf.node] = leafValue(growth, leaf.rows);
}

function addLeaf(trees: GrowingTrees): number {
  trees.feature.push(-1);
  trees.threshold.push(0);
  return trees.left.push(0) - 1;
}

function makeLeaf(growth: Growth, node: number, rows: Int32Array, histogram: Float64Array): Leaf {
  return { node, rows, histogram, split: findSplit(growth, histogram) };
}

/** Sums of both derivatives by feature and bin. */
function histogramOf({ binned, slopes, features }: Growth, rows: Int32Array): Float64Array {
  const histogram = new Float64Array(features.length * BINS * 2);
  // Gathered once: the loop below then reads both in order, for every feature again.
  const firsts = gather(slopes.first, rows);
  const seconds = gather(slopes.second, rows);
  for (const [k, feature] of features.entries()) {
    const column = binned.bins.subarray(feature * binned.rows, (feature + 1) * binned.rows);
    const base = k * BINS;
    for (let j = 0; j < rows.length; j++) {
      const at = (base + (column[rows[j] as number] as number)) * 2;
      histogram[at] = (histogram[at] as number) + (firsts[j] as number);
      histogram[at + 1] = (histogram[at + 1] as number) + (seconds[j] as number);
    }
  }
  return histogram;
}

function gather(column: Float64Array, rows: Int32Array): Float64Array {
  const gathered = new Float64Array(rows.length);
  for (let j = 0; j < rows.length; j++) gathered[j] = column[rows[j] as number] as number;
  return gathered;
}

function findSplit({ features, settings }: Growth, histogram: Float64Array): Split | undefined {
  let best: Split | undefined;
  let first = 0;
  let second = 0;
  for (let b = 0; b < BINS; b++) {
    first += histogram[b * 2] as number;
    second += histogram[b * 2 + 1] as number;
  }
  const whole = (first * first) / (second + settings.shrinkage);
  for (const [k, feature] of features.entries()) {
    let [near, nearSecond] = [0, 0];
    for (let b = 0; b < BINS - 1; b++) {
      near += histogram[(k * BINS + b) * 2] as number;
      nearSecond += histogram[(k * BINS + b) * 2 + 1] as number;
      const farSecond = second - nearSecond;
      if (nearSecond < settings.leastWeight || farSecond < settings.leastWeight) continue;
      const far = first - near;
      const gain =
        (near * near) / (nearSecond + settings.shrinkage) + (far * far) / (farSecond + settings.shrinkage) - whole;
      if (gain > 1e-6 && (best === undefined || gain > best.gain)) best = { feature, bin: b, gain };
    }
  }
  return best;
}

function bestLeaf(leaves: readonly Leaf[]): number {
  let best = 0;
  for (const [k, leaf] of leaves.entries())
    if ((leaf.split?.gain ?? 0) > ((leaves[best] as Leaf).split?.gain ?? 0)) best = k;
  return best;
}

function partition(binned: Binned, rows: Int32Array, { feature, bin }: Split): readonly [Int32Array, Int32Array] {
  const column = binned.bins.subarray(feature * binned.rows, (feature + 1) * binned.rows);
  const near = rows.filter((r) => (column[r] as number) <= bin);
  const far = rows.filter((r) => (column[r] as number) > bin);
  return [near, far];
}

function leafValue({ slopes, settings }: Growth, rows: Int32Array): number {
  let [first, second] = [0, settings.shrinkage];
  for (const r of rows) {
    first += slopes.first[r] as number;
    second += slopes.second[r] as number;
  }
  return (settings.rate * first) / second;
}

/** Adds the newest tree's leaves to the scores of all rows. */
function addTree(trees: GrowingTrees, binned: Binned, scores: Float64Array): void {
  const root = trees.roots.at(-1) as number;
  const bins = trees.feature.map((feature, node) =>
    node < root || feature < 0 ? 0 : binOfEdge(binned, feature, trees.threshold[node] as number),
  );
  for (let r = 0; r < scores.length; r++) {
    let node = root;
    for (let feature = trees.feature[node] as number; feature >= 0; feature = trees.feature[node] as number) {
      const bin = binned.bins[feature * binned.rows + r] as number;
      node = (trees.left[node] as number) + (bin <= (bins[node] as number) ? 0 : 1);
    }
    scores[r] = (scores[r] as number) + (trees.threshold[node] as number);
  }
}

function binOfEdge(binned: Binned, feature: number, edge: number): number {
  for (let b = 0; b < BINS; b++) if (binned.edges[feature * BINS + b] === edge) return b;
  return BINS - 1;
}
