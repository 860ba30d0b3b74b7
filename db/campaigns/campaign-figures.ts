import { sql } from 'drizzle-orm';
import type { ReasonCode } from '../../contracts/messaging/reason-codes';
import type { Tx } from '../database';

export interface FigureRow {
  campaignId: string;
  /** Null is the holdout. */
  variantId: string | null;
  reason: ReasonCode;
  n: number;
  replied: number;
  bought: number;
  cents: number;
}

/** What became of the recipients of some campaigns, by variant and reason. It walks them once: the page of a list, not more. */
export async function campaignFigures(tx: Tx, campaignIds: readonly string[]): Promise<FigureRow[]> {
  const { rows } = await tx.execute<FigureRow & Record<string, unknown>>(sql`
    select campaign_id as "campaignId", variant_id as "variantId", reason, count(*)::int as n, count(replied_at)::int as replied, count(bought_at)::int as bought, sum(revenue_cents)::float8 as cents
    from campaign_recipients where campaign_id = any (${sql.param([...campaignIds])}::uuid[]) group by campaign_id, variant_id, reason`);
  return rows;
}
