import { sql } from 'drizzle-orm';
import { stateOf, type MessageState, type ReasonCode } from '../../contracts/messaging/reason-codes';
import type { Tx } from '../database';

export interface VariantCounts {
  /** Null is the holdout. */
  variantId: string | null;
  assigned: number;
  states: Record<MessageState, number>;
  read: number;
  replied: number;
  bought: number;
  revenueCents: number;
}

/** What became of everybody, by arm. */
export async function variantCounts(tx: Tx, campaignId: string): Promise<VariantCounts[]> {
  const { rows } = await tx.execute<{
    variantId: string | null;
    reason: ReasonCode;
    n: number;
    read: number;
    replied: number;
    bought: number;
    cents: number;
  }>(sql`
    select variant_id as "variantId", reason, count(*)::int as n, count(read_at)::int as read, count(replied_at)::int as replied, count(bought_at)::int as bought, sum(revenue_cents)::float8 as cents
    from campaign_recipients where campaign_id = ${campaignId} group by variant_id, reason`);
  const arms = new Map<string | null, VariantCounts>();
  for (const { variantId, reason, n, read, replied, bought, cents } of rows) {
    const arm = arms.get(variantId) ?? {
      variantId,
      assigned: 0,
      states: { open: 0, sent: 0, skipped: 0, failed: 0, unknown: 0, holdout: 0 },
      read: 0,
      replied: 0,
      bought: 0,
      revenueCents: 0,
    };
    arm.assigned += n;
    arm.states[stateOf(reason)] += n;
    arm.read += read;
    arm.replied += replied;
    arm.bought += bought;
    arm.revenueCents += cents;
    arms.set(variantId, arm);
  }
  return [...arms.values()];
}
