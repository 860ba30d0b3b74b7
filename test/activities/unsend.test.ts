import { randomUUID } from 'node:crypto';
import { MockActivityEnvironment } from '@temporalio/testing';
import { createTakeBack } from '../../activities/messaging/take-back';
import { PRIORITY } from '../../contracts/messaging/priority';
import type { PlatformCapabilities } from '../../contracts/messaging/platform';
import { inWorkspace } from '../../db/database';
import { claimGrant } from '../../db/messaging/claim-grant';
import { writeHistoryMessages } from '../../db/messaging/history/write-messages';
import { inTransaction } from '../../db/messaging/in-transaction';
import { stopUnsend } from '../../db/messaging/unsend/unsend-standing';
import { reconcileLater } from '../../db/messaging/write-decisions';
import type { UnsendProgress, WindowResult } from '../../workflows/messaging/contract';
import { SendWorld, type WorldAccount } from '../support/send-world';

let world: SendWorld;
beforeAll(async () => {
  world = await SendWorld.open();
});
afterAll(() => world.stop());

const deliver = ({ workspaceId, accountId }: WorldAccount): Promise<WindowResult> =>
  new MockActivityEnvironment().run(world.activities.deliverWindow, { workspaceId, accountId });

function takeBack({ workspaceId, accountId }: WorldAccount, unsendId: string, windowMs: number | null = 86_400_000): Promise<UnsendProgress> {
  const connector = { ...world.deps.connectorOf('sandbox'), capabilities: { unsend: { windowMs } } as PlatformCapabilities };
  const { app } = world.database;
  const activity = createTakeBack({ app, connectorOf: () => connector, wakeSender: () => Promise.resolve() });
  return new MockActivityEnvironment().run(activity, { workspaceId, accountId, unsendId, pageSize: 2 });
}

/** An account whose stored capabilities say nothing, so that those of the connector hold. */
async function accountOf(options: Parameters<SendWorld['account']>[0] = {}): Promise<WorldAccount> {
  const account = await world.account(options);
  await world.owner.query('update platform_accounts set capabilities = null where id = $1', [account.accountId]);
  return account;
}

async function sentMessages(account: WorldAccount, fanIds = account.fanIds): Promise<string[]> {
  const ids = await world.enqueue(account, fanIds);
  await deliver(account);
  return ids;
}

async function unsendOf(
  account: WorldAccount,
  of: { messageId?: string; campaignId?: string; variantId?: string; afterMinutes?: number },
): Promise<string> {
  const { rows } = await world.owner.query<{ id: string }>(
    `insert into unsends (workspace_id, account_id, message_id, campaign_id, variant_id, after_minutes, actor) values ($1, $2, $3, $4, $5, $6, 'system:test') returning id`,
    [account.workspaceId, account.accountId, of.messageId ?? null, of.campaignId ?? null, of.variantId ?? null, of.afterMinutes ?? null],
  );
  return rows[0]!.id;
}

/** A campaign whose messages were sent through the sandbox, by the sender. */
async function campaignOf(
  account: WorldAccount,
  { status = 'completed', send = account.fanIds.length } = {},
): Promise<{ campaignId: string; messageIds: string[] }> {
  const campaignId = randomUUID();
  const variantId = randomUUID();
  await world.owner.query(`insert into campaigns (id, workspace_id, account_id, name, status, audience) values ($1, $2, $3, 'C', 'running', '{}')`, [
    campaignId,
    account.workspaceId,
    account.accountId,
  ]);
  await world.owner.query(
    `insert into campaign_variants (id, workspace_id, campaign_id, position, name, weight_bp, text) values ($1, $2, $3, 0, 'A', 10000, 'Hello')`,
    [variantId, account.workspaceId, campaignId],
  );
  const { rows } = await world.owner.query<{ id: string }>(
    `with r as (insert into campaign_recipients (campaign_id, fan_id, workspace_id, account_id, variant_id, in_test, probability, version, reason)
       select $1, f, $2, $3, $4, false, 1, 1, 'queued' from unnest($5::uuid[]) f returning fan_id, message_id),
     m as (insert into messages (id, workspace_id, account_id, fan_id, direction, source, source_id, variant_id, reason)
       select message_id, $2, $3, fan_id, 'out', 'campaign', $1, $4, 'queued' from r returning id, fan_id),
     b as (insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source, source_id)
       select $3, m.id, $2, m.fan_id, 2, case when array_position($5::uuid[], m.fan_id) <= $6 then now() else now() + interval '1 hour' end, 'campaign', $1 from m)
     select message_id as id from r order by array_position($5::uuid[], fan_id)`,
    [campaignId, account.workspaceId, account.accountId, variantId, account.fanIds, send],
  );
  await deliver(account);
  await world.owner.query('update campaigns set status = $2 where id = $1', [campaignId, status]);
  return { campaignId, messageIds: rows.map(({ id }) => id) };
}

