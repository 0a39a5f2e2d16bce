import { readdirSync, readFileSync } from 'node:fs';
import { PipelineError } from '../errors.ts';
import { CANARY_WATCH } from '../names.ts';
import { parseWatch, type Watch } from '../watches/watch.ts';

/** The watches that ship. A bundle has its copy elsewhere. */
export const WATCHES_DIRECTORY = new URL('../watches/data/', import.meta.url);

/** Every watch file of a directory, by id. Two of one id, or none at all, are mistakes. */
export function loadWatches(directory: URL): readonly Watch[] {
  const files = listFiles(directory);
  const watches = new Map<string, Watch>();
  for (const file of files) {
    const watch = readWatch(file);
    if (watches.has(watch.id))
      throw new PipelineError('watch/invalid', `${file.pathname} is a second watch ${watch.id}`);
    if (watch.id === CANARY_WATCH)
      throw new PipelineError('watch/invalid', `${file.pathname}: the id ${watch.id} is taken by what doctor sends`);
    watches.set(watch.id, watch);
  }
  if (watches.size === 0) throw new PipelineError('watch/invalid', `no watch file in ${directory.pathname}`);
  return [...watches.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function listFiles(directory: URL): readonly URL[] {
  try {
    return readdirSync(directory)
      .filter((name) => name.endsWith('.json'))
      .map((name) => new URL(encodeURIComponent(name), directory));
  } catch (cause) {
    throw new PipelineError('watch/invalid', `no watches can be read from ${directory.pathname}`, { cause });
  }
}

function readWatch(file: URL): Watch {
  const content = readJson(file);
  try {
    return parseWatch(content);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PipelineError('watch/invalid', `${file.pathname}: ${reason}`);
  }
}

function readJson(file: URL): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new PipelineError('watch/invalid', `${file.pathname} is not JSON`, { cause });
  }
}
