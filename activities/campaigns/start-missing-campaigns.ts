import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { CAMPAIGN_WORKFLOW, campaignStart, type CampaignKey } from '../../workflows/campaigns/contract';

export interface StartMissingDeps {
  temporal: Client;
  /** Reads campaigns across workspaces: the sender's role. */
  senderPool: Pool;
}

/** Asked of Temporal at once; a start takes about 4 ms. */
const PAGE = 500;

const LAUNCHED = `select workspace_id as "workspaceId", account_id as "accountId", id as "campaignId" from campaigns
  where status in ('scheduled', 'running', 'paused') and updated_at < now() - interval '20 seconds' and ($1::uuid is null or id < $1) order by id desc limit $2`;

/**
 * Starts the workflow of every launched campaign that has none: its row was committed but Temporal did not hear of it, or forgot. A campaign whose run
 * is there is left alone. All are looked at, the newest first, a page at a time. Returns how many.
 */
export function createStartMissingCampaigns({ temporal, senderPool, page = PAGE }: StartMissingDeps & { page?: number }) {
  return async function startMissingCampaigns(): Promise<{ campaigns: number }> {
    const failures: unknown[] = [];
    let campaigns = 0;
    for (let before: string | null = null, more = true; more;) {
      const { rows }: { rows: CampaignKey[] } = await senderPool.query<CampaignKey>(LAUNCHED, [before, page]);
      const started = await Promise.allSettled(rows.map((key) => temporal.workflow.start(CAMPAIGN_WORKFLOW, campaignStart(key))));
      failures.push(...started.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : [])));
      campaigns += rows.length;
      before = rows.at(-1)?.campaignId ?? null;
      more = rows.length === page;
    }
    // One that cannot be started keeps no other from its start.
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${campaigns} campaigns could not be started.`);
    return { campaigns };
  };
}
