import { crc32 } from 'node:zlib';
import { MAGIC, PREFIX, SECTIONS, type Section, type TaggerHeader } from '../../shared/sentences/tagger/tagger-file.ts';
import { describeWords } from './describe-words.ts';
import { packPatterns } from './pack-patterns.ts';
import { findAlphabet, packWords } from './pack-words.ts';
import type { Wink } from './read-wink.ts';

const NAMES = Object.keys(SECTIONS) as Section[];

/** The bytes of a tagger's file that knows what wink-nlp knows. `parseTagger` reads them back. */
export function packTagger(wink: Wink, notice: string): Uint8Array<ArrayBuffer> {
  const { words, exceptions, classes, edits, parts, strings } = describeWords(wink);
  const lists = [words, exceptions.ADJ, exceptions.NOUN, exceptions.VERB];
  const alphabet = findAlphabet(lists);
  const { edges, roots } = packWords(lists, alphabet);
  const [firstPatterns, secondPatterns] = wink.machines.map(packPatterns) as [Int16Array, Int16Array];
  const clusters = Uint32Array.from(wink.clusters, (tags) => [...tags].reduce((set, tag) => set | (1 << tag), 0));
  const sections = { edges, clusters, classes, edits, parts, firstPatterns, secondPatterns };
  const [rootOfWords = 0, ADJ = 0, NOUN = 0, VERB = 0] = roots;
  const header: TaggerHeader = {
    notice,
    alphabet,
    strings,
    roots: { words: rootOfWords, ADJ, NOUN, VERB },
    counts: Object.fromEntries(NAMES.map((name) => [name, sections[name].length])) as Record<Section, number>,
  };
  const rest = Buffer.concat([packHeader(header), ...NAMES.map((name) => bytesOf(sections[name]))]);
  return new Uint8Array(Buffer.concat([Buffer.from(MAGIC), packNumber(crc32(rest)), rest]));
}

/** Its size, then itself, with spaces so that the numbers after it begin at a place divisible by four. */
function packHeader(header: TaggerHeader): Uint8Array {
  const json = Buffer.from(JSON.stringify(header));
  const padding = (4 - ((PREFIX.header + json.length) % 4)) % 4;
  return Buffer.concat([packNumber(json.length + padding), json, Buffer.alloc(padding, ' ')]);
}

function packNumber(number: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

function bytesOf(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
