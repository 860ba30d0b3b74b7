import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Client, Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { DefaultLogger, NativeConnection, Runtime, Worker, type WorkerOptions } from '@temporalio/worker';
import { EncryptionCodec } from '../../providers/temporal/payload-codec';
import { createTracing } from '../../providers/temporal/tracing';
import { workflowCode } from '../../workers/bundle-workflows';
import { loadTemporalConfig } from '../../workers/temporal-config';
import { freePort, startTemporalServer } from './temporal-server';

export interface TestTemporal {
  address: string;
  client: Client;
  connection: NativeConnection;
  dataConverter: DataConverter;
  /** Closes the connections, and the server if this started it. Call it in `afterAll`. */
  stop: () => Promise<void>;
}

export const testTracing = createTracing('', 'huntaze-test');
const failureConverterPath = require.resolve('../../providers/temporal/failure-converter');

const GRPC_DEADLINE_EXCEEDED = 4;
const usual = defaultGrpcRetryOptions();
/** A server on a busy machine may run out of its own time; whoever waits for a result then asks again, like any client. Only few tries, as usual. */
const repeats = makeGrpcRetryInterceptor({
  ...usual,
  retryableDecider: (attempt, status) =>
    usual.retryableDecider(attempt, status) ||
    (attempt < 10 && Number(status.code) === GRPC_DEADLINE_EXCEEDED && status.details.includes('context deadline')),
});

/**
 * Temporal for a test file: the server at `TEMPORAL_ADDRESS` when the run has one for all files, else one of its own, in memory. Payloads are
 * encrypted, as in production.
 */
export async function startTestTemporal(options: { ownServer?: boolean; searchAttributes?: Record<string, string> } = {}): Promise<TestTemporal> {
  quietRuntime();
  const shared = options.ownServer ? undefined : process.env['TEMPORAL_ADDRESS'];
  const server = shared
    ? undefined
    : await startTemporalServer({
        port: await freePort(),
        searchAttributes: options.searchAttributes ?? loadTemporalConfig('temporal.yaml').searchAttributes,
      });
  const address = shared ?? server?.address ?? '';
  const dataConverter: DataConverter = { payloadCodecs: [new EncryptionCodec([{ id: 'test', secret: sharedSecret() }])], failureConverterPath };
  const clientConnection = await Connection.connect({ address, interceptors: [repeats] });
  const connection = await NativeConnection.connect({ address });
  const client = new Client({ connection: clientConnection, namespace: 'default', dataConverter, plugins: [testTracing.plugin] });
  const stop = async () => {
    await clientConnection.close();
    await connection.close();
    await server?.kill();
  };
  return { address, client, connection, dataConverter, stop };
}

export interface TestWorkerOptions {
  /** Module that exports the workflows; bundled once a process. */
  workflowsPath: string;
  activities?: object;
  taskQueue?: string;
  options?: Partial<WorkerOptions>;
}

/**
 * Runs a worker on a task queue of its own while `use` runs, and gives back its result. Errors of the worker fail the test.
 * @example await withWorker(temporal, { workflowsPath, activities }, ({ taskQueue }) => temporal.client.workflow.execute(…))
 */
export async function withWorker<T>(
  temporal: TestTemporal,
  setup: TestWorkerOptions,
  use: (running: { taskQueue: string; worker: Worker }) => Promise<T>,
): Promise<T> {
  const taskQueue = setup.taskQueue ?? `test-${randomUUID()}`;
  const worker = await Worker.create({
    connection: temporal.connection,
    namespace: 'default',
    taskQueue,
    workflowBundle: { code: await bundleOf(setup.workflowsPath) },
    activities: setup.activities ?? {},
    dataConverter: temporal.dataConverter,
    plugins: [testTracing.plugin],
    maxHeartbeatThrottleInterval: '3s',
    shutdownGraceTime: '1s',
    shutdownForceTime: '5s',
    ...setup.options,
  });
  return worker.runUntil(use({ taskQueue, worker }));
}

const bundles = new Map<string, Promise<string>>();

const ownWorkflows = require.resolve('../../workflows/index');

/** The bundle of a module of workflows, made once a process; that of the product once a run. */
export function bundleOf(workflowsPath: string): Promise<string> {
  const made = workflowsPath === ownWorkflows ? process.env['TEST_WORKFLOW_BUNDLE'] : undefined;
  const known =
    bundles.get(workflowsPath) ??
    (made ? readFile(made, 'utf8') : workflowCode({ workflowsPath, tracing: testTracing, logger: new DefaultLogger('ERROR') }));
  bundles.set(workflowsPath, known);
  return known;
}

let quiet = false;
/** Silences the native core, once a process. */
export function quietRuntime(): void {
  if (quiet) return;
  quiet = true;
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    shutdownSignals: [],
    telemetryOptions: { logging: { filter: { core: 'ERROR', other: 'ERROR' } } },
  });
}

let secret: Uint8Array | undefined;
function sharedSecret(): Uint8Array {
  secret ??= new Uint8Array(randomBytes(32));
  return secret;
}
