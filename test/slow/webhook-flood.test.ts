import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'drizzle-orm';
import { pino } from 'pino';
import { Agent, request } from 'undici';
import { startReceiptDrain } from '../../api/messaging/receipt-drain';
import { inWorkspace } from '../../db/database';
import { seededDraw } from '../../sandbox/seeded-draw';
import { createTestApi, type TestApi } from '../support/api';
import { openTestWorld, type TestWorld } from '../support/sandbox-world';

const FANS = 100;
const DISTINCT = 1_600;
const DELIVERED = 10_000;
const SECRET = 'a-secret-of-20-chars';

let api: TestApi;
let world: TestWorld;
let server: Server;
let drain: { nudge: () => void; stop: () => Promise<void> };
const agent = new Agent({ connections: 32 });
const closers: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const opened = await openTestWorld();
  ({ world } = opened);
  api = await createTestApi({ services: { sandboxOrigin: new URL(world.url).origin }, requestsPerMinute: 1_000_000 });
  // As the product does: on a busy machine the default of 5 s closes connections that a call has just begun on.
  server = createServer({ keepAliveTimeout: 65_000 }, api.app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  drain = startReceiptDrain({
    app: api.database.app,
    senderPool: api.database.sender.$client,
    fanHashes: (_accountId, fan) => [createHmac('sha256', 'test').update(fan).digest()],
    wakeSender: () => Promise.resolve(),
    log: pino({ level: 'silent' }),
  });
  closers.push(
    drain.stop,
    () => agent.close(),
    () => new Promise((resolve) => server.close(resolve)),
    api.close,
    opened.close,
  );
});
afterAll(async () => {
  for (const close of closers) await close();
});

/** One event of the platform as it is told, with the id that a repeat has as well. */
interface Told {
  id: string;
  body: string;
}

const START_MS = Date.UTC(2026, 5, 1);
const zoned = (n: number) => new Date(START_MS + n * 60_000).toISOString();
const zoneless = (n: number) => zoned(n).slice(0, 19).replace('T', ' ');

/** What happens to an account in the order in which it happens: replies, sales told twice, tips, subscriptions, one who wants no more. */
function whatHappened(platformAccountId: string): Told[] {
  return Array.from({ length: DISTINCT }, (_, n): Told[] => {
    const fan = 5_000_000 + Math.floor(seededDraw('flood', String(n), 'fan') * FANS);
    // Ids come as numbers or as text, times with a zone or without.
    const id = n % 2 === 0 ? fan : String(fan);
    const createdAt = n % 3 === 0 ? zoneless(n) : zoned(n);
    const tell = (event: string, payload: object): Told => ({
      id: `evt_${n}_${event}`,
      body: JSON.stringify({ event, account_id: platformAccountId, payload }),
    });
    const cents = 300 + (n % 50) * 7;
    const money = {
      id: `t${n}`,
      created_at: createdAt,
      amount: n % 2 ? cents / 100 : (cents / 100).toFixed(2),
      currency: 'USD',
      status: 'loading',
      fan: { id },
    };
    switch (n % 8) {
      case 0:
        return [
          tell('messages.ppv.unlocked', { user_id: 1, user: { id }, replacePairs: { '{AMOUNT}': `$${(cents / 100).toFixed(2)}` } }),
          tell('transactions.new', { ...money, type: 'message' }),
        ];
      case 1:
        return [tell('tips.received', { user: { id }, amountGross: (cents / 100).toFixed(2) }), tell('transactions.new', { ...money, type: 'tip' })];
      case 2:
        return [tell('messages.sent', { id: 2_000_000 + n, text: `<p>there ${n}</p>`, toUser: { id }, createdAt })];
      default:
        return [
          tell('messages.received', {
            id: 1_000_000 + n,
            text: n % 997 === 3 ? 'STOP' : `<p>hello ${n}</p>`,
            fromUser: { id },
            createdAt,
            media: [],
          }),
        ];
    }
  }).flat();
}

