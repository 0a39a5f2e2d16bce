import type { ChainModel } from './chain-model.ts';
import type { ModelCard } from './model-file.ts';
import type { Trees } from './trees.ts';

/** All that was learned: what finds cues and labels their roles, and what judges the readings. */
export interface AttributionModel {
  readonly card: ModelCard;
  readonly chains: ChainModel;
  readonly trees: Trees;
}
