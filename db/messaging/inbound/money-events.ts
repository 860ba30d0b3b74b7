import { sql } from 'drizzle-orm';
import type { PlatformEvent } from '../../../contracts/messaging/platform-event';
import { adoptImported } from '../../fans/same-payment';
import { isLater } from '../../fans/transaction-status';
import { creditPurchase, creditTip, takeBackCredit } from './credit-campaign';
import { eventTime, NOTHING, type InboundContext, type InboundResult } from './inbound-event';
import { knownFan, logEvent, tellOfFan } from './known-fan';
import { allKnown, ownMedia } from './message-events';

type MoneyEvent = Extract<PlatformEvent, { type: 'purchase' | 'tip' | 'subscription_payment' }>;

const KIND = { purchase: 'message', tip: 'tip', subscription_payment: 'subscription' } as const;

interface Written extends Record<string, unknown> {
  id: string;
  /** Null: it was not known before. */
  before: string | null;
  after: string;
  grossCents: string;
  campaignId: string | null;
}

/**
 * Money, counted once by the platform's own transaction id, however often and in whatever way it is told. It counts from the moment it was paid; one that
 * is taken back is taken off again, once.
 */
export async function moneyReceived(context: InboundContext, event: MoneyEvent): Promise<InboundResult> {
  const { tx, accountId, nowMs } = context;
  const { money } = event;
  const at = eventTime(event.occurredAtMs, nowMs);
  const fanId = await knownFan(context, event.fanPlatformId, at);
  const platformMessageId = event.type === 'purchase' ? event.platformMessageId : null;
  if (platformMessageId !== null) await allKnown(context, [platformMessageId]);
  const messageId = platformMessageId === null ? null : await ownMedia(context, fanId, platformMessageId, at);
  await adoptImported(tx, [{ accountId, fanId, transactionId: money.transactionId, grossCents: money.grossCents, currency: money.currency, at }]);
  const written = await writeTransaction(context, event, { fanId, messageId, at });
  if (written === null) return NOTHING;
  if (written.before !== null) return written.before !== 'undo' && written.after === 'undo' ? takeBack(context, written, fanId) : NOTHING;
  if (written.after === 'undo') return NOTHING;
  await tellOfFan(context, fanId);
  await tx.execute(sql`update fans set spend_cents = spend_cents + ${money.grossCents}, purchases = purchases + 1,
    first_purchase_at = least(first_purchase_at, ${at}::timestamptz), last_purchase_at = greatest(last_purchase_at, ${at}::timestamptz), updated_at = now() where id = ${fanId}`);
  await logEvent(
    context,
    `money.${event.type}`,
    at,
    { fanId, messageId: messageId ?? undefined },
    { grossCents: money.grossCents, currency: money.currency },
  );
  const credited = { accountId, fanId, at, messageId };
  if (event.type === 'subscription_payment') return NOTHING;
  const campaignId =
    event.type === 'purchase' ? await creditPurchase(tx, credited, money.grossCents) : await creditTip(tx, credited, money.grossCents);
  if (campaignId === null) return NOTHING;
  await tx.execute(sql`update fan_transactions set campaign_id = ${campaignId} where id = ${written.id}`);
  return { wake: false, campaignIds: [campaignId] };
}

/** @returns null when what is told was known. */
async function writeTransaction(
  { tx, workspaceId, accountId }: InboundContext,
  { type, money }: MoneyEvent,
  { fanId, messageId, at }: { fanId: string; messageId: string | null; at: Date },
): Promise<Written | null> {
  const feeCents = money.feeCents ?? 0;
  const taxCents = money.vatCents ?? 0;
  const { rows } = await tx.execute<Written>(sql`
    insert into fan_transactions as t (workspace_id, account_id, fan_id, platform_transaction_id, kind, status, occurred_at, gross_cents, fee_cents, tax_cents, net_cents, currency, message_id)
    values (${workspaceId}, ${accountId}, ${fanId}, ${money.transactionId}, ${KIND[type]}, ${money.status ?? 'loading'}, ${at}, ${money.grossCents}, ${feeCents}, ${taxCents},
      ${money.netCents ?? money.grossCents - feeCents - taxCents}, ${money.currency}, ${messageId})
    on conflict (account_id, platform_transaction_id) do update set message_id = coalesce(t.message_id, excluded.message_id),
      status = case when ${isLater(sql`excluded.status`, sql`t.status`)} then excluded.status else t.status end
      where ${isLater(sql`excluded.status`, sql`t.status`)} or (t.message_id is null and excluded.message_id is not null)
    returning new.id, old.status as before, new.status as after, new.gross_cents::text as "grossCents", new.campaign_id as "campaignId"`);
  return rows[0] ?? null;
}

/** A refund or a chargeback: the fan spent that much less, and the campaign that was credited earned that much less. */
async function takeBack(context: InboundContext, { id, grossCents, campaignId }: Written, fanId: string): Promise<InboundResult> {
  const { tx, nowMs } = context;
  await tellOfFan(context, fanId);
  await tx.execute(
    sql`update fans set spend_cents = greatest(0, spend_cents - ${grossCents}::bigint), purchases = greatest(0, purchases - 1), updated_at = now() where id = ${fanId}`,
  );
  await logEvent(context, 'money.undone', new Date(nowMs), { fanId, campaignId: campaignId ?? undefined }, { grossCents: Number(grossCents) });
  if (campaignId === null) return NOTHING;
  await takeBackCredit(tx, { campaignId, fanId, transactionRowId: id, grossCents: Number(grossCents) });
  return { wake: false, campaignIds: [campaignId] };
}
