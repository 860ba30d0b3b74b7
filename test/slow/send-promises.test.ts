import { setTimeout as sleep } from 'node:timers/promises';
import { MockActivityEnvironment } from '@temporalio/testing';
import { PRIORITY } from '../../contracts/messaging/priority';
import type { WindowResult } from '../../workflows/messaging/contract';
import { SendWorld, type WorldAccount } from '../support/send-world';

let world: SendWorld;
beforeAll(async () => {
  world = await SendWorld.open();
});
afterAll(() => world.stop());

const deliver = ({ workspaceId, accountId }: WorldAccount): Promise<WindowResult> =>
  new MockActivityEnvironment().run(world.activities.deliverWindow, { workspaceId, accountId });
const pause = ({ accountId }: WorldAccount) =>
  world.owner.query('update senders set paused_at = now(), epoch = epoch + 1 where account_id = $1', [accountId]);

it('I3: a human reply overtakes 50,000 queued: it is the next that leaves', async () => {
  const account = await world.account({ limitPerMinute: 60, fans: 50_001 });
  const [fan, ...others] = account.fanIds as [string, ...string[]];
  await world.enqueue(account, others, { source: 'test', priority: PRIORITY.campaign });
  const { rows } = await world.owner.query('select count(*)::int as n from outbox where account_id = $1', [account.accountId]);
  expect(rows).toEqual([{ n: 50_000 }]);
  const running = deliver(account);
  await world.until('the backlog leaves', async () => (await world.granted(account)).length >= 3);
  const { reply, before } = await world.betweenClaims(account, async () => ({
    reply: (await world.enqueue(account, [fan]))[0]!,
    before: (await world.granted(account)).length,
  }));
  await world.until('the reply has left', async () => (await world.granted(account)).includes(reply));
  await pause(account);
  expect((await running).status).toMatch(/fenced|blocked/);
  expect((await world.granted(account)).indexOf(reply)).toBe(before);
  expect(await world.stats(account)).toMatchObject({ doubled: 0, overLimitWindows: 0 });
});

it('I1, I2: two workers that serve one account again and again stay within its limit together, and send each message once', async () => {
  const account = await world.account({ limitPerMinute: 600, fans: 300 });
  await world.enqueue(account, account.fanIds);
  const worker = async () => {
    // What a sender does: after a window, the next one, until nothing is due.
    for (;;) {
      const { status } = await deliver(account);
      if (status === 'idle') return;
      expect(status).toMatch(/fenced|more|waiting/);
      await sleep(500);
    }
  };
  await Promise.all([worker(), worker()]);
  expect(await world.reasons(account)).toEqual({ sent: 300 });
  expect(await world.stats(account)).toMatchObject({ accepted: 300, doubled: 0, overLimitWindows: 0 });
});

it('I2: an unkeyed platform that lets calls time out, with and without having sent: nobody is skipped and nobody gets two', async () => {
  const rules = [
    { kind: 'hang', remaining: 10 },
    { kind: 'no_answer_after', remaining: 10 },
    { kind: 'drop_after', remaining: 5 },
  ];
  const account = await world.account({ fans: 60, keysHonoured: false, sandbox: { faults: { rules } } });
  await world.enqueue(account, account.fanIds);
  for (let round = 0; round < 60 && (await world.reasons(account))['sent'] !== 60; round++) {
    await deliver(account);
    await world.owner.query('update senders set breaker_until = null where account_id = $1', [account.accountId]);
    await world.owner.query('update outbox set not_before = now() where account_id = $1 and not_before > now()', [account.accountId]);
    await world.owner.query('update unknown_sends set check_at = now() where account_id = $1', [account.accountId]);
  }
  expect(await world.reasons(account)).toEqual({ sent: 60 });
  expect(await world.stats(account)).toMatchObject({ accepted: 60, doubled: 0 });
});
