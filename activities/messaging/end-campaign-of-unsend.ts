import { WithStartWorkflowOperation, WorkflowUpdateFailedError, type Client } from '@temporalio/client';
import { sql } from 'drizzle-orm';
import { inWorkspace, type Db } from '../../db/database';
import { CAMPAIGN_WORKFLOW, campaignStart, cancelCampaign } from '../../workflows/campaigns/contract';
import type { UnsendKey } from '../../workflows/messaging/contract';

/** Pausing a million waiting messages takes some ten seconds. */
const DEADLINE_MS = 90_000;

/**
 * Cancels the campaign whose messages are all to be taken back at once, by its own run, so that nothing new is sent meanwhile. One that has ended, a single
 * variant, and a timer leave the campaign alone. A repeat finds it cancelled.
 */
export function createEndCampaignOfUnsend({ app, temporal }: { app: Db; temporal: Client }) {
  return async function endCampaignOfUnsend({ workspaceId, accountId, unsendId }: UnsendKey): Promise<{ cancelled: boolean }> {
    const { rows } = await inWorkspace(app, workspaceId, (tx) =>
      tx.execute<{ campaignId: string; actor: string }>(sql`
        select u.campaign_id as "campaignId", u.actor from unsends u join campaigns c on c.id = u.campaign_id
        where u.id = ${unsendId} and u.status = 'running' and u.variant_id is null and u.after_minutes is null and c.status in ('scheduled', 'running', 'paused')`),
    );
    const [found] = rows;
    if (!found) return { cancelled: false };
    const { campaignId, actor } = found;
    const startWorkflowOperation = new WithStartWorkflowOperation(CAMPAIGN_WORKFLOW, campaignStart({ workspaceId, accountId, campaignId }));
    try {
      await temporal.withDeadline(Date.now() + DEADLINE_MS, () =>
        temporal.workflow.executeUpdateWithStart(cancelCampaign, {
          startWorkflowOperation,
          args: [{ actor }],
          updateId: `cancel/unsend/${unsendId}`,
        }),
      );
      return { cancelled: true };
    } catch (error) {
      // It ended meanwhile, by itself or by a person: nothing of it waits any more.
      if (error instanceof WorkflowUpdateFailedError) return { cancelled: false };
      throw error;
    }
  };
}
