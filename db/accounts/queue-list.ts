import { sql, type SQL } from 'drizzle-orm';
import type { QueueFilter } from '../../contracts/accounts/queue';

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
