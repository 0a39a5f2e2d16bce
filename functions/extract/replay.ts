import * as z from 'zod';
import { PipelineError } from '../../shared/errors.ts';
import { errorFields } from '../../shared/log.ts';
import type { Outcome } from '../../shared/pipeline/outcome.ts';
import { processFile } from '../../shared/pipeline/process-file.ts';
import { makeReplayAnswer, type ReplayAnswer } from '../../shared/pipeline/replay-answer.ts';
import type { ExtractDeps } from './extract.ts';

const ReplayEvent = z.object({
  replay: z.object({
    bucket: z.string(),
    key: z.string(),
    notices: z.enum(['sent', 'held-back']),
    since: z.string(),
  }),
});

export type ReplayEvent = z.infer<typeof ReplayEvent>;

/** Processes the articles of one object again. An object that cannot be read fails as a whole, to be tried again. */
export function createReplay(deps: ExtractDeps) {
  return async (event: ReplayEvent): Promise<ReplayAnswer> => {
    const { bucket, key, notices, since } = parseEvent(event);
    // What the console shows as a folder is an object with no article in it.
    if (key.endsWith('/')) return makeReplayAnswer(key, [], []);
    const file = await deps.files.getFile(bucket, key);
    const outcomes: Outcome[] = [];
    const onOutcome = (outcome: Outcome): void => {
      outcomes.push(outcome);
      deps.onOutcome(outcome);
    };
    try {
      await processFile({ ...deps.pipeline, replay: { notices, since }, onOutcome }, file);
      return makeReplayAnswer(key, outcomes, []);
    } catch (error) {
      // The others of its articles are done, and what that changed would be lost with the answer.
      deps.log('error', 'replay-failed', { key, ...errorFields(error) });
      deps.onFailure();
      const code = error instanceof PipelineError ? error.code : 'error';
      const message = error instanceof Error ? error.message : String(error);
      return makeReplayAnswer(key, outcomes, [{ key, code, message }]);
    }
  };
}

function parseEvent(event: unknown): ReplayEvent['replay'] {
  const parsed = ReplayEvent.safeParse(event);
  if (parsed.success) return parsed.data.replay;
  throw new PipelineError('usage/invalid', 'the event is no replay’s', { cause: parsed.error });
}
