import {
  checksumOf,
  type LayerName,
  MAGIC,
  type ModelCard,
  type ModelHeader,
  SECTIONS,
  type Section,
} from '../shared/attributions/model/model-file.ts';
import type { CueLexicon } from '../shared/attributions/model/token-table.ts';
import type { Trees } from '../shared/attributions/model/trees.ts';
import type { FittedChains } from './fit-chains.ts';
import { packLayer } from './pack-layer.ts';
import type { LayerWeights } from './quantise.ts';

/** All that training gives. */
export interface TrainedModel {
  readonly card: ModelCard;
  readonly lexicon: CueLexicon;
  readonly chains: FittedChains;
  readonly trees: Trees;
}

/** The bytes of a model's file. `parseModel` reads them back. */
export function packModel({ card, lexicon, chains, trees }: TrainedModel): Uint8Array {
  const sections = new Map<Section, ArrayBufferView>([
    ['lexicon', Int32Array.from([...lexicon].sort((a, b) => a[0] - b[0]).flat())],
    ...sectionsOf('token', chains.token),
    ...sectionsOf('boundary', chains.boundary),
    ...sectionsOf('cueToken', chains.cueToken),
    ...sectionsOf('cueBoundary', chains.cueBoundary),
    ['findingTransition', chains.findingTransition],
    ['labellingTransition', chains.labellingTransition],
    ['trees.roots', trees.roots],
    ['trees.nodes', trees.nodes],
    ['trees.bias', Float32Array.of(trees.bias)],
  ]);
  const parts = SECTIONS.map((section) => asBytes(sections.get(section) ?? new Uint8Array(0)));
  const body = join(parts);
  const sizes = Object.fromEntries(SECTIONS.map((section, k) => [section, parts[k]?.length ?? 0]));
  const header: ModelHeader = { card, sizes: sizes as Record<Section, number>, checksum: checksumOf(body) };
  const text = JSON.stringify(header);
  // Blanks, until the numbers behind it begin at a multiple of four.
  const blanks = 3 - ((MAGIC.length + 4 + Buffer.byteLength(text) + 3) % 4);
  const json = new TextEncoder().encode(`${text}${' '.repeat(blanks)}`);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length, true);
  return join([new TextEncoder().encode(MAGIC), length, json, body]);
}

function sectionsOf(name: LayerName, layer: LayerWeights): readonly (readonly [Section, ArrayBufferView])[] {
  const { counts, rows, scales } = packLayer(layer);
  return [
    [`${name}.counts`, counts],
    [`${name}.rows`, rows],
    [`${name}.scales`, scales],
  ];
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
