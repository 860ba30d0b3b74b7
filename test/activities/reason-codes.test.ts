import { MockActivityEnvironment } from '@temporalio/testing';
import { protection } from '../../contracts/campaigns/protection';
import type { RetryFailed } from '../../contracts/accounts/queue';
import { PRIORITY } from '../../contracts/messaging/priority';
import { retryFailedPage } from '../../db/accounts/failed-messages';
import { inWorkspace } from '../../db/database';
import type { WindowResult } from '../../workflows/messaging/contract';
import { createTestAccount } from '../support/fans';
import { startRefusingPlatform } from '../support/refusing-platform';
import { SendWorld, type WorldAccount } from '../support/send-world';

let world: SendWorld;
beforeAll(async () => {
  world = await SendWorld.open();
});
afterAll(() => world.stop());

const AUTOMATION = { source: 'automation', priority: PRIORITY.automation };

function deliver({ workspaceId, accountId }: WorldAccount): Promise<WindowResult> {
  return new MockActivityEnvironment().run(world.activities.deliverWindow, { workspaceId, accountId });
}

/** One fan with one message; `mend` changes the record before the window. Returns the reasons after it. */
async function reasonsAfter(
  mend: (account: WorldAccount, messageId: string) => Promise<unknown>,
  options: Parameters<SendWorld['enqueue']>[2] = {},
  accountOptions: Parameters<SendWorld['account']>[0] = {},
) {
  const account = await world.account({ fans: 1, ...accountOptions });
  const [messageId] = await world.enqueue(account, account.fanIds, options);
  await mend(account, messageId!);
  const result = await deliver(account);
  return { account, messageId: messageId!, result, reasons: await world.reasons(account), accepted: (await world.stats(account)).accepted };
}

const sql = (text: string, values: unknown[]) => world.owner.query(text, values);
const nothing = () => Promise.resolve();
const aFan = (set: string) => (account: WorldAccount) => sql(`update fans set ${set} where id = $1`, [account.fanIds[0]]);

async function fromCampaign(account: WorldAccount, messageId: string, status: string, protect: object | null = null): Promise<void> {
  const { rows } = await world.owner.query<{ id: string }>(
    `insert into campaigns (workspace_id, account_id, name, status, audience, protect) values ($1, $2, 'C', $3, '{}', $4) returning id`,
    [account.workspaceId, account.accountId, status, protect],
  );
  await sql('update messages set source_id = $2 where id = $1', [messageId, rows[0]!.id]);
  await sql('update outbox set source_id = $2 where message_id = $1', [messageId, rows[0]!.id]);
}

