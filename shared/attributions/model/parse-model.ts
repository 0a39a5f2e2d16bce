import { PipelineError } from '../../errors.ts';
import type { AttributionModel } from './attribution-model.ts';
import { BOUNDARY_WIDTH, FINDING, LABELLING } from './lattice.ts';
import { type Layer, makeLayer } from './layer.ts';
import { checksumOf, type LayerName, MAGIC, type ModelHeader, SECTIONS, type Section } from './model-file.ts';

type Sections = ReadonlyMap<Section, Uint8Array>;

/** The model in the bytes of its file; throws `model/invalid` where they are damaged or of another format. */
export function parseModel(bytes: Uint8Array): AttributionModel {
  const { header, sections } = readSections(bytes);
  const nodes = wordsOf(sections, 'trees.nodes');
  const trees = {
    roots: new Int32Array(wordsOf(sections, 'trees.roots')),
    nodes: new Int32Array(nodes),
    values: new Float32Array(nodes),
    bias: new Float32Array(wordsOf(sections, 'trees.bias'))[0] ?? 0,
  };
  const chains = {
    lexicon: readLexicon(sections),
    token: readLayer(sections, 'token', FINDING.size + LABELLING.size),
    boundary: readLayer(sections, 'boundary', 2 * BOUNDARY_WIDTH),
    cueToken: readLayer(sections, 'cueToken', LABELLING.size),
    cueBoundary: readLayer(sections, 'cueBoundary', BOUNDARY_WIDTH),
    findingTransition: new Float32Array(wordsOf(sections, 'findingTransition')),
    labellingTransition: new Float32Array(wordsOf(sections, 'labellingTransition')),
  };
  return { card: header.card, chains, trees };
}

function readSections(bytes: Uint8Array): { header: ModelHeader; sections: Sections } {
  const decoder = new TextDecoder();
  if (bytes.length < MAGIC.length + 4 || decoder.decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new PipelineError('model/invalid', `the model's ${bytes.length} bytes do not begin with "${MAGIC.trim()}"`);
  const headerSize = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
  const start = MAGIC.length + 4;
  const header = parseHeader(decoder.decode(bytes.subarray(start, start + headerSize)));
  const body = aligned(bytes.subarray(start + headerSize));
  const expected = SECTIONS.reduce((sum, section) => sum + header.sizes[section], 0);
  if (body.length !== expected)
    throw new PipelineError(
      'model/invalid',
      `the model has ${body.length} bytes of weights; its header says ${expected}`,
    );
  if (checksumOf(body) !== header.checksum)
    throw new PipelineError('model/invalid', 'the weights of the model do not match its checksum: the file is damaged');
  const sections = new Map<Section, Uint8Array>();
  let at = 0;
  for (const section of SECTIONS) {
    sections.set(section, body.subarray(at, at + header.sizes[section]));
    at += header.sizes[section];
  }
  return { header, sections };
}

/** Where four bytes can be read as one number: where a file was read into the beginning of a buffer, they can be already. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
}

function parseHeader(json: string): ModelHeader {
  try {
    const header = JSON.parse(json) as ModelHeader;
    if (SECTIONS.every((section) => Number.isInteger(header.sizes?.[section]))) return header;
  } catch (cause) {
    throw new PipelineError('model/invalid', 'the header of the model is not JSON', { cause });
  }
  throw new PipelineError('model/invalid', 'the header of the model does not name its sections');
}

function bytesOf(sections: Sections, section: Section): Uint8Array {
  return sections.get(section) ?? new Uint8Array(0);
}

/** A copy that begins at a place where numbers of four bytes may begin. */
function wordsOf(sections: Sections, section: Section): ArrayBuffer {
  return new Uint8Array(bytesOf(sections, section)).buffer;
}

/** Pairs of a lemma's hash and its strength. */
function readLexicon(sections: Sections): ReadonlyMap<number, number> {
  const numbers = new Int32Array(wordsOf(sections, 'lexicon'));
  const lexicon = new Map<number, number>();
  for (let i = 0; i + 1 < numbers.length; i += 2) lexicon.set(numbers[i] as number, numbers[i + 1] as number);
  return lexicon;
}

function readLayer(sections: Sections, name: LayerName, width: number): Layer {
  const { buffer, byteOffset, length } = bytesOf(sections, `${name}.rows`);
  return makeLayer({
    width,
    scales: new Float32Array(wordsOf(sections, `${name}.scales`)),
    counts: bytesOf(sections, `${name}.counts`),
    rows: new Int32Array(buffer, byteOffset, length / 4),
  });
}
