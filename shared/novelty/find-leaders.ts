import { isKnownByFamilyName, officialsByFamilyName, officialsByName } from '../actors/directory/find-officials.ts';
import type { Official } from '../actors/directory/official.ts';
import type { Token } from '../sentences/token.ts';
import type { Span } from '../text/span.ts';

/** The name of somebody who stands for a state, as a country's name is found. */
export interface Leader extends Span {
  readonly country: string;
  readonly firstToken: number;
  readonly endToken: number;
}

const LEADING = new Set(['president', 'head-of-government']);

// *Vladimir Vladimirovich Putin*
const LONGEST = 4;

/** Heads of state and of government: *Xi's call to Putin* is Beijing's to Moscow. */
export function findLeaders(tokens: readonly Token[]): readonly Leader[] {
  const leaders: Leader[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const leader = findLeaderAt(tokens, i);
    if (leader === undefined) continue;
    leaders.push(leader);
    i = leader.endToken - 1;
  }
  return leaders;
}

function findLeaderAt(tokens: readonly Token[], at: number): Leader | undefined {
  let length = 0;
  while (length < LONGEST && tokens[at + length]?.tag === 'PROPN') length++;
  for (; length > 0; length--) {
    const name = tokens.slice(at, at + length);
    const country = countryLedBy(name.map(({ text }) => text).join(' '), length);
    if (country === undefined) continue;
    const endToken = at + length;
    return { country, firstToken: at, endToken, start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0 };
  }
  return undefined;
}

function countryLedBy(name: string, length: number): string | undefined {
  const bare = name.replace(/['’]s$/, '');
  const family = length === 1 ? officialsByFamilyName(bare).filter(isKnownByFamilyName) : [];
  const officials = [...officialsByName(bare), ...family];
  const countries = new Set(officials.filter(leads).map(({ country }) => country));
  const [country] = countries;
  // *Li* and *Wang* are many people's.
  return countries.size === 1 && officials.every(leads) ? country : undefined;
}

function leads({ terms }: Official): boolean {
  return terms.some(({ office }) => LEADING.has(office));
}
