import { createHmac, randomUUID } from 'node:crypto';
import { MockActivityEnvironment } from '@temporalio/testing';
import { acknowledge, type Acknowledgement } from '../../db/messaging/acknowledge';
import { inTransaction } from '../../db/messaging/in-transaction';
import { leaveUnconfirmed, queueAgain } from '../../db/messaging/unknown-sends';
import { lockUnsend } from '../../db/messaging/unsend/place-items';
import { moveCursor } from '../../db/messaging/unsend/unsend-standing';
import { inWorkspace } from '../../db/database';
import { processReceipt } from '../../db/messaging/inbound/process-receipt';
import { storeReceipt } from '../../db/messaging/inbound/store-receipt';
import { PRIORITY } from '../../contracts/messaging/priority';
import type { WindowResult } from '../../workflows/messaging/contract';
import { someoneWaits } from '../support/someone-waits';
import { SendWorld, type WorldAccount } from '../support/send-world';

let world: SendWorld;
beforeAll(async () => {
  world = await SendWorld.open();
});
afterAll(() => world.stop());

const deliver = ({ workspaceId, accountId }: WorldAccount): Promise<WindowResult> =>
  new MockActivityEnvironment().run(world.activities.deliverWindow, { workspaceId, accountId });
const fanHashes = (accountId: string, fan: string) => [createHmac('sha256', 'test').update(`${accountId}/${fan}`).digest()];

async function one<T>(query: string, values: unknown[]): Promise<T> {
  return (await world.owner.query(query, values)).rows[0] as T;
}

async function attemptOf(messageId: string, account: WorldAccount, fanId: string): Promise<string> {
  const { id } = await one<{ id: string }>(
    `insert into message_attempts (workspace_id, account_id, message_id, fan_id, source, grant_id, epoch, request, request_hash)
     values ($1, $2, $3, $4, 'human', gen_random_uuid(), 1, '{"text":"x","priceCents":0,"mediaIds":[]}', 'x') returning id`,
    [account.workspaceId, account.accountId, messageId, fanId],
  );
  return id;
}

const late = (attemptId: string, messageId: string, fanId: string, more: Partial<Acknowledgement>): Acknowledgement => ({
  attemptId,
  messageId,
  fanId,
  sourceId: null,
  outcome: 'not_sent',
  platformMessageId: null,
  errorKind: 'upstream_failed',
  errorMessage: 'x',
  step: 'retry',
  reason: 'held.retry',
  retryMs: 0,
  maybeSent: false,
  counts: true,
  request: { text: 'x', priceCents: 0, mediaIds: [] },
  ...more,
});

it('STOP acts at once, whatever is under way to the fan', async () => {
  const account = await world.account({ fans: 1 });
  for (let n = 0; n < 4; n++) await world.enqueue(account, account.fanIds, { text: `Text ${n}` });
  const calls = world.holdCalls(account);
  const running = deliver(account);
  await calls.until(1);
  const { id } = await one<{ id: string }>('select platform_fan_id as id from fans where id = $1', [account.fanIds[0]]);
  const receipt = { accountId: account.accountId, workspaceId: account.workspaceId, eventKey: randomUUID() };
  await inWorkspace(world.database.app, account.workspaceId, (tx) =>
    storeReceipt(tx, receipt, {
      type: 'message_received',
      fanPlatformId: id,
      platformMessageId: 'stop',
      text: 'STOP',
      mediaCount: 0,
      occurredAtMs: null,
    }),
  );
  await processReceipt(world.database.app, receipt, fanHashes);
  calls.letGo();
  await running;
  expect(await world.reasons(account)).toEqual({ received: 1, sent: 1, 'skipped.suppressed': 3 });
});

