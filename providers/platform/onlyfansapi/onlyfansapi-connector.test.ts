import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openReceiver } from '../../../test/support/sandbox-world';
import type { FaultKind } from '../../../sandbox/account-config';
import { startSandbox, type Sandbox } from '../../../sandbox/sandbox';
import { describeConnectorContract, type ContractFault, type ContractWorld } from '../connector-contract';
import { GatewayClient } from '../gateway-client';
import { createOnlyFansApiConnector } from './onlyfansapi-connector';

const FAULT_OF: Record<ContractFault, FaultKind> = {
  error_before: 'error_500_before',
  error_after: 'error_500_after',
  drop_after: 'drop_after',
  no_answer_after: 'no_answer_after',
  html_error: 'html_502',
  no_message_id: 'no_message_id',
  rate_limited_without_time: 'rate_limited_without_retry_after',
  session_expired: 'session_expired',
  account_restricted: 'account_restricted',
};

async function unusedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

jest.setTimeout(20_000);

const folder = mkdtempSync(join(tmpdir(), 'huntaze-connector-'));
let sandbox: Sandbox;
let world: ContractWorld;
let count = 0;

async function control(method: string, path: string, body: unknown): Promise<void> {
  const answer = await fetch(`${sandbox.url}/control/${path}`, {
    method,
    headers: { authorization: 'Bearer contract-control' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`control ${path}: ${answer.status} ${await answer.text()}`);
}

async function open(): Promise<ContractWorld> {
  sandbox = await startSandbox({ dataFolder: folder, port: 0, controlKey: 'contract-control' });
  const client = new GatewayClient(8);
  world = {
    connector: createOnlyFansApiConnector({ client, nowMs: Date.now }),
    deadUrl: `http://127.0.0.1:${await unusedPort()}`,
    account: async ({ limitPerMinute = null, keysHonoured = true } = {}) => {
      const platformAccountId = `acct_${(count += 1)}`;
      await control('PUT', `accounts/${platformAccountId}`, { key: 'contract-key', limitPerMinute, idempotency: { honoured: keysHonoured } });
      return { baseUrl: sandbox.url, apiKey: 'contract-key', platformAccountId };
    },
    fan: async (account, state = 'active') => {
      const id = `${900_000_000 + (count += 1)}`;
      await control('POST', `accounts/${account.platformAccountId}/fans`, { fans: [{ id, state }] });
      return id;
    },
    fault: (account, fault) => control('PUT', `accounts/${account.platformAccountId}/faults`, { rules: [{ kind: FAULT_OF[fault], remaining: 1 }] }),
  };
  return world;
}

describeConnectorContract('OnlyFansAPI', open, async () => {
  await world.connector.close();
  await sandbox.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what the sandbox tells over real webhooks is verified, understood, and counts its money once', async () => {
  const receiver = await openReceiver();
  const own = await startSandbox({ dataFolder: join(folder, 'webhooks'), port: 0, controlKey: 'contract-control' });
  const connector = createOnlyFansApiConnector({ client: new GatewayClient(2), nowMs: Date.now });
  const config = {
    key: 'contract-key',
    timeScale: 1_000_000,
    webhookUrl: receiver.url,
    webhookSecret: 'hook-secret',
    rates: { readRate: 1, replyRate: 1, purchaseRate: 1, tipRate: 1 },
  };
  const put = await fetch(`${own.url}/control/accounts/acct_hooks`, {
    method: 'PUT',
    headers: { authorization: 'Bearer contract-control' },
    body: JSON.stringify(config),
  });
  expect(put.status).toBe(200);
  const account = { baseUrl: own.url, apiKey: 'contract-key', platformAccountId: 'acct_hooks' };
  const sent = await connector.sendMessage({
    account,
    fanPlatformId: '42',
    message: { text: 'a & b', priceCents: 1995, mediaIds: ['1'] },
    idempotencyKey: 'k',
    timeoutMs: 2_000,
  });
  const id = sent.outcome === 'sent' ? sent.platformMessageId : '';
  await receiver.until(() => receiver.deliveries.length >= 7);

  const raw = receiver.deliveries.map((delivery) => ({ rawBody: Buffer.from(delivery.raw), headers: delivery.headers }));
  expect(raw.every((webhook) => connector.verifyWebhook(webhook, 'hook-secret'))).toBe(true);
  const parsed = raw.map((webhook) => connector.parseWebhook(webhook));
  const events = parsed.flatMap((one) => (one.outcome === 'event' && one.event ? [one.event] : []));
  expect(parsed.every((one) => one.outcome === 'event' && one.platformAccountId === 'acct_hooks' && one.eventId !== null)).toBe(true);
  expect(events.map((event) => event.type).sort()).toEqual([
    'message_read',
    'message_received',
    'message_sent',
    'message_unlocked',
    'purchase',
    'tip',
  ]);
  expect(events.filter((event) => 'money' in event)).toHaveLength(2);
  expect(events).toContainEqual(
    expect.objectContaining({
      type: 'purchase',
      fanPlatformId: '42',
      platformMessageId: id,
      money: expect.objectContaining({ grossCents: 1995, feeCents: 399, netCents: 1596 }) as unknown,
    }),
  );
  expect(events).toContainEqual(expect.objectContaining({ type: 'message_read', platformMessageIds: [id] }));
  await connector.close();
  await receiver.close();
  await own.close();
});
