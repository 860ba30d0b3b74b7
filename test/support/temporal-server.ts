import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from '@temporalio/client';

export interface TemporalServer {
  address: string;
  /** Process id, so that a test can kill exactly this server. */
  pid: number;
  /** Ends the server by SIGKILL and waits until it is gone; its file stays. */
  kill: () => Promise<void>;
}

export interface TemporalServerOptions {
  port: number;
  /** SQLite file; in memory when absent. */
  dbFile?: string;
  searchAttributes?: Record<string, string>;
}

// One shard and one partition: the defaults pace a small server far below what it can do.
const TUNING = [
  'history.transferProcessorMaxPollRPS=2000',
  'history.timerProcessorMaxPollRPS=2000',
  'matching.numTaskqueueReadPartitions=1',
  'matching.numTaskqueueWritePartitions=1',
  'system.forceSearchAttributesCacheRefreshOnRead=true',
];

/** Path of the Temporal CLI that the set-up left or `TEMPORAL_CLI` names; undefined when there is none. */
export function temporalCli(): string | undefined {
  return [process.env['TEMPORAL_CLI'], resolve('.huntaze/bin/temporal')].find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** Starts a dev server and waits until it answers. The same options after a kill give the same server with its data. */
export async function startTemporalServer({ port, dbFile, searchAttributes = {} }: TemporalServerOptions): Promise<TemporalServer> {
  const cli = temporalCli();
  if (!cli) throw new Error('No Temporal CLI: run `npm test` once, which sets it up in .huntaze/bin, or set TEMPORAL_CLI.');
  const child = spawn(
    cli,
    [
      'server',
      'start-dev',
      '--headless',
      '--ip',
      '127.0.0.1',
      '--port',
      String(port),
      '--log-level',
      'error',
      ...(dbFile ? ['--db-filename', dbFile, '--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'] : []),
      ...TUNING.flatMap((value) => ['--dynamic-config-value', value]),
      ...Object.entries(searchAttributes).flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]),
    ],
    { stdio: 'ignore' },
  );
  const address = `127.0.0.1:${port}`;
  await untilServing(address, child);
  return { address, pid: child.pid ?? 0, kill: () => killAndWait(child) };
}

/** A port of the loopback address that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

async function untilServing(address: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 120_000;
  for (let last: unknown; ; await sleep(100)) {
    if (child.exitCode !== null) throw new Error(`The Temporal server on ${address} ended with ${child.exitCode} while starting.`);
    if (Date.now() > deadline) throw new Error(`The Temporal server on ${address} did not answer in 120 s: ${String(last)}`);
    const connection = Connection.lazy({ address });
    try {
      await connection.withDeadline(Date.now() + 1_000, () => connection.workflowService.describeNamespace({ namespace: 'default' }));
      return;
    } catch (error) {
      last = error;
    } finally {
      await connection.close();
    }
  }
}

async function killAndWait(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await gone;
}