describe('what waits says why, and when it is looked at again', () => {
  it('queued: before its time', async () => {
    const { reasons, result, accepted } = await reasonsAfter(nothing, { inMs: 3_600_000 });
    expect(reasons).toEqual({ queued: 1 });
    expect(result.wakeInMs).toBeGreaterThan(3_500_000);
    expect(accepted).toBe(0);
  });

  it('held.quiet_hours: in the night of the fan, until its end', async () => {
    const minute = new Date().getUTCHours() * 60 + new Date().getUTCMinutes();
    const night = (account: WorldAccount) =>
      sql('update platform_accounts set quiet_start_minute = $2, quiet_end_minute = $3 where id = $1', [
        account.accountId,
        (minute + 1380) % 1440,
        (minute + 120) % 1440,
      ]);
    const { reasons, account, result } = await reasonsAfter(night, AUTOMATION);
    expect(reasons).toEqual({ 'held.quiet_hours': 1 });
    expect(result.wakeInMs).toBeGreaterThan(118 * 60_000);
    const { rows } = await world.owner.query<{ in: number }>(
      'select extract(epoch from next_at - now())::float8 / 60 as in from messages where account_id = $1',
      [account.accountId],
    );
    expect(Math.round(rows[0]!.in)).toBeGreaterThan(118);
  });

  it('I4: held.source_paused: while its campaign is paused, without a time', async () => {
    const { reasons, result } = await reasonsAfter((account, id) => fromCampaign(account, id, 'paused'), {
      source: 'campaign',
      priority: PRIORITY.campaign,
    });
    expect(reasons).toEqual({ 'held.source_paused': 1 });
    expect(result).toMatchObject({ status: 'idle', wakeInMs: null });
  });

  it('held.retry: the platform said 429', async () => {
    const { reasons, accepted } = await reasonsAfter(
      nothing,
      {},
      { sandbox: { faults: { rules: [{ kind: 'rate_limited_without_retry_after', remaining: 1 }] } } },
    );
    expect(reasons).toEqual({ 'held.retry': 1 });
    expect(accepted).toBe(0);
  });

  it.each([
    ['session_expired', 'session_expired'],
    ['needs_otp', 'needs_2fa'],
    ['restricted', 'restricted'],
    ['disconnected', 'disconnected'],
  ])('held.session_expired: an account that is %s at the platform stops, and keeps its messages', async (state, status) => {
    const { reasons, account, accepted } = await reasonsAfter(({ platformAccountId }) =>
      world.control('PUT', `accounts/${platformAccountId}/state`, { state }),
    );
    expect(reasons).toEqual({ 'held.session_expired': 1 });
    expect(accepted).toBe(0);
    const { rows } = await world.owner.query('select status from platform_accounts where id = $1', [account.accountId]);
    expect(rows).toEqual([{ status }]);
    expect(await deliver(account)).toMatchObject({ status: 'blocked' });
  });

  it('queued: while the call is under way too; the queue shows which attempt has it', async () => {
    const account = await world.account({ fans: 1 });
    await world.enqueue(account, account.fanIds);
    const calls = world.holdCalls(account);
    const running = deliver(account);
    await calls.until(1);
    expect(await world.reasons(account)).toEqual({ queued: 1 });
    const { rows } = await world.owner.query(
      `select o.not_before = '-infinity' as under_way, a.outcome from outbox o join message_attempts a on a.id = o.attempt_id where o.account_id = $1`,
      [account.accountId],
    );
    expect(rows).toEqual([{ under_way: true, outcome: null }]);
    calls.letGo();
    await running;
    expect(await world.reasons(account)).toEqual({ sent: 1 });
  });
});

describe('what is skipped at the attempt says why, and reaches nobody', () => {
  it.each([
    ['skipped.suppressed', aFan('suppressed_at = now()'), {}],
    ['skipped.no_consent', aFan('consent_withdrawn_at = now()'), {}],
    ['skipped.frozen', aFan('frozen_at = now()'), {}],
    ['skipped.fan_gone', (account: WorldAccount) => sql('delete from fans where id = $1', [account.fanIds[0]]), {}],
    [
      'skipped.expired',
      (_: WorldAccount, id: string) => sql(`update outbox set expires_at = now() - interval '1 second' where message_id = $1`, [id]),
      {},
    ],
    [
      'skipped.cancelled',
      (account: WorldAccount, id: string) => fromCampaign(account, id, 'cancelled'),
      { source: 'campaign', priority: PRIORITY.campaign },
    ],
    ['skipped.no_text', aFan('display_name = null, username = null'), { ...AUTOMATION, text: '{{display_name}}' }],
    [
      'skipped.already_bought',
      async (account: WorldAccount, id: string) => {
        await sql(`update messages set price_cents = 500, media_ids = '{77}' where id = $1`, [id]);
        await sql(`insert into fan_media (fan_id, media_id, workspace_id) values ($1, '77', $2)`, [account.fanIds[0], account.workspaceId]);
      },
      AUTOMATION,
    ],
  ] as const)('%s', async (reason, mend, options) => {
    const { reasons, accepted, account } = await reasonsAfter(mend as Parameters<typeof reasonsAfter>[0], options);
    expect(reasons).toEqual({ [reason]: 1 });
    expect(accepted).toBe(0);
    const { rows } = await world.owner.query('select from outbox where account_id = $1', [account.accountId]);
    expect(rows).toEqual([]);
  });

  it.each([
    ['skipped.media_sent', { sameMedia: true }],
    ['skipped.message_waiting', { messageWaiting: true }],
    ['skipped.in_conversation', { conversationHours: 24 }],
    ['skipped.other_creator', { otherCreators: 'talking' }],
  ])('%s: what came after the draw counts at the attempt', async (reason, asked) => {
    const { reasons, accepted } = await reasonsAfter(
      async (account, id) => {
        await fromCampaign(account, id, 'running', protection.parse(asked));
        await sql(`update messages set media_ids = '{m1}' where id = $1`, [id]);
        await sql(
          `insert into messages (workspace_id, account_id, fan_id, direction, source, reason, media_ids) values ($1, $2, $3, 'out', 'human', 'sent', '{m1}')`,
          [account.workspaceId, account.accountId, account.fanIds[0]],
        );
        const other = await createTestAccount(world.database, account.workspaceId);
        const twin = await sql(
          `insert into fans (workspace_id, account_id, platform_fan_id) select $1, $2, platform_fan_id from fans where id = $3 returning id`,
          [account.workspaceId, other.accountId, account.fanIds[0]],
        );
        const thread = `insert into threads (account_id, fan_id, workspace_id, last_message_id, last_at, unread) values ($1, $2, $3, uuidv7(), now(), 1)`;
        await sql(thread, [account.accountId, account.fanIds[0], account.workspaceId]);
        await sql(thread, [other.accountId, (twin.rows[0] as { id: string }).id, account.workspaceId]);
      },
      { source: 'campaign', priority: PRIORITY.campaign },
    );
    expect(reasons).toEqual({ [reason]: 1, sent: 1 });
    expect(accepted).toBe(0);
  });

  it('skipped.frequency_cap: the cap would free up only after the message has expired', async () => {
    const account = await world.account({ fans: 1 });
    for (let n = 0; n < 3; n++) await world.enqueue(account, account.fanIds, { ...AUTOMATION, text: `Text ${n}` });
    await deliver(account);
    const [last] = await world.enqueue(account, account.fanIds, AUTOMATION);
    await sql(`update outbox set expires_at = now() + interval '1 hour' where message_id = $1`, [last]);
    await deliver(account);
    expect(await world.reasons(account)).toEqual({ sent: 3, 'skipped.frequency_cap': 1 });
  });
});

