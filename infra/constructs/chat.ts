import { Aws, type RemovalPolicy } from 'aws-cdk-lib';
import { CfnMicrosoftTeamsChannelConfiguration, CfnSlackChannelConfiguration } from 'aws-cdk-lib/aws-chatbot';
import { type IGrantable, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Alias, type IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

export interface ChatProps {
  readonly removalPolicy: RemovalPolicy;
  readonly rooms: Pick<Settings, 'slack' | 'teams'>;
  /** @default SNS's own key in this account */
  readonly key?: IKey;
}

/** Notices in Slack or Teams, by Amazon Q Developer in chat applications, on a topic of its own: it takes one form only. */
export class Chat extends Construct {
  readonly topic: Topic;
  private readonly key?: IKey;

  constructor(scope: Construct, id: string, { removalPolicy, rooms: { slack, teams }, key }: ChatProps) {
    super(scope, id);
    this.key = key;
    this.topic = new Topic(this, 'Topic', {
      displayName: 'claimwatch chat',
      masterKey: key ?? Alias.fromAliasName(this, 'SnsKey', 'alias/aws/sns'),
      enforceSSL: true,
    });
    this.topic.applyRemovalPolicy(removalPolicy);
    // A room needs a role; this one may do nothing, so nobody in the room can either.
    const iamRoleArn = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('chatbot.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    }).roleArn;
    const common = { iamRoleArn, snsTopicArns: [this.topic.topicArn], loggingLevel: 'ERROR' };
    if (slack) {
      const { workspace, channel } = slack;
      const configurationName = `${Aws.STACK_NAME}-slack`;
      new CfnSlackChannelConfiguration(this, 'Slack', {
        ...common,
        configurationName,
        slackWorkspaceId: workspace,
        slackChannelId: channel,
      });
    }
    if (teams) {
      const { tenant, team, channel } = teams;
      const configurationName = `${Aws.STACK_NAME}-teams`;
      new CfnMicrosoftTeamsChannelConfiguration(this, 'Teams', {
        ...common,
        configurationName,
        teamsTenantId: tenant,
        teamId: team,
        teamsChannelId: channel,
      });
    }
  }

  grantPublish(publisher: IGrantable): void {
    publisher.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['sns:Publish'], resources: [this.topic.topicArn] }),
    );
    this.key?.grant(publisher, 'kms:Decrypt', 'kms:GenerateDataKey');
  }
}
