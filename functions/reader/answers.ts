import { PipelineError } from '../../shared/errors.ts';

export interface ReaderAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What an answer says, and what it is. */
export interface Content {
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What an article says may be meant for a browser: whatever opens an answer takes it for data, runs nothing in it, shows it in
 * no page of others and keeps no copy.
 */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;

export function makeAnswer({ type, body, headers }: Content, status = 200): ReaderAnswer {
  return { status, headers: { 'content-type': type, ...HEADERS, ...headers }, body };
}

export function jsonContent(value: unknown): Content {
  return { type: 'application/json', body: JSON.stringify(value) };
}

/** What happened and what to do, for whoever asked. */
export function errorAnswer(
  status: number,
  error: { readonly code: string; readonly message: string },
  headers?: Content['headers'],
): ReaderAnswer {
  const { code, message } = error;
  return makeAnswer({ ...jsonContent({ error: { code, message } }), headers }, status);
}

// Lambda answers with 6 MB at most, in which the body stands as a JSON string: marks it escapes there take two bytes.
const LONGEST_BODY = 3_000_000;

/** A page as long as asked for, or as will go through. Throws `answer/too-large` where not even one item does. */
export async function fittingContent(limit: number, make: (limit: number) => Promise<Content>): Promise<Content> {
  const content = await make(limit);
  const bytes = Buffer.byteLength(content.body);
  if (bytes <= LONGEST_BODY) return content;
  if (limit > 1) return fittingContent(Math.floor(limit / 2), make);
  const message = `the answer has ${bytes} bytes; at most ${LONGEST_BODY} are given here: ask the command line, as docs/json.md shows`;
  throw new PipelineError('answer/too-large', message);
}
