import { MockActivityEnvironment } from '@temporalio/testing';
import type { AnswerSeen } from '../../activities/messaging/send-deps';
import { PRIORITY } from '../../contracts/messaging/priority';
import { inWorkspace } from '../../db/database';
import { eraseFan } from '../../db/fans/erase-fan';
import { readSamples } from '../../db/operations/read-samples';
import { createFanHasher } from '../../providers/secrets/fan-hasher';
import type { WindowResult } from '../../workflows/messaging/contract';
import { startRefusingPlatform } from '../support/refusing-platform';
import { seedMass } from '../support/seed-mass';
import { SendWorld, type WorldAccount } from '../support/send-world';

let world: SendWorld;
beforeAll(async () => {
  world = await SendWorld.open();
});
afterAll(() => world.stop());

function deliver({ workspaceId, accountId }: WorldAccount): Promise<WindowResult> {
  return new MockActivityEnvironment().run(world.activities.deliverWindow, { workspaceId, accountId });
}

describe('deliverWindow', () => {
  it('sends what is due, once, and says that it sleeps', async () => {
    const account = await world.account({ fans: 25 });
    await world.enqueue(account, account.fanIds);
    expect(await deliver(account)).toMatchObject({ status: 'idle', wakeInMs: null, sent: 25 });
    expect(await deliver(account)).toMatchObject({ status: 'idle', sent: 0 });
    expect(await world.reasons(account)).toEqual({ sent: 25 });
    expect(await world.stats(account)).toMatchObject({ accepted: 25, replayed: 0, doubled: 0 });
    const { rows } = await world.owner.query(
      'select idle, (select count(*)::int from outbox where account_id = $1) as waiting from senders where account_id = $1',
      [account.accountId],
    );
    expect(rows).toEqual([{ idle: true, waiting: 0 }]);
  });

  it('I1, I3: paces an account with a limit and lets a person overtake the campaign', async () => {
    const account = await world.account({ limitPerMinute: 60, fans: 5 });
    await world.enqueue(account, account.fanIds.slice(0, 4), { source: 'automation', priority: PRIORITY.automation });
    const running = deliver(account);
    await world.until('the first has left', async () => (await world.granted(account)).length > 0);
    const { human, before } = await world.betweenClaims(account, async () => ({
      human: (await world.enqueue(account, account.fanIds.slice(4)))[0],
      before: (await world.granted(account)).length,
    }));
    await running;
    // When attempts were granted; when answers were written down depends on how busy the machine is.
    const { rows } = await world.owner.query<{ id: string; at: number }>(
      'select message_id as id, extract(epoch from started_at)::float8 as at from message_attempts where account_id = $1 order by started_at',
      [account.accountId],
    );
    expect(rows.findIndex(({ id }) => id === human)).toBe(before);
    for (let i = 1; i < rows.length; i++) expect(rows[i]!.at - rows[i - 1]!.at).toBeGreaterThan(0.9);
    expect(await world.stats(account)).toMatchObject({ accepted: 5, overLimitWindows: 0 });
  });

  it('does not say that it sleeps while it waits for a slot: nobody needs to wake it', async () => {
    const account = await world.account({ limitPerMinute: 60, fans: 3 });
    await world.enqueue(account, account.fanIds);
    const running = deliver(account);
    const seen = new Set<boolean>();
    await world.until('the last has left', async () => {
      const { rows } = await world.owner.query<{ idle: boolean; granted: number }>(
        `select idle, (select count(*)::int from message_attempts where account_id = $1) as granted from senders where account_id = $1 and epoch > 0`,
        [account.accountId],
      );
      const [now] = rows;
      if (now && now.granted < 3) seen.add(now.idle);
      return now?.granted === 3;
    });
    expect([...seen]).toEqual([false]);
    expect(await running).toMatchObject({ status: 'idle', sent: 3 });
  });

  it('fast accounts go in buckets of a second and stay below the limit', async () => {
    const account = await world.account({ limitPerMinute: 600, fans: 35 });
    await world.enqueue(account, account.fanIds);
    expect(await deliver(account)).toMatchObject({ status: 'idle', sent: 35 });
    expect(await world.stats(account)).toMatchObject({ accepted: 35, overLimitWindows: 0, doubled: 0 });
  });

  it('I2, capability sendIdempotency: an answer that got lost is asked for again under the same key, and nobody gets two', async () => {
    const account = await world.account({ fans: 2, sandbox: { faults: { rules: [{ kind: 'drop_after', remaining: 1 }] } } });
    await world.enqueue(account, account.fanIds);
    const first = await deliver(account);
    expect(first.sent).toBe(2);
    expect(await world.reasons(account)).toEqual({ sent: 2 });
    expect(await world.stats(account)).toMatchObject({ accepted: 2, replayed: 1, doubled: 0 });
  });

  it('without keys a lost answer is unknown, then found by a read, and never sent twice', async () => {
    const account = await world.account({ fans: 1, keysHonoured: false, sandbox: { faults: { rules: [{ kind: 'drop_after', remaining: 1 }] } } });
    await world.enqueue(account, account.fanIds);
    await deliver(account);
    expect(await world.reasons(account)).toEqual({ 'unknown.reconciling': 1 });
    await world.owner.query('update unknown_sends set check_at = now() where account_id = $1', [account.accountId]);
    await deliver(account);
    expect(await world.reasons(account)).toEqual({ sent: 1 });
    expect(await world.stats(account)).toMatchObject({ accepted: 1, doubled: 0 });
  });

  it('a fan who is erased while an outcome is looked up is looked for no more, and keeps the campaign waiting no longer', async () => {
    const account = await world.account({ fans: 1, keysHonoured: false, sandbox: { faults: { rules: [{ kind: 'drop_after', remaining: 1 }] } } });
    const { workspaceId, accountId, fanIds } = account;
    const [messageId] = await world.enqueue(account, fanIds);
    const { rows } = await world.owner.query<{ id: string }>(
      `with c as (insert into campaigns (workspace_id, account_id, name, status, phase, audience) values ($1, $2, 'One', 'running', 'sending', '{}') returning id),
       v as (insert into campaign_variants (workspace_id, campaign_id, position, name, weight_bp, text) select $1, c.id, 0, 'A', 10000, 'Hello' from c returning id, campaign_id)
       insert into campaign_recipients (campaign_id, fan_id, workspace_id, account_id, message_id, variant_id, in_test, probability, version, reason)
       select v.campaign_id, $3, $1, $2, $4, v.id, false, 1, 1, 'unknown.reconciling' from v returning campaign_id as id`,
      [workspaceId, accountId, fanIds[0], messageId],
    );
    await deliver(account);
    await inWorkspace(world.database.app, workspaceId, (tx) =>
      eraseFan(tx, createFanHasher(Buffer.alloc(32, 7).toString('base64')), { id: fanIds[0]!, accountId, platformFanId: 'f1' }, workspaceId, 'test'),
    );
    expect((await world.owner.query('select from unknown_sends where account_id = $1', [accountId])).rowCount).toBe(0);
    expect((await world.owner.query('select reason from campaign_recipients where campaign_id = $1', [rows[0]!.id])).rows).toEqual([
      { reason: 'unknown.unconfirmed' },
    ]);
  });

  it('without keys, what three reads do not find was never sent and goes out', async () => {
    const account = await world.account({ fans: 1, keysHonoured: false, sandbox: { faults: { rules: [{ kind: 'drop_before', remaining: 1 }] } } });
    await world.enqueue(account, account.fanIds);
    await deliver(account);
    for (let read = 0; read < 3; read++) {
      expect(await world.reasons(account)).toEqual({ 'unknown.reconciling': 1 });
      await world.owner.query('update unknown_sends set check_at = now() where account_id = $1', [account.accountId]);
      await deliver(account);
    }
    expect(await world.reasons(account)).toEqual({ sent: 1 });
    expect(await world.stats(account)).toMatchObject({ accepted: 1, doubled: 0 });
  });

  it('I2: what a dead window left under way is settled by the next: keyed goes again under its key', async () => {
    const account = await world.account({ fans: 1 });
    const [messageId] = await world.enqueue(account, account.fanIds);
    await world.owner.query(
      `with a as (insert into message_attempts (workspace_id, account_id, message_id, fan_id, source, grant_id, epoch, request, request_hash)
         values ($1, $2, $3, $4, 'human', gen_random_uuid(), 1, '{"text":"Hello there","priceCents":0,"mediaIds":[]}', 'x') returning id)
       update outbox set attempt_id = a.id, not_before = '-infinity', attempts = 1 from a where message_id = $3`,
      [account.workspaceId, account.accountId, messageId, account.fanIds[0]],
    );
    await deliver(account);
    expect(await world.reasons(account)).toEqual({ sent: 1 });
    const { rows } = await world.owner.query<{ outcome: string }>('select outcome from message_attempts where message_id = $1 order by started_at', [
      messageId,
    ]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['unknown', 'sent']);
  });

  it('I1, I2: two windows at once: the later one fences the earlier, and each message leaves once', async () => {
    const account = await world.account({ limitPerMinute: 600, fans: 40 });
    await world.enqueue(account, account.fanIds);
    const first = deliver(account);
    await world.until('the first has begun', async () => (await world.granted(account)).length > 0);
    const second = await deliver(account);
    const firstResult = await first;
    expect(firstResult.status).toBe('fenced');
    const stats = await world.stats(account);
    expect(stats).toMatchObject({ accepted: 40, doubled: 0, overLimitWindows: 0 });
    // A call that was under way at the change is made by both, under one key: the platform tells both that it was sent.
    expect(firstResult.sent + second.sent).toBe(40 + stats.replayed);
    expect(await world.reasons(account)).toEqual({ sent: 40 });
  });

  it('a paused account and one without login send nothing and keep everything', async () => {
    const account = await world.account({ fans: 2 });
    await world.enqueue(account, account.fanIds);
    await world.owner.query('update senders set paused_at = now(), epoch = epoch + 1 where account_id = $1', [account.accountId]);
    expect(await deliver(account)).toMatchObject({ status: 'blocked', sent: 0 });
    const { rows: asleep } = await world.owner.query<{ idle: boolean }>('select idle from senders where account_id = $1', [account.accountId]);
    expect(asleep).toEqual([{ idle: true }]);
    await world.owner.query('update senders set paused_at = null where account_id = $1', [account.accountId]);
    await world.control('PUT', `accounts/${account.platformAccountId}/state`, { state: 'session_expired' });
    expect((await deliver(account)).status).toMatch(/blocked|fenced/);
    expect(await world.reasons(account)).not.toHaveProperty('sent');
    const { rows } = await world.owner.query<{ status: string }>('select status from platform_accounts where id = $1', [account.accountId]);
    expect(rows[0]?.status).toBe('session_expired');
    expect((await world.stats(account)).accepted).toBe(0);
  });

  it('a 429 slows the account and loses nothing', async () => {
    const account = await world.account({ fans: 3, sandbox: { faults: { rules: [{ kind: 'rate_limited_without_retry_after', remaining: 1 }] } } });
    await world.enqueue(account, account.fanIds);
    const result = await deliver(account);
    expect(result.status).toMatch(/waiting|idle/);
    await world.owner.query('update senders set slowed_until = null where account_id = $1', [account.accountId]);
    await world.owner.query(`update outbox set not_before = now() where account_id = $1`, [account.accountId]);
    await deliver(account);
    expect(await world.reasons(account)).toEqual({ sent: 3 });
  });

  it('a suppressed fan is skipped at the attempt, with the reason', async () => {
    const account = await world.account({ fans: 2 });
    await world.enqueue(account, account.fanIds);
    await world.owner.query('update fans set suppressed_at = now() where id = $1', [account.fanIds[0]]);
    await deliver(account);
    expect(await world.reasons(account)).toEqual({ sent: 1, 'skipped.suppressed': 1 });
  });

  it('a fan at the cap is held until it frees up', async () => {
    const account = await world.account({ fans: 1 });
    for (let n = 0; n < 4; n++)
      await world.enqueue(account, account.fanIds, { source: 'automation', priority: PRIORITY.automation, text: `Text ${n}` });
    await deliver(account);
    expect(await world.reasons(account)).toEqual({ sent: 3, 'held.frequency_cap': 1 });
  });
});

