import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../../database';

interface Credit {
  accountId: string;
  fanId: string;
  at: Date;
  /** The message the event names; null: the fan's latest campaign message, or the holdout the fan is in. */
  messageId: string | null;
}

/**
 * Credits what a fan did to a campaign: to the one whose message the event names, else to the fan's latest within the campaign's outcome window,
 * counted from the sending (from the assignment for the holdout).
 * @param change what is set on the recipient's row; first times stay.
 * @returns the campaign credited, if any.
 */
async function credit(tx: Tx, { accountId, fanId, at, messageId }: Credit, change: SQL): Promise<string | null> {
  const { rows } = await tx.execute<{ campaignId: string }>(sql`
    update campaign_recipients r set ${change}
    from (
      select r.campaign_id, r.fan_id from campaign_recipients r join campaigns c on c.id = r.campaign_id
      where r.fan_id = ${fanId} and r.account_id = ${accountId} and (r.reason = 'holdout' or r.sent_at is not null)
        and (r.message_id = ${messageId}::uuid or (
          coalesce(r.sent_at, r.assigned_at) <= ${at}::timestamptz + interval '5 seconds'
          and coalesce(r.sent_at, r.assigned_at) > ${at}::timestamptz - make_interval(hours => c.outcome_window_hours)))
      order by r.message_id is not distinct from ${messageId}::uuid desc, coalesce(r.sent_at, r.assigned_at) desc limit 1
    ) latest
    where r.campaign_id = latest.campaign_id and r.fan_id = latest.fan_id
    returning r.campaign_id as "campaignId"`);
  return rows[0]?.campaignId ?? null;
}

export function creditReply(tx: Tx, event: Credit): Promise<string | null> {
  return credit(tx, event, sql`replied_at = coalesce(r.replied_at, ${event.at})`);
}

/** Money in whole cents, gross: what the fan paid. */
export function creditPurchase(tx: Tx, event: Credit, grossCents: number): Promise<string | null> {
  return credit(tx, event, sql`bought_at = coalesce(r.bought_at, ${event.at}), revenue_cents = r.revenue_cents + ${grossCents}`);
}

/** A tip is revenue, not a purchase. */
export function creditTip(tx: Tx, event: Credit, grossCents: number): Promise<string | null> {
  return credit(tx, event, sql`revenue_cents = r.revenue_cents + ${grossCents}`);
}

/** Takes back what a payment was credited with; bought remains what another payment of the campaign stands for. */
export async function takeBackCredit(
  tx: Tx,
  { campaignId, fanId, transactionRowId, grossCents }: { campaignId: string; fanId: string; transactionRowId: string; grossCents: number },
): Promise<void> {
  await tx.execute(sql`
    update campaign_recipients set revenue_cents = revenue_cents - ${grossCents}, bought_at = case when bought_at is null then null else (
      select min(t.occurred_at) from fan_transactions t
      where t.fan_id = ${fanId} and t.campaign_id = ${campaignId} and t.id <> ${transactionRowId} and t.kind = 'message' and t.status <> 'undo') end
    where campaign_id = ${campaignId} and fan_id = ${fanId}`);
}