async function reasons(unsendId: string): Promise<Record<string, number>> {
  const { rows } = await world.owner.query<{ reason: string; n: number }>(
    'select reason, count(*)::int as n from unsend_items where unsend_id = $1 group by 1',
    [unsendId],
  );
  return Object.fromEntries(rows.map(({ reason, n }) => [reason, n]));
}
const stats = (account: WorldAccount) => world.stats(account) as unknown as Promise<Record<string, number>>;
const statusOf = async (unsendId: string) =>
  (await world.owner.query<{ status: string }>('select status from unsends where id = $1', [unsendId])).rows[0]?.status;

test('a sent message is taken back by the sender, with an attempt written before, and the thread can say so', async () => {
  const account = await accountOf({ fans: 1 });
  const [messageId] = await sentMessages(account);
  const unsendId = await unsendOf(account, { messageId });
  expect(await takeBack(account, unsendId)).toMatchObject({ done: false, waiting: 1 });
  await deliver(account);
  expect(await reasons(unsendId)).toEqual({ unsent: 1 });
  expect(await stats(account)).toMatchObject({ accepted: 1, unsent: 1 });
  const { rows } = await world.owner.query(
    'select m.reason, m.unsent_at is not null as unsent, a.outcome from messages m join unsend_attempts a on a.message_id = m.id where m.id = $1',
    [messageId],
  );
  expect(rows).toEqual([{ reason: 'sent', unsent: true, outcome: 'unsent' }]);
  expect(await takeBack(account, unsendId)).toMatchObject({ done: true });
  expect(await statusOf(unsendId)).toBe('completed');
});

test('bought stays, too late stays, never sent is said, and what waits is cancelled instead', async () => {
  const account = await accountOf({ fans: 5 });
  const { campaignId, messageIds } = await campaignOf(account, { send: 3 });
  await world.owner.query('update campaign_recipients set bought_at = now() where message_id = $1', [messageIds[0]]);
  await world.owner.query(`update campaign_recipients set sent_at = now() - interval '2 days' where message_id = $1`, [messageIds[1]]);
  await world.owner.query(`update campaign_recipients set reason = 'skipped.suppressed' where message_id = $1`, [messageIds[3]]);
  const unsendId = await unsendOf(account, { campaignId });
  // A page holds two: the round goes over its pages, and a repeat of the activity changes nothing.
  expect(await takeBack(account, unsendId)).toMatchObject({ done: false, waiting: 1, settling: 0 });
  expect(await takeBack(account, unsendId)).toMatchObject({ waiting: 1 });
  await deliver(account);
  expect(await takeBack(account, unsendId)).toMatchObject({ done: true });
  expect(await reasons(unsendId)).toEqual({ bought_stays: 1, too_late: 1, unsent: 1, never_sent: 1, cancelled: 1 });
  expect(await stats(account)).toMatchObject({ accepted: 3, unsent: 1 });
});