it('a STOP between claim and attempt finds at most the one call that was decided before it', async () => {
  const account = await world.account({ fans: 1 });
  for (let n = 0; n < 3; n++) await world.enqueue(account, account.fanIds, { text: `Text ${n}` });
  // Who holds the table lets the claim pick and decide, and stops it where it writes its attempt.
  const holder = await world.owner.connect();
  let running: Promise<unknown> | undefined;
  try {
    await holder.query('begin');
    await holder.query('lock table message_attempts in share mode');
    running = deliver(account);
    await someoneWaits(holder);
    const { id } = await one<{ id: string }>('select platform_fan_id as id from fans where id = $1', [account.fanIds[0]]);
    const receipt = { accountId: account.accountId, workspaceId: account.workspaceId, eventKey: randomUUID() };
    await inWorkspace(world.database.app, account.workspaceId, (tx) =>
      storeReceipt(tx, receipt, {
        type: 'message_received',
        fanPlatformId: id,
        platformMessageId: 'stop-between',
        text: 'STOP',
        mediaCount: 0,
        occurredAtMs: null,
      }),
    );
    expect(await processReceipt(world.database.app, receipt, fanHashes)).toMatchObject({ outcome: 'processed' });
    await holder.query('commit');
  } finally {
    holder.release(true);
  }
  await running;
  // None at all where the grant was a second old by then: its call is handed back and decided anew.
  const { accepted } = await world.stats(account);
  expect(accepted).toBeLessThanOrEqual(1);
  expect(await world.reasons(account)).toEqual({ received: 1, 'skipped.suppressed': 3 - accepted, ...(accepted === 1 ? { sent: 1 } : {}) });
});

it('a fan whose call takes long keeps nobody else waiting', async () => {
  const account = await world.account({ limitPerMinute: 60, fans: 3 });
  const [slow, ...others] = account.fanIds;
  const slowest = await one<{ id: string }>('select platform_fan_id as id from fans where id = $1', [slow]);
  for (let n = 0; n < 2; n++) await world.enqueue(account, [slow!], { text: `Text ${n}` });
  await world.enqueue(account, others);
  const calls = world.holdCalls(account, (fan) => fan === slowest.id);
  const running = deliver(account);
  // All of the others are called while the first call to this one is still under way.
  await calls.until(3);
  expect(new Set(calls.called).size).toBe(3);
  calls.letGo();
  expect(await running).toMatchObject({ sent: 4 });
});

it('a cap of 0 holds for a day at a time and is lifted by a new cap', async () => {
  const account = await world.account({ fans: 1 });
  await world.owner.query('insert into workspace_settings (workspace_id, cap_per_day) values ($1, 0)', [account.workspaceId]);
  await world.enqueue(account, account.fanIds, { source: 'automation', priority: PRIORITY.automation });
  await deliver(account);
  expect(await world.reasons(account)).toEqual({ 'held.frequency_cap': 1 });
  expect(await one(`select not_before < 'infinity' as timed from outbox where account_id = $1`, [account.accountId])).toEqual({ timed: true });
});

it('an answer that comes twice, or after the end, changes nothing that is final', async () => {
  const account = await world.account({ fans: 2 });
  const [fan] = account.fanIds;
  const [messageId] = await world.enqueue(account, [fan!]);
  const attemptId = await attemptOf(messageId!, account, fan!);
  await world.owner.query('delete from outbox where message_id = $1', [messageId]);
  for (const reason of ['skipped.suppressed', 'unknown.unconfirmed']) {
    await world.owner.query('update messages set reason = $2 where id = $1', [messageId, reason]);
    await inTransaction(world.deps.senderPool, (client) =>
      acknowledge(client, account.accountId, account.workspaceId, [late(attemptId, messageId!, fan!, {})]),
    );
    expect(await world.reasons(account)).toEqual({ [reason]: 1 });
  }
  const sent = late(attemptId, messageId!, fan!, {
    outcome: 'sent',
    step: 'final',
    reason: 'sent',
    platformMessageId: 'p-1',
    errorKind: null,
    errorMessage: null,
  });
  await inTransaction(world.deps.senderPool, (client) => acknowledge(client, account.accountId, account.workspaceId, [sent]));
  expect(await world.reasons(account)).toEqual({ sent: 1 });
});

it('a read that comes after the answer neither queues nor doubts what was sent', async () => {
  const account = await world.account({ fans: 1 });
  const [messageId] = await world.enqueue(account, account.fanIds);
  await deliver(account);
  await inTransaction(world.deps.senderPool, (client) => queueAgain(client, account.accountId, messageId!, PRIORITY.human));
  await inTransaction(world.deps.senderPool, (client) => leaveUnconfirmed(client, account, messageId!));
  expect(await world.reasons(account)).toEqual({ sent: 1 });
  expect(await one('select count(*)::int as n from outbox where account_id = $1', [account.accountId])).toEqual({ n: 0 });
});

