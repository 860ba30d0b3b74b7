import { sql } from 'drizzle-orm';
import type { OutcomeRow } from '../../domain/campaigns/leading-variant';
import type { Tx } from '../database';

export interface FigureRow extends OutcomeRow {
  campaignId: string;
}

/** What became of the recipients of some campaigns, by variant and reason. It walks them once: the page of a list, not more. */
export async function campaignFigures(tx: Tx, campaignIds: readonly string[]): Promise<FigureRow[]> {
  const { rows } = await tx.execute<FigureRow & Record<string, unknown>>(sql`
    select campaign_id as "campaignId", variant_id as "variantId", reason, count(*)::int as n, count(replied_at)::int as replied, count(bought_at)::int as bought, sum(revenue_cents)::float8 as cents
    from campaign_recipients where campaign_id = any (${sql.param([...campaignIds])}::uuid[]) group by campaign_id, variant_id, reason`);
  return rows;
}
