import { MockActivityEnvironment } from '@temporalio/testing';
import { createCampaignActivities } from '../../activities/campaigns';
import { createSweepSenders } from '../../activities/messaging/sweep-senders';
import type { CampaignActivities } from '../../activities/campaigns/campaign-activities';
import { audience } from '../../contracts/accounts/audience';
import { lockSender } from '../../db/messaging/sender-row';
import { holdMessages } from '../../db/messaging/write-decisions';
import type { CampaignKey } from '../../workflows/campaigns/contract';
import type { WindowResult } from '../../workflows/messaging/contract';
import { SendWorld, type WorldAccount } from '../support/send-world';

const actor = 'user:1';
let world: SendWorld;
let campaign: CampaignActivities;
beforeAll(async () => {
  world = await SendWorld.open();
  campaign = createCampaignActivities({ app: world.database.app, wakeSender: async () => undefined });
});
afterAll(() => world.stop());

function run<K extends keyof CampaignActivities>(
  name: K,
  ...args: Parameters<CampaignActivities[K]>
): Promise<Awaited<ReturnType<CampaignActivities[K]>>> {
  return new MockActivityEnvironment().run(campaign[name] as never, ...args);
}
const deliver = ({ workspaceId, accountId }: WorldAccount): Promise<WindowResult> =>
  new MockActivityEnvironment().run(world.activities.deliverWindow, { workspaceId, accountId });

/** A running campaign with two variants, its recipients drawn and queued. */
async function snapshot({ workspaceId, accountId }: WorldAccount, holdoutBp = 0): Promise<CampaignKey & { variantIds: string[] }> {
  const { rows } = await world.owner.query<{ id: string }>(
    `insert into campaigns (workspace_id, account_id, name, status, phase, audience, holdout_bp) values ($1, $2, 'C', 'running', 'snapshot', $3, $4) returning id`,
    [workspaceId, accountId, audience.parse({}), holdoutBp],
  );
  const campaignId = rows[0]!.id;
  const { rows: variants } = await world.owner.query<{ id: string }>(
    `insert into campaign_variants (workspace_id, campaign_id, position, name, weight_bp, text) values ($1, $2, 0, 'A', 5000, 'Hi {{first_name|you}}'), ($1, $2, 1, 'B', 5000, 'Hello') returning id`,
    [workspaceId, campaignId],
  );
  const key = { workspaceId, accountId, campaignId };
  await run('snapshotAudience', { ...key, pageSize: 10, pages: 100 });
  return { ...key, variantIds: variants.map(({ id }) => id) };
}

async function recipients({ campaignId }: CampaignKey): Promise<{ reason: string; variantId: string | null; text: string | null }[]> {
  const { rows } = await world.owner.query<{ reason: string; variantId: string | null; text: string | null }>(
    `select r.reason, r.variant_id as "variantId", m.text from campaign_recipients r left join messages m on m.id = r.message_id where r.campaign_id = $1 order by r.fan_id`,
    [campaignId],
  );
  return rows;
}

it('sends each recipient the text of their own variant, once, and the holdout nothing', async () => {
  const account = await world.account({ fans: 40 });
  const key = await snapshot(account, 2_000);
  const held = (await recipients(key)).filter(({ reason }) => reason === 'holdout').length;
  expect(await deliver(account)).toMatchObject({ status: 'idle', sent: 40 - held });
  for (const { reason, variantId, text } of await recipients(key))
    expect([reason, text]).toEqual(variantId === null ? ['holdout', null] : ['sent', variantId === key.variantIds[0] ? 'Hi Fan' : 'Hello']);
  expect(await world.stats(account)).toMatchObject({ accepted: 40 - held, doubled: 0 });
  expect(await run('countOpen', key)).toMatchObject({ open: 0 });
});

it('I4: begins no attempt once a pause has answered, and sends the rest after a resume', async () => {
  const account = await world.account({ limitPerMinute: 120, fans: 8 });
  const key = await snapshot(account);
  const sending = deliver(account);
  await world.until('it has begun', async () => (await world.granted(account)).length > 0);
  await run('recordPause', { ...key, actor });
  const { rows: attempts } = await world.owner.query<{ n: number }>('select count(*)::int as n from message_attempts where account_id = $1', [
    account.accountId,
  ]);
  expect(attempts[0]!.n).toBeGreaterThan(0);
  expect(attempts[0]!.n).toBeLessThan(8);
  expect(await sending).toMatchObject({ sent: attempts[0]!.n });
  await run('recordResume', { ...key, actor });
  await run('releaseHeld', { ...key, pageSize: 3, pages: 100 });
  expect(await deliver(account)).toMatchObject({ sent: 8 - attempts[0]!.n });
  expect(await world.stats(account)).toMatchObject({ accepted: 8, doubled: 0, overLimitWindows: 0 });
});

