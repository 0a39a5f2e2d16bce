import { existsSync, readFileSync } from 'node:fs';
import { parseSettings, type Settings } from './settings.ts';

const DEFAULT_FILE = 'claimwatch.config.json';

/**
 * The settings of this deploy: `claimwatch.config.json` in `folder`, or the file named by `-c config=…`, and over it
 * whatever else `-c` or cdk.json give.
 */
export function readSettings(context: Readonly<Record<string, unknown>>, folder: URL): Settings {
  const { config, ...given } = Object.fromEntries(Object.entries(context).filter(([key]) => isOurs(key)));
  return parseSettings(readFile(config, folder), given);
}

/** The CDK's own keys all have a colon, slash or hyphen in them; taking the rest lets a misspelt setting be told. */
function isOurs(key: string): boolean {
  return /^[A-Za-z]+$/.test(key);
}

function readFile(config: unknown, folder: URL): unknown {
  const file = new URL(typeof config === 'string' ? config : DEFAULT_FILE, folder);
  if (config === undefined && !existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`settings/invalid: ${file.pathname} cannot be read as JSON`, { cause });
  }
}