describe('what the platform refuses says why, and is not tried again', () => {
  it.each(['blocked', 'restricted', 'left', 'no_dm'])('failed.recipient_unavailable: the fan is %s', async (state) => {
    const { reasons, accepted } = await reasonsAfter(({ platformAccountId }) =>
      world.control('POST', `accounts/${platformAccountId}/fans`, { fans: [{ id: '800000001', state }] }),
    );
    expect(reasons).toEqual({ 'failed.recipient_unavailable': 1 });
    expect(accepted).toBe(0);
  });

  it('failed.invalid: longer than the platform takes', async () => {
    const { reasons } = await reasonsAfter(nothing, {}, { sandbox: { textMax: 5 } });
    expect(reasons).toEqual({ 'failed.invalid': 1 });
  });

  it.each([
    ['failed.content_refused', 'The message contains a banned word'],
    ['failed.media', 'This media file has already been used'],
  ])('%s', async (reason, message) => {
    const platform = await startRefusingPlatform(422, { error: 'VALIDATION_ERROR', message });
    try {
      const { reasons, account } = await reasonsAfter(({ accountId }) =>
        sql('update platform_accounts set base_url = $2 where id = $1', [accountId, platform.url]),
      );
      expect(reasons).toEqual({ [reason]: 1 });
      await deliver(account);
      expect(platform.calls()).toBe(1);
    } finally {
      await platform.close();
    }
  });

  it('failed.platform: given up after the last of six tries that all failed before anything left', async () => {
    const platform = await startRefusingPlatform(503, { error: 'UPSTREAM_DOWN', message: 'down', request_outcome: 'not_sent' });
    try {
      const account = await world.account({ fans: 1 });
      await world.enqueue(account, account.fanIds);
      await sql('update platform_accounts set base_url = $2 where id = $1', [account.accountId, platform.url]);
      for (let windows = 0; windows < 6 && !('failed.platform' in (await world.reasons(account))); windows++) {
        await sql('update senders set breaker_until = null, failures = 0 where account_id = $1', [account.accountId]);
        await sql('update outbox set not_before = now() where account_id = $1', [account.accountId]);
        await deliver(account);
      }
      expect(await world.reasons(account)).toEqual({ 'failed.platform': 1 });
      expect(platform.calls()).toBe(6);
    } finally {
      await platform.close();
    }
  });
});

