import { MockActivityEnvironment } from '@temporalio/testing';
import { PRIORITY } from '../../contracts/messaging/priority';
import type { WindowResult } from '../../workflows/messaging/contract';
import { SendWorld } from '../support/send-world';

let world: SendWorld;
beforeAll(async () => {
  world = await SendWorld.open();
});
afterAll(() => world.stop());

it('I3: with a backlog the k-th waiting reply of a person leaves within k slots, at night and over the caps, but never to a suppressed fan', async () => {
  const account = await world.account({ limitPerMinute: 60, fans: 40 });
  const minute = new Date().getUTCHours() * 60 + new Date().getUTCMinutes();
  const { workspaceId, accountId, fanIds } = account;
  const [first, second, third, gone, ...others] = fanIds as [string, string, string, string, ...string[]];
  // Test sends mind neither night nor caps, so that this backlog goes on competing.
  await world.enqueue(account, others, { source: 'test', priority: PRIORITY.automation });
  const running: Promise<WindowResult> = new MockActivityEnvironment().run(world.activities.deliverWindow, { workspaceId, accountId });
  await world.until('the backlog leaves', async () => (await world.granted(account)).length >= 2);

  await world.owner.query('update platform_accounts set quiet_start_minute = $2, quiet_end_minute = $3 where id = $1', [
    accountId,
    (minute + 1380) % 1440,
    (minute + 120) % 1440,
  ]);
  await world.owner.query('insert into workspace_settings (workspace_id, cap_per_day, cap_per_week) values ($1, 0, 0)', [workspaceId]);
  await world.owner.query('update fans set suppressed_at = now() where id = $1', [gone]);
  const { before, replies } = await world.betweenClaims(account, async () => ({
    before: (await world.granted(account)).length,
    replies: await world.enqueue(account, [gone, first, second, third]),
  }));
  const after = async () => [...new Set((await world.granted(account)).slice(before))];
  // One of the backlog after them: all who waited had their turn.
  await world.until('the replies have left', async () => (await after()).length >= 4);

  expect((await after()).slice(0, 3).toSorted()).toEqual(replies.slice(1).toSorted());
  expect(await after()).not.toContain(replies[0]);
  const { rows } = await world.owner.query<{ reason: string }>('select reason from messages where id = $1', [replies[0]]);
  expect(rows).toEqual([{ reason: 'skipped.suppressed' }]);

  await world.owner.query(`update senders set paused_at = now(), epoch = epoch + 1 where account_id = $1`, [accountId]);
  expect((await running).status).toMatch(/fenced|blocked/);
  expect(await world.stats(account)).toMatchObject({ doubled: 0, overLimitWindows: 0 });
});
