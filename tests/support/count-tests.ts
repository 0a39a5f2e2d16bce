/** The part of jest's results that says how it went. */
interface JestResults {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/** A file that could not even be loaded counts as one failure: its tests are in no other figure. */
export function countTests(results: JestResults): { passed: number; failed: number; skipped: number } {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return {
    passed: results.numPassedTests,
    // Jest may fail for a reason that is no test's, such as a threshold; that is not a pass either.
    failed: results.success ? failed : Math.max(failed, 1),
    skipped: results.numPendingTests + results.numTodoTests,
  };
}
