import { summarise, type JestResult } from './summary';

const result: JestResult = {
  numPassedTests: 7,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 1,
  testResults: [
    {
      name: 'a.test.ts',
      assertionResults: [
        { status: 'passed', fullName: 'a works' },
        { status: 'pending', fullName: 'b [needs Java] works' },
        { status: 'pending', fullName: 'c' },
      ],
    },
  ],
};

it('ends with the counts alone on a line', () => {
  expect(summarise(result).lines.at(-1)).toBe('Tests: 7 passed, 2 failed, 2 skipped');
});

it('names what was skipped', () => {
  expect(summarise(result).lines).toContain('  b [needs Java] works');
  expect(summarise(result).lines).not.toContain('  a works');
});

it('counts a file that could not be loaded as a failure', () => {
  expect(summarise({ ...result, numFailedTests: 0 }).failed).toBe(1);
});