async function connected(platformAccountId: string): Promise<{ id: string; workspaceId: string }> {
  const owner = await api.signUp();
  await world.account(platformAccountId, {});
  const { body } = await owner.agent
    .post('/v1/accounts')
    .send({
      platform: 'sandbox',
      baseUrl: world.url,
      platformAccountId,
      apiKey: 'test-key-1',
      webhookSecret: SECRET,
      authorityNote: 'Lumen agreed, by mail.',
    })
    .expect(201);
  return { id: (body as { id: string }).id, workspaceId: owner.workspaceId ?? '' };
}

/** Hands them in over HTTP, many at a time; what the platform gives up on it tells again, as the repeats here. */
async function deliver(accountId: string, events: readonly Told[], atOnce: number): Promise<void> {
  const { port } = server.address() as AddressInfo;
  const queue = [...events];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let event = queue.shift(); event; event = queue.shift()) {
        const answer = await request(`http://127.0.0.1:${port}/v1/webhooks/platform/${accountId}`, {
          method: 'POST',
          dispatcher: agent,
          headers: {
            'content-type': 'application/json',
            signature: createHmac('sha256', SECRET).update(event.body).digest('hex'),
            'x-ofapi-idempotency-key': event.id,
          },
          body: event.body,
        });
        await answer.body.dump();
        expect(answer.statusCode).toBe(200);
      }
    }),
  );
}

async function settled(workspaceId: string, accountId: string): Promise<void> {
  for (;;) {
    const { rows } = await inWorkspace(api.database.app, workspaceId, (tx) =>
      tx.execute<{ waiting: number }>(
        sql`select count(*)::int as waiting from webhook_receipts where account_id = ${accountId} and processed_at is null`,
      ),
    );
    if (rows[0]?.waiting === 0) return;
    drain.nudge();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Everything that the events say, without ids of ours. */
async function stateOf(workspaceId: string, accountId: string): Promise<unknown> {
  return inWorkspace(api.database.app, workspaceId, async (tx) => {
    const fans = await tx.execute(sql`
      select platform_fan_id, spend_cents, purchases, first_purchase_at, last_purchase_at, suppressed_at is not null as suppressed from fans where account_id = ${accountId} order by 1`);
    const messages = await tx.execute(sql`
      select f.platform_fan_id, m.platform_message_id, m.direction, m.source, m.reason, m.text, m.created_at from messages m join fans f on f.id = m.fan_id
      where m.account_id = ${accountId} order by m.id, m.platform_message_id`);
    const payments = await tx.execute(
      sql`select platform_transaction_id, kind, status, gross_cents, occurred_at from fan_transactions where account_id = ${accountId} order by 1`,
    );
    const events = await tx.execute(sql`select type, count(*)::int as n from events where account_id = ${accountId} group by 1 order by 1`);
    const threads = await tx.execute(sql`
      select f.platform_fan_id, t.last_at, t.last_in_at, t.last_out_at, t.answered_at, t.unanswered_since, t.unread from threads t join fans f on f.id = t.fan_id
      where t.account_id = ${accountId} order by 1`);
    return [fans, messages, payments, events, threads].map(({ rows }) => rows);
  });
}

it('10,000 webhooks with repeats and in any order leave the same record as the plain story', async () => {
  const [plain, wild] = [await connected('acct_plain'), await connected('acct_wild')];
  for (const event of whatHappened('acct_plain')) await deliver(plain.id, [event], 1);
  await settled(plain.workspaceId, plain.id);

  const story = whatHappened('acct_wild');
  const told = Array.from({ length: DELIVERED }, (_, n) => story[n < story.length ? n : Math.floor(seededDraw('again', String(n)) * story.length)]!);
  const shuffled = told.map((event, n) => ({ event, at: seededDraw('order', String(n)) })).sort((a, b) => a.at - b.at);
  await deliver(
    wild.id,
    shuffled.map(({ event }) => event),
    32,
  );
  await settled(wild.workspaceId, wild.id);

  expect(story.length).toBeLessThan(DELIVERED);
  const [first, second] = [await stateOf(plain.workspaceId, plain.id), await stateOf(wild.workspaceId, wild.id)];
  expect(second).toEqual(first);
  const [fans, messages, payments] = first as { suppressed: boolean }[][];
  expect(fans?.some(({ suppressed }) => suppressed)).toBe(true);
  expect([fans?.length, messages?.length, payments?.length]).toEqual([FANS, (DISTINCT / 8) * 6, (DISTINCT / 8) * 2]);
}, 900_000);
