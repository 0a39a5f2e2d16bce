import * as z from 'zod';
import { parseJson } from './embedded-metrics.ts';

/**
 * A metric filter's pattern as a test of a log's line, in the two forms that are used here: any of several terms, and any
 * of several values of a JSON field. Another form is refused.
 */
export function makeLineTest(pattern: string): (line: string) => boolean {
  const terms = [...pattern.matchAll(/\?"([^"]*)" ?/g)];
  if (terms.length > 0 && terms.map(([all]) => all).join('') === pattern) {
    return (line) => terms.some(([, term = '']) => line.includes(term));
  }
  const equals = /\(?\$\.(\w+) = "([^"]*)"\)?/;
  const parts = /^\{ (.+) \}$/.exec(pattern)?.[1]?.split(' || ') ?? [];
  const wanted = parts.map((part) => new RegExp(`^${equals.source}$`).exec(part));
  if (parts.length === 0 || wanted.includes(null)) throw new Error(`the emulator knows no filter pattern ${pattern}`);
  return (line) => {
    const fields = Fields.safeParse(parseJson(line));
    return fields.success && wanted.some((found) => found !== null && fields.data[found[1] ?? ''] === found[2]);
  };
}

const Fields = z.record(z.string(), z.unknown());
