import { InvalidArgumentError, Option } from 'commander';

/** The option of every command that tells days and hours by somebody's calendar. */
export function timeZoneOption(): Option {
  return new Option('--time-zone <name>', 'by whose calendar days begin and are named')
    .default('UTC')
    .argParser(parseTimeZone);
}

function parseTimeZone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    throw new InvalidArgumentError('the name of a time zone is expected, as in Europe/Berlin.');
  }
}
