import * as z from 'zod';
import { parseCursor } from './cursor.ts';

const Place = z.record(z.string(), z.string());

/** Where a page ended: the keys of its last item. */
export type Place = z.infer<typeof Place>;

export function parsePlace(cursor: string): Place {
  return parseCursor(Place, cursor);
}
