import type { Pool } from 'pg';

const MONTHS_AHEAD = 3;
const PER_STATEMENT = 5_000;

/** What only has to be kept for a while: the table, which rows are done with, and why it may go. */
const PASSING: { table: string; done: string }[] = [
  // A platform repeats a delivery within hours; a week is far beyond that.
  { table: 'webhook_receipts', done: `processed_at < now() - interval '7 days'` },
  // Idempotency keys of the API hold for a day.
  { table: 'api_requests', done: `created_at < now() - interval '1 day'` },
  // The log of deliveries to customers; what still waits ends by itself within two days.
  { table: 'webhook_deliveries', done: `created_at < now() - interval '30 days'` },
  // How a call went is asked for as long as its message may still be queued again. What is in doubt stays: it may have arrived.
  { table: 'message_attempts', done: `started_at < now() - interval '180 days' and outcome in ('sent', 'refused', 'not_sent', 'handed_back')` },
  { table: 'unsend_attempts', done: `started_at < now() - interval '180 days' and finished_at is not null` },
  // Of an account that is not asked any more; one that is asked tries its threads again every day.
  { table: 'thread_refusals', done: `last_at < now() - interval '30 days'` },
  // What half a year ago needed somebody is history; their mails go with them.
  { table: 'notification_mails', done: `created_at < now() - interval '90 days'` },
  { table: 'notifications', done: `created_at < now() - interval '180 days'` },
];

/** Makes the coming months' partitions of events, and removes what was only kept for a while, in small statements. Safe to repeat and to stop. */
export function createUpkeep({ senderPool }: { senderPool: Pool }) {
  return async function upkeep(): Promise<{ partitions: number; removed: number }> {
    const { rows } = await senderPool.query<{ made: number }>('select ensure_event_partitions($1) as made', [MONTHS_AHEAD]);
    const { rows: old } = await senderPool.query<{ removed: number }>('select end_old_events() + end_old_sign_ins() as removed');
    let removed = old[0]?.removed ?? 0;
    for (let last = PER_STATEMENT; last === PER_STATEMENT;) {
      const { rows: audit } = await senderPool.query<{ removed: number }>('select end_old_audit($1) as removed', [PER_STATEMENT]);
      last = audit[0]?.removed ?? 0;
      removed += last;
    }
    for (const { table, done } of PASSING) {
      for (let last = PER_STATEMENT; last === PER_STATEMENT;) {
        const { rowCount } = await senderPool.query(
          `delete from ${table} where ctid in (select ctid from ${table} where ${done} limit ${PER_STATEMENT})`,
        );
        last = rowCount ?? 0;
        removed += last;
      }
    }
    return { partitions: rows[0]?.made ?? 0, removed };
  };
}
