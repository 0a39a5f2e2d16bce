import { Option } from 'commander';

/** The option of every command that reads or writes what is kept on this machine. */
export function dbOption(): Option {
  return new Option('--db <file>', 'where everything is kept').default('./claimwatch.db');
}
