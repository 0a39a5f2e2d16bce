import { crc32 } from 'node:zlib';
import { PipelineError } from '../../errors.ts';
import type { Tagger } from './tagger.ts';
import { MAGIC, PREFIX, SECTIONS, type Section, type TaggerHeader } from './tagger-file.ts';
import { makeWordGraph } from './word-graph.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The tagger in the bytes of its file; throws `model/invalid` where they are damaged or of another format. */
export function parseTagger(bytes: Bytes): Tagger {
  checkBytes(bytes);
  const { header, body } = splitBytes(bytes);
  const sections = splitBody(header, body);
  const edges = new Uint32Array(...sections.edges);
  const letters = new Uint16Array(0x1_0000);
  for (let i = 0; i < header.alphabet.length; i++) letters[header.alphabet.charCodeAt(i)] = i + 1;
  const { roots, strings } = header;
  return {
    words: makeWordGraph(edges, letters, roots.words),
    exceptions: {
      ADJ: makeWordGraph(edges, letters, roots.ADJ),
      NOUN: makeWordGraph(edges, letters, roots.NOUN),
      VERB: makeWordGraph(edges, letters, roots.VERB),
    },
    classes: new Uint16Array(...sections.classes),
    clusters: new Uint32Array(...sections.clusters),
    edits: new Uint16Array(...sections.edits),
    parts: new Uint16Array(...sections.parts),
    strings,
    patterns: [new Int16Array(...sections.firstPatterns), new Int16Array(...sections.secondPatterns)],
  };
}

function checkBytes(bytes: Bytes): void {
  const { magic, checksum, header } = PREFIX;
  if (bytes.length < header || new TextDecoder().decode(bytes.subarray(magic, checksum)) !== MAGIC)
    throw invalid(`the tagger's ${bytes.length} bytes do not begin with "${MAGIC.trim()}"`);
  const said = readNumber(bytes, checksum);
  const found = crc32(bytes.subarray(PREFIX.headerSize));
  if (found !== said)
    throw invalid(`the tagger's ${bytes.length} bytes do not match their checksum: the file is damaged`);
}

function splitBytes(bytes: Bytes): { header: TaggerHeader; body: Bytes } {
  const end = PREFIX.header + readNumber(bytes, PREFIX.headerSize);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX.header, end)));
  const body = bytes.subarray(end);
  // Numbers of four bytes are read where they lie only if that is a place divisible by four.
  return { header, body: body.byteOffset % 4 === 0 ? body : new Uint8Array(body) };
}

type Place = readonly [buffer: ArrayBuffer, start: number, count: number];

/** Where each section's numbers lie. */
function splitBody({ counts }: TaggerHeader, body: Bytes): Readonly<Record<Section, Place>> {
  let start = body.byteOffset;
  const places = Object.entries(SECTIONS).map(([section, size]) => {
    const place = [body.buffer, start, counts[section as Section]] as const;
    start += size * counts[section as Section];
    return [section, place];
  });
  return Object.fromEntries(places);
}

function readNumber(bytes: Bytes, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
}

function invalid(message: string): PipelineError {
  return new PipelineError('model/invalid', message);
}
