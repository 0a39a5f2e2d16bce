import { readFileSync } from 'node:fs';
import { PipelineError } from '../../errors.ts';
import { ENV } from '../../names.ts';
import { parseTagger } from './parse-tagger.ts';
import type { Tagger } from './tagger.ts';

/** Beside this file; for a bundle, where its settings say. */
const FILE = process.env[ENV.TAGGER_FILE] ?? new URL('english.tagger', import.meta.url);

/** English, read once, as this is imported: a constant like any list of words, but too long for the sources. */
export const ENGLISH: Tagger = parseTagger(readTagger());

function readTagger(): Uint8Array<ArrayBuffer> {
  try {
    return readFileSync(FILE);
  } catch (cause) {
    throw new PipelineError('model/invalid', `the tagger ${FILE} cannot be read`, { cause });
  }
}
