import { sql, type SQL } from 'drizzle-orm';
import type { QueueFilter } from '../../contracts/accounts/queue';
import type { QueueSource } from '../../contracts/messaging/priority';
import type { Tx } from '../database';
import { QUEUE_FROM, queueWhere, STANDING } from './queue-list';
import { CALL_STANDING, openCalls } from './queue-many';
import { duePlaces, pausedCampaigns } from './queue-places';

export interface QueueLineRow extends Record<string, unknown> {
  messageId: string | null;
  fanId: string | null;
  fanName: string | null;
  callId: string | null;
  /** How many messages this line stands for; null: one. */
  fans: number | null;
  open: number;
  behindDoubt: boolean;
  kind: 'send' | 'unsend';
  source: QueueSource;
  sourceId: string | null;
  name: string | null;
  priority: number;
  standing: string;
  sinceMs: number;
  nextMs: number | null;
  place: number | null;
  limitPerMinute: number | null;
  /** Nobody knows when the account sends again. */
  blocked: boolean;
  /** Until the account sends again, as far as that is known. */
  delayMs: number;
  attempts: number;
  expiresMs: number | null;
  /** Where it stands, for the cursor, and what decides between equals. */
  position: string;
  tie: string;
}

interface QueuePageQuery {
  accountId: string;
  filter: QueueFilter;
  /** Position and tie of the last line of the page before. */
  after: { key: string; id: string } | null;
  limit: number;
  /** Fans that one call of the platform reaches; null: each leaves alone, and has a line of its own. */
  fansACall: number | null;
}

/** Under way, due as the sender takes it, for later by its time: within each by these. */
interface Order {
  phase: 0 | 1 | 2;
  priority: SQL;
  at: SQL;
  tie: SQL;
}

/** A page of the queue in the order of leaving. One message to many is one line for each thing it waits for, and one for each call under way. */
export async function readQueuePage(tx: Tx, query: QueuePageQuery): Promise<QueueLineRow[]> {
  const { accountId, fansACall, limit } = query;
  const lines = [...singleLines(query), ...(fansACall === null ? [] : [waitingMany(query, 1), waitingMany(query, 2)]), callsMade(query)];
  const { rows } = await tx.execute<QueueLineRow>(sql`
    with lines as materialized (
      select * from (${sql.join(
        lines.map((line) => sql`(${line})`),
        sql` union all `,
      )}) l order by phase, first_by, at, then_by, tie limit ${limit}),
    due as (${duePlaces(accountId, fansACall)})
    select l.message_id as "messageId", l.fan_id as "fanId", coalesce(f.display_name, f.username) as "fanName", l.kind, l.source, l.source_id as "sourceId", l.name,
      l.priority, l.standing, ${millis('l.since')} as "sinceMs", case when l.next > now() and l.next < 'infinity' then ${millis('l.next')} end as "nextMs",
      p.place, s.limit_per_minute as "limitPerMinute", s.paused_at is not null or a.status <> 'active' as blocked,
      greatest(0, ${millis('greatest(s.slowed_until, s.breaker_until) - now()')}) as "delayMs", l.attempts, ${millis('l.expires_at')} as "expiresMs",
      l.call_id as "callId", l.fans, l.open, l.fans is not null and l.standing in ('due', 'queued')
        and exists (select from mass_sends u where u.account_id = ${accountId} and u.status = 'unknown') as "behindDoubt",
      concat_ws(' at ', l.phase, l.first_by, l.then_by, l.at) as position, l.tie
    from lines l join senders s on s.account_id = ${accountId} join platform_accounts a on a.id = s.account_id left join fans f on f.id = l.fan_id
    left join lateral (
      select case when l.fans is null then (select place from due where due.message_id = l.message_id)
        else (select min(place) from due where due.many and due.source_id = l.source_id) end as place) p on l.standing = 'due'
    order by l.phase, l.first_by, l.at, l.then_by, l.tie`);
  return rows;
}

const millis = (time: string) => sql.raw(`(extract(epoch from ${time}) * 1000)::float8`);

/** Columns that put a line in its place. */
function standingAt({ phase, priority, at, tie }: Order): SQL {
  const [first, then] = phase === 1 ? [priority, sql`0`] : [sql`0`, priority];
  return sql`${sql.raw(String(phase))}::int as phase, ${first}::smallint as first_by, ${at} as at, ${then}::smallint as then_by, ${tie} as tie`;
}