describe('what failed and is tried again', () => {
  const retry = ({ workspaceId, accountId }: WorldAccount, reason: RetryFailed['reason']) =>
    inWorkspace(world.database.app, workspaceId, (tx) => retryFailedPage(tx, accountId, { reason, source: 'automation' }, 10));
  const logged = async ({ platformAccountId }: WorldAccount) =>
    ((await world.control('GET', `log?account=${platformAccountId}`)) as { entries: { idempotencyKey: string; outcome: string }[] }).entries;

  it('I2: goes out under the same key, to the letter, whatever changed meanwhile; what was sent does not go again', async () => {
    const faults = { rules: [{ kind: 'content_refused', remaining: 1 }] };
    const account = await world.account({ fans: 2, sandbox: { faults } });
    const [first] = await world.enqueue(account, account.fanIds.slice(0, 1), { ...AUTOMATION, text: 'Hi {{display_name}}' });
    await deliver(account);
    const [second] = await world.enqueue(account, account.fanIds.slice(1));
    await deliver(account);
    expect(await world.reasons(account)).toEqual({ 'failed.content_refused': 1, sent: 1 });
    await sql(`update fans set display_name = 'Somebody else' where account_id = $1`, [account.accountId]);
    expect(await retry(account, 'failed.content_refused')).toMatchObject({ changed: 1 });
    await deliver(account);
    expect(await world.reasons(account)).toEqual({ sent: 2 });
    expect((await logged(account)).map(({ idempotencyKey, outcome }) => [idempotencyKey, outcome])).toEqual([
      [first, 'refused'],
      [second, 'accepted'],
      [first, 'accepted'],
    ]);
    const { rows } = await world.owner.query("select distinct request ->> 'text' as text from message_attempts where message_id = $1", [first]);
    expect(rows).toEqual([{ text: 'Hi Fan 1' }]);
  });

  it('is refused once more while the platform keeps its refusal with the key; after that it goes out', async () => {
    const account = await world.account({ fans: 1 });
    const fan = (state: string) => world.control('POST', `accounts/${account.platformAccountId}/fans`, { fans: [{ id: '800000001', state }] });
    await fan('blocked');
    await world.enqueue(account, account.fanIds, AUTOMATION);
    await deliver(account);
    await fan('active');
    const again = async () => {
      await retry(account, 'failed.recipient_unavailable');
      await deliver(account);
      return world.reasons(account);
    };
    expect(await again()).toEqual({ 'failed.recipient_unavailable': 1 });
    await world.control('PATCH', `accounts/${account.platformAccountId}`, { idempotency: { honoured: true, windowMs: 1 } });
    expect(await again()).toEqual({ sent: 1 });
    expect((await logged(account)).map(({ outcome }) => outcome)).toEqual(['refused', 'replayed', 'accepted']);
  });
});

describe('what may have been sent is never called skipped or failed', () => {
  const LOST = { keysHonoured: false, sandbox: { faults: { rules: [{ kind: 'drop_after', remaining: 1 }] } } };

  it('I2: unknown.reconciling, then unknown.unconfirmed when six reads cannot tell; nothing is sent again', async () => {
    const { reasons, account } = await reasonsAfter(nothing, {}, LOST);
    expect(reasons).toEqual({ 'unknown.reconciling': 1 });
    await sql('delete from fans where id = $1', [account.fanIds[0]]);
    for (let read = 0; read < 6; read++) {
      expect(await world.reasons(account)).toEqual({ 'unknown.reconciling': 1 });
      await sql('update unknown_sends set check_at = now() where account_id = $1', [account.accountId]);
      await deliver(account);
    }
    expect(await world.reasons(account)).toEqual({ 'unknown.unconfirmed': 1 });
    expect(await world.stats(account)).toMatchObject({ accepted: 1, doubled: 0 });
  });

  it('I2: a STOP that comes before the repeat of a lost call makes it unknown.reconciling, not skipped', async () => {
    const account = await world.account({ fans: 1 });
    const [messageId] = await world.enqueue(account, account.fanIds);
    await sql(`update outbox set maybe_sent = true, attempts = 1 where message_id = $1`, [messageId]);
    await sql(
      `insert into message_attempts (workspace_id, account_id, message_id, fan_id, source, grant_id, epoch, request, request_hash, outcome)
       values ($1, $2, $3, $4, 'human', gen_random_uuid(), 1, '{"text":"Hello there","priceCents":0,"mediaIds":[]}', 'x', 'unknown')`,
      [account.workspaceId, account.accountId, messageId, account.fanIds[0]],
    );
    await aFan('suppressed_at = now()')(account);
    await deliver(account);
    expect(await world.reasons(account)).toEqual({ 'unknown.reconciling': 1 });
    expect((await world.stats(account)).accepted).toBe(0);
  });
});
