import { Aws, CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ARTICLE_PREFIX } from '../shared/names.ts';
import { Alarms } from './constructs/alarms.ts';
import { ArticleIntake } from './constructs/article-intake.ts';
import { Chat } from './constructs/chat.ts';
import { ClaimExtraction, EXTRACT_TIMEOUT } from './constructs/claim-extraction.ts';
import { ClaimStore } from './constructs/claim-store.ts';
import { Dashboard } from './constructs/dashboard.ts';
import { DataKey } from './constructs/data-key.ts';
import { Digest } from './constructs/digest.ts';
import { NoticeDelivery } from './constructs/notice-delivery.ts';
import { Reader } from './constructs/reader.ts';
import { Replay } from './constructs/replay.ts';
import type { Settings } from './settings.ts';

export interface ClaimwatchStackProps extends StackProps {
  readonly settings: Settings;
}

/** Articles in, claims stored, notices out. Ids never change: a new id is a new table, and an empty one. */
export class ClaimwatchStack extends Stack {
  constructor(scope: Construct, id: string, props: ClaimwatchStackProps) {
    super(scope, id, props);
    const { settings } = props;
    const removalPolicy = settings.onDelete === 'keep' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const key = settings.customerKey ? new DataKey(this, 'Key', { removalPolicy }) : undefined;
    const common = { key, removalPolicy };

    const intake = new ArticleIntake(this, 'Intake', {
      ...common,
      extractTimeout: EXTRACT_TIMEOUT,
      articleDays: settings.articleDays,
    });
    const store = new ClaimStore(this, 'Store', common);
    const extraction = new ClaimExtraction(this, 'Extraction', { intake, store, ...settings });
    const chat = settings.slack || settings.teams ? new Chat(this, 'Chat', { ...common, rooms: settings }) : undefined;
    const delivery = new NoticeDelivery(this, 'Delivery', {
      ...common,
      chat,
      store,
      subscribers: settings,
      logDays: settings.logDays,
    });
    const digest = this.addDigest(store, delivery, settings);
    const reader = settings.reader ? new Reader(this, 'Reader', { store, logDays: settings.logDays }) : undefined;
    const alarms = new Alarms(this, 'Alarms', { ...settings, key, intake, extraction, delivery, digest, reader });
    new Dashboard(this, 'Dashboard', { intake, extraction, delivery, reader, alarms });
    const replay = new Replay(this, 'Replay', { intake, extraction, concurrency: settings.concurrency });
    this.addOutputs({ intake, store, delivery, reader, alarms, replay });
  }

  private addDigest(store: ClaimStore, delivery: NoticeDelivery, settings: Settings): Digest | undefined {
    const { digestHour: hour = 0, digestEvery: every, timeZone, logDays, watches } = settings;
    return settings.digestHour === undefined && every === 'day'
      ? undefined
      : new Digest(this, 'Digest', { store, delivery, every, hour, timeZone, logDays, watches });
  }

  private addOutputs({ intake, store, delivery, reader, alarms, replay }: Parts): void {
    const bucket = intake.bucket.bucketName;
    const outputs = {
      Bucket: [bucket, `Articles go here, under ${ARTICLE_PREFIX}`],
      Upload: [
        `npm run claimwatch -- upload FILE… --bucket ${bucket}`,
        'Uploads articles and says what became of each',
      ],
      Check: [`npm run claimwatch -- doctor --stack ${this.stackName}`, 'Sends an article through and follows it'],
      Table: [store.table.tableName, 'Articles, claims, statements and notices'],
      Notices: [delivery.topic.topicArn, 'The topic notices are sent to; subscribe anything to it'],
      Operations: [alarms.topic.topicArn, 'The topic alarms are sent to'],
      IntakeQueue: [intake.queue.queueUrl, 'Articles waiting to be read'],
      ParkedArticles: [intake.parked.queueUrl, 'Articles that failed again and again'],
      SkippedNotices: [delivery.skipped.queueUrl, 'Where in the stream stand the notices that were never handed over'],
      NotifyFunction: [delivery.function.functionName, 'The function that sends notices'],
      Replay: [replay.machine.attrArn, 'The machine that processes stored articles again'],
      UndeliveredNotices: [delivery.undelivered.queueUrl, 'Notices that a subscriber did not take'],
      ...(reader && {
        Reader: [reader.api.apiEndpoint, 'Where what is stored can be asked for; docs/json.md has the questions'],
        AskReader: [
          signedCurl(`${reader.api.apiEndpoint}/statements?watch=russia-china`),
          'Asks it; without AWS_SESSION_TOKEN leave --header away',
        ],
      }),
    } as const;
    for (const [name, [value, description]] of Object.entries(outputs)) {
      new CfnOutput(this, `${name}Output`, { value, description }).overrideLogicalId(name);
    }
  }
}

/** With the credentials of the shell, as a session has them: most do. */
function signedCurl(url: string): string {
  const user = '"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"';
  const session = '"x-amz-security-token: $AWS_SESSION_TOKEN"';
  return `curl --aws-sigv4 "aws:amz:${Aws.REGION}:execute-api" --user ${user} --header ${session} "${url}"`;
}

interface Parts {
  readonly intake: ArticleIntake;
  readonly store: ClaimStore;
  readonly delivery: NoticeDelivery;
  readonly reader?: Reader;
  readonly alarms: Alarms;
  readonly replay: Replay;
}
