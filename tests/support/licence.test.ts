import { describe, expect, it } from '@jest/globals';
import { isPermissive } from './licence.ts';

describe('isPermissive', () => {
  it.each([
    ['MIT', true],
    ['Apache-2.0', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['BSD-2-Clause AND MIT', true],
    ['MIT AND LGPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['MPL-2.0', false],
    ['ODbL-1.0', false],
    ['SEE LICENSE IN LICENSE.txt', false],
    ['UNLICENSED', false],
    ['', false],
  ])('given %j, then %j', (expression, permissive) => {
    expect(isPermissive(expression)).toBe(permissive);
  });
});
