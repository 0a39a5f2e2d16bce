import { type Command, Option } from 'commander';
import { EXPORT_FORMATS } from '../shared/exports/export-formats.ts';
import { dbOption } from './db-option.ts';
import { parsePort, READER_PORT } from './port-option.ts';
import type { Terminal } from './terminal.ts';

/** What is stored, for other programs. */
export function addReaderCommands(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .description('the claims that a watch took, with their spans')
    .addOption(
      new Option('--format <format>', 'JSON lines, a table, or W3C Web Annotation')
        .choices(Object.keys(EXPORT_FORMATS))
        .makeOptionMandatory(),
    )
    .option('--watch <id>', 'only this watch')
    .option('--since <day>', 'what was said from this day on')
    .option('--until <day>', 'what was said before this day')
    .addOption(dbOption())
    .option('--stack <name>', 'ask a stack in AWS instead')
    .action(async (options) => {
      const { exportClaims } = await import('./export.ts');
      await exportClaims(options, terminal);
    });
  program
    .command('reader')
    .description('answer questions about what is stored, over HTTP on this machine, until Ctrl-C')
    .addOption(dbOption())
    .option('--port <n>', 'where it listens', parsePort, READER_PORT)
    .action(async (options) => {
      const { reader } = await import('./reader.ts');
      await reader(options, terminal);
    });
}
