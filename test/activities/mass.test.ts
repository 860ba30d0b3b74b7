import { randomUUID } from 'node:crypto';
import { MockActivityEnvironment } from '@temporalio/testing';
import { startMissingReadBacks } from '../../activities/messaging/start-missing-read-backs';
import { processReceipt } from '../../db/messaging/inbound/process-receipt';
import { changeMassSend } from '../../db/messaging/mass/mass-read-back';
import { createReadBackMass } from '../../activities/messaging/read-back-mass';
import { inWorkspace } from '../../db/database';
import { eraseFan } from '../../db/fans/erase-fan';
import { GatewayClient } from '../../providers/platform/gateway-client';
import { createGatewayConnector } from '../../providers/platform/gateway-connector';
import { ONLYFANSKIT_DIALECT } from '../../providers/platform/onlyfanskit/onlyfanskit-dialect';
import { createFanHasher } from '../../providers/secrets/fan-hasher';
import type { MassReadBackResult, MassSendKey } from '../../workflows/messaging/contract';
import { seedMass } from '../support/seed-mass';
import { SendWorld, type WorldAccount } from '../support/send-world';

let world: SendWorld;
beforeAll(async () => {
  world = await SendWorld.open();
});
afterAll(() => world.stop());

const hasher = createFanHasher(Buffer.alloc(32, 7).toString('base64'));
const AT_ONCE = { countAfterMs: 0, perSecond: 1_000 };
const sql = async <T extends object>(text: string, values: unknown[]): Promise<T[]> => (await world.owner.query(text, values)).rows as T[];

const campaign = (account: WorldAccount, look?: Parameters<typeof seedMass>[2]) => seedMass(world.owner, account, look);
const deliver = ({ workspaceId, accountId }: WorldAccount) =>
  new MockActivityEnvironment().run(world.activities.deliverWindow, { workspaceId, accountId });
const calls = ({ accountId }: WorldAccount) =>
  sql<{ id: string; status: string; recipients: number; isSure: boolean }>(
    'select id, status, recipients, is_sure as "isSure" from mass_sends where account_id = $1 order by attempted_at',
    [accountId],
  );

