import type { ChainSettings } from './fit-chains.ts';
import type { TreeSettings } from './fit-trees.ts';

/** What the shipped model is trained with; each number was chosen by cross-validation over the training articles. */
export const CHAIN_SETTINGS: ChainSettings = {
  leastCount: 16,
  leastCueCount: 16,
  finding: { epochs: 5, rate: 0.014, dropped: 1, seed: 1 },
  labelling: { epochs: 5, rate: 0.011, dropped: 1, seed: 1 },
};

export const TREE_SETTINGS: TreeSettings = {
  trees: 200,
  leaves: 24,
  rate: 0.08,
  leastWeight: 8,
  shrinkage: 5,
  rowShare: 0.6,
  featureShare: 0.3,
  seed: 7,
};

export const FOLDS = 4;

// The product reads news like these few articles; the many others are another country's politics.
export const TIES_WEIGHT = 4;

/** Readings less likely than this are left out: too unlikely even for a cue that the rules found. */
export const THRESHOLD = 0.2;
