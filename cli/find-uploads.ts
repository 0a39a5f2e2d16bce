import { createReadStream, glob } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { createGunzip } from 'node:zlib';
import { PipelineError } from '../shared/errors.ts';
import { ARTICLE_PREFIX } from '../shared/names.ts';
import { findFiles } from './find-files.ts';
import { readLines } from './read-lines.ts';

/** One object to be uploaded: a file, or a part of one. */
export interface Upload {
  /** For people: the file, and the line that a part begins with. */
  readonly name: string;
  readonly key: string;
  /** The keys of its articles: its own, or one for each of its lines. */
  readonly articles: readonly string[];
  read(): Promise<Uint8Array>;
}

/**
 * Everything that files, folders and patterns stand for, in order. Folders are kept in the keys, from the one named or from
 * where a pattern begins: `archive/` gives `articles/2023/03/a.txt` for `archive/2023/03/a.txt`.
 */
export async function* findUploads(named: readonly string[]): AsyncGenerator<Upload> {
  const seen = new Map<string, string>();
  for (const name of named) {
    for (const { path, key } of await filesOf(name)) {
      refuseSameKey(seen, path, key);
      yield* uploadsOf(path, `${ARTICLE_PREFIX}${key}`);
    }
  }
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
function refuseSameKey(seen: Map<string, string>, path: string, key: string): void {
  const other = seen.get(key);
  if (other !== undefined) {
    throw new PipelineError(
      'usage/invalid',
      `${other} and ${path} would both be ${ARTICLE_PREFIX}${key}; name the folder above them, or upload them apart`,
    );
  }
  seen.set(key, path);
}

// An article takes a tenth of a second at most times, and ten objects may be one invocation: two thousand articles are
// through in half of the five minutes that one has.
const PART_LINES = 200;
const PART_BYTES = 8 * 1024 * 1024;

async function* uploadsOf(path: string, key: string): AsyncGenerator<Upload> {
  const lines = /\.(?:jsonl|ndjson)(\.gz)?$/i.exec(key);
  if (lines === null) {
    yield { name: path, key, articles: [key], read: () => readFile(path) };
    return;
  }
  const file = createReadStream(path);
  let [first, number, bytes] = [1, 0, 0];
  let part: Uint8Array[] = [];
  // Named by its first line, so that `#17` of `line-00000201` is line 217 of the file.
  const stem = key.slice(0, lines.index);
  const make = (): Upload => {
    const content = Buffer.concat(part);
    const partKey = `${stem}/line-${String(first).padStart(8, '0')}.jsonl`;
    const articles = part.map((_, n) => `${partKey}#${n + 1}`).filter((_, n) => !isBlank(part[n]));
    return { name: `${path}, from line ${first}`, key: partKey, articles, read: async () => content };
  };
  for await (const line of readLines(lines[1] === undefined ? file : file.pipe(createGunzip()))) {
    if (part.length === PART_LINES || (part.length > 0 && bytes + line.length > PART_BYTES)) {
      yield make();
      [first, part, bytes] = [number + 1, [], 0];
    }
    number += 1;
    bytes += line.length + 1;
    part.push(Buffer.concat([line, LINE_FEED]));
  }
  if (part.length > 0) yield make();
}

const LINE_FEED = Buffer.from('\n');

function isBlank(line: Uint8Array | undefined): boolean {
  return line === undefined || Buffer.from(line).toString('latin1').trim() === '';
}
