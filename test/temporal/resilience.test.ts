import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import pino from 'pino';
import { createTemporalClient } from '../../providers/temporal/connection';
import { bundleHash } from '../../workers/bundle-workflows';
import { deploymentOptions } from '../../workers/deployment';
import { keepCurrent } from '../../workers/keep-current';
import { runWorkers } from '../../workers/run-workers';
import { loadTemporalConfig } from '../../workers/temporal-config';
import { bundleOf, quietRuntime, testTracing } from '../support/temporal';
import { freePort, startTemporalServer, type TemporalServer } from '../support/temporal-server';
import { approve } from './sample/order.workflow';

/** A busy machine takes its time to make a build current. */
const FINISH_MS = 90_000;
const log = pino({ level: process.env['TEST_LOG'] ?? 'silent' });
const folder = mkdtempSync(join(tmpdir(), 'huntaze-temporal-'));
const dbFile = join(folder, 'temporal.db');
const config = loadTemporalConfig('temporal.yaml');
const activities = { charge: async () => ({ receipt: 'r1' }), ship: async () => undefined };
const stops: (() => Promise<void>)[] = [];
let port: number;
let server: TemporalServer | undefined;
let client: Client;

beforeAll(async () => {
  quietRuntime();
  port = await freePort();
  client = createTemporalClient({
    TEMPORAL_ADDRESS: `127.0.0.1:${port}`,
    TEMPORAL_NAMESPACE: 'default',
    TEMPORAL_CODEC: 'off',
    TEMPORAL_CODEC_KEYS: '',
  });
});
afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
  await client.connection.close();
  await server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** A worker process of one build, as main.ts runs it, with versioning on. */
async function startWorker(build: string): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  const bundle = await bundleOf(require.resolve('./sample/index'));
  let current: Promise<void> | undefined;
  const running = runWorkers({
    target: { connectionOptions: { address: `127.0.0.1:${port}` }, namespace: 'default' },
    queues: ['default', 'send'],
    config,
    bundle,
    activities,
    dataConverter: {},
    tracing: testTracing,
    log,
    signal: stopping.signal,
    deployment: deploymentOptions('auto', build),
    onRunning: () => {
      current ??= keepCurrent({ client, build, log, signal: stopping.signal, lookMs: 1_000 });
    },
  });
  const stop = async () => {
    stopping.abort();
    await running;
    await current;
  };
  stops.push(stop);
  return stop;
}

const begin = (order: string) =>
  client.workflow.start('orderWorkflow', { taskQueue: 'default', workflowId: `order/${order}`, args: [{ workspaceId: 'w1', order }] });
const finish = async (order: string) => {
  const handle = client.workflow.getHandle(`order/${order}`);
  await handle.signal(approve);
  return Promise.race<unknown>([handle.result(), sleep(FINISH_MS, 'not finished', { ref: false })]);
};
const historyTasks = async (order: string) => (await client.workflow.getHandle(`order/${order}`).fetchHistory()).events?.length ?? 0;

it('waits for a server that is not there yet, and gets its tasks', async () => {
  await startWorker('build-1');
  await sleep(1_500);
  server = await startTemporalServer({ port, dbFile });
  await begin('first');
  expect(await finish('first')).toBe('r1');
});

it('goes on with a run after kill -9 of the server', async () => {
  await begin('through-a-crash');
  while ((await historyTasks('through-a-crash')) < 4) await sleep(100);
  await server?.kill();
  await sleep(2_000);
  server = await startTemporalServer({ port, dbFile });
  const started = Date.now();
  expect(await finish('through-a-crash')).toBe('r1');
  log.warn({ recoveredInMs: Date.now() - started }, 'after a server crash');
});

it('moves a waiting run to the next build, and back to the one before', async () => {
  await begin('across-builds');
  const [stopFirst] = stops.splice(0);
  const stopSecond = await startWorker('build-2');
  await sleep(1_000);
  await stopFirst?.();
  let started = Date.now();
  expect(await finish('across-builds')).toBe('r1');
  log.warn({ tookMs: Date.now() - started }, 'after a new build');
  await begin('rolled-back');
  await stopSecond();
  await startWorker('build-1');
  started = Date.now();
  expect(await finish('rolled-back')).toBe('r1');
  log.warn({ tookMs: Date.now() - started }, 'after a roll-back');
});

it('serves a server that lost its data', async () => {
  await server?.kill();
  for (const end of ['', '-wal', '-shm']) rmSync(`${dbFile}${end}`, { force: true });
  server = await startTemporalServer({ port, dbFile });
  await begin('fresh');
  const started = Date.now();
  expect(await finish('fresh')).toBe('r1');
  log.warn({ tookMs: Date.now() - started }, 'after an empty store');
});

it('hashes equal code equally', async () => {
  const code = await bundleOf(require.resolve('./sample/index'));
  expect(bundleHash(code)).toBe(bundleHash(`${code}\n//# sourceMappingURL=data:elsewhere`));
  expect(bundleHash(code)).not.toBe(bundleHash(`;${code}`));
});
