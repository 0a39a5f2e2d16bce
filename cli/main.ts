#!/usr/bin/env node
import { runCli } from './program.ts';

// `claimwatch notices | head`: whoever reads no further has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runCli(process.argv.slice(2), { out: process.stdout, err: process.stderr });