it('I4: leaves nobody behind whose slot was decided while the campaign was paused and written after the resume', async () => {
  const account = await world.account({ fans: 1 });
  const key = await snapshot(account);
  // A row whose attempt was under way at the pause, and came back to be tried again.
  await world.owner.query(`update campaigns set status = 'paused', paused_from = 'running' where id = $1`, [key.campaignId]);
  const slot = await world.deps.senderPool.connect();
  await slot.query('begin');
  await lockSender(slot, account.accountId);
  const { rows } = await slot.query<{ messageId: string; fanId: string; status: string }>(
    `select o.message_id as "messageId", o.fan_id as "fanId", c.status from outbox o join campaigns c on c.id = o.source_id where o.account_id = $1 for update of o`,
    [account.accountId],
  );
  const due = rows[0]!;
  expect(due.status).toBe('paused');
  await run('recordResume', { ...key, actor });
  const release = run('releaseHeld', { ...key, pageSize: 3, pages: 100 });
  await world.someoneWaits();
  await holdMessages(slot, account.accountId, [
    { messageId: due.messageId, fanId: due.fanId, sourceId: key.campaignId, reason: 'held.source_paused', notBeforeMs: null },
  ]);
  await slot.query('commit');
  slot.release();
  expect(await release).toMatchObject({ done: true, rows: 1 });
  expect(await deliver(account)).toMatchObject({ sent: 1 });
});

it('a campaign that takes a hundredth of the rate keeps to it after all of it stood still, again and again', async () => {
  const account = await world.account({ limitPerMinute: 60, fans: 12 });
  const key = await snapshot(account);
  await world.owner.query('update campaigns set pace_bp = 100 where id = $1', [key.campaignId]);
  const turns = async () => {
    const { rows } = await world.owner.query<{ at: number }>(
      'select extract(epoch from not_before)::float8 as at from outbox where account_id = $1 order by not_before',
      [account.accountId],
    );
    return rows.map(({ at }) => at);
  };
  const gaps = (times: number[]) => times.slice(1).map((at, index) => Math.round(at - times[index]!));
  const overdue = () => world.owner.query(`update outbox set not_before = now() - interval '1 hour' where account_id = $1`, [account.accountId]);
  const windows = async () => {
    for (let sent = 0; ;) {
      const { status, wakeInMs, sent: more } = await deliver(account);
      sent += more;
      if (status === 'idle' && (wakeInMs ?? Infinity) > 3_000) return sent;
    }
  };
  await overdue();
  expect(await windows()).toBe(1);
  expect(gaps(await turns())).toEqual(Array(10).fill(100));
  const [first] = await turns();
  await overdue();
  expect(await windows()).toBe(0);
  const behind = await turns();
  expect(gaps(behind)).toEqual(Array(10).fill(100));
  expect(behind[0]! - first!).toBeGreaterThan(1_000);
  const { rows } = await world.owner.query(`select from campaign_recipients where campaign_id = $1 and reason = 'queued' and next_at > now()`, [
    key.campaignId,
  ]);
  expect(rows).toHaveLength(11);
  // A person's reply waits for no turn.
  const [reply] = await world.enqueue(account, account.fanIds.slice(0, 1));
  await windows();
  expect((await world.owner.query('select reason from messages where id = $1', [reply])).rows).toEqual([{ reason: 'sent' }]);
});

it('I2: ends who is left when it is cancelled in the middle; everybody has one final reason', async () => {
  const account = await world.account({ limitPerMinute: 120, fans: 8 });
  const key = await snapshot(account);
  const sending = deliver(account);
  await world.until('it has begun', async () => (await world.granted(account)).length > 0);
  await run('recordCancel', { ...key, actor });
  await run('endOpen', { ...key, pageSize: 3, pages: 100 });
  const { sent } = await sending;
  const reasons = (await recipients(key)).map(({ reason }) => reason);
  expect(reasons.filter((reason) => reason === 'sent')).toHaveLength(sent);
  expect(reasons.filter((reason) => reason === 'skipped.cancelled')).toHaveLength(8 - sent);
  expect(await world.stats(account)).toMatchObject({ accepted: sent, doubled: 0 });
});

