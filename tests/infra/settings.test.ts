import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseSettings, SETTING_NAMES } from '../../infra/settings.ts';
import { NOTICE_VALUES } from '../../shared/names.ts';
import { noticeSchema } from '../../shared/notices/notice-schema.ts';

const QUEUE = 'arn:aws:sqs:eu-west-1:111122223333:claims';

describe('parseSettings', () => {
  it('given nothing, then everything has a default and what is stored is kept', () => {
    expect(parseSettings({})).toEqual({
      email: [],
      webhook: [],
      queue: [],
      alarmEmail: [],
      logDays: 30,
      concurrency: 8,
      customerKey: false,
      digestEvery: 'day',
      timeZone: 'UTC',
      reader: false,
      onDelete: 'keep',
      expectDaily: false,
      everyAlarm: false,
      watches: 'shared/watches/data',
    });
  });

  it.each([
    ['one address', 'desk@example.org', ['desk@example.org']],
    ['two with a comma', 'desk@example.org, night@example.org', ['desk@example.org', 'night@example.org']],
    ['a list from a file', ['desk@example.org'], ['desk@example.org']],
  ])('given %s, then each is a subscriber to everything', (_case, email, expected) => {
    expect(parseSettings({ email }).email).toEqual(expected.map((to) => ({ to, filter: {} })));
  });

  it.each([
    ['from the command line', 'T0123ABCD/C0123ABCD'],
    ['from a file', { workspace: 'T0123ABCD', channel: 'C0123ABCD' }],
  ])('given a room of Slack %s, then workspace and channel are read', (_case, slack) => {
    expect(parseSettings({ slack }).slack).toEqual({ workspace: 'T0123ABCD', channel: 'C0123ABCD' });
  });

  it.each([
    ['a room without a channel', { slack: 'T0123ABCD' }, 'slack.channel'],
    ['a tenant that is none', { teams: 'here/there/19:abc' }, 'teams.tenant'],
    ['watches outside the project', { watches: '../secrets' }, 'watches: expected a folder within the project'],
  ])('given %s, then the key is named', (_case, settings, words) => {
    expect(() => parseSettings(settings)).toThrow(words);
  });

  it('given a subscriber with a filter, then it is kept', () => {
    const desk = { to: 'moscow@example.org', filter: { country: ['RU'], stance: ['critical', 'neutral'] } };
    expect(parseSettings({ email: [desk] }).email).toEqual([desk]);
  });

  it('given strings from the command line, then numbers and yes or no are read from them', () => {
    const given = { concurrency: '20', articleDays: '365', logDays: '7', customerKey: 'true', expectDaily: 'false' };
    expect(parseSettings({}, given)).toMatchObject({
      concurrency: 20,
      articleDays: 365,
      logDays: 7,
      customerKey: true,
      expectDaily: false,
    });
  });

  it('given a key in the file and on the command line, then the command line wins', () => {
    expect(parseSettings({ stage: 'trial', logDays: 7 }, { stage: 'live' })).toMatchObject({
      stage: 'live',
      logDays: 7,
    });
  });

  it.each([
    ['a misspelt key', { emial: 'desk@example.org' }, 'no setting is named emial'],
    ['an email without a domain', { email: ['desk@example.org', 'desk'] }, 'email[1].to: expected an email address'],
    ['an empty email', { email: '' }, 'email[0].to: expected an email address'],
    ['an alarm email that is none', { alarmEmail: 'ops' }, 'alarmEmail[0]: expected an email address'],
    ['the same email twice', { email: 'a@example.org,a@example.org' }, 'email: names the same address twice'],
    ['a webhook over http', { webhook: 'http://example.org/x' }, 'webhook[0].to: expected an https:// address'],
    ['a password in a webhook', { webhook: 'https://me:secret@example.org/' }, 'without user name or password'],
    [
      'a queue by its URL',
      { queue: 'https://sqs.example.org/1/claims' },
      'queue[0].to: expected the ARN of a standard',
    ],
    ['a FIFO queue', { queue: `${QUEUE}.fifo` }, 'queue[0].to: expected the ARN of a standard SQS queue'],
    [
      'an attribute no notice has',
      { queue: [{ to: QUEUE, filter: { colour: ['red'] } }] },
      'named colour in queue[0].filter',
    ],
    [
      'a filter without values',
      { email: [{ to: 'a@example.org', filter: { actor: [] } }] },
      'email[0].filter.actor: expected at least one value',
    ],
    ['a stage in capitals', { stage: 'Trial' }, 'stage: expected up to 20 lower-case letters'],
    [
      'a stance that no notice has',
      { email: [{ to: 'a@example.org', filter: { stance: ['crtical'] } }] },
      'email[0].filter.stance[0]: expected favourable, neutral or critical',
    ],
    [
      'a country by its name',
      { email: [{ to: 'a@example.org', filter: { country: ['Russia'] } }] },
      'email[0].filter.country[0]: expected two capitals',
    ],
    ['a retention CloudWatch lacks', { logDays: 31 }, 'logDays: expected 1, 3, 5'],
    ['too many at once', { concurrency: 1001 }, 'concurrency: expected a whole number from 2 to 1000'],
    ['a number in words', { concurrency: 'ten' }, 'concurrency: expected a whole number from 2 to 1000'],
    ['half an article-day', { articleDays: 0.5 }, 'articleDays: expected a whole number from 1 to 36500'],
    ['a word for yes', { customerKey: 'yes' }, 'customerKey: expected true or false'],
    ['a window of no days', { windowDays: '0' }, 'windowDays: expected a whole number from 1 to 3660'],
    ['a digest a week', { digestEvery: 'week' }, 'digestEvery: expected hour or day'],
    ['an hour past midnight', { digestHour: '24' }, 'digestHour: expected a whole number from 0 to 23'],
    ['a time zone by its offset', { timeZone: '+02:00' }, 'timeZone: expected the name of a time zone'],
    ['a third way to delete', { onDelete: 'ask' }, 'onDelete: expected keep or remove'],
    ['a list in place of settings', ['desk@example.org'], 'the settings file must hold one JSON object'],
  ])('given %s, then the error names the key', (_case, given, message) => {
    expect(() => parseSettings(given)).toThrow(message);
  });

  it('given the values that a filter may name, then they are those of a notice, and the digest’s', () => {
    const { actor, stance, decision } = noticeSchema.shape;
    expect(NOTICE_VALUES).toEqual({
      kind: actor.shape.kind.options,
      stance: stance.options,
      decision: [...decision.options, 'digest'],
    });
  });

  it('given docs/deploy.md, then its table has every setting and no other', () => {
    const page = readFileSync(new URL('../../docs/deploy.md', import.meta.url), 'utf8');
    const [, table = ''] = /\| key \|.*\n([\s\S]*?)\n\n/.exec(page) ?? [];
    const told = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    expect(told.sort()).toEqual([...SETTING_NAMES].sort());
  });

  it('given two things wrong, then one error names both', () => {
    expect(() => parseSettings({ stage: 'X', logDays: 2 })).toThrow(/^settings\/invalid: stage: .*; logDays: /);
  });

  it('given a password in a webhook, then the error does not repeat it', () => {
    expect(() => parseSettings({ webhook: 'https://me:secret@example.org/' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    );
  });
});
