import { type CueWindow, makeCueWindow } from '../shared/attributions/model/cue-window.ts';
import { makeFeatureBuffer } from '../shared/attributions/model/feature-buffer.ts';
import { BOUNDARY_WIDTH, FINDING, LABELLING, ROLES } from '../shared/attributions/model/lattice.ts';
import { boundaryPlaces, readCueFeatures, readTokenFeatures } from '../shared/attributions/model/read-features.ts';
import { countFeatures, frequentFeatures, makeFeatureCounter } from './feature-counter.ts';
import { type FeatureIndex, makeFeatureIndex } from './feature-index.ts';
import { type Chain, type ChainProblem, type FitSettings, fitChain, makeTrained, type Trained } from './fit-chain.ts';
import { type GoldAttribution, labelTokens } from './label-tokens.ts';
import type { PreparedArticle } from './prepare-article.ts';
import { type LayerWeights, quantise } from './quantise.ts';
import { addPlace, makeRowStore, type RowStore } from './row-store.ts';

export interface ChainSettings {
  readonly leastCount: number;
  readonly leastCueCount: number;
  readonly finding: FitSettings;
  readonly labelling: FitSettings;
}

/** The two chains of a model: one that finds cues, one that labels the roles of a given cue. */
export interface FittedChains {
  /** Weights of both chains side by side: features of the token alone. */
  readonly token: LayerWeights;
  readonly boundary: LayerWeights;
  /** Weights of the second chain: features of a token and a cue. */
  readonly cueToken: LayerWeights;
  readonly cueBoundary: LayerWeights;
  readonly findingTransition: Float32Array;
  readonly labellingTransition: Float32Array;
}

/** Fits both chains to labelled articles whose cue words are looked up. */
export function fitChains(
  articles: readonly PreparedArticle[],
  settings: ChainSettings,
  log: (line: string) => void,
): FittedChains {
  const tokens = readTokens(articles, settings.leastCount);
  const finding = findingProblem(articles, tokens);
  log(`finding: ${tokens.tokenIndex.hashes.length} + ${tokens.boundaryIndex.hashes.length} features`);
  log(`finding: losses ${fitChain(finding.problem, settings.finding).map((x) => x.toFixed(2))}`);
  const cues = readCues(articles, settings.leastCueCount);
  const labelling = labellingProblem(articles, tokens, cues);
  log(
    `labelling: ${cues.tokenIndex.hashes.length} + ${cues.boundaryIndex.hashes.length} features, ${labelling.problem.chains.length} cues`,
  );
  log(`labelling: losses ${fitChain(labelling.problem, settings.labelling).map((x) => x.toFixed(2))}`);
  return {
    token: sideBySide(tokens.tokenIndex, [finding.token, labelling.token], [FINDING.size, LABELLING.size]),
    boundary: sideBySide(
      tokens.boundaryIndex,
      [finding.boundary, labelling.boundary],
      [BOUNDARY_WIDTH, BOUNDARY_WIDTH],
    ),
    cueToken: sideBySide(cues.tokenIndex, [labelling.cueToken], [LABELLING.size]),
    cueBoundary: sideBySide(cues.boundaryIndex, [labelling.cueBoundary], [BOUNDARY_WIDTH]),
    findingTransition: finding.problem.transition.weights,
    labellingTransition: labelling.problem.transition.weights,
  };
}

interface Stores {
  readonly tokenIndex: FeatureIndex;
  readonly boundaryIndex: FeatureIndex;
  readonly token: RowStore;
  readonly boundary: RowStore;
}

type Read = (reader: Parameters<typeof readTokenFeatures>[2]) => void;

/** Counts the features that `read` goes through, keeps the frequent ones, and goes through it again to store them. */
function readTwice(read: Read, least: number): Stores {
  const [token, boundary] = [makeFeatureCounter(), makeFeatureCounter()];
  read({
    token: (features) => countFeatures(token, features),
    boundary: (features) => countFeatures(boundary, features),
  });
  const tokenIndex = makeFeatureIndex(frequentFeatures(token, least));
  const boundaryIndex = makeFeatureIndex(frequentFeatures(boundary, least));
  const stores = { tokenIndex, boundaryIndex, token: makeRowStore(), boundary: makeRowStore() };
  read({
    token: (features) => addPlace(stores.token, tokenIndex, features),
    boundary: (features) => addPlace(stores.boundary, boundaryIndex, features),
  });
  return stores;
}

function readTokens(articles: readonly PreparedArticle[], least: number): Stores {
  const buffer = makeFeatureBuffer();
  return readTwice((reader) => {
    for (const { table } of articles) readTokenFeatures(table, buffer, reader);
  }, least);
}

