import { sql } from 'drizzle-orm';
import { createCheckAlarms } from '../../activities/operations/check-alarms';
import { ALARM_NAMES, ALARM_RULES, type AlarmName } from '../../contracts/operations/alarm-rules';
import type { NotificationKind } from '../../contracts/notifications/kinds';
import { inWorkspace } from '../../db/database';
import { readSamples } from '../../db/operations/read-samples';
import { seedCampaign } from '../support/campaign-world';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

type Key = Awaited<ReturnType<typeof seedCampaign>>;
const sender = (text: string, values: unknown[] = []) => db.sender.$client.query<Record<string, unknown>>(text, values);
const checkAlarms = () => createCheckAlarms({ senderPool: db.sender.$client, log: { warn: () => undefined } })();

const queueReply = ({ workspaceId, accountId }: Key, waited: string) =>
  sender(
    `insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source) values ($1, uuidv7(), $2, uuidv7(), 0, now() - $3::interval, 'human')`,
    [accountId, workspaceId, waited],
  );
/** Calls one after another, `apart` seconds from each other, the last just now. */
const calls = ({ workspaceId, accountId }: Key, count: number, apart: number, outcome: string) =>
  sender(
    `insert into message_attempts (workspace_id, account_id, message_id, fan_id, source, grant_id, epoch, request, request_hash, started_at, finished_at, outcome)
     select $1, $2, uuidv7(), uuidv7(), 'human', uuidv7(), 0, '{}', 'h', at, at, $5 from generate_series(0, $3 - 1) n, lateral (select clock_timestamp() - make_interval(secs => n * $4::float8)) t (at)`,
    [workspaceId, accountId, count, apart, outcome],
  );

/** What people are told. The sender itself tells of its breaker, in its own words. */
const TOLD: Record<AlarmName, NotificationKind | null> = {
  queue_too_old: 'alarm.queue_too_old',
  sender_silent: 'alarm.sender_silent',
  failure_ratio: 'alarm.failure_ratio',
  breaker_open: null,
  over_limit: 'alarm.over_limit',
  unknown_unresolved: 'alarm.unknown_unresolved',
};

/** What makes each alarm ring, and what ends it. */
const DRILL: Record<AlarmName, { cause: (key: Key) => Promise<unknown>; end: (key: Key) => Promise<unknown> }> = {
  queue_too_old: {
    cause: async (key) => {
      await queueReply(key, '11 minutes');
      // Somebody looks at it all the same, so nothing but its age is wrong.
      await sender('update senders set seen_at = now() where account_id = $1', [key.accountId]);
    },
    end: (key) => sender('delete from outbox where account_id = $1', [key.accountId]),
  },
  sender_silent: {
    cause: async (key) => {
      await queueReply(key, '6 minutes');
      await sender(`update senders set seen_at = now() - interval '6 minutes' where account_id = $1`, [key.accountId]);
    },
    end: (key) => sender('update senders set seen_at = now() where account_id = $1', [key.accountId]),
  },
  failure_ratio: {
    cause: async (key) => {
      await calls(key, 16, 10, 'sent');
      await calls(key, 5, 30, 'refused');
    },
    end: (key) => sender(`update message_attempts set started_at = now() - interval '1 hour' where account_id = $1`, [key.accountId]),
  },
  breaker_open: {
    cause: (key) => sender(`update senders set breaker_until = now() + interval '10 minutes' where account_id = $1`, [key.accountId]),
    end: (key) => sender('update senders set breaker_until = null where account_id = $1', [key.accountId]),
  },
  over_limit: {
    cause: async (key) => {
      await calls(key, 10, 5.9, 'sent');
      // Taking a message back counts like sending one.
      await sender(
        `insert into unsend_attempts (workspace_id, account_id, message_id, fan_id, grant_id, epoch, started_at, outcome) values ($1, $2, uuidv7(), uuidv7(), uuidv7(), 0, now(), 'unsent')`,
        [key.workspaceId, key.accountId],
      );
    },
    end: (key) => sender(`update unsend_attempts set started_at = now() - interval '1 hour' where account_id = $1`, [key.accountId]),
  },
  unknown_unresolved: {
    cause: (key) =>
      sender(
        `insert into unknown_sends (account_id, message_id, workspace_id, fan_id, since, check_at) values ($1, uuidv7(), $2, uuidv7(), now() - interval '31 minutes', now())`,
        [key.accountId, key.workspaceId],
      ),
    end: (key) => sender('delete from unknown_sends where account_id = $1', [key.accountId]),
  },
};

