import { InvalidArgumentError, Option } from 'commander';
import { LONGEST_WINDOW_DAYS, WINDOW_DAYS } from '../shared/novelty/window.ts';

/** The option of every command that decides on this machine what is new. */
export function windowOption(): Option {
  return new Option('--window <days>', 'tellings further apart are not taken for one statement')
    .default(WINDOW_DAYS)
    .argParser(parseDays);
}

function parseDays(text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1 && days <= LONGEST_WINDOW_DAYS) return days;
  throw new InvalidArgumentError(`a whole number from 1 to ${LONGEST_WINDOW_DAYS} is expected.`);
}
