import { addCueBoundaryFeatures, addCueTokenFeatures } from './cue-features.ts';
import type { CueWindow } from './cue-window.ts';
import type { FeatureBuffer } from './feature-buffer.ts';
import { addBoundaryFeatures, addTokenFeatures } from './token-features.ts';
import type { TokenTable } from './token-table.ts';

/** What is done with the features of each place: counted or kept while training, weighed while running. */
export interface FeatureReader {
  readonly token: (features: FeatureBuffer) => void;
  readonly boundary: (features: FeatureBuffer) => void;
}

/**
 * Reads the features of an article's tokens, in order, then of its boundaries. A sentence of `n` tokens has `n + 1`
 * boundaries: before each token and after the last. Training and running both come through here. One after the other,
 * because the weights of one kind stay near the processor, and those of both do not.
 */
export function readTokenFeatures(table: TokenTable, buffer: FeatureBuffer, reader: FeatureReader): void {
  for (let i = 0; i < table.size; i++) {
    buffer.size = 0;
    addTokenFeatures(table, i, buffer);
    reader.token(buffer);
  }
  const { sentences } = table;
  for (let s = 0; s < sentences.size; s++) {
    const first = sentences.first[s] as number;
    const end = sentences.first[s + 1] as number;
    for (let i = first; i <= end; i++) {
      buffer.size = 0;
      addBoundaryFeatures(table, { i, first, end }, buffer);
      reader.boundary(buffer);
    }
  }
}

/** Reads the features that the tokens and then the boundaries of a cue's window have because of that cue. */
export function readCueFeatures(window: CueWindow, buffer: FeatureBuffer, reader: FeatureReader): void {
  for (let i = window.first; i < window.end; i++) {
    buffer.size = 0;
    addCueTokenFeatures(window, i, buffer);
    reader.token(buffer);
  }
  for (let i = window.first; i <= window.end; i++) {
    buffer.size = 0;
    addCueBoundaryFeatures(window, i, buffer);
    reader.boundary(buffer);
  }
}

/**
 * Where the boundaries of a stretch of whole sentences stand among those of the article: boundary `p` of the stretch
 * has the places from `places[p]` to `places[p + 1]`, two of them where one sentence ends and the next begins.
 */
export function boundaryPlaces(table: TokenTable, first: number, end: number): Int32Array {
  const size = end - first;
  const places = new Int32Array(size + 2);
  places[0] = first + (table.sentence[first] as number);
  for (let p = 1; p <= size; p++) places[p] = first + p + (table.sentence[first + p - 1] as number);
  places[size + 1] = (places[size] as number) + 1;
  return places;
}
