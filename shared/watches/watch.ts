import * as z from 'zod';
import { PipelineError } from '../errors.ts';

const words = z.array(z.string().min(1)).default([]);

const partySchema = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code such as CN'),
  aliases: words,
  seats: words,
  offices: words,
  people: words,
});

const watchSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
  title: z.string().min(1),
  parties: z
    .tuple([partySchema, partySchema])
    .refine(([first, second]) => first.country !== second.country, 'two different countries'),
  expressions: words,
  looseExpressions: words,
  wary: words,
  fixtures: words,
});

/** A party beyond what its country's name, demonyms and capital say. Written as in the press: upper case counts. */
export interface Party {
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  /** Other names: `PRC`. */
  readonly aliases: readonly string[];
  /** Seats of government beyond the capital: `Zhongnanhai`. */
  readonly seats: readonly string[];
  /** Bodies that act for it: `People's Liberation Army`. */
  readonly offices: readonly string[];
  /** People whose bare name stands for it: `Putin`. */
  readonly people: readonly string[];
}

/** A standing interest in the relationship of two countries. */
export interface Watch {
  readonly id: string;
  readonly title: string;
  readonly parties: readonly [Party, Party];
  /** Words that mean this pair and no other: `Sino-Russian`. Upper and lower case are the same. */
  readonly expressions: readonly string[];
  /** Words that mean the pair only where it was spoken of: `the two powers`, `authoritarian powers`. */
  readonly looseExpressions: readonly string[];
  /** States and blocs whose officials hold the relationship against the parties: `US`, `eu`. */
  readonly wary?: readonly string[];
  /** Paths of fixture articles, beside the watch file. */
  readonly fixtures: readonly string[];
}

/** A watch file's content as a watch; throws `watch/invalid` naming the key that is wrong. */
export function parseWatch(content: unknown): Watch {
  const result = watchSchema.safeParse(content);
  if (result.success) return result.data;
  const id = z.object({ id: z.string() }).safeParse(content).data?.id ?? 'without id';
  const problems = result.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`);
  throw new PipelineError('watch/invalid', `watch ${id} is not valid: ${problems.join('; ')}`);
}
