import { type Command, InvalidArgumentError } from 'commander';
import { dbOption } from './db-option.ts';
import type { Terminal } from './terminal.ts';
import { windowOption } from './window-option.ts';

/** What whoever runs it needs: processing again, and looking after a stack. */
export function addOwnerCommands(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  program
    .command('replay')
    .description('process stored articles again, and say what that changes; sends nothing unless told to')
    .argument('<prefix>', "what the articles' keys begin with; '' for all")
    .addOption(dbOption())
    .option('--dir <dir>', 'where their files are; of what is not there the stored text is taken', './inbox')
    .addOption(windowOption())
    .option('--stack <name>', 'in AWS instead, over the objects of its bucket')
    .option('--notify', 'send notices of statements that are new')
    .option('--outbox <dir>', 'with --notify: a .txt and a .json file for each notice', './outbox')
    .option('--https <url>', 'with --notify: post each notice there too')
    .option('--resume <moment>', 'leave alone what was processed from this moment on', parseMoment)
    .option('--run <arn>', 'with --stack: follow a run that began before, and take it up again where it was stopped')
    .option('--json', 'one JSON object a line')
    .action(async (prefix: string, { stack, ...options }) => {
      if (stack === undefined) {
        const { replay } = await import('./replay.ts');
        finish(await replay(prefix, options, terminal));
      } else {
        const { replayStack } = await import('./replay-stack.ts');
        finish(await replayStack(prefix, { stack, ...options }, terminal));
      }
    });
  program
    .command('status')
    .description('what waits, what is parked, what today brought, and what it costs')
    .addOption(dbOption())
    .option('--stack <name>', 'of a stack in AWS instead')
    .option('--json', 'as one JSON object')
    .action(async (options) => {
      const { status } = await import('./status.ts');
      finish(await status(options, terminal));
    });
  program
    .command('redrive')
    .description('try again what a stack has parked: articles and notices')
    .requiredOption('--stack <name>', 'a stack in AWS')
    .action(async (options) => {
      const { redrive } = await import('./redrive.ts');
      finish(await redrive(options, terminal));
    });
  program
    .command('doctor')
    .description('send an article made for the purpose through a stack, and say where it stopped')
    .requiredOption('--stack <name>', 'a stack in AWS')
    .action(async (options) => {
      const { doctor } = await import('./doctor.ts');
      finish(await doctor(options, terminal));
    });
}

function parseMoment(text: string): string {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime()))
    throw new InvalidArgumentError('a moment is expected, as in 2026-03-07T12:00:00Z.');
  return moment.toISOString();
}
