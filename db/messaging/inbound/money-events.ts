import { sql } from 'drizzle-orm';
import type { PlatformEvent } from '../../../contracts/messaging/platform-event';
import { creditPurchase, creditTip } from './credit-campaign';
import { eventTime, NOTHING, type InboundContext, type InboundResult } from './inbound-event';
import { knownFan, logEvent } from './known-fan';
import { allKnown, ownMedia } from './message-events';

type MoneyEvent = Extract<PlatformEvent, { type: 'purchase' | 'tip' | 'subscription_payment' }>;

const KIND = { purchase: 'message', tip: 'tip', subscription_payment: 'subscription' } as const;

/** Money, counted once by the platform's own transaction id, however often it is told. */
export async function moneyReceived(context: InboundContext, event: MoneyEvent): Promise<InboundResult> {
  const { tx, workspaceId, accountId, nowMs } = context;
  const { money } = event;
  const at = eventTime(event.occurredAtMs, nowMs);
  const fanId = await knownFan(context, event.fanPlatformId, at);
  const platformMessageId = event.type === 'purchase' ? event.platformMessageId : null;
  if (platformMessageId !== null) await allKnown(context, [platformMessageId]);
  const messageId = platformMessageId === null ? null : await ownMedia(context, fanId, platformMessageId, at);
  const feeCents = money.feeCents ?? 0;
  const taxCents = money.vatCents ?? 0;
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into fan_transactions (workspace_id, account_id, fan_id, platform_transaction_id, kind, status, occurred_at, gross_cents, fee_cents, tax_cents, net_cents, currency, message_id)
    values (${workspaceId}, ${accountId}, ${fanId}, ${money.transactionId}, ${KIND[event.type]}, 'loading', ${at}, ${money.grossCents}, ${feeCents}, ${taxCents},
      ${money.netCents ?? money.grossCents - feeCents - taxCents}, ${money.currency}, ${messageId})
    on conflict (account_id, platform_transaction_id) do nothing returning id`);
  if (rows.length === 0) return NOTHING;
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
  return { wake: false, campaignIds: campaignId === null ? [] : [campaignId] };
}
