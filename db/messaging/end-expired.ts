import type { Pool } from 'pg';
import type { SenderKey } from '../../contracts/messaging/sender-key';
import { inTransaction } from './in-transaction';
import { endMessages, reconcileLater } from './write-decisions';

const EXPIRED = `select id as "campaignId", account_id as "accountId" from campaigns c
where status in ('scheduled', 'running', 'paused') and expires_at <= clock_timestamp()
  and exists (select from outbox o where o.source_id = c.id and o.source = 'campaign' and o.kind = 'send' and o.attempt_id is null) order by expires_at limit $1`;

const PAGE = `select message_id as "messageId", fan_id as "fanId", source_id as "sourceId", maybe_sent as "maybeSent" from outbox
where source_id = $1 and source = 'campaign' and kind = 'send' and attempt_id is null and expires_at <= clock_timestamp()
order by message_id limit $2 for update skip locked`;

/**
 * Ends what waits of campaigns whose time is over, whatever holds it: a person, a pause, the state of its account, a file. The sender would never meet
 * such rows. What may have been sent is looked up instead. @returns how many rows, at most about `most`
 */
export async function endExpired(pool: Pool, most: number, page = 5_000): Promise<number> {
  const { rows: campaigns } = await pool.query<{ campaignId: string; accountId: string }>(EXPIRED, [most]);
  let ended = 0;
  for (const { campaignId, accountId } of campaigns) {
    for (let full = true; full && ended < most;) {
      const count = await inTransaction(pool, async (client) => {
        const { rows } = await client.query<{ messageId: string; fanId: string; sourceId: string; maybeSent: boolean }>(PAGE, [campaignId, page]);
        const over = rows.filter(({ maybeSent }) => !maybeSent);
        await endMessages(
          client,
          accountId,
          over.map(({ messageId, fanId, sourceId }) => ({ messageId, fanId, sourceId, reason: 'skipped.expired' as const, notBeforeMs: null })),
        );
        await reconcileLater(
          client,
          accountId,
          rows.filter(({ maybeSent }) => maybeSent),
        );
        return rows.length;
      });
      ended += count;
      full = count === page;
    }
  }
  return ended;
}

// A window settles what an older one left under way before it looks at pauses and at the account's state.
const LEFT_UNDER_WAY = `select distinct s.account_id as "accountId", s.workspace_id as "workspaceId"
from campaigns c join senders s on s.account_id = c.account_id join platform_accounts a on a.id = c.account_id and a.removed_at is null
where c.status in ('scheduled', 'running', 'paused') and c.expires_at <= clock_timestamp() and (s.seen_at is null or s.seen_at < clock_timestamp() - interval '60 seconds')
  and exists (select from outbox o where o.source_id = c.id and o.source = 'campaign' and o.kind = 'send' and o.attempt_id is not null) limit $1`;

/** Accounts at which a call of an expired campaign was left without its answer, and that no window has looked at for a minute. */
export async function expiredUnderWay(pool: Pool, most: number): Promise<SenderKey[]> {
  return (await pool.query<SenderKey>(LEFT_UNDER_WAY, [most])).rows;
}
