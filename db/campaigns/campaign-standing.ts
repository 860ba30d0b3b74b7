import { sql } from 'drizzle-orm';
import type { CampaignPhase } from '../../contracts/campaigns/phase';
import type { CampaignStatus } from '../../contracts/campaigns/status';
import type { Tx } from '../database';

/** Where a campaign stands. Times are epoch milliseconds. */
export interface CampaignStanding {
  status: CampaignStatus;
  phase: CampaignPhase;
  pausedFrom: CampaignStatus | null;
  version: number;
  startAtMs: number | null;
  decideAtMs: number | null;
  hasTestPhase: boolean;
  winnerVariantId: string | null;
}

/** Reads it; with `lock`, holds the row so that status and pages cannot pass each other. Null when there is none. */
export async function campaignStanding(tx: Tx, campaignId: string, lock = false): Promise<CampaignStanding | null> {
  const { rows } = await tx.execute<CampaignStanding & Record<string, unknown>>(sql`
    select status, phase, paused_from as "pausedFrom", version, extract(epoch from start_at)::float8 * 1000 as "startAtMs", extract(epoch from decide_at)::float8 * 1000 as "decideAtMs",
      test_phase is not null as "hasTestPhase", winner_variant_id as "winnerVariantId"
    from campaigns where id = ${campaignId} ${lock ? sql`for no key update` : sql``}`);
  return rows[0] ?? null;
}