/** Only what stands behind the last line of the page before. What is no position of ours is something Postgres cannot read. */
function behind({ after }: QueuePageQuery, { phase, priority, at, tie }: Order): SQL {
  if (after === null) return sql`true`;
  const [first, then] = phase === 1 ? [priority, sql`0`] : [sql`0`, priority];
  const [afterPhase = '', afterFirst = '', afterThen = '', afterAt = ''] = after.key.split(' at ');
  return sql`(${sql.raw(String(phase))}::int, ${first}::smallint, ${at}, ${then}::smallint, ${tie})
    > (${afterPhase}::int, ${afterFirst}::smallint, ${afterAt}::timestamptz, ${afterThen}::smallint, ${after.id}::uuid)`;
}

/** Messages with a line of their own, by what the index gives in order: a page of each, which is enough for a page of all. */
function singleLines(query: QueuePageQuery): SQL[] {
  const { accountId, filter, limit, fansACall } = query;
  const paused = sql`o.source_id = any (${pausedCampaigns(accountId)})`;
  const alone = fansACall === null ? sql`true` : sql`not o.native`;
  const lines = (phase: Order['phase'], which: SQL, order: SQL, at = sql`o.not_before`) => {
    const place = { phase, priority: sql`o.priority`, at, tie: sql`o.message_id` };
    return sql`
      select o.message_id, o.fan_id, o.kind, o.source, case when o.kind = 'send' then o.source_id end as source_id, c.name, o.priority, ${STANDING} as standing,
        m.created_at as since, o.not_before as next, o.attempts::int as attempts, o.expires_at, null::uuid as call_id, null::int as fans, 0 as open, ${standingAt(place)}
      from ${QUEUE_FROM} where ${queueWhere(accountId, filter)} and ${alone} and ${which} and ${behind(query, place)} order by ${order} limit ${limit}`;
  };
  const asTaken = sql`o.priority, o.not_before, o.message_id`;
  return [
    lines(0, sql`o.not_before = '-infinity'`, asTaken),
    lines(1, sql`o.not_before > '-infinity' and o.not_before <= now() and coalesce(not ${paused}, true)`, asTaken),
    // Put in while its campaign held everybody, and not met by the sender yet.
    lines(
      2,
      sql`cardinality(${pausedCampaigns(accountId)}) > 0 and o.not_before > '-infinity' and o.not_before <= now() and ${paused}`,
      sql`o.priority, o.message_id`,
      sql`'infinity'::timestamptz`,
    ),
    ...[0, 1, 2].map((priority) => lines(2, sql`o.priority = ${priority} and o.not_before > now()`, sql`o.not_before, o.message_id`)),
  ];
}

/** Messages to many that wait, by campaign and by what they wait for. The sender takes such a campaign at its first row. */
function waitingMany(query: QueuePageQuery, phase: 1 | 2): SQL {
  const { accountId, filter } = query;
  const place = { phase, priority: sql`g.priority`, at: sql`g.at`, tie: sql`g.tie` };
  return sql`
    select null::uuid as message_id, null::uuid as fan_id, 'send' as kind, 'campaign' as source, g.source_id, g.name, g.priority, g.standing, g.since, g.at as next,
      g.attempts::int as attempts, g.expires_at, null::uuid as call_id, g.fans::int as fans, g.fans::int as open, ${standingAt(place)}
    from (
      select o.source_id, c.name, o.priority, ${STANDING} as standing, min(m.created_at) as since, max(o.attempts) as attempts, min(o.expires_at) as expires_at, count(*) as fans,
        case when c.status = 'paused' then 'infinity'::timestamptz else min(o.not_before) end as at, (array_agg(o.message_id order by o.not_before, o.message_id))[1] as tie
      from ${QUEUE_FROM} where ${queueWhere(accountId, filter)} and o.native and o.not_before > '-infinity' group by o.source_id, c.name, c.status, o.priority, standing) g
    where (g.standing = 'due') = ${phase === 1} and ${behind(query, place)}`;
}

/** Calls that were made. Their fans left the queue: they are read back. */
function callsMade(query: QueuePageQuery): SQL {
  const place = { phase: 0 as const, priority: sql`2`, at: sql`s.attempted_at`, tie: sql`s.id` };
  return sql`
    select null::uuid, null::uuid, 'send', 'campaign', s.campaign_id, c.name, 2, ${CALL_STANDING}, s.attempted_at, case when s.status = 'unknown' then s.check_at end,
      0, null::timestamptz, s.id, s.recipients, case when s.status = 'calling' then s.recipients else (select count(*) from unknown_sends u where u.mass_send_id = s.id)::int end, ${standingAt(place)}
    from ${openCalls(query.accountId, query.filter)} and ${behind(query, place)}`;
}
