import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { PipelineError } from '../shared/errors.ts';
import { dbOption } from './db-option.ts';
import { describeError } from './describe-error.ts';
import { addOwnerCommands } from './owner-commands.ts';
import { parsePort, READER_PORT } from './port-option.ts';
import { addReaderCommands } from './reader-commands.ts';
import type { Terminal } from './terminal.ts';
import { timeZoneOption } from './time-zone-option.ts';
import { windowOption } from './window-option.ts';

const DONE = 0;
const FAILED = 1;
const MISUSED = 2;

/** Runs one command line and gives its exit status: 0 done, 1 failed, 2 misused. Commands load what they need. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  let status = DONE;
  const program = makeProgram(terminal, (code) => {
    status = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : MISUSED;
    terminal.err.write(`${describeError(error)}\n`);
    return error instanceof PipelineError && error.code === 'usage/invalid' ? MISUSED : FAILED;
  }
}

function makeProgram(terminal: Terminal, finish: (status: number) => void): Command {
  const program = new Command('claimwatch')
    .description(
      'Who said what about the relations between Russia and China, and one notice the first time it is said.',
    )
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
    })
    .exitOverride()
    .showHelpAfterError('(claimwatch --help lists the commands)');
  addPipelineCommands(program, terminal, finish);
  addQueryCommands(program, terminal);
  addReaderCommands(program, terminal);
  addOwnerCommands(program, terminal, finish);
  // Options of the program hold for its commands: whoever throws or writes is told the same.
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}

function addPipelineCommands(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  program
    .command('analyse')
    .description('who said what in articles; JSON lines from standard input where no file is named; stores nothing')
    .argument('[files...]', '.txt, .md, .html, .json, .jsonl, each also .gz')
    .option('--json', 'one JSON line for each article')
    .option('--watch <id>', 'only this watch')
    .action(async (files: string[], options) => {
      const { analyse } = await import('./analyse.ts');
      finish(await analyse(files, options, terminal));
    });
  program
    .command('watch')
    .description('the pipeline over a folder, until Ctrl-C: notices to the terminal and to a folder')
    .argument('<dir>', 'where articles land; made where it is missing')
    .addOption(dbOption())
    .option('--outbox <dir>', 'a .txt and a .json file for each notice', './outbox')
    .option('--https <url>', 'post each notice there too')
    .addOption(windowOption())
    .option('--once', 'stop when everything that is there has been processed')
    .option(
      '--digest-hour <hour>',
      'a digest of each day on which something was noticed, at this hour of the next',
      parseHour,
    )
    .addOption(new Option('--digest-every <time>', '`hour`: a digest of each hour instead').choices(['hour', 'day']))
    .addOption(timeZoneOption())
    .addOption(
      new Option('--reader [port]', `answer questions over HTTP beside it, at port ${READER_PORT} where none is given`)
        .preset(String(READER_PORT))
        .argParser(parsePort),
    )
    .action(async (dir: string, options) => {
      const { watch } = await import('./watch.ts');
      finish(await watch(dir, options, terminal));
    });
  program
    .command('upload')
    .description('upload articles to a bucket, and say what became of each')
    .argument('<files...>', 'files, folders and patterns; JSON lines go up in parts of 200')
    .requiredOption('--bucket <name>', 'the bucket of a deployed stack')
    .option('--title <text>', 'for files that do not say')
    .option('--outlet <text>', 'for files that do not say')
    .option('--url <url>', 'for files that do not say')
    .option('--published <date>', 'for files that do not say')
    .option('--no-follow', 'do not wait for what becomes of them')
    .action(async (files: string[], options) => {
      const { upload } = await import('./upload.ts');
      finish(await upload(files, options, terminal));
    });
  program
    .command('check-watches')
    .description('the watches of a folder, or what is wrong with their files')
    .argument('[dir]', 'the folder', 'shared/watches/data')
    .option('--json', 'one JSON object a line')
    .action(async (dir: string, options) => {
      const { checkWatches } = await import('./check-watches.ts');
      checkWatches(dir, options, terminal);
    });
  program
    .command('demo')
    .description('the samples through the pipeline, in a database that is thrown away')
    .action(async () => {
      const { demo } = await import('./demo.ts');
      finish(await demo(terminal));
    });
}

function addQueryCommands(program: Command, terminal: Terminal): void {
  const query = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .addOption(dbOption())
      .option('--stack <name>', 'ask a stack in AWS instead')
      .option('--json', 'one JSON object a line');
  const listing = (name: string, description: string): Command =>
    query(name, description)
      .option('--watch <id>', 'only this watch')
      .option('--since <date>', 'from this day on')
      .option('--until <date>', 'before this day')
      .option('--limit <n>', 'at most so many', parseLimit, 50);

  listing('statements', 'what was said, newest first').action(async (options) => {
    const { listStatements } = await import('./list-statements.ts');
    await listStatements(options, terminal);
  });
  listing('notices', 'what was sent and what was withheld, newest first')
    .option('--sent', 'only notices')
    .option('--withheld', 'only reports that made none')
    .action(async (options) => {
      const { listNotices } = await import('./list-notices.ts');
      await listNotices(options, terminal);
    });
  query('rejected', 'articles that were not taken, and why, newest first')
    .option('--since <date>', 'from this day on')
    .option('--until <date>', 'before this day')
    .option('--limit <n>', 'at most so many', parseLimit, 50)
    .action(async (options) => {
      const { listRejected } = await import('./list-rejected.ts');
      await listRejected(options, terminal);
    });
  query('digest', 'what was noticed in a time, by watch and by who said it')
    .option('--watch <id>', 'only this watch')
    .option('--since <time>', 'from this day or moment on; a day before --until where it is not given')
    .option('--until <time>', 'before this day or moment; now where it is not given')
    .addOption(timeZoneOption())
    .action(async (options) => {
      const { digest } = await import('./digest.ts');
      await digest(options, terminal, () => new Date());
    });
  query('actor', 'what somebody said, watched or not')
    .argument('<name>')
    .option('--limit <n>', 'at most so many', parseLimit, 50)
    .action(async (name: string, options) => {
      const { showActor } = await import('./show-actor.ts');
      await showActor(name, options, terminal);
    });
  query('article', 'an article with its claims')
    .argument('<key>')
    .action(async (key: string, options) => {
      const { showArticle } = await import('./show-article.ts');
      await showArticle(key, options, terminal);
    });
  query('why', 'why a statement was noticed, or a report of it was not')
    .argument('<id>', "a statement's or a notice's id, or KEY#CLAIM for one claim of an article")
    .action(async (id: string, options) => {
      const { why } = await import('./why.ts');
      await why(id, options, terminal);
    });
}

function parseHour(text: string): number {
  const hour = Number(text);
  if (!/^\d+$/.test(text) || hour > 23) throw new InvalidArgumentError('a whole number from 0 to 23 is expected.');
  return hour;
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1) throw new InvalidArgumentError('a whole number from 1 on is expected.');
  return limit;
}
