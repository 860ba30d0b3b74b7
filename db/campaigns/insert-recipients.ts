import { sql } from 'drizzle-orm';
import { PRIORITY } from '../../contracts/messaging/priority';
import { stateOf } from '../../contracts/messaging/reason-codes';
import type { DrawnRecipient } from '../../domain/campaigns/draw-recipient';
import type { Tx } from '../database';

export interface RecipientsPage {
  workspaceId: string;
  accountId: string;
  campaignId: string;
  version: number;
  expiresAtMs: number | null;
  /** They leave together with others, in one call of the platform. */
  isNative: boolean;
  recipients: DrawnRecipient[];
}

/**
 * Writes drawn recipients, and for those who may be messaged now the message and its queue row, in one statement. Who is a recipient already is
 * left as drawn: a page written twice is written once. @returns recipients that were new
 */
export async function insertRecipients(
  tx: Tx,
  { workspaceId, accountId, campaignId, version, expiresAtMs, isNative, recipients }: RecipientsPage,
): Promise<number> {
  if (recipients.length === 0) return 0;
  const column = <K extends keyof DrawnRecipient>(key: K) => sql.param(recipients.map((recipient) => recipient[key]));
  const queues = sql.param(recipients.map(({ reason }) => stateOf(reason) === 'open' && reason !== 'held.test_phase'));
  const { rows } = await tx.execute<{ written: number }>(sql`
    with drawn as (
      insert into campaign_recipients (campaign_id, fan_id, workspace_id, account_id, variant_id, in_test, probability, version, reason, next_at)
      select ${campaignId}, d.fan_id, ${workspaceId}, ${accountId}, d.variant_id, d.in_test, d.probability, ${version}, d.reason, to_timestamp(d.next_at_ms / 1000)
      from unnest(${column('fanId')}::uuid[], ${column('variantId')}::uuid[], ${column('inTest')}::boolean[], ${column('probability')}::float8[], ${column('reason')}::text[],
        ${column('nextAtMs')}::float8[]) as d (fan_id, variant_id, in_test, probability, reason, next_at_ms)
      on conflict do nothing
      returning fan_id, message_id, variant_id, reason, next_at),
    queued as (
      insert into messages (id, workspace_id, account_id, fan_id, direction, source, source_id, variant_id, reason, next_at)
      select d.message_id, ${workspaceId}, ${accountId}, d.fan_id, 'out', 'campaign', ${campaignId}, d.variant_id, d.reason, d.next_at
      from drawn d join unnest(${column('fanId')}::uuid[], ${queues}::boolean[]) as q (fan_id, now) on q.fan_id = d.fan_id and q.now
      on conflict do nothing
      returning id, fan_id, next_at),
    boxed as (
      insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source, source_id, expires_at, native)
      select ${accountId}, q.id, ${workspaceId}, q.fan_id, ${PRIORITY.campaign}, coalesce(q.next_at, now()), 'campaign', ${campaignId}, to_timestamp(${expiresAtMs}::float8 / 1000), ${isNative}
      from queued q on conflict do nothing)
    select count(*)::int as written from drawn`);
  return rows[0]?.written ?? 0;
}
