import * as z from 'zod';

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const telling = z.object({
  article: z.string().describe('key of the article'),
  title: z.string().optional(),
  outlet: z.string().optional(),
  url: z.string().optional().describe('http or https'),
  published: z.string().describe('ISO 8601, a date or a moment'),
});

/** What a notice's JSON holds. `z.toJSONSchema(noticeSchema)` is its published schema. */
export const noticeSchema = z.object({
  // Goes up when a program that reads notices would have to change.
  version: z.literal(1),
  id: z.string(),
  made: z.string(),
  watch: z.object({ id: z.string(), title: z.string() }),
  statement: z.string().describe('id of the statement'),
  decision: z.enum(['first-report', 'reiteration']),
  rule: z.string().describe('the rule that decided'),
  why: z.string(),
  actor: z.object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['person', 'organisation', 'country', 'media', 'group']),
    country: z.string().optional().describe('ISO 3166-1 alpha-2'),
    role: z.string().optional(),
  }),
  stance: z.enum(['favourable', 'neutral', 'critical']),
  headline: z.string().describe('who said what in one line, with a cue that tells more than that it was said'),
  gist: z.string().describe('the content in one line'),
  wording: z.string().describe('the content as the article has it, pieces joined by an ellipsis'),
  context: z.string().describe('the sentence it stands in'),
  saidOn: z.object({ from: day, to: day, dated: z.boolean().describe('false: the day of publication stands for it') }),
  report: telling,
  reiterates: z
    .object({
      statement: z.string(),
      wording: z.string(),
      saidOn: z.object({ from: day, to: day }).optional(),
      report: telling.optional().describe('its first report'),
    })
    .optional(),
  alsoReportedBy: z.array(telling),
});

export type NoticeMessage = z.infer<typeof noticeSchema>;
