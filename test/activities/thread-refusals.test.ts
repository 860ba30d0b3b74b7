import { MockActivityEnvironment } from '@temporalio/testing';
import { createHistoryActivities } from '../../activities/messaging/history';
import { createUpkeep } from '../../activities/messaging/upkeep';
import type { PlatformErrorKind } from '../../contracts/messaging/platform';
import { inWorkspace } from '../../db/database';
import { eraseFan } from '../../db/fans/erase-fan';
import { askForHistory } from '../../db/messaging/history/history-row';
import { givenUpThreads } from '../../db/messaging/history/thread-refusals';
import { DUE_RECEIPTS } from '../../db/messaging/inbound/store-receipt';
import { processReceipt, type Receipt } from '../../db/messaging/inbound/process-receipt';
import { DIALECTS } from '../../providers/platform/connectors';
import { GatewayClient } from '../../providers/platform/gateway-client';
import { createGatewayConnector } from '../../providers/platform/gateway-connector';
import { createFanHasher } from '../../providers/secrets/fan-hasher';
import { SendWorld, type WorldAccount } from '../support/send-world';

jest.setTimeout(60_000);

/** A platform that shows everything but the threads of these fans. */
const refused = new Map<string, PlatformErrorKind>();
const hasher = createFanHasher(Buffer.alloc(32, 7).toString('base64'));
const client = new GatewayClient(8);
const whole = createGatewayConnector(DIALECTS.sandbox, { client, nowMs: Date.now });
const connector: typeof whole = {
  ...whole,
  listMessages: async (request) => {
    const kind = refused.get(request.fanPlatformId);
    return kind === undefined ? whole.listMessages(request) : { outcome: 'failed', error: { kind, message: 'no' } };
  },
};
let world: SendWorld;
let activities: ReturnType<typeof createHistoryActivities>;
beforeAll(async () => {
  world = await SendWorld.open();
  activities = createHistoryActivities({ ...world.deps, connectorOf: () => connector, app: world.database.app, hasher });
});
afterAll(async () => {
  await client.close();
  await world.stop();
});
beforeEach(() => refused.clear());

const run = <T>(activity: (key: WorldAccount) => Promise<T>, account: WorldAccount): Promise<T> =>
  new MockActivityEnvironment().run<[WorldAccount], T, typeof activity>(activity, account);
const inOwn = <T>(account: WorldAccount, work: Parameters<typeof inWorkspace<T>>[2]) => inWorkspace(world.database.app, account.workspaceId, work);
const rows = async <T>(query: string, values: unknown[]) => (await world.owner.query(query, values)).rows as T[];
const reply = (account: WorldAccount, fan: string, text: string) =>
  world.control('POST', `accounts/${account.platformAccountId}/events`, { kind: 'reply', fan, detail: { text } });
const historyOf = async ({ accountId }: WorldAccount) =>
  (await rows<{ known_until: Date; status: string }>('select known_until, status from account_histories where account_id = $1', [accountId]))[0]!;
const givenUp = (account: WorldAccount) => inOwn(account, (tx) => givenUpThreads(tx, account.accountId));
const textsOf = (account: WorldAccount, fan: string) =>
  rows<{ text: string }>(
    `select text from messages m join fans f on f.id = m.fan_id where m.account_id = $1 and f.platform_fan_id = $2 and m.direction = 'in' order by m.created_at`,
    [account.accountId, fan],
  ).then((found) => found.map(({ text }) => text));

async function ask(account: WorldAccount): Promise<{ events: number; refusedBy?: string }> {
  const asked = await run(activities.askForNews, account);
  const { rows: due } = await world.database.sender.$client.query<Receipt>(DUE_RECEIPTS, [1_000]);
  for (const receipt of due.filter(({ accountId }) => accountId === account.accountId))
    await processReceipt(world.database.app, receipt, (accountId, platformFanId) => hasher.candidates({ accountId, platformFanId }));
  return asked;
}

async function twoFans(): Promise<WorldAccount> {
  const account = await world.account({ fans: 0 });
  await world.control('POST', `accounts/${account.platformAccountId}/fans`, { fans: ['81', '82'].map((id) => ({ id, displayName: `Fan ${id}` })) });
  await inOwn(account, (tx) => askForHistory(tx, { ...account, again: false }));
  return account;
}

