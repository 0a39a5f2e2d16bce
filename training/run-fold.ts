import type { ChainModel } from '../shared/attributions/model/chain-model.ts';
import { type Layer, makeLayer } from '../shared/attributions/model/layer.ts';
import type { Hypothesis } from '../shared/attributions/model/make-hypotheses.ts';
import { readArticle } from '../shared/attributions/model/read-article.ts';
import type { CueLexicon } from '../shared/attributions/model/token-table.ts';
import { type ChainSettings, type FittedChains, fitChains } from './fit-chains.ts';
import { isRight } from './label-hypotheses.ts';
import { learnLexicon } from './learn-lexicon.ts';
import { packLayer } from './pack-layer.ts';
import { type PreparedArticle, withLexicon } from './prepare-article.ts';
import type { LayerWeights } from './quantise.ts';

/** A held-out article's readings, their features side by side, and which are right. */
export interface HeldOut {
  readonly id: string;
  readonly weight: number;
  /** Start and end of every token. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hypotheses: readonly Hypothesis[];
  readonly features: Float32Array;
  readonly right: Uint8Array;
}

export interface FoldResult {
  readonly lexicon: CueLexicon;
  readonly chains: FittedChains;
  readonly heldOut: readonly HeldOut[];
}

export interface Fold {
  readonly train: readonly PreparedArticle[];
  readonly heldOut: readonly PreparedArticle[];
  readonly settings: ChainSettings;
}

/** Learns the cue words and the chains from some articles and reads the others with them. */
export function runFold({ train, heldOut, settings }: Fold, log: (line: string) => void): FoldResult {
  const lexicon = learnLexicon(train);
  const chains = fitChains(
    train.map((article) => withLexicon(article, lexicon)),
    settings,
    log,
  );
  const model = makeChainModel(lexicon, chains);
  return { lexicon, chains, heldOut: heldOut.map((article) => readHeldOut(model, article)) };
}

/** The chains as they run in the product: what is judged here is what will be judged there. */
function makeChainModel(lexicon: CueLexicon, chains: FittedChains): ChainModel {
  return {
    ...chains,
    lexicon,
    token: layerOf(chains.token),
    boundary: layerOf(chains.boundary),
    cueToken: layerOf(chains.cueToken),
    cueBoundary: layerOf(chains.cueBoundary),
  };
}

function layerOf(weights: LayerWeights): Layer {
  return makeLayer(packLayer(weights));
}

function readHeldOut(model: ChainModel, prepared: PreparedArticle): HeldOut {
  const { article, input, gold, weight } = prepared;
  const { table, cues, features } = readArticle(model, input);
  const hypotheses = cues.flatMap((cue) => cue.hypotheses);
  const joined = new Float32Array(features.reduce((sum, rows) => sum + rows.length, 0));
  let at = 0;
  for (const rows of features) {
    joined.set(rows, at);
    at += rows.length;
  }
  const right = Uint8Array.from(hypotheses, (hypothesis) => (isRight(table, hypothesis, gold) ? 1 : 0));
  return { id: article.id, weight, starts: table.start, ends: table.end, hypotheses, features: joined, right };
}
