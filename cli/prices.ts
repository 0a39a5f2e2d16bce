/**
 * What AWS asks for, in US dollars, by its public price lists: us-east-1, without the allowances that an account has for
 * nothing and without taxes. The date is when each was last compared; docs/cost.md says with what.
 */
export const PRICES = {
  date: '2026-11-20',
  // aws.amazon.com/dynamodb/pricing/on-demand
  dynamo: {
    writeUnit: 0.625 / 1e6,
    readUnit: 0.125 / 1e6,
    /** A month, of the table and of what its indexes hold again. */
    gigabyte: 0.25,
    /** A month, of the table alone: restoring it to any second of 35 days. */
    recoverableGigabyte: 0.2,
  },
  // aws.amazon.com/lambda/pricing
  lambda: { request: 0.2 / 1e6, armGigabyteSecond: 0.0000133334 },
  // aws.amazon.com/s3/pricing
  s3: { put: 0.005 / 1e3, get: 0.0004 / 1e3, gigabyte: 0.023 },
  // aws.amazon.com/sqs/pricing
  sqs: { request: 0.4 / 1e6 },
  // aws.amazon.com/sns/pricing
  sns: { publish: 0.5 / 1e6, email: 2 / 1e5, https: 0.06 / 1e5, sqs: 0 },
  // aws.amazon.com/cloudwatch/pricing
  logs: { gigabyteWritten: 0.5 },
  cloudwatch: {
    /** A month, of each metric that an alarm looks at: an expression over three counts as three. */
    alarmMetric: 0.1,
    /** A month, in the hours in which it gets a figure. */
    customMetric: 0.3,
    /** A month; an account has three for nothing, for ever. */
    dashboard: 3,
  },
  // aws.amazon.com/api-gateway/pricing: an HTTP API's, for each 512 KB of an answer
  apiGateway: { httpRequest: 1 / 1e6 },
  // aws.amazon.com/ec2/pricing/on-demand: out of AWS, the first 10 TB of a month
  transfer: { gigabyteOut: 0.09 },
  // aws.amazon.com/eventbridge/pricing
  scheduler: { invocation: 1 / 1e6 },
  // aws.amazon.com/step-functions/pricing
  stepFunctions: { expressRequest: 1 / 1e6, expressGigabyteSecond: 0.06 / 3600 },
  // aws.amazon.com/kms/pricing: a month; the first and the second yearly rotation add as much each.
  kms: { key: 1, request: 0.03 / 1e4 },
} as const;
