import { describe, expect, it } from '@jest/globals';
import { findEmbeddedMetrics } from './cloudwatch/embedded-metrics.ts';
import { makeLineTest } from './cloudwatch/filter-pattern.ts';
import { fitsPattern } from './lambda/event-pattern.ts';
import { passesFilter } from './sns/filter-policy.ts';
import { fillPayload } from './states/fill-payload.ts';

describe('makeLineTest', () => {
  it.each([
    ['{ ($.event = "a-b") || ($.event = "c") }', '{"event":"c"}', true],
    ['{ ($.event = "a-b") || ($.event = "c") }', '{"event":"d"}', false],
    ['{ ($.event = "a-b") || ($.event = "c") }', 'no JSON with "c" in it', false],
    ['?"Task timed out" ?"Runtime exited"', 'Error: Runtime exited with error', true],
    ['?"Task timed out" ?"Runtime exited"', 'Task done', false],
  ])('given %s and %s, then %s', (pattern, line, fits) => {
    expect(makeLineTest(pattern)(line)).toBe(fits);
  });

  it.each(['{ $.event = "a" && $.level = "b" }', 'ERROR', ''])('given %j, then it is refused', (pattern) => {
    expect(() => makeLineTest(pattern)).toThrow('knows no filter pattern');
  });
});

describe('fitsPattern', () => {
  const pattern = { eventName: ['INSERT'], dynamodb: { NewImage: { type: { S: ['notice', 'other'] } } } };

  it.each([
    [{ eventName: 'INSERT', dynamodb: { NewImage: { type: { S: 'notice' }, id: { S: 'n' } } } }, true],
    [{ eventName: 'MODIFY', dynamodb: { NewImage: { type: { S: 'notice' } } } }, false],
    [{ eventName: 'INSERT', dynamodb: { NewImage: { type: { S: 'article' } } } }, false],
    [{ eventName: 'INSERT', dynamodb: {} }, false],
  ])('given %j, then %s', (event, fits) => {
    expect(fitsPattern(event, pattern)).toBe(fits);
  });

  it.each([{ a: [{ prefix: 'b' }] }, { a: 'b' }])('given %j, then it is refused', (unknown) => {
    expect(() => fitsPattern({ a: 'b' }, unknown)).toThrow('knows no pattern');
  });
});

describe('passesFilter', () => {
  it.each([
    [{ country: 'RU', stance: 'critical' }, { country: ['RU', 'CN'], stance: ['critical'] }, true],
    [{ country: 'RU', stance: 'neutral' }, { country: ['RU', 'CN'], stance: ['critical'] }, false],
    [{ stance: 'critical' }, { country: ['RU'] }, false],
    [{}, undefined, true],
  ])('given %j and the filter %j, then %s', (attributes, policy, passes) => {
    expect(passesFilter(attributes as Record<string, string>, policy)).toBe(passes);
  });
});

describe('fillPayload', () => {
  const sources = { input: { prefix: 'a/', notices: 'sent' }, context: { Map: { Item: { Value: { Key: 'a/1' } } } } };

  it('given paths, then what they lead to stands in their place', () => {
    const template = { replay: { bucket: 'b', 'key.$': '$$.Map.Item.Value.Key', 'notices.$': '$.notices' } };
    expect(fillPayload(template, sources)).toEqual({ replay: { bucket: 'b', key: 'a/1', notices: 'sent' } });
  });

  it.each(['$.missing', '$.a[0]', 'States.Format()'])('given %s, then it is refused', (path) => {
    expect(() => fillPayload({ 'a.$': path }, sources)).toThrow('path');
  });
});

describe('findEmbeddedMetrics', () => {
  it('given a line in the embedded format, then each metric comes with its dimensions', () => {
    const CloudWatchMetrics = [{ Namespace: 'n', Dimensions: [['service']], Metrics: [{ Name: 'Sent' }] }];
    const line = JSON.stringify({ _aws: { Timestamp: 1, CloudWatchMetrics }, service: 's', Sent: [1, 2] });
    const metric = { namespace: 'n', name: 'Sent', dimensions: { service: 's' } };
    expect(findEmbeddedMetrics(line)).toEqual([
      { ...metric, value: 1 },
      { ...metric, value: 2 },
    ]);
  });

  it.each(['{"Sent":1}', 'Sent 1'])('given %s, then there is none', (line) => {
    expect(findEmbeddedMetrics(line)).toEqual([]);
  });
});
