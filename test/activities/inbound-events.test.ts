import { createHmac, randomUUID } from 'node:crypto';
import { MockActivityEnvironment } from '@temporalio/testing';
import type { PlatformEvent } from '../../contracts/messaging/platform-event';
import { inWorkspace } from '../../db/database';
import { eraseFan } from '../../db/fans/erase-fan';
import { suppressFan } from '../../db/fans/suppress-fan';
import { processReceipt } from '../../db/messaging/inbound/process-receipt';
import { storeReceipt } from '../../db/messaging/inbound/store-receipt';
import { SendWorld, type WorldAccount } from '../support/send-world';

let world: SendWorld;
beforeAll(async () => {
  world = await SendWorld.open();
});
afterAll(() => world.stop());

const fanHashes = (accountId: string, fan: string) => [createHmac('sha256', 'test').update(`${accountId}/${fan}`).digest()];

async function receive(account: WorldAccount, event: PlatformEvent, eventKey: string = randomUUID()) {
  const receipt = { accountId: account.accountId, workspaceId: account.workspaceId, eventKey };
  await inWorkspace(world.database.app, account.workspaceId, (tx) => storeReceipt(tx, receipt, event));
  return processReceipt(world.database.app, receipt, fanHashes);
}

async function rowOf<T>(query: string, values: unknown[]): Promise<T> {
  const { rows } = await world.owner.query(query, values);
  return rows[0] as T;
}

/** A campaign of one message a fan that was sent, and what the platform calls the messages. */
async function sentCampaign(account: WorldAccount): Promise<{ campaignId: string; platformIds: Map<string, string> }> {
  const campaignId = randomUUID();
  const variantId = randomUUID();
  await world.owner.query(`insert into campaigns (id, workspace_id, account_id, name, status, audience) values ($1, $2, $3, 'C', 'running', '{}')`, [
    campaignId,
    account.workspaceId,
    account.accountId,
  ]);
  await world.owner.query(
    `insert into campaign_variants (id, workspace_id, campaign_id, position, name, weight_bp, text, price_cents, media_ids) values ($1, $2, $3, 0, 'A', 10000, 'Hi {{first_name|there}}', 500, '{m1}')`,
    [variantId, account.workspaceId, campaignId],
  );
  await world.owner.query(
    `with r as (insert into campaign_recipients (campaign_id, fan_id, workspace_id, account_id, variant_id, in_test, probability, version, reason)
       select $1, id, $2, $3, $4, false, 1, 1, 'queued' from fans where account_id = $3 returning fan_id, message_id),
     m as (insert into messages (id, workspace_id, account_id, fan_id, direction, source, source_id, variant_id, reason) select message_id, $2, $3, fan_id, 'out', 'campaign', $1, $4, 'queued' from r)
     insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source, source_id) select $3, message_id, $2, fan_id, 2, now(), 'campaign', $1 from r`,
    [campaignId, account.workspaceId, account.accountId, variantId],
  );
  await new MockActivityEnvironment().run(world.activities.deliverWindow, { workspaceId: account.workspaceId, accountId: account.accountId });
  const { rows } = await world.owner.query<{ fan: string; id: string }>(
    'select fan_id as fan, platform_message_id as id from platform_message_ids where account_id = $1',
    [account.accountId],
  );
  return { campaignId, platformIds: new Map(rows.map(({ fan, id }) => [fan, id])) };
}

const fanPlatformId = async (fanId: string) => (await rowOf<{ id: string }>('select platform_fan_id as id from fans where id = $1', [fanId])).id;
const recipient = (campaignId: string, fanId: string) =>
  rowOf<{ reason: string; read: boolean; replied: boolean; bought: boolean; revenue: string }>(
    `select reason, read_at is not null as read, replied_at is not null as replied, bought_at is not null as bought, revenue_cents as revenue from campaign_recipients where campaign_id = $1 and fan_id = $2`,
    [campaignId, fanId],
  );

