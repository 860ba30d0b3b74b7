import type { Pool } from 'pg';
import type { WorldIds } from './route-samples';

export interface QueuedLook {
  inMs?: number;
  reason?: string;
  attempts?: number;
  native?: boolean;
}

/** Messages in the queue, due in the order given; each for a fan of its own. */
export async function insertQueued(
  owner: Pool,
  ids: WorldIds,
  source: 'human' | 'campaign',
  count: number,
  { inMs = -1_000, reason = 'queued', attempts = 0, native = false }: QueuedLook = {},
): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    `with f as (insert into fans (workspace_id, account_id, platform_fan_id, display_name) select $1, $2, gen_random_uuid(), 'Fan' from generate_series(1, $6) returning id),
     m as (insert into messages (workspace_id, account_id, fan_id, direction, source, source_id, variant_id, reason, text)
       select $1, $2, f.id, 'out', $3, $4, $5, $7, 'x' from f returning id, fan_id),
     r as (insert into campaign_recipients (campaign_id, fan_id, workspace_id, account_id, message_id, variant_id, in_test, probability, version, reason)
       select $4, m.fan_id, $1, $2, m.id, $5, false, 1, 1, $7 from m where $4::uuid is not null),
     o as (insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source, source_id, attempts, native)
       select $2, m.id, $1, m.fan_id, $8, now() + make_interval(secs => $9), $3, $4, $10, $11 from m)
     select id from m order by id`,
    [
      ids.workspaceId,
      ids.accountId,
      source,
      source === 'campaign' ? ids.campaignId : null,
      source === 'campaign' ? ids.variantId : null,
      count,
      reason,
      source === 'campaign' ? 2 : 0,
      inMs / 1000,
      attempts,
      native,
    ],
  );
  return rows.map(({ id }) => id);
}

/** Messages that a fan has. */
export async function insertSent(owner: Pool, ids: WorldIds, count: number): Promise<string[]> {
  const made = await insertQueued(owner, ids, 'campaign', count);
  await owner.query('delete from outbox where message_id = any ($1)', [made]);
  await owner.query(`update messages set reason = 'sent', sent_at = now(), platform_message_id = id::text where id = any ($1)`, [made]);
  await owner.query(`update campaign_recipients set reason = 'sent', sent_at = now() where message_id = any ($1)`, [made]);
  return made;
}
