import { readFileSync } from 'node:fs';
import type { AttributionModel } from '../attributions/model/attribution-model.ts';
import { parseModel } from '../attributions/model/parse-model.ts';
import { PipelineError } from '../errors.ts';

/** Where the model stands in the project. */
export const MODEL_FILE = new URL('../attributions/model/attributions.model', import.meta.url);

/** Reads the model, once at a cold start; throws `model/invalid` where the file is missing or damaged. */
export function loadModel(file: URL = MODEL_FILE): AttributionModel {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new PipelineError('model/invalid', `the model ${file.pathname} cannot be read`, { cause });
  }
  return parseModel(bytes);
}
