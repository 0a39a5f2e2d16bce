import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PipelineError } from '../../../shared/errors.ts';
import { readArticles } from '../../../shared/pipeline/read-articles.ts';
import type { Reading } from '../../../shared/text/article-file.ts';
import { MAX_ARTICLE_BYTES, MAX_ARTICLE_LENGTH, MAX_LINES_BYTES } from '../../../shared/text/article-limits.ts';

const ARRIVED = '2023-03-08T06:00:00Z';
const SENTENCE = 'The minister said on Tuesday that the two neighbours would keep trading with each other.';

describe('readArticles', () => {
  it.each([
    ['text', 'a.txt', SENTENCE],
    ['text with an ending in capitals', 'A.TXT', SENTENCE],
    ['markdown', 'a.md', SENTENCE],
    ['an unknown ending', 'a.article', SENTENCE],
    ['no ending', 'inbox.d/article', SENTENCE],
    ['HTML', 'a.html', page(`<p>${SENTENCE}</p>`)],
    ['a fragment of HTML', 'a.HTM', `<p>${SENTENCE}</p>`],
    ['JSON', 'a.json', JSON.stringify({ text: SENTENCE })],
    ['JSON with HTML', 'a.json', JSON.stringify({ html: `<p>${SENTENCE}</p>`, text: null })],
    ['a byte-order mark', 'a.txt', `\uFEFF${SENTENCE}`],
    ['JSON with a byte-order mark', 'a.json', `\uFEFF${JSON.stringify({ text: SENTENCE })}`],
  ])('given %s, then its text is taken, packed or not', async (_case, key, content) => {
    const packed = gzipSync(content);
    for (const reading of [read(key, content), read(`${key}.gz`, packed), read(key, packed)]) {
      expect(await reading).toMatchObject({ kind: 'article', article: { text: SENTENCE }, offsets: 'normalised' });
    }
  });

  it('given front matter, then it gives the details and the title begins the text', async () => {
    const head = 'title: "Trade: the numbers"\noutlet: Example Wire\nurl: https://example.org/a\npublished: 2023-03-07';
    expect(await read('a.txt', `---\n${head}\nlanguage: en\nsection: world\n---\n\n${SENTENCE}\n`)).toEqual({
      kind: 'article',
      article: {
        key: 'a.txt',
        text: `Trade: the numbers\n\n${SENTENCE}`,
        revision: expect.stringMatching(/^[0-9a-f]{64}$/),
        title: 'Trade: the numbers',
        outlet: 'Example Wire',
        url: 'https://example.org/a',
        published: '2023-03-07',
        publishedFrom: 'article',
      },
      offsets: 'normalised',
    });
  });

  it('given nothing but text, then the time it arrived stands for its date', async () => {
    expect(await article('a.txt', SENTENCE)).toEqual({
      key: 'a.txt',
      text: SENTENCE,
      revision: expect.any(String),
      published: ARRIVED,
      publishedFrom: 'arrived',
    });
  });

  it('given the same text under two keys, then the revision is the same', async () => {
    const { revision } = await article('a.txt', SENTENCE);
    expect(await article('b.html', page(`<p>${SENTENCE}</p>`))).toMatchObject({ revision });
  });

  it.each([
    ['the same title', 'Trade grows', 'Trade grows'],
    ['the title in capitals, with other marks', 'Trade ‘grows’', "TRADE 'GROWS'"],
  ])('given a text that begins with %s, then it is not said twice', async (_case, title, first) => {
    const { text } = await article('a.txt', `---\ntitle: ${title}\n---\n${first}\n\n${SENTENCE}`);
    expect(text).toBe(`${first}\n\n${SENTENCE}`);
  });

  it('given metadata with the file, then they fill what the article lacks and no more', async () => {
    const metadata = {
      Title: 'Not this',
      outlet: '=?UTF-8?Q?Le_Matin_=C3=A9crit?=',
      published: '7 March 2023',
      url: 'ftp://x',
    };
    const bytes = new TextEncoder().encode(`---\ntitle: This\n---\n${SENTENCE}`);
    const [reading] = await readArticles({ key: 'a.txt', bytes, metadata, arrived: ARRIVED });
    expect(reading).toMatchObject({ article: { title: 'This', outlet: 'Le Matin écrit', published: '2023-03-07' } });
    expect(reading).not.toHaveProperty('article.url');
  });

  it('given text wrapped at a column, then its paragraphs are whole', async () => {
    const wrapped = `${SENTENCE.slice(0, 44)}\n${SENTENCE.slice(45)}`;
    expect(await article('a.txt', wrapped)).toMatchObject({ text: wrapped });
    const long =
      'He added that nothing in the talks had been aimed at anybody outside the room, whatever was written about it in the papers of the day, and that the next round would follow in the spring.';
    const { text } = await article('a.txt', wrap(`${SENTENCE} ${long}`, 60));
    expect(text).toBe(`${SENTENCE} ${long}`);
  });

  describe('JSON lines', () => {
    it('given lines good and bad, then each is read by itself, under its number', async () => {
      const lines = [
        JSON.stringify({ id: 'first', text: SENTENCE }),
        '',
        '{"id": "third", "text": ',
        JSON.stringify({ id: 4, text: '   ' }),
        JSON.stringify({ id: 'fifth', headline: SENTENCE }),
        JSON.stringify({ title: 'Kept apart', text: SENTENCE }),
      ];
      const readings = await readAll('day.jsonl', `${lines.join('\r\n')}\r\n`);
      expect(readings.map(summary)).toEqual([
        'day.jsonl#1 first article',
        'day.jsonl#3 - article/bad-json',
        'day.jsonl#4 4 article/empty',
        'day.jsonl#5 fifth article/bad-shape',
        'day.jsonl#6 - article',
      ]);
      expect(readings.at(-1)).toMatchObject({ article: { text: SENTENCE, title: 'Kept apart' } });
    });

    it('given odd blanks, line ends and half a character, then no offset moves', async () => {
      const text = `  \uFEFFHe\u00A0said:\r\n\r\n\r\n“e\u0301”\u00AD \uD800\u0000\u0007 and then he left the room again.  `;
      const reading = await read('a.jsonl', JSON.stringify({ text }));
      expect(reading).toMatchObject({ kind: 'article', offsets: 'given' });
      const kept = reading.kind === 'article' ? reading.article.text : '';
      expect(kept).toHaveLength(text.length);
      expect(kept).toBe(text.replace('\uD800\u0000\u0007', '\uFFFD  '));
    });

    it('given HTML in a line, then the offsets are those of the text found in it', async () => {
      expect(await read('a.jsonl', JSON.stringify({ html: page(`<p>${SENTENCE}</p>`) }))).toMatchObject({
        article: { text: SENTENCE },
        offsets: 'normalised',
      });
    });

    it('given one line in another encoding, then only that line is rejected', async () => {
      const good = Buffer.from(`${JSON.stringify({ text: SENTENCE })}\n`);
      const bad = Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0, 1, 2, 0xff, 0xfe]), Buffer.from('"}\n')]);
      const readings = await readAll('a.jsonl', Buffer.concat([good, bad, good]));
      expect(readings.map(summary)).toEqual([
        'a.jsonl#1 - article',
        'a.jsonl#2 - article/not-text',
        'a.jsonl#3 - article',
      ]);
    });

    it('given UTF-16 with its mark, then its lines are found too', async () => {
      const lines = `\uFEFF${JSON.stringify({ text: SENTENCE })}\n${JSON.stringify({ text: SENTENCE })}`;
      const readings = await readAll('a.jsonl', Buffer.from(lines, 'utf16le'));
      expect(readings.map(({ kind }) => kind)).toEqual(['article', 'article']);
    });

    it('given one line larger than an article may be, then only that line is rejected', async () => {
      const large = JSON.stringify({ text: 'a'.repeat(MAX_ARTICLE_BYTES) });
      const readings = await readAll('a.ndjson', `${large}\n${JSON.stringify({ text: SENTENCE })}`);
      expect(readings.map(summary)).toEqual(['a.ndjson#1 - article/too-large', 'a.ndjson#2 - article']);
    });
  });

  describe('rejects', () => {
    it.each([
      ['article/empty', 'no bytes', 'a.txt', ''],
      ['article/empty', 'only blanks', 'a.txt', ' \n\u00A0\n\u200B\uFEFF'],
      ['article/empty', 'front matter alone', 'a.txt', '---\ntitle: ""\n---\n'],
      ['article/empty', 'an empty text', 'a.json', '{"text":""}'],
      ['article/empty', 'JSON lines without a line', 'a.jsonl', '\n \r\n'],
      ['article/empty', 'blank HTML', 'a.html', ' \n '],
      ['article/empty', 'nothing packed', 'a.txt.gz', gzipSync('')],
      ['article/not-text', 'a PDF', 'a.txt', '%PDF-1.7 with words in it'],
      ['article/not-text', 'a zip', 'a.docx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x41])],
      ['article/not-text', 'an image', 'a.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
      ['article/not-text', 'NUL bytes', 'a.txt', `${SENTENCE}\0`],
      ['article/not-text', 'control characters', 'a.txt', `${SENTENCE}\u0001\u0002\u0003`],
      ['article/not-text', 'half of a UTF-16 character', 'a.txt', Buffer.from([0xff, 0xfe, 0x41])],
      ['article/not-text', 'UTF-16 without its mark', 'a.txt', Buffer.from(SENTENCE, 'utf16le')],
      ['article/not-text', 'gzip in gzip', 'a.txt.gz', gzipSync(gzipSync(SENTENCE))],
      ['article/too-large', 'more bytes than allowed', 'a.txt', 'a '.repeat(MAX_ARTICLE_BYTES / 2 + 1)],
      ['article/too-large', 'an article that unpacks to more', 'a.txt.gz', gzipSync('a '.repeat(MAX_ARTICLE_BYTES))],
      ['article/too-large', 'lines that unpack to more', 'a.jsonl.gz', gzipSync(Buffer.alloc(MAX_LINES_BYTES + 1, 32))],
      [
        'article/too-long',
        'more characters than allowed',
        'a.txt',
        `${SENTENCE} `.repeat(MAX_ARTICLE_LENGTH / SENTENCE.length),
      ],
      ['article/bad-json', 'JSON cut off', 'a.json', '{"text": "He sa'],
      ['article/bad-json', 'lines named .json', 'a.json', '{"text":"a"}\n{"text":"b"}'],
      ['article/bad-json', 'text named .json', 'a.json', SENTENCE],
      ['article/bad-shape', 'a list', 'a.json', '[{"text":"a"}]'],
      ['article/bad-shape', 'a word', 'a.json', '"a"'],
      ['article/bad-shape', 'neither text nor html', 'a.json', '{"title":"a"}'],
      ['article/bad-shape', 'a text that is a number', 'a.json', '{"text":7}'],
      ['article/bad-front-matter', 'a colon in a plain value', 'a.txt', `---\ntitle: He says: no\n---\n${SENTENCE}`],
      ['article/bad-front-matter', 'a title that is a list', 'a.txt', `---\ntitle: [a, b]\n---\n${SENTENCE}`],
      ['article/bad-front-matter', 'a bomb of aliases', 'a.txt', `---\n${aliasBomb()}\n---\n${SENTENCE}`],
      ['article/bad-front-matter', 'deep nesting', 'a.txt', `---\n${'['.repeat(9_000)}\n---\n${SENTENCE}`],
      ['article/bad-gzip', 'no gzip', 'a.txt.gz', SENTENCE],
      ['article/bad-gzip', 'gzip cut off', 'a.txt.gz', gzipSync(SENTENCE).subarray(0, 40)],
      ['article/bad-gzip', 'damaged gzip', 'a.txt.gz', damaged(gzipSync(SENTENCE))],
      ['article/no-article-in-html', 'tags without words', 'a.html', page('<div><img src="a.png"></div>')],
      [
        'article/no-article-in-html',
        'links alone',
        'a.html',
        page('<a href="/a">All our reports from abroad</a> '.repeat(30)),
      ],
      ['article/no-article-in-html', 'scripts alone', 'a.html', page('<script>document.write("He said")</script>')],
      ['article/no-article-in-html', 'deep nesting', 'a.html', page(`${'<div>'.repeat(50_000)}${SENTENCE}`)],
      ['article/no-article-in-html', 'too many nodes', 'a.html', page('<p>He said so.</p>'.repeat(25_001))],
      ['article/no-article-in-html', 'a flood of tags', 'a.html', '<'.repeat(1_000_000)],
      ['article/language-unsupported', 'French', 'a.txt', 'Le ministre a déclaré mardi que le commerce continuerait.'],
      [
        'article/language-unsupported',
        'Russian',
        'a.html',
        page('<p>Министр заявил, что торговля будет продолжаться.</p>'),
      ],
      ['article/language-unsupported', 'Chinese', 'a.json', '{"text":"部长星期二表示,两国将继续开展贸易。"}'],
    ])('%s: given %s', async (code, _case, key, content) => {
      const reading = await read(key, content);
      expect(summary(reading)).toBe(`${key} - ${code}`);
      const message = reading.kind === 'rejected' ? reading.error.message : '';
      expect(message).toMatch(new RegExp(`^${key.replaceAll('.', '\\.')} .*[^.]$`));
      expect(message.length).toBeLessThan(500);
    });
  });

  it.each([
    ['one line', 'a '.repeat(50_000)],
    ['one word', 'a'.repeat(100_000)],
    ['blanks before a word', `${' '.repeat(100_000)}a`],
    ['line breaks', `a${'\n'.repeat(100_000)}a`],
    ['short lines', 'ab cd\n'.repeat(17_000)],
    ['blocks', 'ab\ncd\n\n'.repeat(15_000)],
    ['rules', '---\n'.repeat(25_000)],
    ['marks', '“”"\'-'.repeat(50_000)],
    ['tags left open', '<p'.repeat(40_000)],
    ['entities', '&amp'.repeat(25_000)],
  ])(
    'given 100,000 characters of %s, then every form is read in a moment',
    async (_case, content) => {
      for (const key of ['a.txt', 'a.html', 'a.json', 'a.jsonl'])
        expect((await readAll(key, content)).length).toBeGreaterThan(0);
    },
    5_000,
  );

  it('given any bytes under any ending, then there is a reading and never a throw', async () => {
    const ending = fc.constantFrom('txt', 'md', 'html', 'json', 'jsonl', 'txt.gz', 'jsonl.gz', 'html.gz', 'bin');
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
      fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(`---\n${text}\n---\n${text}`)),
      fc.json().map((json) => new TextEncoder().encode(json)),
      fc
        .record({ text: fc.string({ unit: 'binary' }), title: fc.string() })
        .map((json) => new TextEncoder().encode(JSON.stringify(json))),
      fc.string().map((text) => gzipSync(text)),
      fc
        .array(fc.constantFrom('<p>', '</p>', '<a>', '<table>', '<br>', '<', '&', 'word ', '"', '='))
        .map((tags) => new TextEncoder().encode(tags.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(
        ending,
        content,
        fc.dictionary(fc.constantFrom('title', 'url', 'published'), fc.string()),
        async (end, bytes, metadata) => {
          const readings = await readArticles({ key: `a.${end}`, bytes, metadata, arrived: ARRIVED });
          expect(readings.length).toBeGreaterThan(0);
          for (const reading of readings) {
            if (reading.kind === 'rejected') expect(reading.error).toBeInstanceOf(PipelineError);
            else expect(reading.article.text.isWellFormed()).toBe(true);
          }
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });
});

function readAll(key: string, content: string | Uint8Array): Promise<readonly Reading[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readArticles({ key, bytes, metadata: {}, arrived: ARRIVED });
}

async function read(key: string, content: string | Uint8Array): Promise<Reading> {
  const [reading, ...others] = await readAll(key, content);
  if (reading === undefined || others.length > 0) throw new Error(`${key} gave ${others.length + 1} readings, not one`);
  return reading;
}

async function article(key: string, content: string) {
  const reading = await read(key, content);
  if (reading.kind === 'rejected') throw reading.error;
  return reading.article;
}

function summary(reading: Reading): string {
  const key = reading.kind === 'article' ? reading.article.key : reading.key;
  return `${key} ${reading.id ?? '-'} ${reading.kind === 'article' ? 'article' : reading.error.code}`;
}

function page(body: string): string {
  return `<!doctype html><html><head></head><body>${body}</body></html>`;
}

function wrap(text: string, width: number): string {
  return text.split(' ').reduce((wrapped, word) => {
    const line = wrapped.slice(wrapped.lastIndexOf('\n') + 1);
    return `${wrapped}${line.length + 1 + word.length > width ? '\n' : ' '}${word}`;
  });
}

function damaged(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, index) => (index === 20 ? byte ^ 0xff : byte));
}

function aliasBomb(): string {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const lines = names.map((name, index) => {
    const inner = index === 0 ? '"x"' : `*${names[index - 1]}`;
    return `${name}: &${name} [${Array(9).fill(inner).join(', ')}]`;
  });
  return `${lines.join('\n')}\ntitle: *h`;
}