function readCues(articles: readonly PreparedArticle[], least: number): Stores {
  const buffer = makeFeatureBuffer();
  return readTwice((reader) => {
    for (const { table, gold } of articles)
      for (const { anchor } of gold) readCueFeatures(makeCueWindow(table, anchor), buffer, reader);
  }, least);
}

function findingProblem(articles: readonly PreparedArticle[], stores: Stores) {
  const token = makeTrained(stores.tokenIndex.hashes.length * FINDING.size);
  const boundary = makeTrained(stores.boundaryIndex.hashes.length * BOUNDARY_WIDTH);
  const chains: Chain[] = [];
  let at = { token: 0, boundary: 0 };
  for (const { table, gold, weight } of articles) {
    const labels = labelTokens(table, gold);
    for (let s = 0; s < table.sentences.size; s++) {
      const first = table.sentences.first[s] as number;
      const end = table.sentences.first[s + 1] as number;
      const places = boundaryPlaces(table, first, end).map((place) => place + at.boundary);
      chains.push({
        gold: labels.slice(first, end),
        weight,
        tokens: [at.token + first],
        boundaries: [places],
        given: -1,
      });
    }
    at = next(at, table);
  }
  const problem: ChainProblem = {
    labels: FINDING,
    chains,
    tokens: [{ store: stores.token, layer: token }],
    boundaries: [{ store: stores.boundary, layer: boundary }],
    transition: makeTrained(FINDING.size ** 2),
  };
  return { problem, token, boundary };
}

function labellingProblem(articles: readonly PreparedArticle[], stores: Stores, cues: Stores) {
  const token = makeTrained(stores.tokenIndex.hashes.length * LABELLING.size);
  const boundary = makeTrained(stores.boundaryIndex.hashes.length * BOUNDARY_WIDTH);
  const cueToken = makeTrained(cues.tokenIndex.hashes.length * LABELLING.size);
  const cueBoundary = makeTrained(cues.boundaryIndex.hashes.length * BOUNDARY_WIDTH);
  const chains: Chain[] = [];
  let at = { token: 0, boundary: 0 };
  let cue = { token: 0, boundary: 0 };
  for (const { table, gold, weight } of articles) {
    for (const attribution of gold) {
      const window = makeCueWindow(table, attribution.anchor);
      const size = window.end - window.first;
      const places = boundaryPlaces(table, window.first, window.end).map((place) => place + at.boundary);
      const cuePlaces = Int32Array.from({ length: size + 2 }, (_, p) => cue.boundary + p);
      chains.push({
        gold: labelWindow(window, attribution),
        weight,
        tokens: [at.token + window.first, cue.token],
        boundaries: [places, cuePlaces],
        given: attribution.anchor - window.first,
      });
      cue = { token: cue.token + size, boundary: cue.boundary + size + 1 };
    }
    at = next(at, table);
  }
  const problem: ChainProblem = {
    labels: LABELLING,
    chains,
    tokens: [
      { store: stores.token, layer: token },
      { store: cues.token, layer: cueToken },
    ],
    boundaries: [
      { store: stores.boundary, layer: boundary },
      { store: cues.boundary, layer: cueBoundary },
    ],
    transition: makeTrained(LABELLING.size ** 2),
  };
  return { problem, token, boundary, cueToken, cueBoundary };
}

function next(at: { token: number; boundary: number }, table: PreparedArticle['table']) {
  return { token: at.token + table.size, boundary: at.boundary + table.size + table.sentences.size };
}

/** The labels of a cue's window: its own roles alone; what stands outside the window is lost. */
function labelWindow(window: CueWindow, gold: GoldAttribution): Uint8Array {
  const labels = new Uint8Array(window.end - window.first);
  for (const i of gold.content) labels[i - window.first] = ROLES.content;
  for (const i of gold.source) labels[i - window.first] = ROLES.source;
  for (const i of gold.cue) labels[i - window.first] = ROLES.cue;
  labels[gold.anchor - window.first] = ROLES.cue;
  return labels;
}

function sideBySide(index: FeatureIndex, layers: readonly Trained[], widths: readonly number[]): LayerWeights {
  const width = widths.reduce((sum, w) => sum + w, 0);
  const weights = new Float32Array(index.hashes.length * width);
  let column = 0;
  for (const [k, layer] of layers.entries()) {
    const own = widths[k] as number;
    for (let row = 0; row < index.hashes.length; row++)
      weights.set(layer.weights.subarray(row * own, (row + 1) * own), row * width + column);
    column += own;
  }
  return quantise({ hashes: index.hashes, width, weights });
}
