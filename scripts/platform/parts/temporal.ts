import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import type { Launch, PartPlan } from '../part-plan';

export interface TemporalOptions {
  home: string;
  port: number;
  uiPort: number;
  namespace: string;
  /** Address of the codec server, which Temporal Web asks for readable payloads. */
  codecUrl: string;
  /** Path of the Temporal CLI. */
  findBinary: () => Promise<string>;
}

// Measured on 4 cores. The first two make commits four times faster and lost nothing in a kill; the rest lift limits made for servers with many shards.
const pragmas = ['journal_mode=WAL', 'synchronous=NORMAL'];
const dynamicConfig = [
  'history.transferProcessorMaxPollRPS=2000',
  'history.timerProcessorMaxPollRPS=2000',
  'matching.numTaskqueueReadPartitions=1',
  'matching.numTaskqueueWritePartitions=1',
];

/** Temporal's development server with a SQLite file, and Temporal Web. */
export function temporalPart(options: TemporalOptions): PartPlan {
  const folder = join(options.home, 'temporal');
  return {
    name: 'temporal',
    readyTimeoutMs: 60_000,
    stopSignal: 'SIGTERM',
    stopTimeoutMs: 20_000,
    async launch(): Promise<Launch> {
      await mkdir(folder, { recursive: true });
      return { file: await options.findBinary(), args: serverArgs(join(folder, 'temporal.db'), options), cwd: folder, env: process.env };
    },
    isReady: () => knowsNamespace(`127.0.0.1:${options.port}`, options.namespace),
  };
}

function serverArgs(dbFile: string, { port, uiPort, namespace, codecUrl }: TemporalOptions): string[] {
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--ui-port', String(uiPort)],
    ...['--namespace', namespace, '--db-filename', dbFile, '--ui-codec-endpoint', codecUrl, '--log-level', 'warn'],
    ...pragmas.flatMap((pragma) => ['--sqlite-pragma', pragma]),
    ...dynamicConfig.flatMap((value) => ['--dynamic-config-value', value]),
  ];
}

async function knowsNamespace(address: string, namespace: string): Promise<boolean> {
  const connection = await Connection.connect({ address, connectTimeout: '2s' });
  try {
    const client = new Client({ connection, namespace });
    await client.workflowService.describeNamespace({ namespace });
    return true;
  } finally {
    await connection.close();
  }
}
