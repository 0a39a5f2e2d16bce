import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { PipelineError } from '../errors.ts';
import type { Notice } from '../notices/notice.ts';
import { clampBytes } from './clamp-bytes.ts';
import type { NoticeSender } from './notice-sender.ts';
import type { SnsNoticeSenderProps } from './sns-notice-sender.ts';

/** Publishes notices in the form that Amazon Q Developer takes into Slack and Teams, which shows no other. */
export function snsChatSender({ topicArn, client = new SNSClient() }: SnsNoticeSenderProps): NoticeSender {
  return {
    async send(notice) {
      try {
        await client.send(new PublishCommand({ TopicArn: topicArn, Message: chatMessage(notice) }));
      } catch (cause) {
        const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
        throw new PipelineError('notice/not-delivered', `notice ${notice.id} was not taken for chat: ${reason}`, {
          cause,
        });
      }
    },
  };
}

// Its own limits are 250 characters and 8,000; bytes are never fewer.
const LONGEST_TITLE = 250;
const LONGEST_TEXT = 7_000;

/** The custom notification of schema 1.0. Reports of one statement share a thread. */
function chatMessage({ subject, body, id, statement, watch, decision }: Notice): string {
  return JSON.stringify({
    version: '1.0',
    source: 'custom',
    id,
    content: {
      textType: 'client-markdown',
      title: clampBytes(plain(subject), LONGEST_TITLE),
      description: clampBytes(plain(body), LONGEST_TEXT),
      keywords: [watch, decision],
    },
    metadata: {
      threadId: statement,
      summary: clampBytes(plain(subject), LONGEST_TITLE),
      eventType: 'claimwatch-notice',
    },
  });
}

// Articles are written by anybody: `<!channel>` or `<https://…|your bank>` in one must not call a room or hide an address.
function plain(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[*_~`]/g, ' ');
}
