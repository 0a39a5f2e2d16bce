import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findQuotations } from '../../../shared/text/find-quotations.ts';

function wordsOf(text: string): readonly string[] {
  return findQuotations(text).map(({ start, end }) => text.slice(start, end));
}

describe('findQuotations', () => {
  it.each([
    ['She said "no" twice.', ['"no"']],
    ['She said “no” and «yes» and „so”.', ['“no”', '«yes»', '„so”']],
    ["''We must,'' he said.", ["''We must,''"]],
    ['“We agree," he said.', ['“We agree,"']],
    ['"One," he said, "two."', ['"One,"', '"two."']],
    ['‘The bridge holds,’ he said.', ['‘The bridge holds,’']],
    ['‘The towns’ bridge holds,’ he said.', ['‘The towns’ bridge holds,’']],
    ["'We agree,' he said.", ["'We agree,'"]],
    ["The towns' bridge of the '90s isn't 'closed' at all.", []],
    ['The town’s bridge isn’t closed.', []],
    ['A 19-inch screen is 19" wide.', []],
    ['', []],
    ['"', []],
  ])('given %j, finds what stands in marks', (text, quotations) => {
    expect(wordsOf(text)).toEqual(quotations);
  });

  it('given a mark that nothing closes, ends the quotation with its paragraph', () => {
    const text = 'He said: “The bridge holds. \nIt rained.';
    expect(findQuotations(text)).toEqual([{ start: 9, end: 27, marks: 'double', closed: false, runsOn: false }]);
  });

  it('given paragraphs that each open with a mark, says that the quotation runs on', () => {
    const quotations = findQuotations('“One.\n\n“Two.\n\n“Three.”');
    expect(quotations.map(({ closed, runsOn }) => [closed, runsOn])).toEqual([
      [false, true],
      [false, true],
      [true, false],
    ]);
  });

  it('given any text, finds quotations in order, apart and inside it', () => {
    const texts = fc.array(fc.constantFrom(...'"“”‘’«»„\'\n ab.,'.split(''), "''"), { maxLength: 60 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const quotation of findQuotations(text)) {
          expect(quotation.start).toBeGreaterThanOrEqual(end);
          expect(quotation.end).toBeGreaterThan(quotation.start);
          expect(quotation.end).toBeLessThanOrEqual(text.length);
          end = quotation.end;
        }
      }),
    );
  });
});
