import { MockActivityEnvironment } from '@temporalio/testing';
import { inWorkspace } from '../../db/database';
import { processReceipt } from '../../db/messaging/inbound/process-receipt';
import { storeReceipt } from '../../db/messaging/inbound/store-receipt';
import { DIALECTS } from '../../providers/platform/connectors';
import { GatewayClient } from '../../providers/platform/gateway-client';
import { createGatewayConnector } from '../../providers/platform/gateway-connector';
import { createFanHasher } from '../../providers/secrets/fan-hasher';
import { openReceiver } from '../support/sandbox-world';
import { seedMass } from '../support/seed-mass';
import { SendWorld, type WorldAccount } from '../support/send-world';

jest.setTimeout(60_000);

const hasher = createFanHasher(Buffer.alloc(32, 7).toString('base64'));
const client = new GatewayClient(2);
const connector = createGatewayConnector(DIALECTS.sandbox, { client, nowMs: Date.now });
let world: SendWorld;
let receiver: Awaited<ReturnType<typeof openReceiver>>;
beforeAll(async () => {
  world = await SendWorld.open();
  receiver = await openReceiver();
});
afterAll(async () => {
  await client.close();
  await receiver.close();
  await world.stop();
});

const rows = async <T extends object>(text: string, values: unknown[]): Promise<T[]> => (await world.owner.query(text, values)).rows as T[];
const process = ({ workspaceId, accountId }: WorldAccount, eventKey: string) =>
  processReceipt(world.database.app, { workspaceId, accountId, eventKey }, (id, platformFanId) =>
    hasher.candidates({ accountId: id, platformFanId }),
  );

it('webhooks that name the call settle its fans before the read-back does, whatever their order and however often they come', async () => {
  const account = await world.account({
    fans: 6,
    sandbox: { mass: { countAfterMs: 0, perSecond: 1_000 }, webhookUrl: receiver.url, webhookSecret: 'hook', rates: { readRate: 0, replyRate: 0 } },
  });
  const { workspaceId, accountId } = account;
  const campaignId = await seedMass(world.owner, account);
  const environment = new MockActivityEnvironment();
  const window = environment.run(world.activities.deliverWindow, { workspaceId, accountId });
  const call = async () =>
    (
      await rows<{ id: string; massId: string | null; status: string }>(
        'select id, platform_mass_id as "massId", status from mass_sends where account_id = $1',
        [accountId],
      )
    )[0];
  await world.until('the call is answered', async () => (await call())?.status === 'sending');
  environment.cancel();
  await window;
  const told = () =>
    receiver.deliveries.flatMap(({ raw, headers }) => {
      const parsed = connector.parseWebhook({ rawBody: Buffer.from(raw), headers });
      return parsed.outcome === 'event' && parsed.event?.type === 'message_sent' ? [parsed.event] : [];
    });
  await receiver.until(() => told().length >= 6);
  const events = told();
  const massId = (await call())!.massId;
  expect(events.map((event) => event.massId)).toEqual(events.map(() => massId));

  // The first overtakes the answer to the call; each comes twice, under a key of its own, the last one first.
  const keys = events.flatMap((_, index) => [`first-${index}`, `again-${index}`]).reverse();
  await inWorkspace(world.database.app, workspaceId, async (tx) => {
    for (const key of keys) await storeReceipt(tx, { accountId, workspaceId, eventKey: key }, events[Number(key.split('-')[1])]!);
  });
  await world.owner.query('update mass_sends set platform_mass_id = null where account_id = $1', [accountId]);
  expect((await process(account, keys[0]!)).outcome).toBe('not_yet');
  const reasons = () =>
    rows<{ reason: string; n: number }>('select reason, count(*)::int as n from campaign_recipients where campaign_id = $1 group by 1', [campaignId]);
  expect(await reasons()).toEqual([{ reason: 'unknown.reconciling', n: 6 }]);
  await world.owner.query('update mass_sends set platform_mass_id = $2 where account_id = $1', [accountId, massId]);
  // Two of one fan at once may meet: one of them is tried again, as the API does.
  let left = keys;
  await world.until('all are applied', async () => {
    const outcomes = await Promise.all(left.map((key) => process(account, key)));
    left = left.filter((_, index) => outcomes[index]!.outcome !== 'processed');
    return left.length === 0;
  });

  expect(await reasons()).toEqual([{ reason: 'sent', n: 6 }]);
  expect(await rows('select 1 from unknown_sends where account_id = $1', [accountId])).toEqual([]);
  const messages = await rows<{ pid: string; atCall: boolean }>(
    `select m.platform_message_id as pid, m.sent_at = a.started_at as "atCall" from messages m join message_attempts a on a.message_id = m.id where m.account_id = $1 order by 1`,
    [accountId],
  );
  expect(messages).toEqual(
    events.map(({ platformMessageId }) => ({ pid: platformMessageId, atCall: true })).sort((a, b) => (a.pid < b.pid ? -1 : 1)),
  );
  expect(await rows(`select 1 from messages where account_id = $1 and source = 'platform'`, [accountId])).toEqual([]);
  expect(await rows('select 1 from platform_message_ids where account_id = $1', [accountId])).toHaveLength(6);
});
