import { sql } from 'drizzle-orm';
import { inWorkspace, type Db } from '../database';
import { awaitSlot } from './await-slot';
import { campaignStanding, type CampaignStanding } from './campaign-standing';
import { changeCampaign } from './change-campaign';
import { anyUnderWay, holdRows } from './held-rows';

interface Key {
  workspaceId: string;
  accountId: string;
  campaignId: string;
}

const BEGINS_WITHIN_MS = 1_000;

/**
 * Pauses a campaign in the record. The status is committed before the queue rows are touched: from then on every decision at an attempt says no, and
 * the run finds it paused at its next step. @returns where it stands, and whether this call paused it; null when there is none
 */
export async function pauseCampaignRow(
  app: Db,
  { actor, ...key }: Key & { actor: string },
): Promise<{ standing: CampaignStanding; changed: boolean } | null> {
  const paused = await inWorkspace(app, key.workspaceId, async (tx) => {
    const changed = await changeCampaign(tx, {
      ...key,
      actor,
      action: 'campaign.paused',
      from: { statuses: ['scheduled', 'running'] },
      set: sql`paused_from = status, status = 'paused'`,
    });
    const standing = await campaignStanding(tx, key.campaignId);
    return standing && { standing, changed };
  });
  if (paused?.standing.status === 'paused') await holdCampaign(app, key);
  return paused;
}

/** Takes what waits out of the sender's sight and waits for what was being decided, so that no attempt begins after the answer. */
export async function holdCampaign(app: Db, { workspaceId, accountId, campaignId }: Key): Promise<void> {
  await inWorkspace(app, workspaceId, (tx) => awaitSlot(tx, accountId));
  await inWorkspace(app, workspaceId, (tx) => holdRows(tx, campaignId));
  // What was granted before begins within a second or is handed back; then nothing of this campaign begins any more.
  if (await inWorkspace(app, workspaceId, (tx) => anyUnderWay(tx, campaignId))) await new Promise((resolve) => setTimeout(resolve, BEGINS_WITHIN_MS));
}
