import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvLine } from '../../../shared/exports/csv-line.ts';
import { parseCsv } from '../../support/parse-csv.ts';

// What spreadsheets and parsers take for more than it is, more often than chance would bring it.
const SIGNS = ['=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ',', ';', ' ', '＝', 'a', '1', '{'];
const cell = fc.oneof(
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 8 }).map((signs) => signs.join('')),
  fc.string({ unit: 'binary' }),
);
// A record of one empty cell cannot be told from none.
const record = fc.array(cell, { minLength: 2, maxLength: 6 });
const SEED = 4180;
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

describe('csvLine', () => {
  it('given any cells, then a parser reads as many back, each the same but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
        const read = parseCsv(records.map(csvLine).join(''));
        expect(read.map((cells) => cells.map(withoutApostrophe))).toEqual(records);
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });

  it('given any cells, then none is read as a formula', () => {
    fc.assert(
      fc.property(record, (cells) => {
        for (const read of parseCsv(csvLine(cells)).flat()) expect(read).not.toMatch(FORMULA);
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });

  it.each([
    ['=HYPERLINK("http://x.example","y")', `"'=HYPERLINK(""http://x.example"",""y"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ["'=1", "''=1"],
    ["'tis", "'tis"],
    ['trade, he said', '"trade, he said"'],
    ['he said "no"', '"he said ""no"""'],
    ['1-2', '1-2'],
    ['', ''],
  ])('given %j, then %j', (words, written) => {
    expect(csvLine([words, 'x'])).toBe(`${written},x\r\n`);
  });
});

function withoutApostrophe(cell: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}
