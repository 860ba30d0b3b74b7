import pino from 'pino';
import { deploymentOptions, currentBuildId, setCurrentBuildId } from '../../workers/deployment';
import { runWorkers } from '../../workers/run-workers';
import { loadTemporalConfig } from '../../workers/temporal-config';
import { describeWith } from '../support/requires';
import { bundleOf, startTestTemporal, testTracing, type TestTemporal } from '../support/temporal';
import { goOn } from './versions/contract';

/** Two builds of the same workflows at once, as during a deploy: both workers run until the end of the file, the first one is current at first. */
const log = pino({ level: process.env['TEST_LOG'] ?? 'silent' });
const config = loadTemporalConfig('temporal.yaml');
const stopping = new AbortController();
const running: Promise<void>[] = [];
let temporal: TestTemporal;

beforeAll(async () => {
  temporal = await startTestTemporal({ ownServer: true });
  await startBuild('build-1', require.resolve('./versions/version-1'));
  await makeCurrent('build-1');
});
afterAll(async () => {
  stopping.abort();
  await Promise.all(running);
  await temporal.stop();
});

async function startBuild(build: string, workflowsPath: string): Promise<void> {
  const bundle = await bundleOf(workflowsPath);
  await new Promise<void>((onRunning) => {
    running.push(
      runWorkers({
        target: { connectionOptions: { address: temporal.address }, namespace: 'default' },
        queues: ['default'],
        config,
        bundle,
        activities: { build: async () => build, welcome: async () => undefined },
        dataConverter: temporal.dataConverter,
        tracing: testTracing,
        log,
        signal: stopping.signal,
        deployment: deploymentOptions('manual', build),
        onRunning,
      }),
    );
  });
}

/** As `temporal worker deployment set-current-version` does; the server knows a build once its workers have polled. */
async function makeCurrent(build: string): Promise<void> {
  for (;;) {
    const refused = await setCurrentBuildId(temporal.client, build).catch((error: unknown) => error);
    if ((await currentBuildId(temporal.client)) === build) return;
    if (refused) await new Promise((done) => setTimeout(done, 100));
  }
}

const begin = (type: string, workflowId: string, args: unknown[] = []) =>
  temporal.client.workflow.start(type, { taskQueue: 'default', workflowId, args });
/** The run has done its first task under some build and waits. */
const waits = async (workflowId: string) => {
  const handle = temporal.client.workflow.getHandle(workflowId);
  while (!(await handle.fetchHistory()).events?.some(({ workflowTaskCompletedEventAttributes: done }) => done))
    await new Promise((done) => setTimeout(done, 50));
};
const finish = async (workflowId: string): Promise<unknown> => {
  const handle = temporal.client.workflow.getHandle(workflowId);
  await handle.signal(goOn);
  return handle.result();
};

it('I8: while two versions run, a pinned run ends under its own, a moving one goes on by its old path under the new, and new runs take the new', async () => {
  for (const id of ['pinned/old', 'moving/old']) await begin(`${id.split('/')[0]!}Workflow`, id);
  await Promise.all(['pinned/old', 'moving/old'].map(waits));
  await startBuild('build-2', require.resolve('./versions/version-2'));
  await makeCurrent('build-2');
  for (const id of ['pinned/new', 'moving/new']) await begin(`${id.split('/')[0]!}Workflow`, id);
  await Promise.all(['pinned/new', 'moving/new'].map(waits));
  expect(await finish('pinned/old')).toEqual(['first code', 'build-1']);
  expect(await finish('moving/old')).toEqual(['first path', 'build-2']);
  expect(await finish('pinned/new')).toEqual(['second code', 'build-2']);
  expect(await finish('moving/new')).toEqual(['second path', 'build-2']);
});

it('the way back: with the first build current again, new runs take it, and a run of the second that is pinned still ends there', async () => {
  await begin('pinnedWorkflow', 'pinned/second');
  await waits('pinned/second');
  await makeCurrent('build-1');
  await begin('movingWorkflow', 'moving/back');
  await waits('moving/back');
  expect(await finish('moving/back')).toEqual(['first path', 'build-1']);
  expect(await finish('pinned/second')).toEqual(['second code', 'build-2']);
});

describeWith('continueAsNewUpgrade', 'upgrade on continue-as-new', () => {
  it('a pinned run that continues as a new one begins it under the build that is current by then', async () => {
    await makeCurrent('build-1');
    await begin('chainWorkflow', 'chain/1', [[]]);
    await waits('chain/1');
    await makeCurrent('build-2');
    expect(await finish('chain/1')).toEqual(['first code', 'second code']);
  });
});