it('a thread that is refused for ever is given up, the gap closes for the others, and a later success brings what was missing', async () => {
  const account = await twoFans();
  await run(activities.backfillPages, account);
  refused.set('81', 'invalid');
  await reply(account, '81', 'Can you hear me?');
  await reply(account, '82', 'Hello');
  const before = (await historyOf(account)).known_until;
  for (const _ of [1, 2]) expect(await ask(account)).toEqual({ events: 0, refusedBy: 'invalid' });
  expect((await historyOf(account)).known_until).toEqual(before);
  expect(await givenUp(account)).toEqual({ count: 0, latest: [] });
  expect(await textsOf(account, '82')).toEqual(['Hello']);

  expect(await ask(account)).toEqual({ events: 0 });
  const closed = (await historyOf(account)).known_until;
  expect(closed.getTime()).toBeGreaterThan(before.getTime());
  expect(await givenUp(account)).toMatchObject({ count: 1, latest: [{ name: 'Fan 81', kind: 'invalid', times: 3 }] });
  // Another refusal, of a kind that may pass, does not open it again.
  refused.set('81', 'upstream_failed');
  await reply(account, '81', 'Hello?');
  expect(await ask(account)).toEqual({ events: 0 });

  // Nothing new shows in it, and the record is taken for complete since: after a day it has another try all the same.
  refused.clear();
  await world.owner.query(`update account_histories set known_until = now() + interval '1 hour' where account_id = $1`, [account.accountId]);
  expect(await ask(account)).toEqual({ events: 0 });
  await world.owner.query(`update thread_refusals set last_at = now() - interval '25 hours' where account_id = $1`, [account.accountId]);
  expect(await ask(account)).toEqual({ events: 2 });
  expect(await textsOf(account, '81')).toEqual(['Can you hear me?', 'Hello?']);
  expect(await givenUp(account)).toEqual({ count: 0, latest: [] });
});

it('the past of an account is read to its end without a thread that is refused, and read anew when the thread is shown', async () => {
  const account = await twoFans();
  for (const fan of ['81', '82']) await reply(account, fan, `Once upon a time ${fan}`);
  refused.set('81', 'content_refused');
  for (const _ of [1, 2]) expect(await run(activities.backfillPages, account)).toMatchObject({ status: 'running' });
  expect(await run(activities.backfillPages, account)).toEqual({ status: 'completed', waitMs: null });
  expect(await textsOf(account, '82')).toHaveLength(1);
  expect(await givenUp(account)).toMatchObject({ count: 1, latest: [{ kind: 'content_refused', times: 3 }] });
  refused.clear();
  await world.owner.query(`update thread_refusals set last_at = now() - interval '25 hours' where account_id = $1`, [account.accountId]);
  await ask(account);
  expect(await historyOf(account)).toMatchObject({ status: 'waiting' });
  await run(activities.backfillPages, account);
  expect(await textsOf(account, '81')).toEqual(['Once upon a time 81']);
  expect(await givenUp(account)).toEqual({ count: 0, latest: [] });
});

it('erasing a fan takes the refusal along, and upkeep those of accounts that are not asked any more', async () => {
  const account = await twoFans();
  await run(activities.backfillPages, account);
  refused.set('81', 'invalid').set('82', 'invalid');
  for (const fan of ['81', '82']) await reply(account, fan, 'Hi');
  await ask(account);
  const of = () => rows<{ fan: string }>('select platform_fan_id as fan from thread_refusals where account_id = $1 order by 1', [account.accountId]);
  expect(await of()).toEqual([{ fan: '81' }, { fan: '82' }]);
  const [gone] = await rows<{ id: string }>(`select id from fans where account_id = $1 and platform_fan_id = '81'`, [account.accountId]);
  await inOwn(account, (tx) => eraseFan(tx, hasher, { ...gone!, accountId: account.accountId, platformFanId: '81' }, account.workspaceId, 'test'));
  await ask(account);
  expect(await of()).toEqual([{ fan: '82' }]);
  await world.owner.query(`update thread_refusals set last_at = now() - interval '31 days' where account_id = $1`, [account.accountId]);
  await createUpkeep(world.deps)();
  expect(await of()).toEqual([]);
});