test('bought between the choice and the slot stays, too', async () => {
  const account = await accountOf({ fans: 1 });
  const [messageId] = await sentMessages(account);
  const unsendId = await unsendOf(account, { messageId });
  await takeBack(account, unsendId);
  await world.owner.query(
    `insert into fan_transactions (workspace_id, account_id, fan_id, platform_transaction_id, kind, occurred_at, gross_cents, net_cents, currency, message_id)
     values ($1, $2, $3, 't1', 'message', now(), 500, 400, 'USD', $4)`,
    [account.workspaceId, account.accountId, account.fanIds[0], messageId],
  );
  await deliver(account);
  expect(await reasons(unsendId)).toEqual({ bought_stays: 1 });
  expect(await stats(account)).toMatchObject({ unsent: 0 });
});

test('a platform that says it is too late is believed', async () => {
  const account = await accountOf({ fans: 1, sandbox: { unsendWindowMs: 0 } });
  const [messageId] = await sentMessages(account);
  const unsendId = await unsendOf(account, { messageId });
  await takeBack(account, unsendId, null);
  await deliver(account);
  expect(await reasons(unsendId)).toEqual({ too_late: 1 });
});

test('no answer is asked again and ends as taken back, once', async () => {
  const account = await accountOf({ fans: 1 });
  const [messageId] = await sentMessages(account);
  await world.control('PUT', `accounts/${account.platformAccountId}/faults`, { rules: [{ kind: 'drop_after', remaining: 1 }] });
  const unsendId = await unsendOf(account, { messageId });
  await takeBack(account, unsendId);
  await deliver(account);
  expect(await reasons(unsendId)).toEqual({ unsent: 1 });
  const { rows } = await world.owner.query<{ outcome: string }>('select outcome from unsend_attempts where message_id = $1 order by started_at', [
    messageId,
  ]);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['unknown', 'already_gone']);
});

test('I2: an unsend whose worker died between attempt and answer is asked again by the next window', async () => {
  const account = await accountOf({ fans: 1 });
  const [messageId] = await sentMessages(account);
  const unsendId = await unsendOf(account, { messageId });
  await takeBack(account, unsendId);
  const epoch = Number(
    (await world.owner.query<{ epoch: string }>('select epoch from senders where account_id = $1', [account.accountId])).rows[0]?.epoch,
  );
  expect(await claim(account, epoch)).toMatchObject({ kind: 'granted', work: 'unsend' });
  await deliver(account);
  expect(await reasons(unsendId)).toEqual({ unsent: 1 });
  expect(await stats(account)).toMatchObject({ unsent: 1 });
});

const claim = ({ accountId, workspaceId }: WorldAccount, epoch: number) =>
  claimGrant(world.deps.senderPool, {
    workspaceId,
    accountId,
    epoch,
    unlimitedBatch: 10,
    busy: false,
    busyFans: new Set(),
    keyWindowMs: null,
    massRecipients: () => null,
    lookFurther: false,
    longestWaitMs: { slot: 65_000, busy: 1, slowed: 1, breaker: 1 },
  });

test('I1: sends and unsends share the slots of one limit: after a send, an unsend waits for the next one', async () => {
  const account = await accountOf({ fans: 2, limitPerMinute: 1 });
  const messageId = randomUUID();
  await world.owner.query(
    `insert into messages (id, workspace_id, account_id, fan_id, direction, source, reason, sent_at, platform_message_id) values ($1, $2, $3, $4, 'out', 'human', 'sent', now(), '1')`,
    [messageId, account.workspaceId, account.accountId, account.fanIds[0]],
  );
  await takeBack(account, await unsendOf(account, { messageId }));
  await world.enqueue(account, [account.fanIds[1]!]);
  expect(await claim(account, 0)).toMatchObject({ kind: 'granted', work: 'send' });
  const second = await claim(account, 0);
  expect(second).toMatchObject({ kind: 'wait', why: 'slot' });
  expect(second.kind === 'wait' ? second.waitMs : 0).toBeGreaterThan(50_000);
});

