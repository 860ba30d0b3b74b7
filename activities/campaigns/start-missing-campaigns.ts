import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { CAMPAIGN_WORKFLOW, campaignStart, type CampaignKey } from '../../workflows/campaigns/contract';

export interface StartMissingDeps {
  temporal: Client;
  /** Reads campaigns across workspaces: the sender's role. */
  senderPool: Pool;
}

/** Starts take about 4 ms each; a sweep stays well inside its time. */
const MOST = 2_000;

const LAUNCHED = `select workspace_id as "workspaceId", account_id as "accountId", id as "campaignId" from campaigns
  where status in ('scheduled', 'running', 'paused') and updated_at < now() - interval '20 seconds' order by launched_at desc limit $1`;

/**
 * Starts the workflow of every launched campaign that has none: its row was committed but Temporal did not hear of it, or forgot. A campaign whose run
 * is there is left alone. Returns how many were looked at.
 */
export function createStartMissingCampaigns({ temporal, senderPool }: StartMissingDeps) {
  return async function startMissingCampaigns(): Promise<{ campaigns: number }> {
    const { rows } = await senderPool.query<CampaignKey>(LAUNCHED, [MOST]);
    const started = await Promise.allSettled(rows.map((key) => temporal.workflow.start(CAMPAIGN_WORKFLOW, campaignStart(key))));
    const failed = started.filter((result) => result.status === 'rejected');
    // One that cannot be started keeps no other from its start.
    if (failed.length > 0)
      throw new AggregateError(
        failed.map(({ reason }) => reason as Error),
        `${failed.length} of ${rows.length} campaigns could not be started.`,
      );
    return { campaigns: rows.length };
  };
}
