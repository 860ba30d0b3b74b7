import { sql, type SQL } from 'drizzle-orm';
import type { CampaignPhase } from '../../contracts/campaigns/phase';
import type { CampaignStatus } from '../../contracts/campaigns/status';
import type { Tx } from '../database';
import { logCampaign, type CampaignLogEntry } from './campaign-log';

export interface CampaignChange extends CampaignLogEntry {
  /** The guard: in any other status or phase nothing changes. */
  from: { statuses: readonly CampaignStatus[]; phases?: readonly CampaignPhase[] };
  /** What follows `set`. */
  set: SQL;
}

/**
 * A guarded update with its audit and event rows. False when the campaign stood elsewhere; then nothing was written.
 * @example await changeCampaign(tx, { …key, actor, action: 'campaign.paused', from: { statuses: ['running'] }, set: sql`status = 'paused'` })
 */
export async function changeCampaign(tx: Tx, { from, set, ...entry }: CampaignChange): Promise<boolean> {
  const phases = from.phases ? sql`and phase = any (${sql.param([...from.phases])}::text[])` : sql``;
  const { rowCount } = await tx.execute(sql`
    update campaigns set ${set}, updated_at = now() where id = ${entry.campaignId} and status = any (${sql.param([...from.statuses])}::text[]) ${phases}`);
  if (!rowCount) return false;
  await logCampaign(tx, entry);
  return true;
}
