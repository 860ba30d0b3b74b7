import { readFileSync } from 'node:fs';
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

it('ends old events, old lines of the log, attempts and sign-ins, and keeps what is still asked for', async () => {
  const { accountId, workspaceId } = await world.account({ fans: 0 });
  const one = async <T>(query: string, values: unknown[] = []) => (await world.owner.query(query, values)).rows as T[];
  await world.owner.query(`create table events_2020_01 partition of events for values from ('2020-01-01') to ('2020-02-01')`);
  for (const at of ['2020-01-15', '2019-05-05', new Date().toISOString()])
    await world.owner.query(`insert into events (workspace_id, type, at) values ($1, 'kept.test', $2)`, [workspaceId, at]);
  const log = `insert into audit_log (id, workspace_id, at, actor, action, target_type, target_id) values (uuidv7($2::interval), $1, now() + $2::interval, 'system:test', $3, 'message', 'm')`;
  for (const [age, action] of [
    ['-3 years', 'message.queued'],
    ['-3 years', 'message.resent'],
    ['-1 year', 'message.queued'],
  ])
    await world.owner.query(log, [workspaceId, age, action]);
  const attempt = `insert into message_attempts (workspace_id, account_id, message_id, fan_id, source, grant_id, epoch, request, request_hash, started_at, outcome)
    values ($1, $2, uuidv7(), uuidv7(), 'human', uuidv7(), 1, '{}', '', now() + $3::interval, $4)`;
  for (const [age, outcome] of [
    ['-181 days', 'sent'],
    ['-181 days', 'unknown'],
    ['-179 days', 'sent'],
  ])
    await world.owner.query(attempt, [workspaceId, accountId, age, outcome]);
  const [person] = await one<{ id: string }>(`insert into users (name, email) values ('Old', 'old@example.test') returning id`);
  for (const age of ['-31 days', '-1 day'])
    await world.owner.query(`insert into sessions (user_id, token, expires_at) values ($1, $2, now() + $2::text::interval)`, [person!.id, age]);

  const upkeep = createUpkeep(world.deps);
  expect(await upkeep()).toMatchObject({ partitions: 0 });
  expect(await upkeep()).toEqual({ partitions: 0, removed: 0 });
  expect(await one(`select 1 from events where type = 'kept.test'`)).toHaveLength(1);
  expect(await one(`select to_regclass('events_2020_01') as old`)).toEqual([{ old: null }]);
  expect(await one(`select action from audit_log where workspace_id = $1 and target_id = 'm' order by at`, [workspaceId])).toEqual([
    { action: 'message.resent' },
    { action: 'message.queued' },
  ]);
  expect(await one(`select outcome from message_attempts where account_id = $1 order by started_at`, [accountId])).toEqual([
    { outcome: 'unknown' },
    { outcome: 'sent' },
  ]);
  expect(await one(`select token from sessions where user_id = $1`, [person!.id])).toEqual([{ token: '-1 day' }]);
});

it('the handbook names the end of every table', async () => {
  const { rows } = await world.owner.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition order by 1`,
  );
  const page = readFileSync('docs/operating.md', 'utf8');
  const section = page.slice(page.indexOf('## What is kept, and for how long'), page.indexOf('## Upgrade without containers'));
  expect(rows.map(({ name }) => name).filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
});
