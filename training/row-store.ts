import type { FeatureBuffer } from '../shared/attributions/model/feature-buffer.ts';
import { type FeatureIndex, rowOf } from './feature-index.ts';

/** The known features of many places, as rows of a layer: place `p` has `rows[offsets[p]]` up to `rows[offsets[p + 1]]`. */
export interface RowStore {
  offsets: Int32Array;
  rows: Int32Array;
  /** Number of places. */
  size: number;
}

export function makeRowStore(): RowStore {
  return { offsets: new Int32Array(1 << 12), rows: new Int32Array(1 << 16), size: 0 };
}

/** Adds the features of one more place. */
export function addPlace(store: RowStore, index: FeatureIndex, features: FeatureBuffer): void {
  if (store.size + 2 > store.offsets.length) store.offsets = doubled(store.offsets);
  let end = store.offsets[store.size] as number;
  if (end + features.size > store.rows.length) store.rows = doubled(store.rows);
  for (let f = 0; f < features.size; f++) {
    const row = rowOf(index, features.hashes[f] as number);
    if (row >= 0) store.rows[end++] = row;
  }
  store.offsets[++store.size] = end;
}

function doubled(column: Int32Array): Int32Array {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}
