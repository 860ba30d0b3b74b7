import { randomUUID } from 'node:crypto';
import { MockActivityEnvironment } from '@temporalio/testing';
import { createHistoryActivities } from '../../activities/messaging/history';
import { createBackfillPages } from '../../activities/messaging/history/backfill-pages';
import type { HistoryDeps } from '../../activities/messaging/history/history-deps';
import { inWorkspace } from '../../db/database';
import { eraseFan } from '../../db/fans/erase-fan';
import { askForHistory, stopHistory } from '../../db/messaging/history/history-row';
import { readGap } from '../../db/messaging/history/gap-row';
import { writeFans } from '../../db/messaging/history/write-fans';
import { writeHistoryMessages } from '../../db/messaging/history/write-messages';
import { DUE_RECEIPTS } from '../../db/messaging/inbound/store-receipt';
import { processReceipt, type Receipt } from '../../db/messaging/inbound/process-receipt';
import { DIALECTS } from '../../providers/platform/connectors';
import { GatewayClient } from '../../providers/platform/gateway-client';
import { createGatewayConnector } from '../../providers/platform/gateway-connector';
import { createFanHasher } from '../../providers/secrets/fan-hasher';
import { SendWorld, type WorldAccount } from '../support/send-world';

const hasher = createFanHasher(Buffer.alloc(32, 7).toString('base64'));
const client = new GatewayClient(8);
const connector = createGatewayConnector(DIALECTS.sandbox, { client, nowMs: Date.now });
let world: SendWorld;
let deps: HistoryDeps;
beforeAll(async () => {
  world = await SendWorld.open();
  deps = { ...world.deps, connectorOf: () => connector, app: world.database.app, hasher };
});
afterAll(async () => {
  await client.close();
  await world.stop();
});

const fanHashes = (accountId: string, platformFanId: string) => hasher.candidates({ accountId, platformFanId });
const run = <T>(activity: (key: WorldAccount) => Promise<T>, account: WorldAccount): Promise<T> =>
  new MockActivityEnvironment().run<[WorldAccount], T, typeof activity>(activity, account);
const inOwn = <T>(account: WorldAccount, work: Parameters<typeof inWorkspace<T>>[2]) => inWorkspace(world.database.app, account.workspaceId, work);
const rows = async <T>(query: string, values: unknown[]) => (await world.owner.query(query, values)).rows as T[];
const happen = (account: WorldAccount, kind: string, fan: string, detail: object = {}) =>
  world.control('POST', `accounts/${account.platformAccountId}/events`, { kind, fan, detail });

/** Somebody at the platform itself writes to a fan. Returns the platform's id. */
async function writtenThere(account: WorldAccount, fan: string, body: object): Promise<number> {
  const answer = await fetch(`${world.sandbox.url}/api/${account.platformAccountId}/chats/${fan}/messages`, {
    method: 'POST',
    headers: { authorization: 'Bearer test-api-key' },
    body: JSON.stringify(body),
  });
  return ((await answer.json()) as { data: { id: number } }).data.id;
}

/** An account with a past: three subscribers, two conversations, a sale, a tip and a payment that was taken back. */
async function withPast(): Promise<{ account: WorldAccount; sale: number }> {
  const account = await world.account({ fans: 0 });
  await world.control('POST', `accounts/${account.platformAccountId}/fans`, {
    fans: ['71', '72', '73'].map((id) => ({ id, displayName: `Fan ${id}` })),
  });
  const sale = await writtenThere(account, '71', { text: 'A set for you', price: 12.5, mediaFiles: [4711] });
  await happen(account, 'reply', '71', { text: 'I love <this>' });
  await happen(account, 'buy', '71', { message: sale });
  await writtenThere(account, '72', { text: 'How are you?' });
  await happen(account, 'tip', '72', { cents: 700 });
  await happen(account, 'tip', '72', { cents: 900 });
  const { data } = (await (
    await fetch(`${world.sandbox.url}/api/${account.platformAccountId}/transactions`, { headers: { authorization: 'Bearer test-api-key' } })
  ).json()) as { data: { list: { id: string }[] } };
  await happen(account, 'undo', '72', { transaction: data.list[0]!.id });
  await inOwn(account, (tx) => askForHistory(tx, { ...account, again: false }));
  return { account, sale };
}

const spent = (account: WorldAccount) =>
  rows<{ fan: string; spend: string; purchases: number }>(
    'select platform_fan_id as fan, spend_cents as spend, purchases from fans where account_id = $1 order by 1',
    [account.accountId],
  );
const historyOf = async (account: WorldAccount) =>
  (await rows<Record<string, unknown>>('select * from account_histories where account_id = $1', [account.accountId]))[0]!;

