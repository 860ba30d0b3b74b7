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

/**
 * What the arms of a campaign did, by assignment. @param testOnly leaves out everybody who was not in the test phase. @param settledOnly leaves out those
 * whose message is still on its way: they cannot have answered yet, and the order of sending has nothing to do with the arm.
 */
export async function armOutcomes(
  tx: Tx,
  campaignId: string,
  { testOnly, settledOnly }: { testOnly: boolean; settledOnly: boolean },
): Promise<ArmGroup[]> {
  const { rows } = await tx.execute<ArmGroup & Record<string, unknown>>(sql`
    select variant_id as "variantId", version, probability, count(*)::int as n, count(replied_at)::int as replied, count(bought_at)::int as bought,
      coalesce(json_agg(revenue_cents) filter (where revenue_cents > 0), '[]') as "amountsCents"
    from campaign_recipients where campaign_id = ${campaignId} ${testOnly ? sql`and in_test` : sql``}
      ${settledOnly ? sql`and reason not in ('queued', 'unknown.reconciling') and reason not like 'held.%'` : sql``} group by variant_id, version, probability`);
  return rows;
}
