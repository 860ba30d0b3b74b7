import { sql } from 'drizzle-orm';
import type { Tx } from '../database';

/**
 * Purchases of fans as their transactions know them: sum in cents and count, by fan id. What was taken back does not count, and only the
 * account's currency does: a payment is money from the moment it was made, as it is when a webhook tells of it.
 */
export type TransactionTotals = ReadonlyMap<string, { spendCents: number; purchases: number }>;

export async function readTransactionTotals(tx: Tx, fanIds: readonly string[], currency: string): Promise<TransactionTotals> {
  const { rows } = await tx.execute<{ id: string; spend: string; purchases: number }>(sql`
    select fan_id as id, sum(gross_cents)::text as spend, count(*) filter (where gross_cents >= 0)::int as purchases
    from fan_transactions where fan_id = any (${sql.param([...fanIds])}::uuid[]) and status <> 'undo' and currency = ${currency} group by fan_id`);
  return new Map(rows.map(({ id, spend, purchases }) => [id, { spendCents: Number(spend), purchases }]));
}

/**
 * Brings money and purchase dates of fans up to their transactions. A total that agreed with the transactions before follows them, down too;
 * a larger one, from a profile that knew purchases we have no transaction of, is only ever raised. So nothing is counted twice.
 */
export async function followTransactions(tx: Tx, fanIds: readonly string[], currency: string, before: TransactionTotals): Promise<void> {
  if (fanIds.length === 0) return;
  const earlier = JSON.stringify(fanIds.map((id) => ({ id, spend: before.get(id)?.spendCents ?? 0, purchases: before.get(id)?.purchases ?? 0 })));
  await tx.execute(sql`
    with earlier as (select * from json_to_recordset(${earlier}::json) as e (id uuid, spend bigint, purchases int)),
    -- Lateral, so that it stays one probe of the index per fan whatever the planner thinks of a table that just grew.
    totals as (
      select e.id, e.spend as old_spend, e.purchases as old_purchases, t.* from earlier e cross join lateral (
        select coalesce(sum(gross_cents), 0)::bigint as spend, count(*) filter (where gross_cents >= 0)::int as purchases,
          min(occurred_at) filter (where gross_cents >= 0) as first_at, max(occurred_at) filter (where gross_cents >= 0) as last_at
        from fan_transactions where fan_id = e.id and status <> 'undo' and currency = ${currency}) t),
    wanted as (
      select f.id, case when f.spend_cents = o.old_spend then o.spend else greatest(f.spend_cents, o.spend) end as spend,
        case when f.purchases = o.old_purchases then o.purchases else greatest(f.purchases, o.purchases) end as purchases,
        least(f.first_purchase_at, o.first_at) as first_at, greatest(f.last_purchase_at, o.last_at) as last_at
      from totals o cross join lateral (select * from fans where id = o.id) f)
    update fans f set spend_cents = w.spend, purchases = w.purchases, first_purchase_at = w.first_at, last_purchase_at = w.last_at, updated_at = now()
    from wanted w where f.id = w.id and (f.spend_cents, f.purchases, f.first_purchase_at, f.last_purchase_at) is distinct from (w.spend, w.purchases, w.first_at, w.last_at)`);
}
