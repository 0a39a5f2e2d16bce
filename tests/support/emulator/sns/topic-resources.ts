import * as z from 'zod';
import { PolicyDocument } from '../iam/statement.ts';
import { NO_EFFECT, resourceType } from '../template/resource-type.ts';

// A subscription without a filter gets everything; a filter of another form than lists of texts is refused.
const Filter = z.record(z.string(), z.array(z.string()));
const Parking = z.strictObject({ deadLetterTargetArn: z.string() });

// The role of a room may do nothing, and the tags and levels concern the service alone.
const ROOM = {
  ConfigurationName: z.string(),
  IamRoleArn: z.string(),
  SnsTopicArns: z.array(z.string()),
  LoggingLevel: NO_EFFECT,
  Tags: NO_EFFECT,
};

export const TOPIC_RESOURCES = [
  resourceType(
    'AWS::SNS::Topic',
    z.strictObject({ DisplayName: NO_EFFECT, KmsMasterKeyId: z.string().optional(), Tags: NO_EFFECT }),
    ({ topics }, { name, properties: { KmsMasterKeyId } }) => {
      const arn = topics.add(name, KmsMasterKeyId);
      return { ref: arn, attributes: { TopicArn: arn, TopicName: name } };
    },
  ),
  resourceType(
    'AWS::SNS::TopicPolicy',
    z.strictObject({ Topics: z.array(z.string()), PolicyDocument }),
    ({ iam }, { path, name, properties: { Topics, PolicyDocument: statements } }) => {
      for (const topic of Topics) iam.addResourcePolicy(topic, { path, statements });
      return { ref: name };
    },
  ),
  resourceType(
    'AWS::SNS::Subscription',
    z.strictObject({
      TopicArn: z.string(),
      Protocol: z.enum(['email', 'https', 'sqs']),
      Endpoint: z.string(),
      FilterPolicy: Filter.optional(),
      RedrivePolicy: Parking.optional(),
    }),
    ({ topics }, { name, properties }) => {
      const { TopicArn, Protocol: protocol, Endpoint: endpoint, FilterPolicy: filter, RedrivePolicy } = properties;
      // Whoever has an address has confirmed it, as docs/deploy.md asks of them.
      topics.subscribe(TopicArn, { protocol, endpoint, filter, parkIn: RedrivePolicy?.deadLetterTargetArn });
      return { ref: `${TopicArn}:${name}` };
    },
  ),
  resourceType(
    'AWS::Chatbot::SlackChannelConfiguration',
    z.strictObject({ ...ROOM, SlackWorkspaceId: z.string(), SlackChannelId: z.string() }),
    (
      { topics, iam },
      { properties: { SlackWorkspaceId, SlackChannelId, SnsTopicArns, IamRoleArn, ConfigurationName } },
    ) => {
      const endpoint = `slack:${SlackWorkspaceId}/${SlackChannelId}`;
      iam.assume(IamRoleArn, { kind: 'service', name: 'chatbot.amazonaws.com' });
      for (const topic of SnsTopicArns) topics.subscribe(topic, { protocol: 'chat', endpoint });
      return { ref: ConfigurationName };
    },
  ),
];