it('what a read cannot tell does not count as absent', async () => {
  const account = await world.account({ fans: 1, keysHonoured: false, sandbox: { faults: { rules: [{ kind: 'drop_after', remaining: 1 }] } } });
  await world.enqueue(account, account.fanIds);
  await deliver(account);
  await world.owner.query(`update unknown_sends set tries = 2, check_at = now() where account_id = $1`, [account.accountId]);
  await deliver(account);
  expect(await world.reasons(account)).toEqual({ sent: 1 });
  expect(await world.stats(account)).toMatchObject({ accepted: 1, doubled: 0 });
});

it('many calls that fail together open the breaker once, for its first short time', async () => {
  const account = await world.account({ fans: 60, sandbox: { faults: { rules: [{ kind: 'error_500_before', remaining: 60 }] } } });
  await world.enqueue(account, account.fanIds);
  const { workspaceId, accountId } = account;
  const environment = new MockActivityEnvironment();
  const window: Promise<WindowResult> = environment.run(world.activities.deliverWindow, { workspaceId, accountId });
  const openMs = async () =>
    (
      await one<{ openMs: number | null }>(
        `select extract(epoch from breaker_until - clock_timestamp())::float8 * 1000 as "openMs" from senders s
         where account_id = $1 and not exists (select from message_attempts a where a.account_id = s.account_id and a.outcome is null)`,
        [accountId],
      )
    )?.openMs ?? null;
  await world.until('all have failed', async () => (await openMs()) !== null);
  expect(await openMs()).toBeLessThanOrEqual(15_000);
  environment.cancel();
  expect(await window).toMatchObject({ sent: 0 });
});

it('a limit that comes while calls without one are under way starts after them', async () => {
  const account = await world.account({ fans: 30 });
  await world.enqueue(account, account.fanIds.slice(0, 20));
  const calls = world.holdCalls(account);
  const running = deliver(account);
  await calls.until(20);
  await world.owner.query('update senders set limit_per_minute = 5, epoch = epoch + 1 where account_id = $1', [account.accountId]);
  calls.letGo();
  await running;
  await world.enqueue(account, account.fanIds.slice(20));
  const next = await deliver(account);
  expect(next).toMatchObject({ status: 'waiting', sent: 0 });
  expect(next.wakeInMs).toBeGreaterThan(60_000);
});

it('a connection that dies in the middle of a transaction fails that transaction and nothing else', async () => {
  const failing = inTransaction(world.deps.senderPool, async (client) => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    await world.owner.query('select pg_terminate_backend($1)', [rows[0]!.pid]);
    await world.until('the connection is gone', async () => {
      const { rowCount } = await world.owner.query('select from pg_stat_activity where pid = $1', [rows[0]!.pid]);
      return rowCount === 0;
    });
    await client.query('select 1');
  });
  await expect(failing).rejects.toThrow();
  await expect(inTransaction(world.deps.senderPool, (client) => client.query('select 1'))).resolves.toBeDefined();
});

it('two looks at one unsend at a time wait for each other, and neither is ended for it', async () => {
  const account = await world.account({ fans: 1 });
  const [messageId] = await world.enqueue(account, account.fanIds);
  const { rows } = await world.owner.query<{ id: string }>(
    `insert into unsends (workspace_id, account_id, message_id, actor) values ($1, $2, $3, 'system:test') returning id`,
    [account.workspaceId, account.accountId, messageId],
  );
  const unsendId = rows[0]!.id;
  let second: Promise<void> = Promise.resolve();
  const look = (between: () => Promise<void>) =>
    inWorkspace(world.database.app, account.workspaceId, async (tx) => {
      await lockUnsend(tx, unsendId);
      await between();
      await moveCursor(tx, unsendId, null);
    });
  await look(async () => {
    second = look(() => Promise.resolve());
    // Settled below: here nobody listens yet.
    second.catch(() => undefined);
    await world.someoneWaits();
  });
  await expect(second).resolves.toBeUndefined();
});
