import { describe, expect, it } from '@jest/globals';
import { findFrontMatter } from '../../../shared/text/find-front-matter.ts';

describe('findFrontMatter', () => {
  it.each([
    ['lines between rules', '---\ntitle: A\n---\nHe said so.', { yaml: 'title: A\n', rest: '\nHe said so.' }],
    ['line ends of Windows', '--- \r\ntitle: A\r\n---\r\nNo.', { yaml: 'title: A\r\n', rest: '\r\nNo.' }],
    ['nothing between them', '---\n---\nNo.', { yaml: '', rest: '\nNo.' }],
    ['no text after them', '---\na: b\n---', { yaml: 'a: b\n', rest: '' }],
  ])('given %s, then both parts are found', (_case, text, found) => {
    expect(findFrontMatter(text)).toEqual(found);
  });

  it.each([
    ['plain text', 'He said so.\n---\nAnd then he left.\n---\n'],
    ['a dash before a quotation', '--- No, he said.\n---\n'],
    ['a rule that nothing closes', `---\n${'He said so.\n'.repeat(5)}`],
    ['a rule closed a book later', `---\n${'He said so.\n'.repeat(2_000)}---\n`],
  ])('given %s, then there is none', (_case, text) => {
    expect(findFrontMatter(text)).toBeUndefined();
  });
});
