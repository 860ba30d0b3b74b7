import { randomUUID } from 'node:crypto';
import { MockActivityEnvironment } from '@temporalio/testing';
import type { AccountStatus } from '../../contracts/messaging/platform';
import { inWorkspace } from '../../db/database';
import { processReceipt } from '../../db/messaging/inbound/process-receipt';
import { storeReceipt } from '../../db/messaging/inbound/store-receipt';
import type { WindowResult } from '../../workflows/messaging/contract';
import { SendWorld, type WorldAccount } from '../support/send-world';

let world: SendWorld;
beforeAll(async () => {
  world = await SendWorld.open();
});
afterAll(() => world.stop());

const window = (account: WorldAccount): Promise<WindowResult> =>
  new MockActivityEnvironment().run<[WorldAccount], WindowResult, typeof world.activities.deliverWindow>(world.activities.deliverWindow, account);
const atPlatform = (account: WorldAccount, state: string) => world.control('PUT', `accounts/${account.platformAccountId}/state`, { state });

/** The platform tells of an attempt to sign in that ended then. */
async function told(account: WorldAccount, status: AccountStatus, occurredAtMs: number): Promise<boolean> {
  const receipt = { accountId: account.accountId, workspaceId: account.workspaceId, eventKey: randomUUID() };
  const event = { type: 'account_state' as const, status, occurredAtMs, message: status === 'active' ? null : status };
  await inWorkspace(world.database.app, account.workspaceId, (tx) => storeReceipt(tx, receipt, event));
  return (await processReceipt(world.database.app, receipt, () => [])).wake;
}

async function standing(account: WorldAccount): Promise<{ status: string; asked: string[] }> {
  const { rows } = await world.owner.query<{ status: string; asked: string[] }>(
    `select status, array(select kind from notifications n where n.account_id = a.id and n.resolved_at is null order by 1) as asked from platform_accounts a where id = $1`,
    [account.accountId],
  );
  return rows[0]!;
}

const STATES = [
  ['session_expired', 'session_expired', 'account.login_lost'],
  ['needs_otp', 'needs_2fa', 'account.login_lost'],
  ['needs_face_otp', 'needs_2fa', 'account.login_lost'],
  ['restricted', 'restricted', 'account.restricted'],
  ['disconnected', 'disconnected', 'account.login_lost'],
] as const;

describe('the life of an account', () => {
  it.each(STATES)(
    '%s, met by the next call: sends hold, nothing is lost, a person is asked, and on reconnecting it goes on',
    async (state, status, kind) => {
      const account = await world.account({ fans: 3 });
      await world.enqueue(account, account.fanIds);
      await atPlatform(account, state);
      await window(account);
      expect(await standing(account)).toEqual({ status, asked: [kind] });
      expect((await world.reasons(account))['sent']).toBeUndefined();

      await atPlatform(account, 'active');
      expect(await told(account, 'active', Date.now())).toBe(true);
      expect(await standing(account)).toEqual({ status: 'active', asked: [] });
      await window(account);
      expect(await world.reasons(account)).toEqual({ sent: 3 });
      expect(await world.stats(account)).toMatchObject({ accepted: 3, doubled: 0 });
    },
  );

  it('signed in again: unsends that met the closed door go on at once, those that wait for their timer keep their time', async () => {
    const account = await world.account({ fans: 3 });
    const ids = await world.enqueue(account, account.fanIds);
    await window(account);
    await world.owner.query(
      `with u as (insert into unsends (workspace_id, account_id, message_id, actor) select $1, $2, m, 'system:test' from unnest($3::uuid[]) m returning id, message_id),
       i as (insert into unsend_items (unsend_id, message_id, workspace_id, account_id, fan_id, reason) select u.id, m.id, $1, $2, m.fan_id, 'waiting' from u join messages m on m.id = u.message_id)
       insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source, source_id, kind)
       select $2, m.id, $1, m.fan_id, 1, case when m.id = $4 then now() + interval '2 hours' else now() end, 'unsend', u.id, 'unsend' from u join messages m on m.id = u.message_id`,
      [account.workspaceId, account.accountId, ids, ids[2]],
    );
    await atPlatform(account, 'session_expired');
    await window(account);
    const waiting = async () =>
      (
        await world.owner.query<{ id: string; due: boolean }>(
          'select message_id as id, not_before <= now() as due from outbox where account_id = $1 order by not_before',
          [account.accountId],
        )
      ).rows;
    expect((await waiting()).map(({ due }) => due)).toEqual([false, false, false]);
    await atPlatform(account, 'active');
    await told(account, 'active', Date.now());
    await window(account);
    expect(await waiting()).toEqual([{ id: ids[2], due: false }]);
    const { rows } = await world.owner.query('select from messages where account_id = $1 and unsent_at is not null', [account.accountId]);
    expect(rows).toHaveLength(2);
  });

  it.each(STATES)(
    '%s, told by a webhook: not one call is made, and word of an older attempt does not undo a newer one',
    async (_state, status, kind) => {
      const account = await world.account({ fans: 2 });
      await world.enqueue(account, account.fanIds);
      const at = Date.now();
      await world.owner.query(`update platform_accounts set status_at = now() - interval '1 hour' where id = $1`, [account.accountId]);
      await told(account, status, at - 60_000);
      expect(await standing(account)).toEqual({ status, asked: [kind] });
      expect((await window(account)).status).toBe('blocked');
      expect((await world.stats(account)).accepted).toBe(0);

      expect(await told(account, 'active', at - 90_000)).toBe(false);
      expect(await standing(account)).toEqual({ status, asked: [kind] });
      expect(await told(account, 'active', at - 30_000)).toBe(true);
      expect(await told(account, status, at - 45_000)).toBe(false);
      await told(account, 'active', at - 10_000);
      await told(account, status, at - 20_000);
      await told(account, 'active', at - 10_000);
      await told(account, status, at - 20_000);
      expect(await standing(account)).toEqual({ status: 'active', asked: [] });
      await window(account);
      expect(await world.reasons(account)).toEqual({ sent: 2 });
    },
  );
});
