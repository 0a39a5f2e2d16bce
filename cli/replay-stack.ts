import { setTimeout as sleep } from 'node:timers/promises';
import { PipelineError } from '../shared/errors.ts';
import { ARTICLE_PREFIX } from '../shared/names.ts';
import type { ReplayAnswer } from '../shared/pipeline/replay-answer.ts';
import { openReplays, type Replays } from '../shared/stores/sfn-replays.ts';
import { readStack } from './aws.ts';
import { type ReplayOptions, replayTally } from './replay-tally.ts';
import { makeProgress, type Terminal } from './terminal.ts';

export interface StackReplayOptions extends ReplayOptions {
  readonly stack: string;
  /** A run that began before: it is followed, and taken up again where it was stopped. */
  readonly run?: string;
}

// A few objects are done in a second, an archive in hours.
const FIRST_LOOK_MS = 250;
const LOOK_AGAIN_MS = 5_000;

/** A replay over the objects of a stack's bucket, in AWS: it goes on there where this command is stopped. */
export async function replayStack(prefix: string, options: StackReplayOptions, terminal: Terminal): Promise<number> {
  const { stack } = options;
  const output = await readStack(stack);
  const replays = openReplays({ machine: output('Replay') });
  const run = options.run ?? (await begin(replays, prefix, options, terminal));
  return follow(replays, run, options, terminal);
}

async function begin(
  replays: Replays,
  prefix: string,
  { stack, notify, resume }: StackReplayOptions,
  { err }: Terminal,
): Promise<string> {
  const since = resume ?? new Date().toISOString();
  const full = prefix.startsWith(ARTICLE_PREFIX) ? prefix : `${ARTICLE_PREFIX}${prefix}`;
  const run = await replays.start({ prefix: full, notices: notify ? 'sent' : 'held-back', since });
  err.write(`replaying ${full} in AWS; it goes on without this command\n`);
  err.write(`to follow it again: claimwatch replay '${prefix}' --stack ${stack} --run ${run}\n`);
  err.write(`to do what failed again: claimwatch replay '${prefix}' --stack ${stack} --resume ${since}\n`);
  return run;
}

/** Waits for the end of a run, and says what it came to. Exit status 1 where some failed. */
export async function follow(
  replays: Replays,
  run: string,
  options: StackReplayOptions,
  terminal: Terminal,
): Promise<number> {
  const progress = makeProgress(terminal.err);
  let state = await replays.getProgress(run);
  if (state.state === 'stopped' && options.run !== undefined) {
    await replays.redrive(run);
    state = await replays.getProgress(run);
  }
  for (let wait = FIRST_LOOK_MS; state.state === 'running'; wait = Math.min(2 * wait, LOOK_AGAIN_MS)) {
    progress.show(`${state.done} of ${state.total} objects`);
    await sleep(wait);
    state = await replays.getProgress(run);
  }
  progress.clear();
  if (state.state === 'stopped') {
    throw new PipelineError(
      'store/unavailable',
      `replay ${run} was stopped after ${state.done} objects: ${state.cause}`,
    );
  }
  const tally = replayTally(terminal, options);
  for await (const result of replays.listResults(run)) {
    // The function wrote it, in this version or an earlier one.
    if (result.kind === 'answer') tally.add(result.answer as ReplayAnswer);
    else tally.add({ ...NOTHING, key: result.key, failures: [result] });
  }
  return tally.tell() > 0 ? 1 : 0;
}

const NOTHING = { kinds: {}, statements: 0, notices: 0, changes: [], leftOut: 0 } as const;