test('I1, I3: in one pace a person’s reply leaves first, then what is taken back, then campaigns', async () => {
  const account = await accountOf({ fans: 4, limitPerMinute: 60, platformLimit: 60 });
  const { campaignId } = await campaignOf(account, { send: 2 });
  await takeBack(account, await unsendOf(account, { campaignId, variantId: await variantOf(campaignId) }));
  await world.enqueue(account, account.fanIds.slice(2), { source: 'campaign', priority: PRIORITY.campaign });
  await world.owner.query(`update outbox set source = 'automation' where account_id = $1 and kind = 'send'`, [account.accountId]);
  await world.enqueue(account, account.fanIds.slice(0, 1), { text: 'A person answers' });
  await deliver(account);
  // As they were granted: when a call arrives depends on how busy the machine is.
  const { rows } = await world.owner.query<{ outcome: string; at: number }>(
    `select outcome, extract(epoch from started_at)::float8 as at from message_attempts where account_id = $1
     union all select outcome, extract(epoch from started_at)::float8 from unsend_attempts where account_id = $1 order by at`,
    [account.accountId],
  );
  expect(rows.map(({ outcome }) => outcome).join(' ')).toBe('sent sent sent unsent unsent sent sent');
  expect(await stats(account)).toMatchObject({ overLimitWindows: 0, refusedRate: 0 });
  for (let i = 1; i < rows.length; i++) expect(rows[i]!.at - rows[i - 1]!.at).toBeGreaterThan(0.9);
});

const variantOf = async (campaignId: string) =>
  (await world.owner.query<{ id: string }>('select id from campaign_variants where campaign_id = $1', [campaignId])).rows[0]!.id;

test('I4: nothing is taken back while a person paused the account', async () => {
  const account = await accountOf({ fans: 1 });
  const [messageId] = await sentMessages(account);
  await takeBack(account, await unsendOf(account, { messageId }));
  await world.owner.query('update senders set paused_at = now(), epoch = epoch + 1 where account_id = $1', [account.accountId]);
  expect(await deliver(account)).toMatchObject({ status: 'blocked' });
  expect(await stats(account)).toMatchObject({ unsent: 0 });
});

test('stopped in the middle: what was taken back stays so, the rest stays with the fans', async () => {
  const account = await accountOf({ fans: 3 });
  const { campaignId, messageIds } = await campaignOf(account);
  const unsendId = await unsendOf(account, { campaignId });
  await takeBack(account, unsendId);
  await world.owner.query(`update outbox set not_before = now() + interval '1 hour' where account_id = $1 and message_id <> $2`, [
    account.accountId,
    messageIds[0],
  ]);
  await deliver(account);
  expect(await inWorkspace(world.database.app, account.workspaceId, (tx) => stopUnsend(tx, unsendId))).toBe(true);
  expect(await takeBack(account, unsendId)).toMatchObject({ done: true });
  expect(await reasons(unsendId)).toEqual({ unsent: 1, stopped: 2 });
  expect(await deliver(account)).toMatchObject({ status: 'idle' });
  expect(await stats(account)).toMatchObject({ unsent: 1 });
});

test('on its way when it begins: settled first, then taken back', async () => {
  const account = await accountOf({ fans: 1 });
  const [messageId] = await world.enqueue(account, account.fanIds);
  const calls = world.holdCalls(account);
  const sending = deliver(account);
  await calls.until(1);
  const unsendId = await unsendOf(account, { messageId });
  expect(await takeBack(account, unsendId)).toMatchObject({ done: false, settling: 1, waiting: 0 });
  calls.letGo();
  await sending;
  expect(await takeBack(account, unsendId)).toMatchObject({ settling: 0, waiting: 1 });
  await deliver(account);
  expect(await reasons(unsendId)).toEqual({ unsent: 1 });
});

test('by timer: waits until each was sent for so long, and joins what is sent later', async () => {
  const account = await accountOf({ fans: 2 });
  const { campaignId, messageIds } = await campaignOf(account, { send: 1, status: 'running' });
  const unsendId = await unsendOf(account, { campaignId, afterMinutes: 30 });
  expect(await takeBack(account, unsendId)).toMatchObject({ done: false, waiting: 1, settling: 0 });
  expect(await deliver(account)).toMatchObject({ status: 'idle' });
  const { rows } = await world.owner.query<{ minutes: number }>(
    `select round(extract(epoch from o.not_before - m.sent_at) / 60)::int as minutes from outbox o join messages m on m.id = o.message_id where o.kind = 'unsend' and o.message_id = $1`,
    [messageIds[0]],
  );
  expect(rows).toEqual([{ minutes: 30 }]);
  await world.owner.query(`update outbox set not_before = now() where account_id = $1`, [account.accountId]);
  await deliver(account);
  expect(await takeBack(account, unsendId)).toMatchObject({ done: false, waiting: 1 });
  expect(await reasons(unsendId)).toEqual({ unsent: 1, waiting: 1 });
});

