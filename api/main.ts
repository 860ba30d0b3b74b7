import { createServer } from 'node:http';
import { parseSettings } from '../config/settings';
import { createLog } from '../providers/log/create-log';
import { createTemporalClient } from '../providers/temporal/connection';
import { createApi } from './create-api';

/** How long requests may take to end after a signal; the supervisor kills later. */
const DRAIN_MS = 8_000;
/** Nobody waits longer for a Temporal that is away, unless a command says so. */
const TEMPORAL_WITHIN_MS = 5_000;

async function main(): Promise<void> {
  const settings = parseSettings(process.env);
  const log = createLog('api', settings.LOG_LEVEL);
  const api = createApi({ settings, temporal: createTemporalClient(settings, { env: process.env, callWithinMs: TEMPORAL_WITHIN_MS }), log });
  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 300_000 }, api.app);
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(settings.API_PORT, settings.API_HOST, done);
  });
  log.info({ address: server.address() }, `API and web app at ${settings.PUBLIC_URL}`);

  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'the API stops');
    const drained = new Promise<void>((done) => server.close(() => done()));
    server.closeIdleConnections();
    const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    void drained
      .then(() => clearTimeout(late))
      .then(api.close)
      .then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
