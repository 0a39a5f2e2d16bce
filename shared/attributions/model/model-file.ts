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

/** The parts of a model file after its header, in the order in which they stand there. */
export const SECTIONS = [
  'lexicon',
  'token.hashes',
  'token.weights',
  'token.scales',
  'boundary.hashes',
  'boundary.weights',
  'boundary.scales',
  'cueToken.hashes',
  'cueToken.weights',
  'cueToken.scales',
  'cueBoundary.hashes',
  'cueBoundary.weights',
  'cueBoundary.scales',
  'findingTransition',
  'labellingTransition',
  'trees.roots',
  'trees.feature',
  'trees.threshold',
  'trees.left',
  'trees.right',
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
export const MAGIC = 'claimwatch attributions 1\n';

/** A number that changes with any byte: what a damaged file is told by. */
export function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  const whole = bytes.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    const word =
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24);
    hash = Math.imul(hash ^ word, 0x01000193);
    hash ^= hash >>> 15;
  }
  for (let i = whole; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash >>> 0;
}
