import type { AttributionModel } from '../shared/attributions/model/attribution-model.ts';
import type { Layer } from '../shared/attributions/model/layer.ts';
import {
  checksumOf,
  type LayerName,
  MAGIC,
  type ModelHeader,
  SECTIONS,
  type Section,
} from '../shared/attributions/model/model-file.ts';

// A weight of 8 bits: from -127 to 127 times its column's scale.
const MOST = 127;

/** The bytes of a model's file, weights as numbers of 8 bits. `parseModel` reads them back. */
export function packModel({ card, chains, trees }: AttributionModel): Uint8Array {
  const sections = new Map<Section, ArrayBufferView>([
    ['lexicon', Int32Array.from([...chains.lexicon].sort((a, b) => a[0] - b[0]).flat())],
    ...packLayer('token', chains.token),
    ...packLayer('boundary', chains.boundary),
    ...packLayer('cueToken', chains.cueToken),
    ...packLayer('cueBoundary', chains.cueBoundary),
    ['findingTransition', chains.findingTransition],
    ['labellingTransition', chains.labellingTransition],
    ['trees.roots', trees.roots],
    ['trees.feature', trees.feature],
    ['trees.threshold', trees.threshold],
    ['trees.left', trees.left],
    ['trees.right', trees.right],
    ['trees.bias', Float32Array.of(trees.bias)],
  ]);
  const parts = SECTIONS.map((section) => asBytes(sections.get(section) ?? new Uint8Array(0)));
  const body = join(parts);
  const sizes = Object.fromEntries(SECTIONS.map((section, k) => [section, parts[k]?.length ?? 0]));
  const header: ModelHeader = { card, sizes: sizes as Record<Section, number>, checksum: checksumOf(body) };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length, true);
  return join([new TextEncoder().encode(MAGIC), length, json, body]);
}

function packLayer(name: LayerName, layer: Layer): readonly (readonly [Section, ArrayBufferView])[] {
  const { weights, scales } = quantise(layer);
  return [
    [`${name}.hashes`, packHashes(layer.index.hashes)],
    [`${name}.weights`, weights],
    [`${name}.scales`, scales],
  ];
}

/** The weights as whole numbers, each column scaled by its greatest. */
export function quantise({ weights, width, scales }: Layer): { weights: Int8Array; scales: Float32Array } {
  const most = new Float32Array(width);
  for (const [at, weight] of weights.entries()) {
    const column = at % width;
    most[column] = Math.max(most[column] as number, Math.abs(weight * (scales[column] as number)));
  }
  const steps = most.map((value) => (value === 0 ? 1 : value / MOST));
  const whole = Int8Array.from(weights, (weight, at) =>
    Math.round((weight * (scales[at % width] as number)) / (steps[at % width] as number)),
  );
  return { weights: whole, scales: steps };
}

function packHashes(hashes: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let previous = 0;
  for (const hash of hashes) {
    let distance = hash - previous;
    for (; distance >= 128; distance = Math.floor(distance / 128)) bytes.push(128 + (distance % 128));
    bytes.push(distance);
    previous = hash;
  }
  return Uint8Array.from(bytes);
}

function asBytes(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
