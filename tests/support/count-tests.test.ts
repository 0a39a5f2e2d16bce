import { describe, expect, it } from '@jest/globals';
import { countTests } from './count-tests.ts';

const GOOD = {
  success: true,
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe('countTests', () => {
  it.each([
    ['all pass', GOOD, { passed: 5, failed: 0, skipped: 0 }],
    ['one fails', { ...GOOD, success: false, numFailedTests: 1 }, { passed: 5, failed: 1, skipped: 0 }],
    [
      'a file cannot be loaded',
      { ...GOOD, success: false, numRuntimeErrorTestSuites: 1 },
      { passed: 5, failed: 1, skipped: 0 },
    ],
    ['jest fails for another reason', { ...GOOD, success: false }, { passed: 5, failed: 1, skipped: 0 }],
    [
      'some are skipped or planned',
      { ...GOOD, numPendingTests: 2, numTodoTests: 1 },
      { passed: 5, failed: 0, skipped: 3 },
    ],
  ])('given that %s, then the counts say so', (_case, results, counts) => {
    expect(countTests(results)).toEqual(counts);
  });
});
