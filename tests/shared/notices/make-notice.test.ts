import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '../../../shared/actors/actor.ts';
import { makeNotice } from '../../../shared/notices/make-notice.ts';
import type { Notice } from '../../../shared/notices/notice.ts';
import { noticeSchema } from '../../../shared/notices/notice-schema.ts';
import type { Report, Statement } from '../../../shared/novelty/statement.ts';
import type { Article } from '../../../shared/text/article.ts';

const LIN: Actor = {
  id: 'lin-bo',
  name: 'Lín Bō',
  kind: 'person',
  country: 'CN',
  role: 'Envoy of China',
  resolved: true,
};
const TEXT = 'Envoys met in Beijing. Lín Bō said on Tuesday that ties with Moscow threaten no country. Rain fell.';
const CONTENT = { start: TEXT.indexOf('that ties'), end: TEXT.indexOf('. Rain') };

interface Changes {
  readonly article?: Partial<Article>;
  readonly report?: Partial<Report>;
  readonly actor?: Partial<Actor>;
  readonly others?: readonly Report[];
  readonly made?: string;
  readonly earlier?: Pick<Statement, 'id' | 'saidOn' | 'firstReport'>;
}

function noticeOf({ article = {}, report = {}, actor = {}, others = [], made, earlier }: Changes = {}): Notice {
  const whole: Article = {
    key: 'wire/1.txt',
    title: 'Envoys meet',
    outlet: 'Harbour Wire',
    url: 'https://wire.example/1',
    published: '2023-03-08',
    publishedFrom: 'article',
    text: TEXT,
    revision: '0',
    ...article,
  };
  const { title, outlet, url, published } = whole;
  const first: Report = {
    statement: 'lin-bo-2023-03-07-0123456789',
    watch: 'russia-china',
    article: whole.key,
    claim: 0,
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    published,
    saidOn: { from: '2023-03-07', to: '2023-03-07' },
    content: [CONTENT],
    cue: { words: 'said', place: 'between' },
    wording: TEXT.slice(CONTENT.start, CONTENT.end),
    decision: { kind: 'first-report', rule: 'no-earlier-statement' },
    ...report,
  };
  const statement: Statement = {
    id: first.statement,
    watch: 'russia-china',
    actor: { ...LIN, ...actor },
    stance: 'favourable',
    wording: first.wording,
    signature: '',
    firstReport: first,
    saidOn: { from: '2023-03-07', to: '2023-03-07' },
    reports: 1,
  };
  return makeNotice({
    statement,
    report: first,
    article: whole,
    watch: { id: 'russia-china', title: 'Russia and China' },
    made: made ?? '2023-03-08T10:00:00Z',
    ...(earlier === undefined ? {} : { earlier: { ...statement, ...earlier } }),
    alsoReportedBy: others,
  });
}

