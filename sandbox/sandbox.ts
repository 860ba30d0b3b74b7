import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';

import { AccountBook } from './account-book';
import { GroupCommit } from './group-commit';
import { createHttpServer } from './http-server';
import type { SandboxContext } from './sandbox-context';
import { SandboxStore } from './sandbox-store';
import { WebhookSender } from './webhook-sender';
import { WorldClock } from './world-clock';

export interface SandboxOptions {
  /** Folder of the store; made when it is missing. */
  dataFolder: string;
  /** 0 takes a free one. */
  port: number;
  host?: string;
  controlKey: string;
  /** Pauses before the second and third attempt of a webhook. */
  webhookRetryAfterMs?: readonly [number, number];
  random?: () => number;
}

export interface Sandbox {
  url: string;
  close: () => Promise<void>;
}

/** Starts the sandbox platform and everything that lives in it. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const nowUs = () => Math.floor((performance.timeOrigin + performance.now()) * 1000);
  const store = new SandboxStore(options.dataFolder);
  const context: SandboxContext = {
    store,
    commits: new GroupCommit(store),
    accounts: new AccountBook(store, nowUs()),
    nowUs,
    random: options.random ?? Math.random,
  };
  const server = createHttpServer(context, options.controlKey);
  const host = options.host ?? '127.0.0.1';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, host, 511, resolve);
  });
  const clock = new WorldClock(context);
  const webhooks = new WebhookSender(context, options.webhookRetryAfterMs);
  clock.start();
  webhooks.start();
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await Promise.all([clock.stop(), webhooks.stop()]);
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      // Commits come in order: after this one, none is waiting.
      await context.commits.write(() => undefined);
      store.close();
    },
  };
}
