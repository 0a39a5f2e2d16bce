import type { ChainModel } from './chain-model.ts';
import { makeFeatureBuffer } from './feature-buffer.ts';
import { addScores } from './layer.ts';
import { readTokenFeatures } from './read-features.ts';
import type { TokenTable } from './token-table.ts';

/** What the features of tokens and boundaries alone score, for both chains: rows as wide as the model's layers. */
export interface TokenScores {
  readonly token: Float32Array;
  readonly boundary: Float32Array;
}

/** The scores of an article's tokens and boundaries, each feature read once. */
export function scoreTokens(model: ChainModel, table: TokenTable): TokenScores {
  const token = new Float32Array(table.size * model.token.width);
  const boundary = new Float32Array((table.size + table.sentences.size) * model.boundary.width);
  const at = { token: 0, boundary: 0 };
  readTokenFeatures(table, makeFeatureBuffer(), {
    token: (features) => {
      addScores(model.token, features, token, at.token);
      at.token += model.token.width;
    },
    boundary: (features) => {
      addScores(model.boundary, features, boundary, at.boundary);
      at.boundary += model.boundary.width;
    },
  });
  return { token, boundary };
}
