import { join } from 'node:path';
import { DefaultLogger } from '@temporalio/worker';
import { readHistories } from '../../scripts/replay/history-files';
import { workflowTypeOf } from '../../scripts/replay/recorded-history';
import { replayHistories } from '../../scripts/replay/replay-histories';
import { workflowCode } from '../../workers/bundle-workflows';
import * as workflows from '../../workflows/index';
import { bundleOf, quietRuntime, testTracing } from '../support/temporal';

beforeAll(quietRuntime);

const histories = readHistories(join(__dirname, 'histories'));
const poisoned = readHistories(join(__dirname, 'poisoned'));
const replay = async (named: typeof histories) =>
  replayHistories(named, { bundle: await bundleOf(require.resolve('../../workflows/index')), dataConverter: {}, tracing: testTracing });

it('has a recorded history of each workflow type', () => {
  const types = Object.entries(workflows)
    .filter(([name, value]) => typeof value === 'function' && name.endsWith('Workflow'))
    .map(([name]) => name);
  const recorded = new Set(histories.map(({ history }) => workflowTypeOf(history)));
  expect(types.length).toBeGreaterThan(0);
  expect(types.filter((type) => !recorded.has(type))).toEqual([]);
});

it('I8: replays every recorded history', async () => {
  const failed = (await replay(histories)).filter(({ error }) => error).map(({ source, error }) => `${source}: ${error?.message}`);
  expect(failed).toEqual([]);
});

it('I8: replays them with a tracer in the bundle as well, which is there or not as an operator likes', async () => {
  const tracing = { ...testTracing, on: true };
  const bundle = await workflowCode({ workflowsPath: require.resolve('../../workflows/index'), tracing, logger: new DefaultLogger('ERROR') });
  expect(bundle).toContain('@opentelemetry');
  const outcomes = await replayHistories(histories, { bundle, dataConverter: {}, tracing });
  expect(outcomes.filter(({ error }) => error).map(({ source, error }) => `${source}: ${error?.message}`)).toEqual([]);
});

it('I8: fails on every poisoned history, for nondeterminism', async () => {
  const outcomes = await replay(poisoned);
  expect(outcomes.length).toBeGreaterThan(0);
  expect(outcomes.filter(({ nondeterminism }) => !nondeterminism).map(({ source, error }) => `${source}: ${error?.message ?? 'replayed'}`)).toEqual(
    [],
  );
});