/** Applies what was received, as the API does behind its answer. */
async function drain(account: WorldAccount): Promise<void> {
  const { rows: due } = await world.database.sender.$client.query<Receipt>(DUE_RECEIPTS, [1_000]);
  for (const receipt of due.filter(({ accountId }) => accountId === account.accountId)) await processReceipt(world.database.app, receipt, fanHashes);
}

describe('the past of an account', () => {
  it('capability history: is read once and for all: fans, conversations as history, payments as money; reading it again changes nothing', async () => {
    const { account, sale } = await withPast();
    const { backfillPages } = createHistoryActivities(deps);
    expect(await run(backfillPages, account)).toEqual({ status: 'completed', waitMs: null });
    const expectAll = async () => {
      expect(await historyOf(account)).toMatchObject({
        status: 'completed',
        fans: 3,
        chats: 2,
        chats_read: 2,
        messages: 3,
        transactions: 3,
        skipped: 0,
      });
      expect(await spent(account)).toEqual([
        { fan: '71', spend: '1250', purchases: 1 },
        { fan: '72', spend: '700', purchases: 1 },
        { fan: '73', spend: '0', purchases: 0 },
      ]);
    };
    await expectAll();
    const messages = await rows(
      'select direction, source, reason, text, price_cents, media_ids, platform_message_id from messages where account_id = $1 order by id',
      [account.accountId],
    );
    expect(messages).toEqual([
      {
        direction: 'out',
        source: 'platform',
        reason: 'sent',
        text: 'A set for you',
        price_cents: 1250,
        media_ids: ['4711'],
        platform_message_id: String(sale),
      },
      expect.objectContaining({ direction: 'in', source: 'fan', reason: 'received', text: 'I love <this>' }) as unknown,
      expect.objectContaining({ direction: 'out', source: 'platform', text: 'How are you?' }) as unknown,
    ]);
    for (const table of ['outbox', 'message_attempts', 'events'])
      expect(await rows(`select 1 from ${table} where account_id = $1`, [account.accountId])).toEqual([]);
    expect(await rows('select media_id from fan_media f join fans on fans.id = f.fan_id where account_id = $1', [account.accountId])).toEqual([
      { media_id: '4711' },
    ]);
    const threads = await rows<{ unread: number; asks: boolean }>(
      'select unread, unanswered_since is not null as asks from threads t join fans f on f.id = t.fan_id where t.account_id = $1 order by platform_fan_id',
      [account.accountId],
    );
    expect(threads).toEqual([
      { unread: 1, asks: true },
      { unread: 0, asks: false },
    ]);
    await inOwn(account, (tx) => askForHistory(tx, { ...account, again: true }));
    await run(backfillPages, account);
    expect(await historyOf(account)).toMatchObject({ status: 'completed', messages: 0, transactions: 0 });
    expect(await spent(account)).toHaveLength(3);
    expect((await spent(account))[1]).toEqual({ fan: '72', spend: '700', purchases: 1 });
  });

  it('takes a message that comes twice in a page once, and texts with characters that are none', async () => {
    const account = await world.account({ fans: 1 });
    const message = { isOurs: false, priceCents: 0, mediaIds: [], atMs: Date.now(), isOpened: false, isMass: false };
    const page = [
      { ...message, platformMessageId: 'm1', text: 'half of \ud83d\0' },
      { ...message, platformMessageId: 'm1', text: 'half of \ud83d\0' },
    ];
    const [fan] = await rows<{ id: string; pid: string }>('select id, platform_fan_id as pid from fans where account_id = $1', [account.accountId]);
    expect(await inOwn(account, (tx) => writeHistoryMessages(tx, { ...account, fanId: fan!.id }, page))).toMatchObject([{ text: 'half of \ufffd' }]);
    await inOwn(account, (tx) => writeFans(tx, { ...account, hasher }, [{ fanPlatformId: fan!.pid, displayName: 'Half \udc00\0' }]));
    expect(await rows('select display_name as name from fans where id = $1', [fan!.id])).toEqual([{ name: 'Half \ufffd' }]);
  });

  it('can be stopped after any page and goes on from there', async () => {
    const { account } = await withPast();
    const onePage = createBackfillPages(deps, { stretchMs: 0 });
    let stretches = 0;
    for (; stretches < 30; stretches += 1) {
      if ((await run(onePage, account)).status !== 'running') break;
      await inOwn(account, (tx) => stopHistory(tx, account.accountId));
      expect(await run(onePage, account)).toEqual({ status: 'stopped', waitMs: null });
      await inOwn(account, (tx) => askForHistory(tx, { ...account, again: false }));
    }
    expect(stretches).toBeGreaterThanOrEqual(5);
    expect(await historyOf(account)).toMatchObject({ status: 'completed', chats_read: 2, messages: 3, transactions: 3 });
  });

  it('a signed-out account is waited for, and a platform that slows us is left alone', async () => {
    const { account } = await withPast();
    const { backfillPages } = createHistoryActivities(deps);
    await world.control('PUT', `accounts/${account.platformAccountId}/state`, { state: 'session_expired' });
    expect(await run(backfillPages, account)).toEqual({ status: 'running', waitMs: 600_000 });
    expect(await historyOf(account)).toMatchObject({ status: 'running', error: 'session_expired' });
    await world.control('PUT', `accounts/${account.platformAccountId}/state`, { state: 'active' });
    await world.owner.query(`update senders set slowed_until = now() + interval '1 minute' where account_id = $1`, [account.accountId]);
    expect((await run(backfillPages, account)).waitMs).toBeGreaterThan(30_000);
    await world.owner.query('update senders set slowed_until = null where account_id = $1', [account.accountId]);
    expect((await run(backfillPages, account)).status).toBe('completed');
  });

  it('a payment that a file told of before is the same payment, and an erased fan does not come back', async () => {
    const { account } = await withPast();
    const fanId = (
      await rows<{ id: string }>(
        `insert into fans (workspace_id, account_id, platform_fan_id, spend_cents, purchases) values ($1, $2, '72', 700, 1) returning id`,
        [account.workspaceId, account.accountId],
      )
    )[0]!.id;
    await world.owner.query(
      `insert into fan_transactions (workspace_id, account_id, fan_id, platform_transaction_id, kind, occurred_at, gross_cents, net_cents, currency) values ($1, $2, $3, 'row:abc:1', 'tip', now(), 700, 560, 'USD')`,
      [account.workspaceId, account.accountId, fanId],
    );
    const gone = (
      await rows<{ id: string }>(`insert into fans (workspace_id, account_id, platform_fan_id) values ($1, $2, '71') returning id`, [
        account.workspaceId,
        account.accountId,
      ])
    )[0]!;
    await inOwn(account, (tx) => eraseFan(tx, hasher, { ...gone, accountId: account.accountId, platformFanId: '71' }, account.workspaceId, 'test'));
    await run(createHistoryActivities(deps).backfillPages, account);
    expect(await spent(account)).toEqual([
      { fan: '72', spend: '700', purchases: 1 },
      { fan: '73', spend: '0', purchases: 0 },
    ]);
    expect(await rows('select 1 from fan_transactions where account_id = $1', [account.accountId])).toHaveLength(2);
  });
});