it('failed.platform: a call for many ends who was tried often enough and nobody else of it; each call is in the meter once', async () => {
  const platform = await startRefusingPlatform(503, { error: 'UPSTREAM_DOWN', message: 'down', request_outcome: 'not_sent' });
  const seen: AnswerSeen[] = [];
  const { seen: before } = world.deps;
  world.deps.seen = (answer) => void seen.push(answer);
  try {
    const account = await world.account({ fans: 3 });
    await seedMass(world.owner, account);
    const at = (url: string) => world.owner.query('update platform_accounts set base_url = $2 where id = $1', [account.accountId, url]);
    await at(platform.url);
    // The others have been tried so often that they wait longer than a window stays.
    await world.owner.query('update outbox set attempts = case when fan_id = $2 then 5 else 3 end where account_id = $1', [
      account.accountId,
      account.fanIds[0],
    ]);
    await deliver(account);
    expect(await world.reasons(account)).toEqual({ 'failed.platform': 1, 'held.retry': 2 });
    const { rows } = await world.owner.query('select distinct not_before from outbox where account_id = $1', [account.accountId]);
    expect(rows).toHaveLength(1);
    await at(world.sandbox.url);
    await world.owner.query('update outbox set not_before = now() where account_id = $1', [account.accountId]);
    await deliver(account);
    expect(await world.reasons(account)).toEqual({ 'failed.platform': 1, 'unknown.reconciling': 2 });
    expect(seen).toMatchObject([
      { call: 'many', outcome: 'not_sent', reason: 'held.retry' },
      { call: 'many', outcome: 'accepted', reason: 'accepted' },
    ]);
    const samples = await readSamples(world.database.sender.$client);
    const counted = samples.filter((one) => one.accountId === account.accountId && one.metric === 'huntaze_attempts_recent' && one.value > 0);
    expect(counted.map(({ labels, value }) => ({ ...labels, value }))).toEqual([
      { outcome: 'sent', value: 1 },
      { outcome: 'not_sent', value: 1 },
    ]);
  } finally {
    world.deps.seen = before;
    await platform.close();
  }
});
