import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { compileSandbox, startCompiledSandbox } from '../test/support/compiled-sandbox';
import { openReceiver, TestWorld } from '../test/support/sandbox-world';

const { main, remove } = compileSandbox();
const folder = mkdtempSync(join(tmpdir(), 'huntaze-durability-'));
afterAll(() => {
  remove();
  rmSync(folder, { recursive: true, force: true });
});

test('kill -9 loses nothing that was answered, and a repeated key never doubles', async () => {
  const answered = new Map<string, number>();
  const asked = new Set<string>();
  for (let round = 0; round < 3; round += 1) {
    const running = await startCompiledSandbox(main, folder);
    const world = new TestWorld(running.url, 'sandbox-control');
    if (round === 0) await world.account('acct_kill');
    let stop = false;
    const sender = async (lane: number) => {
      for (let n = 0; !stop; n += 1) {
        const fan = `${round}-${lane}-${n}`;
        asked.add(fan);
        const answer = await world
          .send('acct_kill', fan, { text: `for ${fan}` }, fan)
          .catch((error: unknown) => ({ status: 0, json: { data: { id: String(error) } } }));
        if (answer.status !== 200) return;
        answered.set(fan, Number(answer.json.data.id));
      }
    };
    const senders = Array.from({ length: 16 }, (_, lane) => sender(lane));
    // At another place of its work each time, after some dozens of answers.
    const enough = answered.size + 50 + round * 37;
    while (answered.size < enough) await new Promise((resolve) => setTimeout(resolve, 1 + round));
    await running.kill();
    stop = true;
    await Promise.all(senders);
  }

  const running = await startCompiledSandbox(main, folder);
  const world = new TestWorld(running.url, 'sandbox-control');
  try {
    expect(answered.size).toBeGreaterThan(100);
    const there = new Map<string, number>();
    for (let after: number | null = 0; after !== null;) {
      const page: { entries: { fan: string; messageId: string; outcome: string }[]; nextAfter: number | null } = (await world.control(
        'GET',
        `log?after=${after}&limit=1000`,
      )) as never;
      for (const line of page.entries) if (line.outcome === 'accepted') there.set(line.fan, Number(line.messageId));
      after = page.nextAfter;
    }
    expect([...answered].filter(([fan, id]) => there.get(fan) !== id)).toEqual([]);
    // Whatever got no answer is asked again under its key.
    const open = [...asked].filter((fan) => !answered.has(fan));
    expect(open.length).toBeGreaterThan(0);
    for (const fan of open) expect((await world.send('acct_kill', fan, { text: `for ${fan}` }, fan)).status).toBe(200);
    expect(await world.stats('acct_kill')).toMatchObject({ doubled: 0, distinctFans: asked.size });
  } finally {
    await running.kill();
  }
}, 120_000);

test('kill -9 loses no webhook, no pending behaviour and nothing of a message to many, and the minute before still counts', async () => {
  const receiver = await openReceiver();
  const first = await startCompiledSandbox(main, folder);
  let world = new TestWorld(first.url, 'sandbox-control');
  // The receiver is not there yet: an address where nobody listens.
  await world.account('acct_hooks', {
    limitPerMinute: 5,
    webhookUrl: 'http://127.0.0.1:9/',
    timeScale: 10_000,
    rates: { readRate: 1, replyRate: 1, purchaseRate: 0, tipRate: 0 },
  });
  for (let fan = 0; fan < 5; fan += 1) expect((await world.send('acct_hooks', String(fan), { text: 'a' })).status).toBe(200);
  await world.account('acct_many', { rates: { readRate: 0 }, mass: { countAfterMs: 0, perSecond: 100 } });
  const fans = Array.from({ length: 60 }, (_, fan) => String(fan));
  const reached = async () => (await world.stats('acct_many')).distinctFans ?? 0;
  expect((await world.call('POST', '/api/acct_many/mass-messaging', 'test-key-1', { text: 'a', userIds: fans })).status).toBe(200);
  while ((await reached()) === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await first.kill();

  const second = await startCompiledSandbox(main, folder);
  world = new TestWorld(second.url, 'sandbox-control');
  try {
    expect((await world.send('acct_hooks', '6', { text: 'a' })).status).toBe(429);
    await world.control('PATCH', 'accounts/acct_hooks', { webhookUrl: receiver.url });
    const of = (event: string) =>
      new Set(receiver.deliveries.filter((delivery) => delivery.event === event).map((delivery) => delivery.headers['x-ofapi-idempotency-key'])).size;
    await receiver.until(() => of('messages.sent') === 5 && of('messages.received') === 5 && of('messages.read') === 5);
    while ((await reached()) < fans.length) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await world.stats('acct_many')).toMatchObject({ accepted: 1, doubled: 0 });
  } finally {
    await second.kill();
    await receiver.close();
  }
}, 120_000);
