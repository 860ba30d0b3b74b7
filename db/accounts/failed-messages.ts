import { sql, type SQL } from 'drizzle-orm';
import type { RetryFailed } from '../../contracts/accounts/queue';
import { PRIORITY, type MessageSource } from '../../contracts/messaging/priority';
import type { ReasonCode } from '../../contracts/messaging/reason-codes';
import type { Tx } from '../database';
import { RESENT } from '../messaging/outbound/resent';
import { CHANGED_PAGE, type ChangedPage } from './queue-changes';

export interface FailedRow extends Record<string, unknown> {
  source: MessageSource;
  sourceId: string | null;
  name: string | null;
  reason: ReasonCode;
  count: number;
  retryable: boolean;
}

/** What failed within the last week: of campaigns by their recipients, of everything else by its attempts. */
export async function readFailed(tx: Tx, accountId: string): Promise<FailedRow[]> {
  const { rows } = await tx.execute<FailedRow>(sql`
    select 'campaign' as source, c.id as "sourceId", c.name, r.reason, count(*)::int as count, c.status in ('running', 'paused') as retryable
    from campaigns c join campaign_recipients r on r.campaign_id = c.id and r.reason like 'failed.%'
    where c.account_id = ${accountId} and c.status in ('running', 'paused', 'completed', 'cancelled') and coalesce(c.finished_at, now()) > now() - interval '7 days'
    group by c.id, c.name, c.status, r.reason
    union all
    select m.source, null, null, m.reason, count(*)::int, true from messages m
    where m.account_id = ${accountId} and m.reason like 'failed.%' and m.source <> 'campaign' and m.id in (
      select a.message_id from message_attempts a where a.account_id = ${accountId} and a.started_at > now() - interval '7 days' and a.source <> 'campaign'
        and a.outcome in ('refused', 'not_sent', 'unknown'))
    group by m.source, m.reason
    order by 5 desc, 1, 4`);
  return rows;
}

/**
 * What a person gave up as unknown says `failed`, too; it may have arrived, and was sent anew by whoever decided so. What was sent once more by hand has a
 * copy under way.
 */
const provenUnsent = (messageId: SQL) => sql`not exists (select from message_attempts d where d.message_id = ${messageId} and d.outcome = 'unknown')
  and not exists (select from audit_log l where l.workspace_id = app_workspace() and l.target_type = 'message' and l.target_id = ${messageId}::text and l.action = ${RESENT})`;

/**
 * Queues failed messages once more, under the same key: the message is the key, and what was rendered goes out to the letter. Those of a campaign only
 * while it is not over.
 */
export async function retryFailedPage(tx: Tx, accountId: string, { reason, source, sourceId }: RetryFailed, limit: number): Promise<ChangedPage> {
  const which =
    source === 'campaign'
      ? sql`select r.message_id from campaign_recipients r join campaigns c on c.id = r.campaign_id and c.status in ('running', 'paused')
          where r.campaign_id = ${sourceId ?? null} and r.account_id = ${accountId} and r.reason = ${reason} and ${provenUnsent(sql`r.message_id`)} order by r.message_id limit ${limit}`
      : sql`select distinct a.message_id from message_attempts a join messages f on f.account_id = a.account_id and f.id = a.message_id and f.reason = ${reason} and f.source = ${source}
          where a.account_id = ${accountId} and a.started_at > now() - interval '7 days' and a.source = ${source} and ${provenUnsent(sql`a.message_id`)} limit ${limit}`;
  const { rows } = await tx.execute<ChangedPage>(sql`
    with p as (
      select m.id, 'send' as kind, m.fan_id, m.workspace_id, m.source, m.source_id from messages m
      where m.account_id = ${accountId} and m.reason = ${reason} and m.id in (${which}) for update of m),
    box as (
      insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source, source_id, attempts, expires_at)
      select ${accountId}, p.id, p.workspace_id, p.fan_id, case p.source when 'campaign' then ${PRIORITY.campaign}::smallint when 'human' then ${PRIORITY.human}::smallint when 'test' then ${PRIORITY.human}::smallint else ${PRIORITY.automation}::smallint end,
        case when c.status = 'paused' then 'infinity'::timestamptz else now() end, p.source, p.source_id, 1, c.expires_at
      from p left join campaigns c on p.source = 'campaign' and c.id = p.source_id on conflict do nothing),
    recipient as (update campaign_recipients r set reason = 'queued', next_at = null from p where r.campaign_id = p.source_id and r.fan_id = p.fan_id and r.message_id = p.id),
    message as (update messages m set reason = 'queued', next_at = null from p where m.account_id = ${accountId} and m.id = p.id)
    ${CHANGED_PAGE}`);
  return rows[0]!;
}
