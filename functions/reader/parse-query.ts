import * as z from 'zod';
import { PipelineError } from '../../shared/errors.ts';
import { isDay } from '../../shared/novelty/day.ts';

const MISSING = 'is missing';
const LONGEST_PAGE = 100;

/** Each parameter there is, as text in a query and as what it stands for. */
export const PARAMETERS = {
  key: z.string(MISSING).min(1, MISSING),
  id: z.string(MISSING).min(1, MISSING),
  watch: z.string(MISSING).regex(/^[a-z0-9-]{1,100}$/, 'expected the id of a watch, as in russia-china'),
  /** Past the longest page it is the longest: a limit is a wish. */
  limit: z
    .string()
    .regex(/^0*[1-9]\d*$/, 'expected a whole number from 1 on')
    .transform((text) => Math.min(Number(text), LONGEST_PAGE))
    .default(50),
  cursor: z.string().optional(),
  day: z.string().refine(isDay, 'expected a day, as in 2023-03-07').optional(),
  time: z.string().transform(parseTime).optional(),
  only: z.enum(['sent', 'withheld'], 'expected sent or withheld').optional(),
} as const;

/**
 * What a query asks for. Throws `usage/invalid` that names every parameter in which something is wrong: one that is misspelt
 * would change the answer without a word.
 */
export function parseQuery<T extends z.ZodRawShape>(shape: T, query: string): z.infer<z.ZodObject<T>> {
  const given = new URLSearchParams(query);
  const problems = [...new Set(given.keys())].flatMap((name) => {
    if (!Object.hasOwn(shape, name)) return [`there is no parameter ${name.slice(0, 40)}`];
    return given.getAll(name).length > 1 ? [`${name}: stands there more than once`] : [];
  });
  const parsed = z.object(shape).safeParse(Object.fromEntries(given));
  if (parsed.success && problems.length === 0) return parsed.data;
  const wrong = parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
  const known = `it takes ${Object.keys(shape).join(', ')}`;
  throw new PipelineError('usage/invalid', [...problems, ...wrong, known].join('; '));
}

/** A day as it is; a moment in UTC, as moments are stored. */
function parseTime(text: string, context: z.RefinementCtx): string {
  if (isDay(text)) return text;
  const moment = new Date(/^\d{4}-\d\d-\d\dT/.test(text) ? text : Number.NaN);
  if (!Number.isNaN(moment.getTime())) return moment.toISOString();
  context.addIssue({ code: 'custom', message: 'expected a day or a moment, as in 2023-03-07 or 2023-03-07T12:00Z' });
  return z.NEVER;
}
