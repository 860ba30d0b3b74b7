import { sql } from 'drizzle-orm';
import type { Metric } from '../../contracts/experiments/verdict';
import type { CampaignDecision } from '../../contracts/campaigns/decision';
import type { TestPhase } from '../../contracts/campaigns/definition';
import { armOutcomes } from '../../db/campaigns/arm-outcomes';
import { lockCampaign } from '../../db/campaigns/lock-campaign';
import { WITHDRAWN } from '../../db/campaigns/page-plan';
import type { Tx } from '../../db/database';
import { judgeCampaign } from '../../domain/campaigns/judge-campaign';

export interface JudgedTest {
  decision: CampaignDecision;
  /** `withdrawn`: it was taken back, nobody gets it any more. */
  variants: { id: string; weight: number; withdrawn: boolean }[];
  fallback: TestPhase['fallback'];
}

/** The verdict on the test share as it stands now; the campaign is held, so that nobody takes a variant back meanwhile. */
export async function judgeTest(tx: Tx, campaignId: string, decidedBy: string): Promise<JudgedTest> {
  await lockCampaign(tx, campaignId);
  const { rows } = await tx.execute<{
    metric: Metric;
    fallback: TestPhase['fallback'] | null;
    variants: JudgedTest['variants'];
    now: string;
    probabilityBase: number;
  }>(sql`
    select c.metric, c.test_phase -> 'fallback' as fallback, 1 - c.holdout_bp / 10000.0::float8 as "probabilityBase", to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now,
      (select jsonb_agg(jsonb_build_object('id', v.id, 'weight', v.weight_bp, 'withdrawn', v.id::text = any (${WITHDRAWN})) order by v.position) from campaign_variants v where v.campaign_id = c.id) as variants
    from campaigns c where c.id = ${campaignId}`);
  const row = rows[0];
  if (!row) throw new Error(`Campaign ${campaignId} is not there.`);
  const groups = await armOutcomes(tx, campaignId, { testOnly: true, settledOnly: false });
  const chances = row.variants.map(({ id, weight }) => ({ id, weight: weight * row.probabilityBase }));
  const verdict = judgeCampaign({ metric: row.metric, variants: chances, groups });
  return { decision: { ...verdict, decidedBy, decidedAt: row.now }, variants: row.variants, fallback: row.fallback ?? 'split' };
}
