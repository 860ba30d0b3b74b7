import type { DataConverter } from '@temporalio/common';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { createTracing } from '../../providers/temporal/tracing';
import { workflowCode } from '../../workers/bundle-workflows';
import { replayHistories, type NamedHistory, type ReplayOutcome } from './replay-histories';

/** Replays histories against the workflow code of this checkout. Once a process: it sets up Temporal's core. */
export async function replayHere(histories: readonly NamedHistory[], dataConverter: DataConverter): Promise<ReplayOutcome[]> {
  // The replayer logs each failure at length; what callers print says the same in short.
  Runtime.install({
    logger: new DefaultLogger('ERROR', () => undefined),
    telemetryOptions: { logging: { filter: { core: 'ERROR', other: 'ERROR' }, forward: {} } },
  });
  const tracing = createTracing('', 'huntaze-replay');
  // Bundled from the code as it is now; a prebuilt bundle may be older than the change that is being judged.
  const bundle = await workflowCode({ workflowsPath: require.resolve('../../workflows/index'), tracing, logger: new DefaultLogger('ERROR') });
  return replayHistories(histories, { bundle, dataConverter, tracing });
}
