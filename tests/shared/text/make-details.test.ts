import { describe, expect, it } from '@jest/globals';
import { decodeHeader } from '../../../shared/text/decode-header.ts';
import { makeDetails } from '../../../shared/text/make-details.ts';

const FILE = { key: 'a.txt', bytes: new Uint8Array(), metadata: {}, arrived: '2023-03-08T06:00:00Z' };

describe('makeDetails', () => {
  it.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['http://example.org', 'http://example.org/'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,hello', undefined],
    ['ftp://example.org/a', undefined],
    ['/envoy', undefined],
    ['https://example.org@evil.example/', undefined],
    [`https://example.org/${'a'.repeat(3_000)}`, undefined],
  ])('given the address %s, then %s is kept', (url, expected) => {
    expect(makeDetails(FILE, { url }).details.url).toBe(expected);
  });

  it.each([
    ['line breaks', 'One\r\nBcc: two', 'One Bcc: two'],
    ['escape sequences', '\u001B[31mRed', 'Red'],
    ['too much', 'a'.repeat(2_000), 'a'.repeat(500)],
  ])('given a title with %s, then it is one plain line', (_case, title, expected) => {
    expect(makeDetails(FILE, { title }).details.title).toBe(expected);
  });

  it('given blanks for a title, then it is absent and the metadata speak', () => {
    expect(makeDetails(FILE, { title: ' \u200B' }).details).not.toHaveProperty('title');
    expect(makeDetails({ ...FILE, metadata: { TITLE: 'One' } }, { title: ' ' }).details.title).toBe('One');
  });
});

describe('decodeHeader', () => {
  it.each([
    ['=?UTF-8?Q?Caf=C3=A9_news?=', 'Café news'],
    ['=?utf-8?B?Q2Fmw6k=?=', 'Café'],
    ['=?iso-8859-1?q?Caf=E9?=', 'Café'],
    ['=?UTF-8?Q?Caf?= =?UTF-8?Q?=C3=A9?=', 'Café'],
    ['The =?UTF-8?Q?Caf=C3=A9?= Times', 'The Café Times'],
    ['plain', 'plain'],
    ['=?nonsense?Q?a?=', '=?nonsense?Q?a?='],
    ['=?UTF-8?B?/w==?=', '=?UTF-8?B?/w==?='],
    ['=?'.repeat(50_000), '=?'.repeat(50_000)],
  ])('given %j, then it is %j', (given, expected) => {
    expect(decodeHeader(given)).toBe(expected);
  });
});
