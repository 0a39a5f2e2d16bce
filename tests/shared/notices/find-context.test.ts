import { describe, expect, it } from '@jest/globals';
import { findContext } from '../../../shared/notices/find-context.ts';

const TEXT = 'Rain fell.\n\nThe pact holds. It will last, Lin said. Ties grow, he added.';

describe('findContext', () => {
  it.each([
    ['a content of its own', 'Ties grow', 'Ties grow, he added.'],
    ['a content that points back', 'It will last', 'The pact holds. It will last, Lin said.'],
    ['the first sentence of a paragraph', 'The pact holds', 'The pact holds.'],
  ])('given %s, then its sentences are found', (_case, words, context) => {
    const start = TEXT.indexOf(words);
    expect(findContext(TEXT, [{ start, end: start + words.length }])).toBe(context);
  });
});
