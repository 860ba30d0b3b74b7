import type { AuditAction } from '../../contracts/accounts/audit-actions';
import type { CAMPAIGN_PHASES } from '../../contracts/campaigns/phase';
import { sql } from 'drizzle-orm';
import type { Tx } from '../database';
import { notifyLive } from '../live';

/** What the process itself does is told as an event alone. */
export type CampaignAction =
  Extract<AuditAction, `campaign.${string}`> | `campaign.${'started' | 'completed' | 'decided' | `phase_${(typeof CAMPAIGN_PHASES)[number]}`}`;

export interface CampaignLogEntry {
  workspaceId: string;
  accountId: string;
  campaignId: string;
  /** `user:<id>`, `api_key:<id>` or `system:campaign`. */
  actor: string;
  /** `campaign.paused` and the like; the same word in audit log and events. */
  action: CampaignAction;
  /** Ids, numbers and codes; never texts of messages. */
  data?: Record<string, unknown>;
}

/** The process itself, where no person asked. */
export const CAMPAIGN_ACTOR = 'system:campaign';

/** Writes what happened, in the transaction in which it happened: always an event, and an audit row when somebody asked for it. */
export async function logCampaign(tx: Tx, { workspaceId, accountId, campaignId, actor, action, data = {} }: CampaignLogEntry): Promise<void> {
  const json = JSON.stringify(data);
  await tx.execute(sql`insert into events (workspace_id, type, account_id, campaign_id, data)
    values (${workspaceId}, ${action}, ${accountId}, ${campaignId}, ${JSON.stringify({ ...data, actor })})`);
  await notifyLive(tx, { workspaceId, topic: 'campaign', id: campaignId, accountId });
  if (actor === CAMPAIGN_ACTOR) return;
  await tx.execute(
    sql`insert into audit_log (workspace_id, actor, action, target_type, target_id, data) values (${workspaceId}, ${actor}, ${action}, 'campaign', ${campaignId}, ${json})`,
  );
}
