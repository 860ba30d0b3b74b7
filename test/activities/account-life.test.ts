import { randomUUID } from 'node:crypto';
import { MockActivityEnvironment } from '@temporalio/testing';
import type { AccountStatus } from '../../contracts/messaging/platform';
import { inWorkspace } from '../../db/database';
import { processReceipt } from '../../db/messaging/inbound/process-receipt';
import { storeReceipt } from '../../db/messaging/inbound/store-receipt';
import type { WindowResult } from '../../workflows/messaging/contract';
import { SendWorld, type WorldAccount } from '../support/send-world';

jest.setTimeout(60_000);

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
