import { sql } from 'drizzle-orm';
import { CLOSED_DOORS } from '../../domain/messaging/next-step';
import type { Tx } from '../database';

/**
 * What met the closed door of an account (no login, restricted) waits for an hour each, messages and unsends alike: with the door open it is due now. The
 * caller has locked the row of the sender. An unsend is told by its last call: those that wait for their timer, or for another try, keep their time.
 * Rows that somebody is changing are left to them.
 */
export async function dueWithOpenDoor(tx: Tx, accountId: string): Promise<void> {
  await tx.execute(sql`
    with met as (
      select o.message_id from outbox o join messages m on m.account_id = o.account_id and m.id = o.message_id
      where o.account_id = ${accountId} and o.attempt_id is null and o.not_before > now() and o.not_before < 'infinity'
        and case o.kind when 'send' then m.reason = 'held.session_expired'
          else (select a.error_kind from unsend_attempts a where a.message_id = o.message_id order by a.started_at desc limit 1) = any (${sql.param([...CLOSED_DOORS])}::text[]) end
      for update of o skip locked)
    update outbox o set not_before = now() from met where o.account_id = ${accountId} and o.message_id = met.message_id`);
}
