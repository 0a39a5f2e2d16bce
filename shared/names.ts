// What the code and the infrastructure must call by the same name. Nothing here may depend on anything else.

/** Objects under this prefix are articles; everything else in the bucket is left alone. */
export const ARTICLE_PREFIX = 'articles/';

/** Articles under this prefix were made to see that all is well: nobody is told of what they say. */
export const CANARY_PREFIX = `${ARTICLE_PREFIX}.canary/`;

/** The watch of those articles alone. */
export const CANARY_WATCH = 'canary';

/** What replays came to is written here, outside the articles, so that it is not taken for some. */
export const REPLAY_PREFIX = 'replays/';

/** Environment variables of the functions. */
export const ENV = {
  /** Name of the claim store's table. */
  TABLE_NAME: 'TABLE_NAME',
  /** The SNS topic that notices (and digests) go to. */
  TOPIC_ARN: 'TOPIC_ARN',
  /** The SNS topic of the chat rooms; absent where there are none. */
  CHAT_TOPIC_ARN: 'CHAT_TOPIC_ARN',
  /** The queue of what subscribers did not take. */
  UNDELIVERED_URL: 'UNDELIVERED_URL',
  /** Folder in the bundle that holds a copy of shared/watches/data, `/var/task/watches`. */
  WATCHES_DIRECTORY: 'WATCHES_DIRECTORY',
  /** The attribution model beside the bundle, `/var/task/attributions.model`. */
  MODEL_FILE: 'MODEL_FILE',
  /** The tagger's words beside the bundle, `/var/task/english.tagger`; without it they stand beside what reads them. */
  TAGGER_FILE: 'TAGGER_FILE',
  /** How many days apart two tellings may be to be compared. */
  WINDOW_DAYS: 'WINDOW_DAYS',
  /** The stack's name, by which two stacks in one account tell their logs and metrics apart. Powertools reads it itself. */
  SERVICE_NAME: 'POWERTOOLS_SERVICE_NAME',
} as const;

/** Keys of the claim store's table, all strings. docs/storage.md lists what stands under them. */
export const TABLE_KEYS = { partitionKey: 'pk', sortKey: 'sk' } as const;

/** Secondary indexes of the table, keys all strings, both sparse and with every attribute projected. */
export const TABLE_INDEXES = {
  /** What happened when: a month of a watch's statements, notices, withheld reports; a month of rejected articles. */
  time: { name: 'by-time', partitionKey: 'timePk', sortKey: 'timeSk' },
  /** What belongs to whom: an actor's statements, a statement's reports, the notices not yet sent. */
  owner: { name: 'by-owner', partitionKey: 'ownerPk', sortKey: 'ownerSk' },
} as const;

/** Every item says what it is; the stream to `notify` is filtered by `type` being `notice` and the event `INSERT`. */
export const ITEM_TYPE = { attribute: 'type', notice: 'notice' } as const;

/** The values that a notice's attributes have, where they are few: subscription filters are checked by them. */
export const NOTICE_VALUES = {
  kind: ['person', 'organisation', 'country', 'media', 'group'],
  stance: ['favourable', 'neutral', 'critical'],
  /** `digest` is the digest's alone. */
  decision: ['first-report', 'reiteration', 'digest'],
} as const;

/** CloudWatch metrics, written as EMF; the only dimension is `service`: `ENV.SERVICE_NAME`, else this value. */
export const METRICS = {
  namespace: 'claimwatch',
  service: 'claimwatch',
  names: {
    articlesProcessed: 'ArticlesProcessed',
    articlesUnchanged: 'ArticlesUnchanged',
    /** Once without and once with the dimension `code`. */
    articlesRejected: 'ArticlesRejected',
    articlesFailed: 'ArticlesFailed',
    claims: 'Claims',
    watchedClaims: 'WatchedClaims',
    statements: 'Statements',
    /** Earlier statements that were too far off in time to be compared: the setting `windowDays` is short if it is high. */
    statementsOutsideWindow: 'StatementsOutsideWindow',
    noticesMade: 'NoticesMade',
    noticesSent: 'NoticesSent',
    noticesFailed: 'NoticesFailed',
    noticesParked: 'NoticesParked',
    digestsSent: 'DigestsSent',
    /** Milliseconds from an article's arrival to its notice's being sent. */
    noticeLatency: 'NoticeLatency',
    /** Made of log lines, for the one alarm that watches for all of them. */
    trouble: 'Trouble',
  },
} as const;

/** The dimension that tells rejected articles apart, its value an error code. */
export const METRIC_CODE = 'code';

/** Events in the logs that somebody has to look at; the functions write them and the alarm counts them. */
export const TROUBLE_EVENTS = {
  /** An article's message failed for the last time: the queue parks it. */
  articleParked: 'article-parked',
  noticeParked: 'notice-parked',
  /** A notice was sent long after it was made: the function was refused or failed. */
  noticeLate: 'notice-late',
  /** A subscriber has not taken what it was sent. */
  noticesUndelivered: 'notices-undelivered',
  digestFailed: 'digest-failed',
  /** The reader could not read what is stored. */
  readerFailed: 'reader-failed',
} as const;

/** An article's message is parked when it has failed so often. An outage of hours is ridden out by Lambda's own back-off. */
export const ARTICLE_TRIES = 5;
