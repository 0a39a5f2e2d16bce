import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { PipelineError } from '../errors.ts';
import { clampBytes } from './clamp-bytes.ts';
import { digestJson } from './digest-json.ts';
import type { DigestSender } from './digest-sender.ts';
import type { SnsNoticeSenderProps } from './sns-notice-sender.ts';

// SNS takes 256 KB a message; the text stands in it once for people and three times, escaped twice, for programs.
const LONGEST_TEXT = 40_000;

/** Publishes digests to the topic of the notices, told apart by the attribute `decision`, here `digest`. */
export function snsDigestSender({ topicArn, client = new SNSClient() }: SnsNoticeSenderProps): DigestSender {
  return {
    async send(digest) {
      const { watch, from, subject, body } = digest;
      const text = clampBytes(body, LONGEST_TEXT);
      const json = digestJson(digest, LONGEST_TEXT / 4);
      const attribute = (value: string) => ({ DataType: 'String', StringValue: value });
      const command = new PublishCommand({
        TopicArn: topicArn,
        Subject: subject,
        MessageStructure: 'json',
        Message: JSON.stringify({ default: text, http: json, https: json, sqs: json }),
        MessageAttributes: { watch: attribute(watch), decision: attribute('digest') },
      });
      try {
        await client.send(command);
      } catch (cause) {
        const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
        throw new PipelineError('notice/not-delivered', `digest of ${watch} from ${from}: ${reason}`, { cause });
      }
    },
  };
}
