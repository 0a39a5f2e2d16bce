import type { Official } from './official.ts';
import listed from './officials.json' with { type: 'json' };

/** The officials known by name, sorted by id. tests/shared/actors/directory checks them against the schema. */
export const OFFICIALS = listed as readonly Official[];
