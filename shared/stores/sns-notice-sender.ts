import { type MessageAttributeValue, PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { PipelineError } from '../errors.ts';
import type { Notice } from '../notices/notice.ts';
import { clampBytes } from './clamp-bytes.ts';
import type { NoticeSender } from './notice-sender.ts';

export interface SnsNoticeSenderProps {
  /** @default one with the settings of the environment */
  readonly client?: SNSClient;
  readonly topicArn: string;
}

/** One message for every kind of subscriber: plain text for people, JSON for programs. */
export function snsNoticeSender({ topicArn, client = new SNSClient() }: SnsNoticeSenderProps): NoticeSender {
  return {
    async send(notice) {
      const command = new PublishCommand({
        TopicArn: topicArn,
        Subject: subjectOf(notice),
        MessageStructure: 'json',
        Message: messageOf(notice),
        MessageAttributes: attributesOf(notice),
      });
      try {
        await client.send(command);
      } catch (cause) {
        const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
        throw new PipelineError('notice/not-delivered', `notice ${notice.id} was not taken by SNS: ${reason}`, {
          cause,
        });
      }
    },
  };
}

// SNS takes 256 KB a message, attributes included. The text stands in it twice and the JSON three times, each with its
// quotation marks escaped once more, which at worst doubles it.
const LONGEST_TEXT = 16_000;
const LONGEST_JSON = 30_000;

function messageOf(notice: Notice): string {
  const text = clampBytes(notice.body, LONGEST_TEXT);
  const json = Buffer.byteLength(notice.json) <= LONGEST_JSON ? notice.json : shortJson(notice);
  return JSON.stringify({ default: text, email: text, http: json, https: json, sqs: json });
}

// JSON cut off is no JSON: what does not fit says where the whole stands.
function shortJson({ id, watch, statement, decision, made, subject }: Notice): string {
  return JSON.stringify({ id, watch, statement, decision, made, subject, shortened: true });
}

// SNS refuses other characters, a longer line, and one that begins with a space.
const LONGEST_SUBJECT = 100;

function subjectOf({ subject }: Notice): string {
  const printable = subject
    .replace(/[^ -~]/g, ' ')
    .trim()
    .slice(0, LONGEST_SUBJECT)
    .trimEnd();
  return printable === '' ? 'claimwatch notice' : printable;
}

// An SQS queue that takes raw messages gets none with more than ten.
const MOST_ATTRIBUTES = 10;

function attributesOf({ attributes }: Notice): Record<string, MessageAttributeValue> {
  const filled = Object.entries(attributes).filter(([, value]) => value !== '');
  return Object.fromEntries(
    filled
      .slice(0, MOST_ATTRIBUTES)
      .map(([name, value]) => [name, { DataType: 'String', StringValue: clampBytes(value, 256) }]),
  );
}
