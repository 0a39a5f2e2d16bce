import { Writable } from 'node:stream';
import type { Terminal } from '../../cli/terminal.ts';

export interface FakeTerminal extends Terminal {
  /** What was written so far. */
  readonly written: { out: string; err: string };
}

/** Two streams that keep what is written to them, 80 columns wide, without colours. */
export function fakeTerminal(): FakeTerminal {
  const written = { out: '', err: '' };
  return { written, out: stream((text) => (written.out += text)), err: stream((text) => (written.err += text)) };
}

function stream(keep: (text: string) => void): NodeJS.WriteStream {
  const writable = new Writable({
    write(chunk, _encoding, done) {
      keep(String(chunk));
      done();
    },
  });
  return Object.assign(writable, { columns: 80, isTTY: false }) as unknown as NodeJS.WriteStream;
}
