import { sql, type SQL } from 'drizzle-orm';
import type { QueueFilter } from '../../contracts/accounts/queue';
import type { QueueSource } from '../../contracts/messaging/priority';
import type { Tx } from '../database';

export interface QueueListRow extends Record<string, unknown> {
  messageId: string;
  fanId: string;
  fanName: string | null;
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
  attempts: number;
  expiresMs: number | null;
  /** Priority and time of its turn, for the cursor. */
  position: string;
}

/** What a row of the queue waits for; `o` is the row, `m` its message, `c` its campaign. */
export const STANDING =
  sql.raw(`case when o.attempt_id is not null then 'sending' when o.kind = 'send' and c.status = 'paused' and m.reason <> 'held.manual' then 'held.source_paused'
  when o.not_before <= now() then 'due' when o.kind = 'unsend' then case when o.attempts > 0 then 'held.retry' when o.not_before = 'infinity' then 'held.manual' else 'queued' end
  else m.reason end`);

/** Rows of an account's queue with what they wait for. */
export const QUEUE_FROM = sql.raw(`outbox o join messages m on m.account_id = o.account_id and m.id = o.message_id
  left join campaigns c on o.source = 'campaign' and c.id = o.source_id`);

export function queueWhere(accountId: string, { source, sourceId, standing }: QueueFilter): SQL {
  const parts = [sql`o.account_id = ${accountId}`, sql`o.priority in (0, 1, 2)`];
  if (source !== undefined) parts.push(sql`o.source = ${source}`);
  if (sourceId !== undefined) parts.push(sql`o.source_id = ${sourceId}`);
  if (standing !== undefined) parts.push(sql`${STANDING} = ${standing}`);
  return sql.join(parts, sql` and `);
}

const millis = (time: string) => sql.raw(`(extract(epoch from ${time}) * 1000)::float8`);

/** A page of the queue in the order of leaving. @param after position and message of the last row of the page before */
export async function readQueuePage(
  tx: Tx,
  { accountId, filter, after, limit }: { accountId: string; filter: QueueFilter; after: { key: string; id: string } | null; limit: number },
): Promise<QueueListRow[]> {
  // What is no position of ours is something Postgres cannot read.
  const [priority = '', notBefore = ''] = after?.key.split(' at ') ?? [];
  const behind =
    after === null
      ? sql`true`
      : sql`(o.priority, o.not_before, o.message_id) > (${priority}::smallint, ${notBefore}::timestamptz, ${after.id}::uuid)`;
  const { rows } = await tx.execute<QueueListRow>(sql`
    with page as materialized (
      select o.*, ${STANDING} as standing, m.created_at, c.name from ${QUEUE_FROM} where ${queueWhere(accountId, filter)} and ${behind}
      order by o.priority, o.not_before, o.message_id limit ${limit}),
    due as (
      select message_id, row_number() over (order by priority, not_before, message_id) as place from outbox
      where account_id = ${accountId} and priority in (0, 1, 2) and not_before > '-infinity' and not_before <= now())
    select o.message_id as "messageId", o.fan_id as "fanId", coalesce(f.display_name, f.username) as "fanName", o.kind, o.source,
      case when o.kind = 'send' then o.source_id end as "sourceId", o.name, o.priority, o.standing, ${millis('o.created_at')} as "sinceMs",
      case when o.not_before > now() and o.not_before < 'infinity' then ${millis('o.not_before')} end as "nextMs", due.place::int as place, s.limit_per_minute as "limitPerMinute",
      o.attempts, ${millis('o.expires_at')} as "expiresMs", o.priority || ' at ' || o.not_before as position
    from page o join senders s on s.account_id = o.account_id left join fans f on f.id = o.fan_id left join due on due.message_id = o.message_id
    order by o.priority, o.not_before, o.message_id`);
  return rows;
}
