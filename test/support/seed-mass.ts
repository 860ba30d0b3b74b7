import type { Pool } from 'pg';
import type { WorldAccount } from './send-world';

/** A running bulk message that leaves as one of the platform's, drawn for the given fans. */
export async function seedMass(owner: Pool, account: WorldAccount, { text = 'A word to all of you', fanIds = account.fanIds } = {}): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `with c as (insert into campaigns (workspace_id, account_id, name, status, phase, audience, kind, delivery) values ($1, $2, 'Many', 'running', 'sending', '{}', 'bulk', 'native') returning id),
     v as (insert into campaign_variants (workspace_id, campaign_id, position, name, weight_bp, text) select $1, c.id, 0, 'A', 10000, $4 from c returning id, campaign_id),
     r as (insert into campaign_recipients (campaign_id, fan_id, workspace_id, account_id, message_id, variant_id, in_test, probability, version, reason)
       select v.campaign_id, f, $1, $2, gen_random_uuid(), v.id, false, 1, 1, 'queued' from v, unnest($3::uuid[]) f returning *),
     m as (insert into messages (id, workspace_id, account_id, fan_id, direction, source, source_id, variant_id, reason)
       select message_id, $1, $2, fan_id, 'out', 'campaign', campaign_id, variant_id, 'queued' from r)
     insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source, source_id, native)
       select $2, message_id, $1, fan_id, 2, now(), 'campaign', campaign_id, true from r returning source_id as id`,
    [account.workspaceId, account.accountId, fanIds, text],
  );
  return rows[0]!.id;
}
