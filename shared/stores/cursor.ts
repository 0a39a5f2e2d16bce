import type * as z from 'zod';
import { PipelineError } from '../errors.ts';

/** A place in a list, made opaque so that nobody builds one. */
export function makeCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** The place a cursor stands for; cursors come back from outside and may be anything. */
export function parseCursor<T>(schema: z.ZodType<T>, cursor: string): T {
  const parsed = schema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success) throw foreignCursor(cursor);
  return parsed.data;
}

/** For a cursor that another list gave, or nobody. */
export function foreignCursor(cursor: string): PipelineError {
  const message = `cursor ${cursor.slice(0, 40)} was not given by this list; without one it begins at its top`;
  return new PipelineError('usage/invalid', message);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
