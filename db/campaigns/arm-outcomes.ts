import { sql } from 'drizzle-orm';
import type { Tx } from '../database';

/** Recipients of one arm, of one version and chance, and what they did. */
export interface ArmGroup {
  /** Null is the holdout. */
  variantId: string | null;
  version: number;
  probability: number;
  n: number;
  replied: number;
  bought: number;
  /** Cents of each recipient who paid anything. */
  amountsCents: number[];
}

/** What the arms of a campaign did, by assignment. @param testOnly leaves out everybody who was not in the test phase */
export async function armOutcomes(tx: Tx, campaignId: string, testOnly: boolean): Promise<ArmGroup[]> {
  const { rows } = await tx.execute<ArmGroup & Record<string, unknown>>(sql`
    select variant_id as "variantId", version, probability, count(*)::int as n, count(replied_at)::int as replied, count(bought_at)::int as bought,
      coalesce(json_agg(revenue_cents) filter (where revenue_cents > 0), '[]') as "amountsCents"
    from campaign_recipients where campaign_id = ${campaignId} ${testOnly ? sql`and in_test` : sql``} group by variant_id, version, probability`);
  return rows;
}
