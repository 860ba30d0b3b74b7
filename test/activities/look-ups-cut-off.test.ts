import { MockActivityEnvironment } from '@temporalio/testing';
import { createMessagingActivities } from '../../activities/messaging';
import type { PlatformConnector } from '../../providers/platform/connector';
import { SendWorld, type WorldAccount } from '../support/send-world';

let world: SendWorld;
beforeAll(async () => {
  world = await SendWorld.open();
});
afterAll(() => world.stop());

/** One window in which each read of the platform is cut off, as by a worker that ends in the middle of it. */
async function deliverCutOff({ workspaceId, accountId }: WorldAccount): Promise<number> {
  let reads = 0;
  const findMessage: PlatformConnector['findMessage'] = () => {
    reads += 1;
    return Promise.reject(new Error('cut off'));
  };
  const connectorOf = (platform: string) => ({ ...world.deps.connectorOf(platform), findMessage });
  const { deliverWindow } = createMessagingActivities({ ...world.deps, connectorOf });
  await new MockActivityEnvironment().run(deliverWindow, { workspaceId, accountId }).catch(() => undefined);
  return reads;
}

it('reads that were cut off are no reads: the outcome does not end as unknown for want of answers', async () => {
  const account = await world.account({ fans: 1, keysHonoured: false, sandbox: { faults: { rules: [{ kind: 'drop_before', remaining: 1 }] } } });
  await world.enqueue(account, account.fanIds);
  const { workspaceId, accountId } = account;
  const deliver = () => new MockActivityEnvironment().run(world.activities.deliverWindow, { workspaceId, accountId });
  const due = () => world.owner.query('update unknown_sends set check_at = now() where account_id = $1', [accountId]);
  await deliver();
  for (let time = 0; time < 7; time++) {
    await due();
    expect(await deliverCutOff(account)).toBe(1);
  }
  expect(await world.reasons(account)).toEqual({ 'unknown.reconciling': 1 });
  for (let read = 0; read < 3; read++) {
    await due();
    await deliver();
  }
  // The last read queues it again; whether that window still sends it or the next one does is open.
  await deliver();
  expect(await world.reasons(account)).toEqual({ sent: 1 });
  expect(await world.stats(account)).toMatchObject({ accepted: 1, doubled: 0 });
});