describe('makeNotice', () => {
  it('given a first report, then people are told all they need', () => {
    expect(noticeOf()).toMatchObject({
      id: 'notice-lin-bo-2023-03-07-0123456789',
      decision: 'first-report',
      subject: 'Lin Bo: ties with Moscow threaten no country',
      attributes: {
        watch: 'russia-china',
        actor: 'lin-bo',
        country: 'CN',
        kind: 'person',
        stance: 'favourable',
        decision: 'first-report',
      },
    });
    expect(noticeOf().body).toBe(`Lín Bō: ties with Moscow threaten no country

In the article: Lín Bō said on Tuesday that ties with Moscow threaten no country.

Speaker: Lín Bō, Envoy of China
Article: Envoys meet - Harbour Wire
Said: 2023-03-07
Published: 2023-03-08
Link: https://wire.example/1
Stance: favourable

Why you are told: this is a first report; nothing else by Lín Bō on this watch was known from the weeks around

Watch: Russia and China (russia-china)
Statement: lin-bo-2023-03-07-0123456789
`);
  });

  it('given a reiteration, then the earlier statement is told', () => {
    const nearest = { statement: 'lin-bo-2023-01-05-abc', wording: 'that ties harm nobody', score: 0.8, parts: {} };
    const notice = noticeOf({
      report: { decision: { kind: 'reiteration', rule: 'same-point-later-occasion', nearest } },
    });
    expect(notice.subject).toBe('Lin Bo again: ties with Moscow threaten no country');
    expect(notice.body).toContain('Said before: that ties harm nobody (lin-bo-2023-01-05-abc)');
    expect(JSON.parse(notice.json)).toMatchObject({ reiterates: { statement: 'lin-bo-2023-01-05-abc' } });
  });

  it('given a reiteration and what it says again, then its day and outlet are told', () => {
    const report = JSON.parse(noticeOf().json).report;
    const earlier = {
      id: 'lin-bo-2023-01-05-abc',
      saidOn: { from: '2023-01-05', to: '2023-01-05' },
      firstReport: report,
    };
    const nearest = { statement: earlier.id, wording: 'that ties harm nobody', score: 0.8, parts: {} };
    const { body, json } = noticeOf({
      report: { decision: { kind: 'reiteration', rule: 'same-point-later-occasion', nearest } },
      earlier,
    });
    expect(body).toContain('this was said again; Lín Bō made the same point before, on 2023-01-05 (likeness 80 %)');
    expect(body).toContain(
      'Said before: that ties harm nobody (2023-01-05; Harbour Wire; https://wire.example/1; lin-bo-2023-01-05-abc)',
    );
    expect(noticeSchema.parse(JSON.parse(json)).reiterates?.saidOn).toEqual(earlier.saidOn);
  });

  it('given an article published long before it came in, then a line says so', () => {
    expect(noticeOf({ made: '2023-04-08T10:00:00Z' }).body).toContain('published 31 days before it came in');
    expect(noticeOf({ made: '2023-03-10T10:00:00Z' }).body).not.toContain('came in');
    const undated = noticeOf({ article: { publishedFrom: 'arrived' }, made: '2023-04-08T10:00:00Z' });
    expect(undated.body).toContain('Published: not known; it came in on 2023-03-08');
  });

  it('given other outlets, then up to ten are named', () => {
    const [other] = Array.from({ length: 1 }, () => JSON.parse(noticeOf().json).report);
    const reports = Array.from(
      { length: 12 },
      (_, i): Report => ({
        ...(other as Report),
        outlet: `Paper ${i}`,
        url: `https://paper.example/${i}`,
      }),
    );
    const { body } = noticeOf({ others: reports });
    expect(body).toContain('Also reported by Paper 0: https://paper.example/0');
    expect(body.match(/Also reported by/g)).toHaveLength(10);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'not an address',
    `https://long.example/${'x'.repeat(5000)}`,
  ])('given the address %j, then there is no link', (url) => {
    expect(noticeOf({ report: { url } }).body).not.toContain('Link:');
  });

  it.each([
    ['a spreadsheet formula', '=HYPERLINK("x")', /^HYPERLINK/],
    ['a line break', 'Lin\r\nBcc: all@example.org', /^Lin Bcc: all@example\.org: /],
    ['a direction mark', 'Lin\u202eoB', /^LinoB: /],
    ['a name in another script', '林波', /^lin-bo: /],
    ['nothing but marks', '***', /^lin-bo: /],
    ['a name of a thousand letters', 'L'.repeat(1000), /^L+\.\.\.: /],
  ])('given %s for a name, then the subject is harmless', (_case, name, start) => {
    const { subject } = noticeOf({ actor: { name } });
    expect(subject).toMatch(start);
    expect(subject).toMatch(/^[A-Za-z0-9][\x20-\x7e]{0,99}$/);
  });

  it('given any article, then the notice is short, clean and keeps its schema', () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (name, wording, title, outlet) => {
        const text = `${wording} x`;
        const notice = noticeOf({
          actor: { name, role: title },
          article: { text, title, outlet },
          report: { wording: text, content: [{ start: 0, end: text.length }], title, outlet },
        });
        expect(notice.subject).toMatch(/^[A-Za-z0-9][\x20-\x7e]{0,99}$/);
        expect(notice.body.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        noticeSchema.parse(JSON.parse(notice.json));
        expect(Object.values(notice.attributes).every((value) => value !== '')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('given fields of any length, then an SNS message holds body and JSON', () => {
    const long = '中'.repeat(100_000);
    const report = JSON.parse(noticeOf().json).report as Report;
    const notice = noticeOf({
      actor: { name: long, role: long },
      article: { text: long, title: long, outlet: long },
      report: { wording: long, content: [{ start: 0, end: long.length }], title: long, outlet: long },
      others: Array.from({ length: 50 }, () => ({ ...report, title: long, outlet: long })),
    });
    const message = JSON.stringify({ email: notice.body, https: notice.json });
    expect(new TextEncoder().encode(message).length).toBeLessThan(256 * 1024);
  });
});
