import { runTests } from './tests/run-tests';

// `npm test [-- jest arguments]`
runTests({ args: process.argv.slice(2), slow: 'without' }).then(
  (code) => process.exit(code),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
