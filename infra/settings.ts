import * as z from 'zod';
import { NOTICE_VALUES } from '../shared/names.ts';

/** What the owner may choose. Everything has a default: a deploy with no settings works and keeps its data. */
export interface Settings {
  /** Names the stack, so that several live side by side in one account. @default none: the stack is `claimwatch` */
  readonly stage?: string;
  /** Who is sent each notice by email. @default nobody */
  readonly email: readonly Subscriber[];
  /** Addresses (https) each notice is posted to as JSON. @default none */
  readonly webhook: readonly Subscriber[];
  /** ARNs of SQS queues each notice is put into as JSON. @default none */
  readonly queue: readonly Subscriber[];
  /** A Slack channel that notices go to; its workspace must be known to Amazon Q Developer already. @default none */
  readonly slack?: { readonly workspace: string; readonly channel: string };
  /** A channel of Microsoft Teams; its tenant and team must be known to Amazon Q Developer already. @default none */
  readonly teams?: { readonly tenant: string; readonly team: string; readonly channel: string };
  /** Folder of the watch files, from the project's own. @default shared/watches/data */
  readonly watches: string;
  /** Who is told when something is wrong with the system. @default nobody, and a warning says so */
  readonly alarmEmail: readonly string[];
  /** Days after which an uploaded file is deleted; its claims stay in the table. @default kept for ever */
  readonly articleDays?: number;
  /** Days the functions' logs are kept. @default 30 */
  readonly logDays: LogDays;
  /** Batches of ten articles worked on at once. @default 8 */
  readonly concurrency: number;
  /** Encrypt under a key of the owner's account: it can be audited and revoked, and costs about $1 a month. @default false */
  readonly customerKey: boolean;
  /** How many days apart two tellings may be to be taken for one statement. @default 45 */
  readonly windowDays?: number;
  /** The hour, 0 to 23, at which the digest of the day before goes to the subscribers. @default no digest */
  readonly digestHour?: number;
  /** `hour`: a digest of each hour instead; it needs no `digestHour`. @default day */
  readonly digestEvery: 'hour' | 'day';
  /** The time zone of that hour and of the digest's days. @default UTC */
  readonly timeZone: string;
  /** An address at which whoever IAM lets in can ask what is stored, over HTTPS. @default false */
  readonly reader: boolean;
  /** Whether bucket and table outlive the stack. @default keep */
  readonly onDelete: 'keep' | 'remove';
  /** Raise an alarm when a whole day brings no article. @default false */
  readonly expectDaily: boolean;
  /** An alarm for each thing that can go wrong instead of two for all: $0.10 a month each past an account's ten. @default false */
  readonly everyAlarm: boolean;
}

/** Where a notice goes, and which notices: no filter means all. */
export interface Subscriber {
  readonly to: string;
  readonly filter: NoticeFilter;
}

/** Values of a notice's attributes, any of which will do; all attributes named must agree. */
export type NoticeFilter = Readonly<
  Partial<Record<'watch' | 'actor' | 'country' | 'kind' | 'stance' | 'decision', readonly string[]>>
>;

/** The retentions CloudWatch Logs knows, up to two years. */
export const LOG_DAYS = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731] as const;
export type LogDays = (typeof LOG_DAYS)[number];

/**
 * The settings, from a file's content and, over it, the command line's `-c key=value` pairs, whose values are strings.
 * Throws one error that names every key in which something is wrong.
 */
export function parseSettings(file: unknown, commandLine: Readonly<Record<string, unknown>> = {}): Settings {
  const given = z.record(z.string(), z.unknown()).safeParse(file);
  if (!given.success) throw new Error('settings/invalid: the settings file must hold one JSON object');
  const result = SETTINGS.safeParse({ ...given.data, ...commandLine });
  if (!result.success) throw new Error(`settings/invalid: ${result.error.issues.map(describe).join('; ')}`);
  return result.data;
}

const list = (value: unknown) => {
  if (typeof value === 'string') return value.split(',').map((part) => part.trim());
  return value;
};
const number = (value: unknown) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value);
const flag = () =>
  z.preprocess(
    (value) => (value === 'true' || value === 'false' ? value === 'true' : value),
    z.boolean('expected true or false'),
  );

function whole(from: number, to: number) {
  const expected = `expected a whole number from ${from} to ${to}`;
  return z.int(expected).min(from, expected).max(to, expected);
}

const some = (value: z.ZodType<string>) => z.array(value).min(1, 'expected at least one value').optional();
const oneOf = <const T extends readonly string[]>(values: T) => z.enum(values, `expected ${choiceOf(values)}`);

