/**
 * What `node scripts/run.mjs <command>` runs. `script` is a source file run as it is, `entry` a compiled one under dist/.
 * `web` commands need the web app as well.
 * @type {Record<string, { entry?: string, script?: string, build?: boolean, web?: boolean, is: string }>}
 */
export const commands = {
  start: { entry: 'scripts/start.js', web: true, is: 'brings up the whole platform on this machine' },
  test: { entry: 'scripts/test-main.js', web: true, is: 'runs the tests' },
  'test:all': { entry: 'scripts/test-all-main.js', web: true, is: 'runs the tests and the slow ones' },
  demo: { entry: 'scripts/demo-main.js', web: true, is: 'imports fans, launches two campaigns, kills a worker, prints the table' },
  api: { entry: 'api/main.js', web: true, is: 'runs the API alone' },
  worker: { entry: 'workers/main.js', is: 'runs a worker alone; --queues send,default' },
  migrate: { entry: 'db/migrate-main.js', is: 'brings the database to the current schema' },
  'temporal:apply': { entry: 'workers/apply-temporal-config-main.js', is: 'makes temporal.yaml true; --check only compares' },
  replay: { entry: 'scripts/replay-main.js', is: 'replays workflow histories against the current code' },
  release: {
    entry: 'scripts/release-main.js',
    is: 'release gate: --check replays histories and judges migrations and drift; --seal keeps checksums',
  },
  chaos: { entry: 'scripts/chaos-main.js', is: 'kills parts at random moments and counts messages' },
  bench: { entry: 'bench/main.js', is: 'runs a benchmark' },
  huntaze: { entry: 'cli/main.js', is: 'the command-line client of the API' },
  build: { script: 'scripts/build/build-main.mjs', build: false, is: 'compiles server code, web app and workflow bundle' },
  openapi: { entry: 'scripts/openapi-main.js', is: 'writes the OpenAPI page and the typed client from the routes' },
  docs: { entry: 'scripts/docs-main.js', is: 'writes the pages of docs/ that come from code' },
  lint: { script: 'scripts/lint.mjs', build: false, is: 'eslint, folder borders, unused code, formatting' },
  screenshots: { script: 'web/scripts/screenshots.mjs', build: false, is: 'takes the pictures of the README from a running platform: ADDRESS' },
  'check:named': { entry: 'scripts/check-named-main.js', is: 'lists codes, states, capabilities, transitions and invariants that no test names' },
  typecheck: { script: 'scripts/typecheck.mjs', build: false, is: 'TypeScript over server code and web app' },
};
