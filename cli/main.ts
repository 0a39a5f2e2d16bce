#!/usr/bin/env node
import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Types are stripped and sources compiled at the first start only: later ones take half the time. Not in a folder for
// everybody, where others could leave code; where it cannot be written, and in Node 22.0, every start is a first one.
module.enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/claimwatch/', import.meta.url)));
const { runCli } = await import('./program.ts');

// `claimwatch notices | head`: whoever reads no further has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runCli(process.argv.slice(2), { out: process.stdout, err: process.stderr });
