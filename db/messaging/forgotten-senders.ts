import type { Pool } from 'pg';
import type { SenderKey } from '../../contracts/messaging/sender-key';

// The account's rows of the past, by one index probe each: a message or a look-up that should have gone a minute ago.
const FORGOTTEN = `
select s.account_id as "accountId", s.workspace_id as "workspaceId" from senders s join platform_accounts a on a.id = s.account_id
where s.paused_at is null and a.status = 'active' and a.removed_at is null
  and (s.seen_at is null or s.seen_at < clock_timestamp() - interval '60 seconds')
  and coalesce(s.slowed_until, '-infinity') < clock_timestamp() and coalesce(s.breaker_until, '-infinity') < clock_timestamp()
  and (exists (select from outbox o where o.account_id = s.account_id and o.priority in (0, 1, 2) and o.not_before <= now())
    or exists (select from unknown_sends u where u.account_id = s.account_id and u.check_at <= clock_timestamp()))
order by s.account_id limit $1`;

/** Accounts with something due that no window looked at for a minute: a signal was lost between two commits, or a process died there. */
export async function forgottenSenders(pool: Pool, most: number): Promise<SenderKey[]> {
  const { rows } = await pool.query<SenderKey>(FORGOTTEN, [most]);
  return rows;
}