test('a second wish does not call twice, and a stopped one does not take the other with it', async () => {
  const account = await accountOf({ fans: 1 });
  const [messageId] = await sentMessages(account);
  const later = await unsendOf(account, { messageId, afterMinutes: 60 });
  await takeBack(account, later);
  const now = await unsendOf(account, { messageId });
  await takeBack(account, now);
  await inWorkspace(world.database.app, account.workspaceId, (tx) => stopUnsend(tx, now));
  await takeBack(account, later);
  expect([await reasons(later), await reasons(now)]).toEqual([{ waiting: 1 }, { stopped: 1 }]);
  await world.owner.query(`update outbox set not_before = now() where account_id = $1`, [account.accountId]);
  await deliver(account);
  expect(await reasons(later)).toEqual({ unsent: 1 });
  expect(await stats(account)).toMatchObject({ unsent: 1 });
});

test('I2: who waits for the end of a test is left alone by what takes one variant back', async () => {
  const account = await accountOf({ fans: 2 });
  const { campaignId, messageIds } = await campaignOf(account, { send: 1, status: 'running' });
  await world.owner.query('with o as (delete from outbox where message_id = $1) delete from messages where id = $1', [messageIds[1]]);
  await world.owner.query(`update campaign_recipients set reason = 'held.test_phase' where message_id = $1`, [messageIds[1]]);
  const unsendId = await unsendOf(account, { campaignId, variantId: await variantOf(campaignId) });
  expect(await takeBack(account, unsendId)).toMatchObject({ waiting: 1, settling: 0 });
  await deliver(account);
  expect(await takeBack(account, unsendId)).toMatchObject({ done: true });
  expect(await reasons(unsendId)).toEqual({ unsent: 1 });
});

test('a late answer to the send leaves the wish to take it back in the queue, and a message of somebody else is told apart from it', async () => {
  const account = await accountOf({ fans: 1 });
  const [messageId] = await sentMessages(account);
  const { workspaceId, accountId } = account;
  const fanId = account.fanIds[0]!;
  await takeBack(account, await unsendOf(account, { messageId }));
  await inTransaction(world.deps.senderPool, (client) => reconcileLater(client, accountId, [{ messageId: messageId!, fanId, sourceId: null }]));
  await world.owner.query('update outbox set maybe_sent = true where message_id = $1', [messageId]);
  const elsewhere = { platformMessageId: 'at-the-platform', isOurs: true, text: 'Hi', priceCents: 0, mediaIds: [], isOpened: false, isMass: false };
  const written = await inWorkspace(world.database.app, workspaceId, (tx) =>
    writeHistoryMessages(tx, { workspaceId, accountId, fanId }, [{ ...elsewhere, atMs: Date.now() }]),
  );
  expect(written).toHaveLength(1);
  const { rows } = await world.owner.query('select kind from outbox where message_id = $1', [messageId]);
  expect(rows).toEqual([{ kind: 'unsend' }]);
});

test('a reply that is cancelled instead of taken back lets its fan wait again', async () => {
  const account = await accountOf({ fans: 1 });
  const [messageId] = await world.enqueue(account, account.fanIds);
  await world.owner.query(
    `insert into threads (account_id, fan_id, workspace_id, last_message_id, last_at, answered_at) select account_id, fan_id, workspace_id, id, created_at, now() from messages where id = $1`,
    [messageId],
  );
  expect(await takeBack(account, await unsendOf(account, { messageId }))).toMatchObject({ done: true });
  expect((await world.owner.query('select answered_at from threads where account_id = $1', [account.accountId])).rows).toEqual([
    { answered_at: null },
  ]);
});
