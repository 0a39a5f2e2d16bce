import { crc32 } from 'node:zlib';

/** What a model says of itself: stands in its file in plain JSON. */
export interface ModelCard {
  readonly trained: string;
  readonly corpora: readonly string[];
  readonly seed: number;
  /** Readings that score less are left out. */
  readonly threshold: number;
  /** Measured by cross-validation when it was trained. */
  readonly figures: Readonly<Record<string, number>>;
}

/** The parts of a model file after its header, in the order in which they stand there, each where a number may begin. */
export const SECTIONS = [
  'lexicon',
  'token.counts',
  'token.rows',
  'token.scales',
  'boundary.counts',
  'boundary.rows',
  'boundary.scales',
  'cueToken.counts',
  'cueToken.rows',
  'cueToken.scales',
  'cueBoundary.counts',
  'cueBoundary.rows',
  'cueBoundary.scales',
  'findingTransition',
  'labellingTransition',
  'trees.roots',
  'trees.nodes',
  'trees.bias',
] as const;

/** The linear layers of a model. */
export type LayerName = 'token' | 'boundary' | 'cueToken' | 'cueBoundary';

export type Section = (typeof SECTIONS)[number];

export interface ModelHeader {
  readonly card: ModelCard;
  /** Bytes of each section. */
  readonly sizes: Readonly<Record<Section, number>>;
  readonly checksum: number;
}

/** The first bytes of a model file: a name and the version of the format. */
export const MAGIC = 'claimwatch attributions 3\n';

/** A number that changes with any byte: what a damaged file is told by. */
export function checksumOf(bytes: Uint8Array): number {
  return crc32(bytes);
}
