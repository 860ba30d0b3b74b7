import { existsSync, readFileSync } from 'node:fs';
import { createActivities } from '../activities/index';
import { parseSettings } from '../config/settings';
import { createLog } from '../providers/log/create-log';
import { createTemporalClient, temporalTarget } from '../providers/temporal/connection';
import { createDataConverter } from '../providers/temporal/data-converter';
import { createTracing } from '../providers/temporal/tracing';
import { workflowCode } from './bundle-workflows';
import { createDeps } from './create-deps';
import { buildId, deploymentOptions } from './deployment';
import { keepCurrent } from './keep-current';
import { runWorkers } from './run-workers';
import { installRuntime } from './runtime';
import { loadTemporalConfig } from './temporal-config';
import { freePort } from './free-port';
import { workerQueues } from './worker-arguments';

/** One worker process: `npm run worker -- --queues send,default`, all queues by default. Ends on SIGINT or SIGTERM after running activities had 10 s. */
async function main(): Promise<void> {
  const settings = parseSettings(process.env);
  const queues = workerQueues(process.argv.slice(2));
  const config = loadTemporalConfig('temporal.yaml');
  const log = createLog('worker', settings.LOG_LEVEL);
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

  const metricsPort = settings.WORKER_METRICS_PORT || (await freePort());
  installRuntime(log, settings, metricsPort);
  log.info({ metrics: `http://${settings.WORKER_METRICS_HOST}:${metricsPort}/metrics` }, 'worker starts');
  const tracing = createTracing(settings.OTEL_EXPORTER_OTLP_ENDPOINT, 'huntaze-worker');
  const dataConverter = createDataConverter(settings);
  const built = existsSync(settings.WORKFLOW_BUNDLE) ? readFileSync(settings.WORKFLOW_BUNDLE, 'utf8') : undefined;
  // The bundle of the build has no tracer in it; its hash stays the build id either way, as the workflows are the same.
  const bundle = built !== undefined && !tracing.on ? built : await workflowCode({ workflowsPath: require.resolve('../workflows/index'), tracing });
  const build = buildId(settings, packageVersion(), built ?? bundle);

  const client = createTemporalClient(settings, { env: process.env, tracing, dataConverter });
  const deps = createDeps(settings, client, log);
  let current: Promise<void> | undefined;
  await runWorkers({
    target: temporalTarget(settings, process.env),
    queues,
    config,
    bundle,
    dataConverter,
    tracing,
    log,
    activities: createActivities(deps),
    deployment: deploymentOptions(settings.WORKER_VERSIONING, build),
    signal: stopping.signal,
    onRunning: () => {
      if (settings.WORKER_VERSIONING === 'auto') current ??= keepCurrent({ client, build, log, signal: stopping.signal });
    },
  });
  await current;
  await deps.close();
  await tracing.shutdown();
  log.info('worker has stopped');
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return version;
}

main().catch((error: unknown) => {
  process.stderr.write(`The worker cannot run: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
