import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startSandbox, type Sandbox } from '../../sandbox/sandbox';

/** Whatever came over the wire: tests look into it freely, that is their business. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape is what the tests are about
type WireJson = Record<string, any>;

export interface TestAnswer {
  status: number;
  headers: Headers;
  json: WireJson;
  text: string;
}

/** A client for one sandbox, for tests: the wire as it is, without any adapter. */
export class TestWorld {
  constructor(
    public url: string,
    private readonly controlKey = 'test-control',
  ) {}

  async call(method: string, path: string, key: string, body?: unknown, headers: Record<string, string> = {}): Promise<TestAnswer> {
    const answer = await fetch(this.url + path, {
      method,
      headers: { authorization: `Bearer ${key}`, ...headers },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.startsWith('application/json') ?? false;
    return { status: answer.status, headers: answer.headers, json: (isJson ? JSON.parse(text) : {}) as TestAnswer['json'], text };
  }

  async control(method: string, path: string, body?: unknown): Promise<TestAnswer['json']> {
    const answer = await this.call(method, `/control/${path}`, this.controlKey, body);
    if (answer.status !== 200) throw new Error(`control ${path}: ${answer.status} ${answer.text}`);
    return answer.json;
  }

  account(id: string, config: Record<string, unknown> = {}): Promise<TestAnswer['json']> {
    return this.control('PUT', `accounts/${id}`, { key: 'test-key-1', limitPerMinute: null, ...config });
  }

  send(account: string, fan: string, body: unknown, key?: string): Promise<TestAnswer> {
    return this.call('POST', `/api/${account}/chats/${fan}/messages`, 'test-key-1', body, key === undefined ? {} : { 'idempotency-key': key });
  }

  async stats(account: string): Promise<Record<string, number>> {
    return ((await this.control('GET', `stats?account=${account}`)).accounts as Record<string, number>[])[0] ?? {};
  }
}

/** A sandbox in this process with a folder of its own. */
export async function openTestWorld(): Promise<{ world: TestWorld; sandbox: Sandbox; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'huntaze-sandbox-'));
  const sandbox = await startSandbox({ dataFolder: folder, port: 0, controlKey: 'test-control', webhookRetryAfterMs: [100, 100] });
  return {
    world: new TestWorld(sandbox.url),
    sandbox,
    close: async () => {
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Delivery {
  headers: IncomingHttpHeaders;
  raw: string;
  event: string;
  payload: WireJson;
}

/** A receiver of webhooks; `answer` decides each status. */
export async function openReceiver(
  answer: (delivery: Delivery, seen: number) => number = () => 200,
): Promise<{ url: string; deliveries: Delivery[]; until: (enough: () => boolean) => Promise<void>; close: () => Promise<void> }> {
  const deliveries: Delivery[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const raw = Buffer.concat(chunks).toString('utf8');
      const { event, payload } = JSON.parse(raw) as { event: string; payload: WireJson };
      const delivery = { headers: request.headers, raw, event, payload };
      deliveries.push(delivery);
      response.writeHead(answer(delivery, deliveries.length)).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    deliveries,
    until: async (enough) => {
      const deadline = Date.now() + 30_000;
      while (!enough()) {
        if (Date.now() > deadline) throw new Error(`not enough deliveries: ${deliveries.map((delivery) => delivery.event).join(', ')}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
