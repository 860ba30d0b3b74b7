import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Platform } from '../../contracts/accounts/account';
import type { FaultKind } from '../../sandbox/account-config';
import { startSandbox, type Sandbox } from '../../sandbox/sandbox';
import { openReceiver } from '../../test/support/sandbox-world';
import { describeConnectorContract, type ContractFault, type ContractWorld } from './connector-contract';
import { describeMediaContract } from './connector-contract-media';
import { DIALECTS } from './connectors';
import { GatewayClient } from './gateway-client';
import { createGatewayConnector } from './gateway-connector';

const FAULT_OF: Record<ContractFault, FaultKind> = {
  error_before: 'error_500_before',
  error_after: 'error_500_after',
  drop_after: 'drop_after',
  no_answer_after: 'no_answer_after',
  html_error: 'html_502',
  no_message_id: 'no_message_id',
  says_no_in_200: 'says_no_in_200',
  rate_limited_without_time: 'rate_limited_without_retry_after',
  session_expired: 'session_expired',
  account_restricted: 'account_restricted',
  media_not_ready: 'media_not_ready',
  media_ref_spent: 'media_ref_spent',
  content_refused: 'content_refused',
  out_of_credits: 'out_of_credits',
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
let count = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function control({ url }: Sandbox, method: string, path: string, body: unknown): Promise<void> {
  const answer = await fetch(`${url}/control/${path}`, { method, headers: { authorization: 'Bearer contract-control' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`control ${path}: ${answer.status} ${await answer.text()}`);
}

const startOwn = (name: string) => startSandbox({ dataFolder: join(folder, name), port: 0, controlKey: 'contract-control' });
const connectorOf = (platform: Platform) => createGatewayConnector(DIALECTS[platform], { client: new GatewayClient(8), nowMs: Date.now });

/** The same world for each dialect: what they differ in is how they are spoken to. */
const WORLDS: { platform: Platform; prefix: string; lacks: readonly ('keys' | 'mass' | 'unsend' | 'uploads')[]; namesFields: boolean }[] = [
  { platform: 'onlyfansapi', prefix: 'acct', lacks: [], namesFields: true },
  { platform: 'ofauth', prefix: 'conn', lacks: ['keys'], namesFields: false },
  { platform: 'onlyfanskit', prefix: 'acct', lacks: ['keys', 'mass'], namesFields: false },
];

for (const { platform, prefix, namesFields, lacks } of WORLDS) {
  let sandbox: Sandbox;
  const connector = connectorOf(platform);
  const open = async (): Promise<ContractWorld> => {
    sandbox = await startOwn(platform);
    return {
      connector,
      namesFields,
      deadUrl: `http://127.0.0.1:${await unusedPort()}`,
      account: async ({ limitPerMinute = null, keysHonoured = true, ...limits } = {}) => {
        const platformAccountId = `${prefix}_${(count += 1)}`;
        const apiKey = `contract-key-${count}`;
        const config = { key: apiKey, limitPerMinute, idempotency: { honoured: keysHonoured }, ...limits };
        await control(sandbox, 'PUT', `accounts/${platformAccountId}`, config);
        return { baseUrl: sandbox.url, apiKey, platformAccountId };
      },
      fan: async (account, state = 'active') => {
        const id = `${900_000_000 + (count += 1)}`;
        await control(sandbox, 'POST', `accounts/${account.platformAccountId}/fans`, { fans: [{ id, state }] });
        return id;
      },
      mediaBytes: async ({ platformAccountId }) => {
        const answer = await fetch(`${sandbox.url}/control/accounts/${platformAccountId}/media`, {
          headers: { authorization: 'Bearer contract-control' },
        });
        return ((await answer.json()) as { media: { bytes: number }[] }).media.map(({ bytes }) => bytes);
      },
      state: (account, state) => control(sandbox, 'PUT', `accounts/${account.platformAccountId}/state`, { state }),
      buy: (account, fan, message) =>
        control(sandbox, 'POST', `accounts/${account.platformAccountId}/events`, { kind: 'buy', fan, detail: { message: Number(message) } }),
      fault: (account, fault) =>
        control(sandbox, 'PUT', `accounts/${account.platformAccountId}/faults`, { rules: [{ kind: FAULT_OF[fault], remaining: 1 }] }),
      readFault: (account, fault) =>
        control(sandbox, 'PUT', `accounts/${account.platformAccountId}/faults`, { reads: { rules: [{ kind: FAULT_OF[fault], remaining: 1 }] } }),
      happen: (account, kind, fan, detail) => control(sandbox, 'POST', `accounts/${account.platformAccountId}/events`, { kind, fan, detail }),
    };
  };
  const close = async () => {
    await connector.close();
    await sandbox.close();
  };
  const has = { hasKeys: !lacks.includes('keys'), hasMass: !lacks.includes('mass'), hasUnsend: !lacks.includes('unsend') };
  describeConnectorContract(platform, has, open, close);
  describeMediaContract(platform, !lacks.includes('uploads'), open, close);
}

test('capability readReceipts, capability moneyByWebhook: what the sandbox tells over real webhooks is verified, understood, and counts its money once', async () => {
  const receiver = await openReceiver();
  const own = await startOwn('webhooks');
  const connector = connectorOf('onlyfansapi');
  const config = {
    key: 'contract-key',
    timeScale: 1_000_000,
    webhookUrl: receiver.url,
    webhookSecret: 'hook-secret',
    rates: { readRate: 1, replyRate: 1, purchaseRate: 1, tipRate: 1 },
  };
  await control(own, 'PUT', 'accounts/acct_hooks', config);
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
  expect(raw.every((webhook) => connector.verifyWebhook(webhook, ['hook-secret']))).toBe(true);
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
  expect(connector.capabilities).toMatchObject({ readReceipts: true, moneyByWebhook: true });
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

test.each([
  ['ofauth', 'bare', 'timed', 'conn_hooks'],
  ['ofauth', 'bare', 'svix', 'conn_hooks'],
  ['onlyfanskit', 'problem', 'sha256', 'acct_hooks'],
] as const)('%s: a fan’s reply and what became of the account are told by %s webhooks, signed as %s', async (platform, dialect, signature, id) => {
  const receiver = await openReceiver();
  const own = await startOwn(`webhooks-${platform}-${signature}`);
  const connector = connectorOf(platform);
  const secrets = [`whsec_${Buffer.from('new secret').toString('base64')}`, `whsec_${Buffer.from('old secret').toString('base64')}`];
  const config = {
    key: 'contract-key',
    rates: { readRate: 0 },
    webhookUrl: receiver.url,
    webhookSecret: secrets[1],
    webhookDialect: dialect,
    webhookSignature: signature,
    faults: { webhooks: { oddRate: 1 } },
  };
  await control(own, 'PUT', `accounts/${id}`, config);
  await control(own, 'POST', `accounts/${id}/events`, { kind: 'subscribe', fan: '42' });
  await control(own, 'POST', `accounts/${id}/events`, { kind: 'reply', fan: '42', detail: { text: 'a & b' } });
  await control(own, 'PUT', `accounts/${id}/state`, { state: 'needs_otp' });
  await receiver.until(() => receiver.deliveries.length >= 2);

  const raw = receiver.deliveries.map((delivery) => ({ rawBody: Buffer.from(delivery.raw), headers: delivery.headers }));
  expect(raw.every((webhook) => connector.verifyWebhook(webhook, secrets))).toBe(true);
  expect(raw.some((webhook) => connector.verifyWebhook(webhook, secrets.slice(0, 1)))).toBe(false);
  const parsed = raw.map((webhook) => connector.parseWebhook(webhook));
  const told = platform === 'ofauth' ? id : null;
  expect(parsed.every((one) => one.outcome === 'event' && one.platformAccountId === told && one.eventId !== null)).toBe(true);
  const events = parsed.flatMap((one) => (one.outcome === 'event' && one.event ? [one.event] : []));
  expect(events).toContainEqual(expect.objectContaining({ type: 'message_received', fanPlatformId: '42', text: 'a & b' }));
  expect(events).toContainEqual(
    expect.objectContaining(
      platform === 'ofauth' ? { type: 'account_state', status: 'needs_2fa' } : { type: 'subscription_new', fanPlatformId: '42' },
    ),
  );
  await connector.close();
  await receiver.close();
  await own.close();
});

test('capability webhooks: a gateway that signs none says that it sends none, so that nobody waits for them', () => {
  for (const { capabilities, webhooks } of Object.values(DIALECTS)) expect(capabilities.webhooks !== false).toBe(webhooks.signatures.length > 0);
});