/** Looks until the run of the call would end, without its waits. */
async function readBack(account: WorldAccount, looks = 200): Promise<void> {
  const readBackMass = createReadBackMass({ ...world.deps, wakeSender: () => Promise.resolve(), pause: () => Promise.resolve() });
  for (const { id } of await calls(account)) {
    for (let n = 0; n < looks; n += 1) {
      await sql('update mass_sends set check_at = now() where id = $1', [id]);
      const { workspaceId, accountId } = account;
      const { done } = await new MockActivityEnvironment().run<[MassSendKey], MassReadBackResult, typeof readBackMass>(readBackMass, {
        workspaceId,
        accountId,
        massSendId: id,
      });
      if (done) break;
      if ((await calls(account)).some((one) => one.id === id && one.status === 'sending')) await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

const fault = (account: WorldAccount, rules: object[]) => world.control('PUT', `accounts/${account.platformAccountId}/faults`, { rules });
const recipients = async (campaignId: string) =>
  Object.fromEntries(
    (
      await sql<{ reason: string; n: number }>('select reason, count(*)::int as n from campaign_recipients where campaign_id = $1 group by 1', [
        campaignId,
      ])
    ).map(({ reason, n }) => [reason, n]),
  );

describe('a message to many of the platform', () => {
  it('reaches all by one call in one slot, and each is read back with its own id; failed.not_delivered: whom the platform left out', async () => {
    const account = await world.account({ limitPerMinute: 10, fans: 12, sandbox: { mass: AT_ONCE } });
    await world.control('POST', `accounts/${account.platformAccountId}/fans`, { fans: [{ id: '800000003', state: 'no_dm' }] });
    const id = await campaign(account);
    const { workspaceId, accountId } = account;
    const environment = new MockActivityEnvironment();
    const window = environment.run(world.activities.deliverWindow, { workspaceId, accountId });
    await world.until('the call is answered', async () => (await calls(account))[0]?.status === 'sending');
    // Else it would sit out the slot.
    environment.cancel();
    await window;
    expect(await calls(account)).toMatchObject([{ status: 'sending', recipients: 12 }]);
    expect(await recipients(id)).toEqual({ 'unknown.reconciling': 12 });
    const [{ ring } = { ring: [] }] = await sql<{ ring: unknown[][] }>('select ring from senders where account_id = $1', [account.accountId]);
    expect(ring.map((grant) => grant[3])).toEqual([1]);
    await readBack(account);
    expect(await recipients(id)).toEqual({ sent: 11, 'failed.not_delivered': 1 });
    expect(await calls(account)).toMatchObject([{ status: 'done', isSure: true }]);
    const known = await sql(
      'select from platform_message_ids p join messages m on m.account_id = p.account_id and m.id = p.message_id and m.platform_message_id = p.platform_message_id where p.account_id = $1',
      [account.accountId],
    );
    expect(known).toHaveLength(11);
    expect(await world.stats(account)).toMatchObject({ accepted: 1, doubled: 0, overLimitWindows: 0 });
  });

  it('I2: a worker that dies after the call messages nobody twice', async () => {
    const account = await world.account({ fans: 5, keysHonoured: false, sandbox: { mass: AT_ONCE } });
    const id = await campaign(account);
    const dying = world.deps.reach;
    const died = new Error('the worker ends here');
    // What a killed worker leaves: the call made, its answer nowhere.
    world.deps.reach = (point) => {
      if (point === 'answered') throw died;
    };
    const { workspaceId, accountId } = account;
    const ended = await new MockActivityEnvironment().run(async () =>
      world.activities.deliverWindow({ workspaceId, accountId }).catch((error: unknown) => error),
    );
    expect(ended).toBe(died);
    world.deps.reach = dying;
    expect(await calls(account)).toMatchObject([{ status: 'calling' }]);
    await deliver(account);
    expect(await calls(account)).toMatchObject([{ status: 'unknown' }]);
    await readBack(account);
    expect(await recipients(id)).toEqual({ sent: 5 });
    expect(await world.stats(account)).toMatchObject({ accepted: 1, doubled: 0 });
  });

  it.each(['drop_after', 'error_500_after'])('I2: no answer (%s), and the platform has it: found, and sent once', async (kind) => {
    const account = await world.account({ fans: 4, sandbox: { mass: AT_ONCE } });
    const id = await campaign(account);
    await fault(account, [{ kind, remaining: 1 }]);
    await deliver(account);
    await fault(account, []);
    await readBack(account);
    expect(await recipients(id)).toEqual({ sent: 4 });
    expect(await world.stats(account)).toMatchObject({ accepted: 1, doubled: 0 });
  });

  it('I2: no answer, and the platform never had it: after four looks all wait for another call, and get it once', async () => {
    const account = await world.account({ fans: 4, sandbox: { mass: AT_ONCE } });
    const id = await campaign(account);
    await fault(account, [{ kind: 'drop_before', remaining: 1 }]);
    await deliver(account);
    expect(await calls(account)).toMatchObject([{ status: 'unknown' }]);
    await readBack(account, 2);
    expect(await recipients(id)).toEqual({ 'unknown.reconciling': 4 });
    await readBack(account);
    expect(await recipients(id)).toEqual({ queued: 4 });
    await sql('update senders set breaker_until = null, failures = 0 where account_id = $1', [account.accountId]);
    await deliver(account);
    await readBack(account);
    expect(await recipients(id)).toEqual({ sent: 4 });
    expect(await world.stats(account)).toMatchObject({ accepted: 1, doubled: 0 });
  });

  it('I4: who says STOP or is in conversation before the call is not in it; a paused campaign calls nobody', async () => {
    const account = await world.account({ fans: 4, sandbox: { mass: AT_ONCE } });
    const id = await campaign(account);
    await sql("update campaigns set status = 'paused' where id = $1", [id]);
    await deliver(account);
    expect(await recipients(id)).toEqual({ 'held.source_paused': 4 });
    await sql("update campaigns set status = 'running', protect = $2 where id = $1", [
      id,
      { conversationHours: 24, messageWaiting: false, sameMedia: false, otherCreators: null },
    ]);
    await sql('update outbox set not_before = now() where account_id = $1', [account.accountId]);
    const [stops, talks] = account.fanIds;
    await sql('update fans set suppressed_at = now() where id = $1', [stops]);
    await sql('insert into threads (account_id, fan_id, workspace_id, last_message_id, last_at) values ($1, $2, $3, $4, now())', [
      account.accountId,
      talks,
      account.workspaceId,
      randomUUID(),
    ]);
    await deliver(account);
    await readBack(account);
    expect(await recipients(id)).toEqual({ 'skipped.suppressed': 1, 'skipped.in_conversation': 1, sent: 2 });
    expect(await calls(account)).toMatchObject([{ recipients: 2 }]);
  });

  it('I3: a reply of a person leaves first, and a portion takes at most as many as the platform bears', async () => {
    const general = world.deps.connectorOf('sandbox').capabilities;
    const before = general.massMessage;
    general.massMessage = { maxRecipients: 3 };
    try {
      const account = await world.account({ fans: 7, sandbox: { mass: AT_ONCE } });
      const id = await campaign(account, { fanIds: account.fanIds.slice(0, 6) });
      const [reply] = await world.enqueue(account, [account.fanIds[6]!]);
      await deliver(account);
      await readBack(account);
      expect(await recipients(id)).toEqual({ sent: 6 });
      expect(await calls(account)).toMatchObject([{ recipients: 3 }, { recipients: 3 }]);
      const [first] = await sql<{ message: string }>(
        'select message_id as message from message_attempts where account_id = $1 order by started_at limit 1',
        [account.accountId],
      );
      expect(first!.message).toBe(reply);
    } finally {
      general.massMessage = before;
    }
  });

  it('a fan who is erased while it is read back is looked for no more, and keeps nobody waiting', async () => {
    const account = await world.account({ fans: 3, sandbox: { mass: AT_ONCE } });
    const id = await campaign(account);
    await deliver(account);
    const { accountId, workspaceId } = account;
    await inWorkspace(world.database.app, workspaceId, (tx) =>
      eraseFan(tx, hasher, { id: account.fanIds[0]!, accountId, platformFanId: '800000001' }, workspaceId, 'test'),
    );
    await readBack(account);
    expect(await recipients(id)).toEqual({ sent: 2, 'unknown.unconfirmed': 1 });
    expect(await calls(account)).toMatchObject([{ status: 'done' }]);
    expect(await sql('select from unknown_sends where account_id = $1', [accountId])).toEqual([]);
  });

  it('what the platform refuses for good ends them all by its reason', async () => {
    const account = await world.account({ fans: 2, sandbox: { textMax: 5 } });
    const id = await campaign(account);
    await deliver(account);
    expect(await recipients(id)).toEqual({ 'failed.invalid': 2 });
    expect(await calls(account)).toMatchObject([{ status: 'not_sent' }]);
  });

  it('goes one by one where the platform has no message to many', async () => {
    const client = new GatewayClient(4);
    const can = world.deps.connectorOf('sandbox');
    const plain = createGatewayConnector(ONLYFANSKIT_DIALECT, { client, nowMs: Date.now });
    const account = await world.account({ fans: 3 });
    const id = await campaign(account);
    const { connectorOf } = world.deps;
    world.deps.connectorOf = () => ({ ...can, capabilities: plain.capabilities, sendMassMessage: (request) => plain.sendMassMessage(request) });
    await deliver(account);
    world.deps.connectorOf = connectorOf;
    await plain.close();
    expect(await recipients(id)).toEqual({ sent: 3 });
    expect(await calls(account)).toEqual([]);
  });

  it('a portion whose call could not begin in time is handed back, and the next one is smaller', async () => {
    const account = await world.account({ fans: 4, sandbox: { mass: AT_ONCE } });
    const id = await campaign(account);
    const { reach } = world.deps;
    let slow = true;
    world.deps.reach = (point) => {
      if (point !== 'picked' || !slow) return;
      slow = false;
      for (const until = performance.now() + 1_100; performance.now() < until;);
    };
    await deliver(account);
    world.deps.reach = reach;
    await readBack(account);
    const [first, ...later] = await calls(account);
    expect(first).toMatchObject({ status: 'not_sent', recipients: 4 });
    expect(Math.max(...later.map(({ recipients: n }) => n))).toBeLessThanOrEqual(2);
    expect(await recipients(id)).toEqual({ sent: 4 });
    expect(await world.stats(account)).toMatchObject({ doubled: 0 });
  });

  it('one read of the list of chats is good for all calls of the account, and the next call waits for it', async () => {
    const general = world.deps.connectorOf('sandbox').capabilities;
    const before = general.massMessage;
    general.massMessage = { maxRecipients: 8 };
    try {
      const account = await world.account({ fans: 16, sandbox: { mass: AT_ONCE } });
      const id = await campaign(account);
      await deliver(account);
      const [first, second] = await calls(account);
      const readBackMass = createReadBackMass({ ...world.deps, wakeSender: () => Promise.resolve(), pause: () => Promise.resolve() });
      const look = async (massSendId: string) => {
        await sql('update mass_sends set check_at = now() where id = $1', [massSendId]);
        return new MockActivityEnvironment().run<[MassSendKey], MassReadBackResult, typeof readBackMass>(readBackMass, {
          workspaceId: account.workspaceId,
          accountId: account.accountId,
          massSendId,
        });
      };
      for (const { id: one } of [first!, second!])
        while ((await calls(account)).find((call) => call.id === one)!.status === 'sending') await look(one);
      expect(await look(second!.id)).toMatchObject({ done: false, waitMs: 30_000 });
      expect(await recipients(id)).toEqual({ 'unknown.reconciling': 16 });
      expect(await look(first!.id)).toMatchObject({ done: true });
      expect(await recipients(id)).toEqual({ sent: 16 });
      expect(await look(second!.id)).toMatchObject({ done: true });
    } finally {
      general.massMessage = before;
    }
  });

  it('a sale and an answer before the read-back are of its message: the sale waits for it, the answer is credited with it', async () => {
    const account = await world.account({ fans: 2, sandbox: { mass: AT_ONCE } });
    const id = await campaign(account);
    await deliver(account);
    const [{ workspaceId, accountId }, fan] = [account, { fanPlatformId: '800000001', occurredAtMs: Date.now() }];
    const receive = async (eventKey: string, event: object) => {
      await sql(
        `insert into webhook_receipts (account_id, event_key, workspace_id, payload, received_at) values ($1, $2, $3, $4, now() - interval '10 minutes')`,
        [accountId, eventKey, workspaceId, event],
      );
      return process(eventKey);
    };
    const process = (eventKey: string) => processReceipt(world.database.app, { accountId, workspaceId, eventKey }, () => []);
    const credentials = { baseUrl: world.sandbox.url, platformAccountId: account.platformAccountId, apiKey: await world.deps.readSecret('', '') };
    let platformMessageId: string | undefined;
    while (platformMessageId === undefined) {
      const chats = await world.deps.connectorOf('sandbox').listChats({ account: credentials, cursor: null, timeoutMs: 10_000 });
      const chat = chats.outcome === 'page' ? chats.items.find(({ fanPlatformId }) => fanPlatformId === fan.fanPlatformId) : undefined;
      platformMessageId = chat?.lastMessage?.platformMessageId;
    }
    const money = { transactionId: 't1', grossCents: 900, currency: 'USD', status: 'done' };
    const purchase = { type: 'purchase', ...fan, platformMessageId, money };
    expect(await receive('sale', purchase)).toMatchObject({ outcome: 'not_yet' });
    expect(await receive('answer', { type: 'message_received', ...fan, platformMessageId: 'a1', text: 'Hi', mediaCount: 0 })).toMatchObject({
      outcome: 'processed',
    });
    await readBack(account);
    expect(await process('sale')).toMatchObject({ outcome: 'processed', campaignIds: [id] });
    const [credited] = await sql(
      `select r.revenue_cents as "revenueCents", r.replied_at is not null as replied, r.sent_at = a.started_at as "sentWhenCalled"
       from campaign_recipients r join fans f on f.id = r.fan_id join message_attempts a on a.message_id = r.message_id where r.campaign_id = $1 and f.platform_fan_id = '800000001'`,
      [id],
    );
    expect(credited).toEqual({ revenueCents: '900', replied: true, sentWhenCalled: true });
  });

  it('an answer of the platform that Postgres cannot keep ends no read-back; the sweep looks for no account that was removed', async () => {
    const account = await world.account({ fans: 1, sandbox: { mass: AT_ONCE } });
    await campaign(account);
    await deliver(account);
    const [call] = await calls(account);
    await changeMassSend(world.deps.senderPool, call!.id, 'sending', { errorMessage: 'a\u0000b\ud800', waitMs: 0 });
    await sql("update mass_sends set check_at = now() - interval '1 hour' where id = $1", [call!.id]);
    const asked: string[] = [];
    const start = (_type: string, { workflowId }: { workflowId: string }) => Promise.resolve(asked.push(workflowId));
    const sweep = () => startMissingReadBacks({ temporal: { workflow: { start } } as never, senderPool: world.deps.senderPool });
    await sweep();
    expect(asked).toContain(`mass/${call!.id}`);
    await sql('update platform_accounts set removed_at = now() where id = $1', [account.accountId]);
    asked.length = 0;
    await sweep();
    expect(asked).not.toContain(`mass/${call!.id}`);
  });
});