const rung = async ({ accountId }: Key) =>
  (
    await sender(`select rule, fired_at is not null as fired, ended_at is not null as over from alarms where account_id = $1 order by id`, [
      accountId,
    ])
  ).rows;
const told = async ({ accountId }: Key) =>
  (await sender(`select kind, resolved_at is not null as over from notifications where subject_id = $1 order by id`, [accountId])).rows;

it.each(ALARM_NAMES)('drill: %s comes on, fires once when it has lasted, and is over with its cause', async (rule) => {
  const { cause, end } = DRILL[rule];
  const [key, calm] = [await seedCampaign(db, { fans: 0 }), await seedCampaign(db, { fans: 0 })];
  await cause(key);
  await checkAlarms();
  const lasts = ALARM_RULES[rule].forSeconds;
  expect(await rung(key)).toEqual([{ rule, fired: lasts === 0, over: false }]);
  await sender('update alarms set since = since - make_interval(secs => $2) where account_id = $1 and rule = $3', [key.accountId, lasts, rule]);
  await checkAlarms();
  await checkAlarms();
  expect(await rung(key)).toEqual([{ rule, fired: true, over: false }]);
  const kind = TOLD[rule];
  expect(await told(key)).toEqual(kind === null ? [] : [{ kind, over: false }]);
  await end(key);
  await checkAlarms();
  expect(await rung(key)).toEqual([{ rule, fired: true, over: true }]);
  expect(await told(key)).toEqual(kind === null ? [] : [{ kind, over: true }]);
  expect([await rung(calm), await told(calm)]).toEqual([[], []]);
});

it('stays still for a full queue, a paused account, a limit fully used and one just changed, and forgets what never fired', async () => {
  const [full, paused, busy, changed] = [
    await seedCampaign(db, { fans: 0 }),
    await seedCampaign(db, { fans: 0 }),
    await seedCampaign(db, { fans: 0 }),
    await seedCampaign(db, { fans: 0 }),
  ];
  await sender(
    `insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source)
     select $1, uuidv7(), $2, uuidv7(), 2, now() - interval '3 days', 'campaign' from generate_series(1, 1000)`,
    [full.accountId, full.workspaceId],
  );
  await sender('update senders set seen_at = now() where account_id = $1', [full.accountId]);
  await queueReply(paused, '3 hours');
  await sender(`update senders set paused_at = now() where account_id = $1`, [paused.accountId]);
  await calls(busy, 40, 6.01, 'sent');
  await calls(changed, 20, 3, 'sent');
  await inWorkspace(db.app, changed.workspaceId, (tx) =>
    tx.execute(sql`insert into audit_log (workspace_id, actor, action, target_type, target_id)
      values (${changed.workspaceId}, 'somebody', 'account.changed', 'account', ${changed.accountId})`),
  );
  await checkAlarms();
  for (const key of [full, paused, busy, changed]) expect(await rung(key)).toEqual([]);

  await sender(`update senders set breaker_until = now() + interval '1 minute' where account_id = $1`, [full.accountId]);
  await checkAlarms();
  expect(await rung(full)).toEqual([{ rule: 'breaker_open', fired: false, over: false }]);
  await sender('update senders set breaker_until = null where account_id = $1', [full.accountId]);
  await checkAlarms();
  expect(await rung(full)).toEqual([]);

  const of = (key: Key, metric: string, labels = {}) =>
    samples.find((one) => one.accountId === key.accountId && one.metric === metric && JSON.stringify(one.labels) === JSON.stringify(labels))?.value;
  const samples = await readSamples(db.sender.$client);
  expect(of(full, 'huntaze_queue_depth', { priority: 'campaign' })).toBe(1_000);
  expect(of(busy, 'huntaze_attempts_recent', { outcome: 'sent' })).toBe(40);
  expect(of(paused, 'huntaze_sender_paused')).toBe(1);
});
