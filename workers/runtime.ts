import { DefaultLogger, Runtime, type LogEntry, type LogLevel } from '@temporalio/worker';
import type { Logger } from 'pino';
import type { Settings } from '../config/settings';

const PINO_LEVEL = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const satisfies Record<LogLevel, string>;
const CORE_LEVEL: Record<Settings['LOG_LEVEL'], LogLevel> = {
  fatal: 'ERROR',
  error: 'ERROR',
  warn: 'WARN',
  info: 'INFO',
  debug: 'DEBUG',
  trace: 'TRACE',
  silent: 'ERROR',
};

/**
 * Sets up Temporal's native core, once a process and before any worker: its log goes to pino, its metrics to a Prometheus
 * page. Signals are left to the entry point.
 */
export function installRuntime(log: Logger, settings: Pick<Settings, 'LOG_LEVEL' | 'WORKER_METRICS_HOST'>, metricsPort: number): void {
  const level = CORE_LEVEL[settings.LOG_LEVEL];
  Runtime.install({
    logger: new DefaultLogger(level, (entry) => forward(log, entry)),
    shutdownSignals: [],
    telemetryOptions: {
      logging: { filter: { core: level === 'INFO' ? 'WARN' : level, other: 'ERROR' }, forward: {} },
      metrics: {
        prometheus: {
          bindAddress: `${settings.WORKER_METRICS_HOST}:${metricsPort}`,
          countersTotalSuffix: true,
          unitSuffix: true,
          useSecondsForDurations: true,
        },
      },
    },
  });
}

function forward(log: Logger, entry: LogEntry): void {
  log[PINO_LEVEL[entry.level]](entry.meta ?? {}, entry.message);
}