it('at its expiry everybody has a reason, whatever holds them; what may have been sent is looked up, at a locked account too', async () => {
  const account = await world.account({ fans: 7 });
  const { accountId } = account;
  const key = await snapshot(account);
  const woken: unknown[] = [];
  const temporal = { workflow: { signalWithStart: (_: string, { args }: { args: unknown[] }) => Promise.resolve(woken.push(...args)) } };
  const sweep = createSweepSenders({ temporal: temporal as never, senderPool: world.database.sender.$client });
  const { rows } = await world.owner.query<{ id: string }>('select message_id as id from outbox where account_id = $1 order by fan_id', [accountId]);
  const ids = rows.map(({ id }) => id);
  const hold = async (index: number, reason: string, notBefore: string, others = '') => {
    await world.owner.query(`update outbox set not_before = ${notBefore} ${others} where account_id = $1 and message_id = $2`, [
      accountId,
      ids[index],
    ]);
    await world.owner.query('update messages set reason = $3 where account_id = $1 and id = $2', [accountId, ids[index], reason]);
    await world.owner.query('update campaign_recipients set reason = $2 where message_id = $1', [ids[index], reason]);
  };
  const leftUnderWay = async (index: number) => {
    await hold(index, 'queued', `'-infinity'`, `, attempts = 1, attempt_id = gen_random_uuid()`);
    await world.owner.query(
      `insert into message_attempts (id, workspace_id, account_id, message_id, fan_id, source, grant_id, epoch, request, request_hash)
       select attempt_id, workspace_id, account_id, message_id, fan_id, source, gen_random_uuid(), 1, '{"text":"Hello","priceCents":0,"mediaIds":[]}', 'x' from outbox where account_id = $1 and message_id = $2`,
      [accountId, ids[index]],
    );
  };
  await hold(0, 'held.manual', `'infinity'`);
  await hold(1, 'held.session_expired', `now() + interval '1 hour'`);
  await hold(2, 'held.media', `now() + interval '10 minutes'`, ', native = true');
  await hold(3, 'held.retry', `'infinity'`, ', maybe_sent = true');
  await leftUnderWay(4);
  await world.owner.query(`update platform_accounts set status = 'session_expired' where id = $1`, [accountId]);
  const reasons = async () => (await recipients(key)).map(({ reason }) => reason);

  await world.owner.query(`update campaigns set expires_at = now() + interval '30 minutes' where id = $1`, [key.campaignId]);
  await world.owner.query(`update outbox set expires_at = now() + interval '30 minutes' where account_id = $1`, [accountId]);
  const before = await reasons();
  await sweep();
  expect(await reasons()).toEqual(before);

  await world.owner.query(`update campaigns set expires_at = now() - interval '1 minute' where id = $1`, [key.campaignId]);
  await world.owner.query(`update outbox set expires_at = now() - interval '1 minute' where account_id = $1`, [accountId]);
  await world.owner.query(`update senders set seen_at = now() - interval '2 minutes' where account_id = $1`, [accountId]);
  woken.length = 0;
  for (let twice = 0; twice < 2; twice += 1) await sweep();
  const [expired, doubtful] = ['skipped.expired', 'unknown.reconciling'];
  expect(await reasons()).toEqual([expired, expired, expired, doubtful, 'queued', expired, expired]);
  // A window settles the call that was left, although the account lets nothing leave.
  expect(woken).toContainEqual({ workspaceId: account.workspaceId, accountId });
  expect(await deliver(account)).toMatchObject({ status: 'blocked', sent: 0 });
  await sweep();
  expect(await reasons()).toEqual([expired, expired, expired, doubtful, doubtful, expired, expired]);
  const { rows: looks } = await world.owner.query<{ id: string }>('select message_id as id from unknown_sends where account_id = $1', [accountId]);
  expect(looks.map(({ id }) => id).sort()).toEqual([ids[3], ids[4]].sort());
  expect(await run('countOpen', key)).toMatchObject({ open: 2 });
  expect(await world.stats(account)).toMatchObject({ accepted: 0 });
});

it('looks again soon where one call reaches them all', async () => {
  const account = await world.account({ limitPerMinute: 10, fans: 60 });
  const key = await snapshot(account);
  expect((await run('countOpen', key)).etaMs).toBeGreaterThan(300_000);
  await world.owner.query('update outbox set native = true where account_id = $1', [account.accountId]);
  expect((await run('countOpen', key)).etaMs).toBeLessThan(10_000);
  await world.owner.query(`update outbox set not_before = 'infinity' where account_id = $1`, [account.accountId]);
  expect(await run('countOpen', key)).toEqual({ open: 60, etaMs: null });
});

it('sends an edited text to those who have no message yet', async () => {
  const account = await world.account({ fans: 3 });
  const key = await snapshot(account);
  const definition = { name: 'C', variants: ['New A', 'New B'].map((text) => ({ name: text, text, priceCents: 0, mediaIds: [] })) };
  await world.owner.query(`insert into campaign_versions (campaign_id, version, workspace_id, definition, created_by) values ($1, 2, $2, $3, $4)`, [
    key.campaignId,
    key.workspaceId,
    definition,
    actor,
  ]);
  await run('recordEdit', { ...key, actor, version: 2 });
  await deliver(account);
  for (const { text, variantId } of await recipients(key)) expect(text).toBe(variantId === key.variantIds[0] ? 'New A' : 'New B');
});
