import * as z from 'zod';
import { PipelineError } from '../../shared/errors.ts';

export interface LandedObject {
  readonly bucket: string;
  readonly key: string;
}

const S3Event = z.object({
  Records: z.array(
    z.object({
      eventName: z.string(),
      s3: z.object({
        bucket: z.object({ name: z.string() }),
        object: z.object({ key: z.string(), size: z.number().optional() }),
      }),
    }),
  ),
});

const TestEvent = z.object({ Event: z.literal('s3:TestEvent') });

/** The objects that a message says have landed: none for the test that S3 sends when it is set up, and for folders. */
export function parseS3Event(messageId: string, body: string): readonly LandedObject[] {
  const json = parseJson(body);
  if (TestEvent.safeParse(json).success) return [];
  const event = S3Event.safeParse(json);
  if (!event.success) {
    throw new PipelineError('usage/invalid', `message ${messageId} is no event of S3`, { cause: event.error });
  }
  return event.data.Records.filter(({ eventName }) => eventName.startsWith('ObjectCreated:'))
    .map(({ s3 }) => ({ bucket: s3.bucket.name, key: decodeKey(s3.object.key), size: s3.object.size }))
    .filter(({ key, size }) => !(key.endsWith('/') && (size ?? 0) === 0))
    .map(({ bucket, key }) => ({ bucket, key }));
}

// Keys come encoded as in a form: a space is `+`, and what is no letter of ASCII is in percents.
function decodeKey(key: string): string {
  return decodeURIComponent(key.replaceAll('+', ' '));
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
