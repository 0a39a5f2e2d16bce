import { createReadStream, glob } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, relative, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { promisify } from 'node:util';
import { createGunzip } from 'node:zlib';
import { PipelineError } from '../shared/errors.ts';
import { ARTICLE_PREFIX } from '../shared/names.ts';
import { checkSize, MAX_LINES_BYTES } from '../shared/text/article-limits.ts';
import { findFiles } from './find-files.ts';
import { readLines } from './read-lines.ts';

/** One object to be uploaded: a file, or a part of one. */
export interface Upload {
  /** For people: the file, and the line that a part begins with. */
  readonly name: string;
  readonly key: string;
  /** How many articles it has, and their keys: its own, or one for each of its lines. A million are not kept in memory. */
  readonly count: number;
  articles(): Iterable<string>;
  /** Throws where there is nothing that could be uploaded. */
  read(): Promise<Uint8Array>;
}

/**
 * Everything that files, folders and patterns stand for, in order. Folders are kept in the keys, from the one named or from
 * where a pattern begins: `archive/` gives `articles/2023/03/a.txt` for `archive/2023/03/a.txt`.
 */
export async function* findUploads(named: readonly string[]): AsyncGenerator<Upload> {
  // All of them first: what cannot be meant is told before anything is uploaded.
  const files = new Map<string, string>();
  for (const name of named) {
    for (const { path, key } of await filesOf(name)) {
      refuseSameKey(files.get(key), path, key);
      files.set(key, path);
    }
  }
  for (const [key, path] of files) yield* uploadsOf(path, `${ARTICLE_PREFIX}${key}`);
}

interface NamedFile {
  readonly path: string;
  readonly key: string;
}

async function filesOf(name: string): Promise<readonly NamedFile[]> {
  const found = await stat(name).catch(() => undefined);
  if (found?.isDirectory()) return findFiles(name);
  if (found !== undefined) return [{ path: name, key: basename(name) }];
  if (!/[*?[{]/.test(name)) throw new PipelineError('article/missing', `there is no file or folder ${name}`);
  // What stands before the first wildcard is where the pattern begins.
  const base = name.slice(0, name.search(/[*?[{]/)).replace(/[^/\\]*$/, '');
  const matches = await promisify<string, string[]>(glob)(name);
  const files: NamedFile[] = [];
  for (const path of matches.sort()) {
    if ((await stat(path)).isFile()) files.push({ path, key: relative(base, path).split(sep).join('/') });
  }
  if (files.length === 0) throw new PipelineError('article/missing', `no file matches ${name}`);
  return files;
}

/** Two files under one key would be two revisions of one article. */
function refuseSameKey(other: string | undefined, path: string, key: string): void {
  if (other === undefined) return;
  throw new PipelineError(
    'usage/invalid',
    `${other} and ${path} would both be ${ARTICLE_PREFIX}${key}; name the folder above them, or upload them apart`,
  );
}

// An article takes a tenth of a second at most times, and ten objects may be one invocation: two thousand articles are
// through in half of the five minutes that one has.
const PART_LINES = 200;
const PART_BYTES = 8 * 1024 * 1024;

async function* uploadsOf(path: string, key: string): AsyncGenerator<Upload> {
  const lines = /\.(?:jsonl|ndjson)(\.gz)?$/i.exec(key);
  if (lines === null) {
    yield { name: path, key, count: 1, articles: () => [key], read: () => readWhole(path) };
    return;
  }
  try {
    yield* partsOf(path, key.slice(0, lines.index), lines[1] !== undefined);
  } catch (error) {
    // A file that breaks off is one that failed: the others go up all the same.
    yield { name: path, key, count: 0, articles: () => [], read: () => Promise.reject(error) };
  }
}

async function readWhole(path: string): Promise<Uint8Array> {
  checkSize(path, (await stat(path)).size, MAX_LINES_BYTES);
  return readFile(path);
}

/** Named by their first lines, so that `#17` of `line-00000201` is line 217 of the file. */
async function* partsOf(path: string, stem: string, isPacked: boolean): AsyncGenerator<Upload> {
  const file = createReadStream(path);
  let [first, number, bytes] = [1, 0, 0];
  let part: Uint8Array[] = [];
  // What breaks in the file itself has to be told to whoever reads what is unpacked of it.
  const stream = isPacked ? pipeline(file, createGunzip(), () => undefined) : file;
  for await (const line of readLines(stream)) {
    if (part.length === PART_LINES || (part.length > 0 && bytes + line.length > PART_BYTES)) {
      yield makePart(path, stem, { first, part });
      [first, part, bytes] = [number + 1, [], 0];
    }
    number += 1;
    bytes += line.length + 1;
    part.push(Buffer.concat([line, LINE_FEED]));
  }
  if (part.length > 0) yield makePart(path, stem, { first, part });
}

interface Lines {
  readonly first: number;
  readonly part: readonly Uint8Array[];
}

function makePart(path: string, stem: string, { first, part }: Lines): Upload {
  const content = Buffer.concat(part);
  const key = `${stem}/line-${String(first).padStart(8, '0')}.jsonl`;
  const blank = new Set(part.flatMap((line, n) => (isBlank(line) ? [n + 1] : [])));
  return {
    name: `${path}, from line ${first}`,
    key,
    count: part.length - blank.size,
    articles: keysOfLines(key, part.length, blank),
    read: async () => content,
  };
}

/** Made here and not beside `read`: what is made in one place holds on to all that is there, and this is kept. */
function keysOfLines(key: string, lines: number, blank: ReadonlySet<number>): Upload['articles'] {
  return function* () {
    for (let n = 1; n <= lines; n += 1) if (!blank.has(n)) yield `${key}#${n}`;
  };
}

const LINE_FEED = Buffer.from('\n');

function isBlank(line: Uint8Array): boolean {
  return Buffer.from(line).toString('latin1').trim() === '';
}