describe('events of a platform', () => {
  it('reads, replies and purchases reach the campaign, each once, in any order', async () => {
    const account = await world.account({ fans: 1 });
    const { campaignId, platformIds } = await sentCampaign(account);
    const fanId = account.fanIds[0]!;
    const fan = await fanPlatformId(fanId);
    const messageId = platformIds.get(fanId)!;
    const purchase: PlatformEvent = {
      type: 'purchase',
      fanPlatformId: fan,
      platformMessageId: messageId,
      occurredAtMs: Date.now(),
      money: { transactionId: 't1', grossCents: 500, feeCents: 100, netCents: 400, vatCents: 0, currency: 'USD' },
    };
    await receive(account, purchase, 'one');
    await receive(account, purchase, 'one');
    await receive(account, purchase, 'told again under another key');
    await receive(account, { type: 'message_unlocked', fanPlatformId: fan, platformMessageId: messageId, occurredAtMs: Date.now() });
    await receive(account, {
      type: 'message_received',
      fanPlatformId: fan,
      platformMessageId: 'in-1',
      text: 'thank you',
      mediaCount: 0,
      occurredAtMs: Date.now(),
    });
    await receive(account, {
      type: 'message_received',
      fanPlatformId: fan,
      platformMessageId: 'in-1',
      text: 'thank you',
      mediaCount: 0,
      occurredAtMs: Date.now(),
    });
    await receive(account, { type: 'message_read', fanPlatformId: fan, platformMessageIds: [messageId], occurredAtMs: Date.now() });
    expect(await recipient(campaignId, fanId)).toEqual({ reason: 'sent', read: true, replied: true, bought: true, revenue: '500' });
    expect(await rowOf('select spend_cents::int as spend, purchases from fans where id = $1', [fanId])).toEqual({ spend: 500, purchases: 1 });
    expect(await rowOf(`select count(*)::int as n from messages where account_id = $1 and direction = 'in'`, [account.accountId])).toEqual({ n: 1 });
    expect(await rowOf('select count(*)::int as n from fan_media where fan_id = $1', [fanId])).toEqual({ n: 1 });
  });

  it('an event that overtakes its own acknowledgement waits for it', async () => {
    const account = await world.account({ fans: 1 });
    const fan = await fanPlatformId(account.fanIds[0]!);
    const early: PlatformEvent = { type: 'message_read', fanPlatformId: fan, platformMessageIds: ['not-yet'], occurredAtMs: Date.now() };
    expect(await receive(account, early, 'early')).toMatchObject({ outcome: 'not_yet' });
    await world.owner.query(`insert into platform_message_ids values ($1, 'not-yet', $2, $3, $4)`, [
      account.accountId,
      randomUUID(),
      account.fanIds[0],
      account.workspaceId,
    ]);
    expect(await receive(account, early, 'early')).toMatchObject({ outcome: 'processed' });
  });

  it('a message that never was ours is waited for a minute, then the rest of the event counts', async () => {
    const account = await world.account({ fans: 1 });
    const event: PlatformEvent = {
      type: 'message_read',
      fanPlatformId: await fanPlatformId(account.fanIds[0]!),
      platformMessageIds: ['foreign'],
      occurredAtMs: Date.now(),
    };
    await receive(account, event, 'foreign');
    await world.owner.query(`update webhook_receipts set received_at = now() - interval '2 minutes' where account_id = $1`, [account.accountId]);
    expect(await receive(account, event, 'foreign')).toMatchObject({ outcome: 'processed' });
  });

  it('STOP suppresses the fan before the next attempt, in the record and in the tombstone', async () => {
    const account = await world.account({ fans: 2 });
    const [stopping] = account.fanIds;
    await receive(account, {
      type: 'message_received',
      fanPlatformId: await fanPlatformId(stopping!),
      platformMessageId: 'in-2',
      text: 'Arrêt !',
      mediaCount: 0,
      occurredAtMs: Date.now(),
    });
    await world.enqueue(account, account.fanIds);
    await new MockActivityEnvironment().run(world.activities.deliverWindow, { workspaceId: account.workspaceId, accountId: account.accountId });
    expect(await world.reasons(account)).toEqual({ received: 1, sent: 1, 'skipped.suppressed': 1 });
    expect(await rowOf('select count(*)::int as n from suppressions where fan_id = $1 and reason = $2', [stopping, 'stop_word'])).toEqual({ n: 1 });
    expect(await rowOf('select state from consents where fan_id = $1', [stopping])).toEqual({ state: 'withdrawn' });
  });

  it('what a fan of the holdout does is credited to the holdout', async () => {
    const account = await world.account({ fans: 1 });
    const campaignId = randomUUID();
    await world.owner.query(
      `insert into campaigns (id, workspace_id, account_id, name, status, audience) values ($1, $2, $3, 'H', 'running', '{}')`,
      [campaignId, account.workspaceId, account.accountId],
    );
    await world.owner.query(
      `insert into campaign_recipients (campaign_id, fan_id, workspace_id, account_id, in_test, probability, version, reason) values ($1, $2, $3, $4, false, 0.1, 1, 'holdout')`,
      [campaignId, account.fanIds[0], account.workspaceId, account.accountId],
    );
    await receive(account, {
      type: 'tip',
      fanPlatformId: await fanPlatformId(account.fanIds[0]!),
      occurredAtMs: Date.now(),
      money: { transactionId: 'tip', grossCents: 700, feeCents: null, netCents: null, vatCents: null, currency: 'USD' },
    });
    expect(await recipient(campaignId, account.fanIds[0]!)).toEqual({
      reason: 'holdout',
      read: false,
      replied: false,
      bought: false,
      revenue: '700',
    });
  });

  it('a late word about an old login does not undo a newer reconnection, and a reconnection releases what waited', async () => {
    const account = await world.account({ fans: 1 });
    await world.enqueue(account, account.fanIds);
    const at = Date.now();
    await receive(account, { type: 'account_state', status: 'session_expired', occurredAtMs: at, message: 'expired' });
    expect(await rowOf('select status from platform_accounts where id = $1', [account.accountId])).toEqual({ status: 'session_expired' });
    expect(await receive(account, { type: 'account_state', status: 'active', occurredAtMs: at + 1, message: null })).toMatchObject({ wake: true });
    await receive(account, { type: 'account_state', status: 'session_expired', occurredAtMs: at - 60_000, message: 'late' });
    expect(await rowOf('select status from platform_accounts where id = $1', [account.accountId])).toEqual({ status: 'active' });
  });

  it('subscriptions begin and end', async () => {
    const account = await world.account({ fans: 1 });
    const fan = await fanPlatformId(account.fanIds[0]!);
    await receive(account, { type: 'subscription_new', fanPlatformId: fan, occurredAtMs: Date.now(), expiresAtMs: Date.now() + 86_400_000 });
    expect(await rowOf('select subscription_status as s from fans where id = $1', [account.fanIds[0]])).toEqual({ s: 'active' });
    await receive(account, { type: 'subscription_expired', fanPlatformId: fan, occurredAtMs: Date.now(), expiresAtMs: null });
    expect(await rowOf('select subscription_status as s from fans where id = $1', [account.fanIds[0]])).toEqual({ s: 'expired' });
  });

  it('a fan nobody imported is added by what the fan does', async () => {
    const account = await world.account({ fans: 0 });
    await receive(account, {
      type: 'message_received',
      fanPlatformId: '990001',
      platformMessageId: 'in-9',
      text: 'hello',
      mediaCount: 0,
      occurredAtMs: null,
    });
    expect(await rowOf('select platform_fan_id as id from fans where account_id = $1', [account.accountId])).toEqual({ id: '990001' });
  });

  it('an erased fan does not come back with a webhook that comes late: what it says is not kept, and its key is', async () => {
    const account = await world.account({ fans: 1 });
    const { accountId, workspaceId } = account;
    const fan = { id: account.fanIds[0]!, accountId, platformFanId: await fanPlatformId(account.fanIds[0]!) };
    const hasher = {
      hash: () => fanHashes(accountId, fan.platformFanId)[0]!,
      candidates: () => fanHashes(accountId, fan.platformFanId),
    };
    await inWorkspace(world.database.app, workspaceId, async (tx) => {
      // Suppressed before for a reason of its own: an erasure is an erasure all the same.
      await suppressFan(tx, hasher, { workspaceId, fan, reason: 'complaint', wording: 'Rude', actor: 'test' });
      await eraseFan(tx, hasher, fan, workspaceId, 'test');
    });
    const base = { fanPlatformId: fan.platformFanId, occurredAtMs: null };
    const money = { transactionId: 'late', grossCents: 500, feeCents: null, netCents: null, vatCents: null, currency: 'USD' };
    const events: PlatformEvent[] = [
      { type: 'message_received', ...base, platformMessageId: 'late-1', text: 'Forget me', mediaCount: 0 },
      { type: 'message_sent', ...base, platformMessageId: 'late-2', text: 'We will' },
      { type: 'message_unlocked', ...base, platformMessageId: 'late-2' },
      { type: 'tip', ...base, money },
      { type: 'subscription_new', ...base, expiresAtMs: null },
    ];
    for (const event of events) expect(await receive(account, event)).toEqual({ outcome: 'processed', wake: false, campaignIds: [] });
    const { rows } = await world.owner.query('select payload, processed_at is not null as done from webhook_receipts where account_id = $1', [
      accountId,
    ]);
    expect(rows).toEqual(events.map(() => ({ payload: {}, done: true })));
    const left = `select (select count(*)::int from fans where account_id = $1) as fans, (select count(*)::int from messages where account_id = $1) as messages,
      (select count(*)::int from fan_transactions where account_id = $1) as payments, (select reason from suppressions where account_id = $1) as why`;
    expect(await rowOf(left, [accountId])).toEqual({ fans: 0, messages: 0, payments: 0, why: 'erasure' });
  });
});
