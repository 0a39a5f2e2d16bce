import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { ENV } from '../../shared/names.ts';
import type { LogDays } from '../settings.ts';
import type { ArticleIntake } from './article-intake.ts';
import type { ClaimStore } from './claim-store.ts';
import { PipelineFunction } from './pipeline-function.ts';

/**
 * A file of JSON lines at the size limit holds some thousand articles. What a batch does not finish in this time comes
 * again, and its finished articles are then only looked up.
 */
export const EXTRACT_TIMEOUT = Duration.minutes(5);

export interface ClaimExtractionProps {
  readonly intake: ArticleIntake;
  readonly store: ClaimStore;
  readonly logDays: LogDays;
  /** Folder of the watch files, from the project's own. */
  readonly watches: string;
  /** Batches worked on at once. */
  readonly concurrency: number;
  /** How many days apart two tellings may be to be compared. @default 45 */
  readonly windowDays?: number;
}

/** Reads the articles that have landed, and stores who said what in them. */
export class ClaimExtraction extends Construct {
  readonly function: PipelineFunction;

  constructor(scope: Construct, id: string, props: ClaimExtractionProps) {
    super(scope, id);
    this.function = new PipelineFunction(this, 'Function', {
      folder: 'extract',
      description: 'claimwatch: finds in each article that lands who said what, and stores it',
      // A whole processor (1,769 MB is one): finding claims is all computing, so less memory is slower and no cheaper.
      memorySize: 1769,
      timeout: EXTRACT_TIMEOUT,
      environment: {
        [ENV.TABLE_NAME]: props.store.table.tableName,
        [ENV.WATCHES_DIRECTORY]: '/var/task/watches',
        ...(props.windowDays && { [ENV.WINDOW_DAYS]: String(props.windowDays) }),
        [ENV.MODEL_FILE]: '/var/task/attributions.model',
        [ENV.TAGGER_FILE]: '/var/task/english.tagger',
      },
      logDays: props.logDays,
      beside: {
        watches: props.watches,
        'attributions.model': 'shared/attributions/model/attributions.model',
        'english.tagger': 'shared/sentences/tagger/english.tagger',
        'officials.json': 'shared/actors/directory/officials.json',
      },
    });
    props.intake.grantRead(this.function);
    // Its index tells which notices wait too long.
    props.store.grantReadWrite(this.function, 'owner');
    this.function.addEventSource(
      new SqsEventSource(props.intake.queue, {
        // Lambda takes what is there, one article or ten, without waiting for more.
        batchSize: 10,
        maxConcurrency: props.concurrency,
        // One article that fails comes back alone; the nine beside it are done.
        reportBatchItemFailures: true,
      }),
    );
  }
}
