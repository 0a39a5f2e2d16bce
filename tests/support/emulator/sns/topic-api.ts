import { AwsError } from '../aws-error.ts';
import { type Answer, type ApiRequest, element, xmlAnswer } from '../http.ts';
import type { MessageAttributes } from './filter-policy.ts';
import type { Topics } from './topics.ts';

/** SNS's query protocol, as far as publishing. */
export function makeTopicApi(topics: Topics): (request: ApiRequest) => Answer {
  return ({ principal, operation, body }) => {
    if (operation !== 'Publish') throw new AwsError('InvalidAction', `the emulator's SNS has no ${operation}`);
    const form = new URLSearchParams(body.toString('utf8'));
    const id = topics.publish(principal, form.get('TopicArn') ?? '', {
      message: form.get('Message') ?? '',
      subject: form.get('Subject') ?? undefined,
      structure: form.get('MessageStructure') ?? undefined,
      attributes: readAttributes(form),
    });
    const result = element('PublishResult', element('MessageId', id));
    return xmlAnswer(element('PublishResponse', result).xml);
  };
}

function readAttributes(form: URLSearchParams): MessageAttributes {
  const attributes: Record<string, string> = {};
  for (const [field, name] of form) {
    const entry = /^MessageAttributes\.entry\.\d+(?=\.Name$)/.exec(field)?.[0];
    if (entry !== undefined) attributes[name] = form.get(`${entry}.Value.StringValue`) ?? '';
  }
  return attributes;
}
