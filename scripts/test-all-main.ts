import { runTests } from './tests/run-tests';

// `npm run test:all [-- --only-added] [-- jest arguments]`: with --only-added just what `npm test` leaves out.
const args = process.argv.slice(2);
const onlyAdded = args.includes('--only-added');

runTests({ args: args.filter((arg) => arg !== '--only-added'), slow: onlyAdded ? 'only' : 'with' }).then(
  (code) => process.exit(code),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
