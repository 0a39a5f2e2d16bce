import { readFileSync } from 'node:fs';
import { once } from '../../text/once.ts';
import type { Official } from './official.ts';

/** Beside this file; in a bundle, beside what has become of it. */
const FILE = new URL('officials.json', import.meta.url);

/**
 * The officials known by name, sorted by id; tests/shared/actors/directory checks them against the schema. A constant like
 * any list, but so long that as part of the code it would be a fifth of what a cold start reads: it is read once, when
 * somebody is looked up.
 */
export const officials: () => readonly Official[] = once(() => JSON.parse(readFileSync(FILE, 'utf8')));
