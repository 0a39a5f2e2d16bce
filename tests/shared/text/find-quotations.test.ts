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
    ["''She said 'we must,''' he said.", ["''She said 'we must,'''"]],
    ['“We agree," he said.', ['“We agree,"']],
    ['“We agree,“ he said. “Both of us.”', ['“We agree,“', '“Both of us.”']],
    ['"We agree," he said. "Both of us.“', ['"We agree,"', '"Both of us.“']],
    ['“He called it “odd” twice,” she said.', ['“He called it “odd” twice,”']],
    ['"He shouted "Stop!" as it fell," she said.', ['"He shouted "Stop!" as it fell,"']],
    ['"He called it “odd” twice," she said.', ['"He called it “odd” twice,"']],
    ['“The bridge holds, he said. “It is new.”', ['“It is new.”']],
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

  it('given a paragraph left open with a quotation inside, takes all of it', () => {
    expect(wordsOf("He spoke.\n''He said ''no'' to us.\n''And he left.''")).toEqual([
      "''He said ''no'' to us.",
      "''And he left.''",
    ]);
  });

  it('given many marks that nothing closes, takes linear time', () => {
    const started = performance.now();
    expect(findQuotations('“a '.repeat(100_000))).toHaveLength(1);
    expect(findQuotations('“a\n“b\n'.repeat(50_000))).toHaveLength(100_000);
    expect(findQuotations('"a" '.repeat(100_000))).toHaveLength(100_000);
    expect(findQuotations("it's\n".repeat(200_000))).toEqual([]);
    expect(findQuotations(`${'\n'.repeat(200_000)}"a"`)).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2000);
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
