import { createUpkeep } from '../../activities/messaging/upkeep';
import { SendWorld } from '../support/send-world';

let world: SendWorld;
beforeAll(async () => {
  world = await SendWorld.open();
});
afterAll(() => world.stop());

it('makes missing partitions, removes what is done with, and leaves what still counts', async () => {
  const account = await world.account({ fans: 0 });
  const ids = [account.accountId, account.workspaceId];
  await world.owner.query(
    `insert into webhook_receipts (account_id, event_key, workspace_id, payload, processed_at) values ($1, 'old', $2, '{}', now() - interval '8 days'), ($1, 'new', $2, '{}', now())`,
    ids,
  );
  await world.owner.query(
    `insert into webhook_receipts (account_id, event_key, workspace_id, payload, received_at) values ($1, 'waiting', $2, '{}', now() - interval '30 days')`,
    ids,
  );
  await world.owner.query(
    `insert into api_requests (workspace_id, idempotency_key, route, request_hash, created_at) values ($1, 'old', 'r', 'h', now() - interval '2 days'), ($1, 'new', 'r', 'h', now())`,
    [account.workspaceId],
  );
  const { rows } = await world.owner.query<{ name: string }>(
    `select to_char(date_trunc('month', now()) + interval '3 months', '"events_"YYYY_MM') as name`,
  );
  await world.owner.query(`drop table ${rows[0]!.name}`);
  const upkeep = createUpkeep(world.deps);
  expect(await upkeep()).toEqual({ partitions: 1, removed: 2 });
  expect(await upkeep()).toEqual({ partitions: 0, removed: 0 });
  const left = await world.owner.query<{ key: string }>('select event_key as key from webhook_receipts where account_id = $1 order by 1', [
    account.accountId,
  ]);
  expect(left.rows.map(({ key }) => key)).toEqual(['new', 'waiting']);
});
