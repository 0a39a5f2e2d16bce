import { InvalidArgumentError } from 'commander';

/** Of the reader on this machine; a number that no program is known to want. */
export const READER_PORT = 8473;

export function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('a port from 1 to 65535 is expected, or 0 for any that is free.');
}
