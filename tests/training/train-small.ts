import type { ChainSettings } from '../../training/fit-chains.ts';
import type { TreeSettings } from '../../training/fit-trees.ts';
import { fitReadings } from '../../training/judge-folds.ts';
import type { TrainedModel } from '../../training/pack-model.ts';
import { prepareArticle } from '../../training/prepare-article.ts';
import type { LabelledArticle } from '../../training/read-corpus.ts';
import { runFold } from '../../training/run-fold.ts';

const FIT = { epochs: 6, rate: 0.05, dropped: 1, seed: 1 };
const CHAINS: ChainSettings = { leastCount: 2, leastCueCount: 2, finding: FIT, labelling: FIT };
const TREES: TreeSettings = {
  trees: 20,
  leaves: 6,
  rate: 0.2,
  leastWeight: 0.5,
  shrinkage: 1,
  rowShare: 0.9,
  featureShare: 0.9,
  seed: 2,
};

/** A model of a few articles: the steps of training, small. */
export function trainSmall(articles: readonly LabelledArticle[]): TrainedModel {
  const prepared = articles.map((article) => prepareArticle(article, 1));
  const half = Math.floor(prepared.length / 2);
  const settings = CHAINS;
  const quiet = () => undefined;
  const { heldOut } = runFold({ train: prepared.slice(half), heldOut: prepared.slice(0, half), settings }, quiet);
  const { lexicon, chains } = runFold({ train: prepared, heldOut: [], settings }, quiet);
  const card = { trained: '2026-01-01', corpora: ['invented'], seed: 1, threshold: 0.3, figures: {} };
  return { card, lexicon, chains, trees: fitReadings(heldOut, TREES) };
}