describe('what no webhook told of', () => {
  /** Read to its end, and asked since a while ago. */
  async function complete(): Promise<{ account: WorldAccount; sale: number }> {
    const past = await withPast();
    await run(createHistoryActivities(deps).backfillPages, past.account);
    return past;
  }
  const ask = async (account: WorldAccount) => {
    const asked = await run(createHistoryActivities(deps).askForNews, account);
    await drain(account);
    return asked;
  };

  it('is asked for and counts as if a webhook had told of it, once', async () => {
    const { account } = await complete();
    await happen(account, 'reply', '73', { text: 'Are you there?' });
    const offer = await writtenThere(account, '73', { text: 'Yes! A set for you', price: 5, mediaFiles: [9] });
    await happen(account, 'buy', '73', { message: offer });
    expect(await ask(account)).toEqual({ events: 3 });
    expect(await ask(account)).toEqual({ events: 0 });
    expect((await spent(account))[2]).toEqual({ fan: '73', spend: '500', purchases: 1 });
    expect(
      await rows(
        `select direction, source from messages m join fans f on f.id = m.fan_id where m.account_id = $1 and platform_fan_id = '73' order by m.id`,
        [account.accountId],
      ),
    ).toEqual([
      { direction: 'in', source: 'fan' },
      { direction: 'out', source: 'platform' },
    ]);
    expect(await rows(`select type from events where account_id = $1 order by type`, [account.accountId])).toEqual([
      { type: 'message.received' },
      { type: 'money.purchase' },
    ]);
  });

  it('a payment that was settled, and one taken back: the money goes with it, once', async () => {
    const { account } = await complete();
    const [payment] = await rows<{ id: string }>(
      `select platform_transaction_id as id from fan_transactions t join fans f on f.id = t.fan_id where t.account_id = $1 and platform_fan_id = '72' and t.status = 'loading'`,
      [account.accountId],
    );
    await happen(account, 'undo', '72', { transaction: payment!.id });
    await world.control('PATCH', `accounts/${account.platformAccountId}`, { timeScale: 10_000_000 });
    await world.owner.query(`update account_histories set settled_at = now() - interval '2 days' where account_id = $1`, [account.accountId]);
    await ask(account);
    await ask(account);
    expect((await spent(account)).map(({ spend }) => spend)).toEqual(['1250', '0', '0']);
    expect(
      await rows('select status, count(*)::int as n from fan_transactions where account_id = $1 group by 1 order by 1', [account.accountId]),
    ).toEqual([
      { status: 'done', n: 1 },
      { status: 'undo', n: 2 },
    ]);
  });

  it('an erased fan does not come back with what the platform still lists', async () => {
    const { account } = await complete();
    await happen(account, 'reply', '71', { text: 'Forget me' });
    const [gone] = await rows<{ id: string }>(`select id from fans where account_id = $1 and platform_fan_id = '71'`, [account.accountId]);
    await inOwn(account, (tx) => eraseFan(tx, hasher, { ...gone!, accountId: account.accountId, platformFanId: '71' }, account.workspaceId, 'test'));
    await ask(account);
    expect((await spent(account)).map(({ fan }) => fan)).toEqual(['72', '73']);
    expect(await rows(`select 1 from webhook_receipts where account_id = $1 and payload::text like '%Forget%'`, [account.accountId])).toEqual([]);
  });

  it('what is ours and on its way is not taken for somebody else’s', async () => {
    const { account } = await complete();
    const [fan] = await rows<{ id: string }>(`select id from fans where account_id = $1 and platform_fan_id = '73'`, [account.accountId]);
    const [messageId] = await world.enqueue(account, [fan!.id]);
    // The call went out, its answer did not come back yet.
    await world.owner.query(`update outbox set not_before = '-infinity', attempt_id = $2, maybe_sent = true where message_id = $1`, [
      messageId,
      randomUUID(),
    ]);
    await world.owner.query(
      `insert into message_attempts (workspace_id, account_id, message_id, fan_id, source, grant_id, epoch, request, request_hash) values ($1, $2, $3, $4, 'human', $3, 1, '{}', '')`,
      [account.workspaceId, account.accountId, messageId, fan!.id],
    );
    await writtenThere(account, '73', { text: 'Hello there' });
    await ask(account);
    expect(await rows('select source from messages where account_id = $1 and fan_id = $2', [account.accountId, fan!.id])).toEqual([
      { source: 'human' },
    ]);
  });

  it('is asked for when its time has come, of accounts that are signed in, and a refusal leaves the gap open', async () => {
    const { account } = await complete();
    const { dueForNews } = createHistoryActivities(deps);
    const isDue = async () => (await dueForNews()).accounts.some(({ accountId }) => accountId === account.accountId);
    expect(await isDue()).toBe(true);
    expect(await isDue()).toBe(false);
    const before = (await historyOf(account))['known_until'];
    await world.control('PUT', `accounts/${account.platformAccountId}/state`, { state: 'session_expired' });
    expect(await run(createHistoryActivities(deps).askForNews, account)).toEqual({ events: 0, refusedBy: 'session_expired' });
    expect((await historyOf(account))['known_until']).toEqual(before);
    await world.owner.query(`update platform_accounts set status = 'session_expired' where id = $1`, [account.accountId]);
    await world.owner.query('update account_histories set poll_due_at = now() where account_id = $1', [account.accountId]);
    expect(await isDue()).toBe(false);
  });

  it('those due longest are asked first, and one whose look breaks off stands behind those that were not asked', async () => {
    const worlds = [(await complete()).account, (await complete()).account, (await complete()).account];
    const accounts = worlds.map(({ accountId }) => accountId);
    const { dueForNews } = createHistoryActivities(deps);
    for (const [place, id] of [accounts[1]!, accounts[0]!, accounts[2]!].entries())
      await world.owner.query(`update account_histories set poll_due_at = now() - make_interval(mins => $2) where account_id = $1`, [id, 10 - place]);
    const due = async () => (await dueForNews()).accounts.map(({ accountId }) => accountId).filter((id) => accounts.includes(id));
    expect(await due()).toEqual([accounts[1], accounts[0], accounts[2]]);
    // The run ends after the first was asked: the next one begins with the second.
    await inOwn(worlds[1]!, (tx) => readGap(tx, accounts[1]!));
    await world.owner.query(`update account_histories set poll_due_at = poll_due_at - interval '20 minutes' where account_id = any ($1::uuid[])`, [
      accounts,
    ]);
    expect(await due()).toEqual([accounts[0], accounts[2], accounts[1]]);
  });
});
