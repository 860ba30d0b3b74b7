/** What is used of jest's own result file. */
export interface JestResult {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  /** Files that could not even be loaded; they hold no test results. */
  numRuntimeErrorTestSuites: number;
  testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** Names of what was skipped, then the line of counts. A file that could not be loaded counts as one failure. */
export function summarise(result: JestResult): { lines: string[]; failed: number } {
  const skipped = result.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'pending' || status === 'todo'),
  );
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const count = `Tests: ${result.numPassedTests} passed, ${failed} failed, ${result.numPendingTests + result.numTodoTests} skipped`;
  const names = skipped.length === 0 ? [] : ['', 'Skipped:', ...skipped.map(({ fullName }) => `  ${fullName}`)];
  return { lines: [...names, '', count], failed };
}