// What is misspelt in a filter would never be sent, and nobody would know.
const FILTER = z.strictObject({
  watch: some(z.string().min(1)),
  actor: some(z.string().min(1)),
  country: some(z.string().regex(/^[A-Z]{2}$/, 'expected two capitals, as in RU')),
  kind: some(oneOf(NOTICE_VALUES.kind)),
  stance: some(oneOf(NOTICE_VALUES.stance)),
  decision: some(oneOf(NOTICE_VALUES.decision)),
});

/** `"desk@example.org"`, or `{ "to": "desk@example.org", "filter": { "country": ["RU"] } }`. */
const subscribers = (address: z.ZodType<string>) =>
  z
    .preprocess(
      list,
      z.array(
        z.preprocess(
          (value) => (typeof value === 'string' ? { to: value } : value),
          z.strictObject({ to: address, filter: FILTER.default({}) }),
        ),
      ),
    )
    .refine((all) => new Set(all.map(({ to }) => to)).size === all.length, 'names the same address twice')
    .default([]);

const EMAIL = z.email('expected an email address');
const QUEUE_ARN = z
  .string()
  .regex(
    /^arn:aws[a-z-]*:sqs:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,80}$/,
    'expected the ARN of a standard SQS queue, as in arn:aws:sqs:eu-west-1:111122223333:claims',
  );

const SLACK_EXPECTED = 'expected an id of Slack, as in T0123ABCD';
const SLACK_ID = z.string(SLACK_EXPECTED).regex(/^[A-Z0-9]{9,20}$/, SLACK_EXPECTED);

const TEAMS_ID = z.guid('expected an id of Teams, as in 11111111-2222-3333-4444-555555555555');

/** `-c slack=T0123ABCD/C0123ABCD` for `{ "workspace": "T0123ABCD", "channel": "C0123ABCD" }`. */
const room =
  (...names: readonly string[]) =>
  (value: unknown) => {
    if (typeof value !== 'string') return value;
    const parts = value.split('/');
    return Object.fromEntries(parts.map((part, n) => [names[n] ?? `part ${n + 1}`, part]));
  };

const SETTINGS = z.strictObject({
  stage: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,19}$/, 'expected up to 20 lower-case letters, digits and hyphens, a letter first')
    .optional(),
  email: subscribers(EMAIL),
  webhook: subscribers(z.string().refine(isOpenHttps, 'expected an https:// address without user name or password')),
  queue: subscribers(QUEUE_ARN),
  slack: z.preprocess(
    room('workspace', 'channel'),
    z.strictObject({ workspace: SLACK_ID, channel: SLACK_ID }).optional(),
  ),
  teams: z.preprocess(
    room('tenant', 'team', 'channel'),
    z
      .strictObject({ tenant: TEAMS_ID, team: TEAMS_ID, channel: z.string('expected an id of a channel').min(1) })
      .optional(),
  ),
  watches: z
    .string()
    .regex(/^(?!\/)(?!.*\.\.)[\w./-]+$/, 'expected a folder within the project, as in shared/watches/data')
    .default('shared/watches/data'),
  alarmEmail: z.preprocess(list, z.array(EMAIL)).default([]),
  articleDays: z.preprocess(number, whole(1, 36_500).optional()),
  logDays: z.preprocess(number, z.literal(LOG_DAYS, `expected ${choiceOf(LOG_DAYS)}`)).default(30),
  // The default leaves two of the ten functions that a new account may run at once to the notices. Past the account's
  // limit Lambda refuses batches, and what it refuses often enough is parked as if it had failed.
  concurrency: z.preprocess(number, whole(2, 1000)).default(8),
  customerKey: flag().default(false),
  windowDays: z.preprocess(number, whole(1, 3_660).optional()),
  digestEvery: oneOf(['hour', 'day']).default('day'),
  digestHour: z.preprocess(number, whole(0, 23).optional()),
  timeZone: z.string().refine(isTimeZone, 'expected the name of a time zone, as in Europe/Berlin').default('UTC'),
  reader: flag().default(false),
  onDelete: oneOf(['keep', 'remove']).default('keep'),
  expectDaily: flag().default(false),
  everyAlarm: flag().default(false),
});

/** All that may be set. */
export const SETTING_NAMES: readonly string[] = Object.keys(SETTINGS.shape);

/** A password in the address would stand readable in the template, so it is refused. */
function isOpenHttps(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && url.username === '' && url.password === '';
}

function isTimeZone(name: string): boolean {
  // Offsets are accepted by Node, but not by the scheduler.
  return name === 'UTC' || Intl.supportedValuesOf('timeZone').includes(name);
}

/** `day or hour`, `1, 3 or 5` */
function choiceOf(values: readonly (string | number)[]): string {
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const inside = issue.path.length > 0 ? ` in ${pathOf(issue.path)}` : '';
    return `no setting is named ${issue.keys.join(', ')}${inside}`;
  }
  return `${pathOf(issue.path)}: ${issue.message}`;
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`)).join('');
}
