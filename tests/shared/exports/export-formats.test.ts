import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EXPORT_FORMATS, type ExportFormatName } from '../../../shared/exports/export-formats.ts';
import type { ReportedClaim } from '../../../shared/exports/reported-claim.ts';
import { iriOf } from '../../../shared/exports/web-annotation-format.ts';
import { annotationPageModel } from '../../support/annotation-model.ts';
import { parseCsv } from '../../support/parse-csv.ts';
import { makeReportedClaim } from '../../support/reported-claims.ts';

const SPLIT = makeReportedClaim(
  '🌾 <content>"Trade with Moscow</content>," <src>Okoro</src> <cue>said</cue>, <content>"will grow."</content>',
);
const FORMULA = makeReportedClaim('<src>He</src> <cue>said</cue> <content>=HYPERLINK("http://x.example")</content>', {
  key: 'articles/b.txt',
  url: undefined,
  title: '-1, he said',
});

describe('EXPORT_FORMATS.jsonl', () => {
  it('given claims, then a line each, with offsets that give the words', () => {
    const lines = render('jsonl', [SPLIT, FORMULA]).trimEnd().split('\n');
    const [first, second] = lines.map((line) => JSON.parse(line));
    expect(first).toMatchObject({
      article: { key: 'articles/a.txt', outlet: 'Harbour Times', published: '2023-03-07' },
      claim: 0,
      words: { source: ['Okoro'], cue: ['said'], content: ['"Trade with Moscow', '"will grow."'] },
      actor: { id: 'ana-okoro' },
      watch: 'russia-china',
      statement: 's1',
      decision: 'first-report',
      saidOn: { from: '2023-03-07', to: '2023-03-07' },
    });
    for (const role of ['source', 'cue', 'content']) {
      const words = first[role].map(([start, end]: [number, number]) => SPLIT.article.text.slice(start, end));
      expect(words).toEqual(first.words[role]);
    }
    expect(second.article.url).toBeUndefined();
  });
});

describe('EXPORT_FORMATS.csv', () => {
  it('given claims, then a head with the columns’ names, and a record each with no formula in it', () => {
    const [head = [], first = [], second = []] = parseCsv(render('csv', [SPLIT, FORMULA]));
    const cell = (record: readonly string[], column: string) => record[head.indexOf(column)];
    expect(first).toHaveLength(head.length);
    expect(cell(first, 'content')).toBe('"Trade with Moscow … "will grow."');
    expect(cell(first, 'content_spans')).toBe('3..21 36..48');
    expect(cell(first, 'stance')).toBe('favourable');
    expect(cell(first, 'name')).toBe('Ana Okoro');
    expect(cell(second, 'content')).toBe('\'=HYPERLINK("http://x.example")');
    expect(cell(second, 'title')).toBe("'-1, he said");
    expect(cell(second, 'url')).toBe('');
  });
});

describe('EXPORT_FORMATS.w3c', () => {
  it('given claims, then a page that keeps the model', () => {
    const page = annotationPageModel.parse(
      JSON.parse(render('w3c', [SPLIT, FORMULA], 'https://x.example/export?cursor=1')),
    );
    const [first, second] = page.items;
    expect(page.next).toBe('https://x.example/export?cursor=1');
    expect(first?.id).not.toBe(second?.id);
    expect(first?.target.map(({ source }) => source)).toEqual(Array(2).fill(SPLIT.article.url));
    // Without an address of its own the article has a name, the same every time.
    expect(second?.target[0]?.source).toBe(iriOf('article', 'articles/b.txt'));
    expect(first?.body[0]).toMatchObject({ purpose: 'identifying', value: 'Ana Okoro' });
    expect(first?.body.map((body) => (body.type === 'TextualBody' ? body.value : body.styleClass))).toEqual([
      'Ana Okoro',
      'source',
      'cue',
      'russia-china',
      'favourable',
      'indirect',
    ]);
  });

  it('given no claims, then a page that keeps the model all the same', () => {
    expect(annotationPageModel.parse(JSON.parse(render('w3c', []))).items).toEqual([]);
  });

  it('given any text and any part of it, then both selectors give exactly that part', () => {
    const texts = fc.array(fc.constantFrom('a', ' ', '"', '\n', '…', '🌾', 'é'), { minLength: 1, maxLength: 90 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (units, a, b) => {
        const at = (end: number): number => units.slice(0, end % (units.length + 1)).join('').length;
        const text = units.join('');
        const [start = 0, end = 0] = [at(a), at(b)].sort((one, other) => one - other);
        const claim = { ...SPLIT.claim, source: [], cue: [], content: [{ start, end }] };
        const reported = { ...SPLIT, article: { ...SPLIT.article, text }, claim };
        const { items } = annotationPageModel.parse(JSON.parse(render('w3c', [reported])));
        const [position, quote] = items[0]?.target[0]?.selector ?? [];
        if (position?.type !== 'TextPositionSelector' || quote?.type !== 'TextQuoteSelector')
          throw new Error('no selector');
        expect(text.slice(position.start, position.end)).toBe(quote.exact);
        expect(text.slice(0, position.start).endsWith(quote.prefix ?? '?')).toBe(true);
        expect(text.slice(position.end).startsWith(quote.suffix ?? '?')).toBe(true);
        expect([quote.exact, quote.prefix, quote.suffix].every((part) => part?.isWellFormed())).toBe(true);
      }),
      { seed: 20170223, numRuns: 1_000 },
    );
  });
});

describe('iriOf', () => {
  it('given names, then others have other IRIs, however they are parted', () => {
    expect(iriOf('a', 'b')).toBe(iriOf('a', 'b'));
    expect(new Set([iriOf('a', 'b'), iriOf('ab'), iriOf('a,b'), iriOf('b', 'a')]).size).toBe(4);
    expect(iriOf('a')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

function render(name: ExportFormatName, claims: readonly ReportedClaim[], next?: string): string {
  const { head, row, foot } = EXPORT_FORMATS[name];
  return [head({ id: iriOf('page'), isFirst: true }), ...claims.map(row), foot({ next })].join('');
}
