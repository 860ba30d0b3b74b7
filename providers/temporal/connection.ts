import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor, type ConnectionOptions } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import type { NativeConnectionOptions } from '@temporalio/worker';
import type { Settings } from '../../config/settings';
import { createDataConverter } from './data-converter';
import type { Tracing } from './tracing';

type ConnectionSettings = Pick<Settings, 'TEMPORAL_ADDRESS' | 'TEMPORAL_NAMESPACE'>;

export interface TemporalTarget {
  /** Address, TLS and API key; the same object serves the client's and the worker's connection. */
  connectionOptions: NativeConnectionOptions & { address: string };
  namespace: string;
}

/**
 * Where Temporal is. A profile file is read only when `TEMPORAL_CONFIG_FILE` or `TEMPORAL_PROFILE` names one (a file in the home folder must
 * not turn a local start into one against production); variables `TEMPORAL_*` override it (`TEMPORAL_API_KEY`, `TEMPORAL_TLS_…` included).
 * @param env the process environment, from an entry point
 */
export function temporalTarget(settings: ConnectionSettings, env: NodeJS.ProcessEnv = {}): TemporalTarget {
  const overrideEnvVars = Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  const disableFile = !env['TEMPORAL_CONFIG_FILE'] && !env['TEMPORAL_PROFILE'];
  const profile = loadClientConnectConfig({ overrideEnvVars, disableFile });
  return {
    connectionOptions: { ...profile.connectionOptions, address: profile.connectionOptions.address ?? settings.TEMPORAL_ADDRESS },
    namespace: profile.namespace ?? settings.TEMPORAL_NAMESPACE,
  };
}

export interface TemporalClientParts {
  env?: NodeJS.ProcessEnv;
  tracing?: Tracing;
  dataConverter?: DataConverter;
  /** Each call ends after this time, unless it has a deadline of its own; without it a call waits as long as the server keeps it. */
  callWithinMs?: number;
}

/**
 * A client that connects with its first call and reconnects by itself, so the API starts while Temporal is down.
 * Close with `client.connection.close()`.
 */
export function createTemporalClient(
  settings: ConnectionSettings & Pick<Settings, 'TEMPORAL_CODEC' | 'TEMPORAL_CODEC_KEYS'>,
  parts: TemporalClientParts = {},
): Client {
  const { connectionOptions, namespace } = temporalTarget(settings, parts.env);
  const { address, tls, apiKey, metadata } = connectionOptions;
  const repeats = createRepeats();
  const connection = Connection.lazy({
    address,
    tls,
    ...(apiKey ? { apiKey } : {}),
    ...(metadata ? { metadata } : {}),
    interceptors: [...(parts.callWithinMs ? [deadline(parts.callWithinMs)] : []), repeats.interceptor],
  });
  const close = connection.close.bind(connection);
  connection.close = async () => {
    await repeats.end();
    await close();
  };
  return new Client({
    connection,
    namespace,
    dataConverter: parts.dataConverter ?? createDataConverter(settings),
    plugins: parts.tracing ? [parts.tracing.plugin] : [],
  });
}

type Interceptor = NonNullable<ConnectionOptions['interceptors']>[number];

const LONGEST_PAUSE_MS = 1_000;

/**
 * The SDK's repeats of calls that failed on the way. A repeat that comes due after the connection was closed would throw out of a timer and end the
 * process, so closing forbids further ones and waits for those that are under way.
 */
function createRepeats(): { interceptor: Interceptor; end: () => Promise<void> } {
  const { delayFunction, retryableDecider } = defaultGrpcRetryOptions();
  let ended = false;
  let lastAtMs = 0;
  const interceptor = makeGrpcRetryInterceptor({
    retryableDecider: (attempt, status) => !ended && retryableDecider(attempt, status),
    delayFunction: (attempt, status) => {
      const pauseMs = Math.min(LONGEST_PAUSE_MS, delayFunction(attempt, status));
      lastAtMs = Math.max(lastAtMs, performance.now() + pauseMs);
      return pauseMs;
    },
  });
  const end = async () => {
    ended = true;
    // A timer may come a little early or late by this clock.
    if (lastAtMs > 0) await sleep(Math.max(0, lastAtMs - performance.now()) + 50);
  };
  return { interceptor, end };
}

/** A deadline that spans the repeats of a call as well, which is why it stands before the interceptor that repeats. */
function deadline(callWithinMs: number): Interceptor {
  return (options, nextCall) => nextCall({ ...options, deadline: options.deadline ?? Date.now() + callWithinMs }) as ReturnType<Interceptor>;
}
