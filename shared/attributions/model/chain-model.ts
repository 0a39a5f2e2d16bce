import type { Layer } from './layer.ts';
import type { CueLexicon } from './token-table.ts';

/** The weights of the two chains and what they know of cue words. */
export interface ChainModel {
  readonly lexicon: CueLexicon;
  /** Features of a token alone: first the columns of the chain that finds cues, then of the one that labels roles. */
  readonly token: Layer;
  readonly boundary: Layer;
  /** Features of a token and a given cue, for the second chain. */
  readonly cueToken: Layer;
  readonly cueBoundary: Layer;
  readonly findingTransition: Float32Array;
  readonly labellingTransition: Float32Array;
}
