import { sql } from 'drizzle-orm';
import type { PlatformEvent } from '../../../contracts/messaging/platform-event';
import { noteAccountStatus } from '../../notifications/account-notes';
import { askSoon } from '../history/gap-row';
import { dueWithOpenDoor } from '../open-door';
import { eventTime, NOTHING, type InboundContext, type InboundResult } from './inbound-event';
import { knownFan, logEvent } from './known-fan';

type SubscriptionEvent = Extract<PlatformEvent, { type: 'subscription_new' | 'subscription_renewed' | 'subscription_expired' }>;
type AccountEvent = Extract<PlatformEvent, { type: 'account_state' }>;

/** A subscription began, went on or ended. */
export async function subscriptionChanged(context: InboundContext, event: SubscriptionEvent): Promise<InboundResult> {
  const { tx, nowMs } = context;
  const at = eventTime(event.occurredAtMs, nowMs);
  const fanId = await knownFan(context, event.fanPlatformId, at);
  const expiresAt = event.expiresAtMs === null ? null : new Date(event.expiresAtMs);
  const active = event.type !== 'subscription_expired';
  await tx.execute(sql`update fans set subscription_status = ${active ? 'active' : 'expired'}, expires_at = coalesce(${expiresAt}::timestamptz, expires_at),
    subscribed_at = case when ${active} then coalesce(subscribed_at, ${at}) else subscribed_at end, updated_at = now() where id = ${fanId}`);
  await logEvent(context, event.type.replace('_', '.'), at, { fanId });
  return NOTHING;
}

/**
 * The account's standing at the platform. An event about an older attempt never undoes a newer one. Any change raises the epoch, so that no
 * grant is taken on the old standing; sends hold and nothing is lost.
 */
export async function accountStateChanged(context: InboundContext, event: AccountEvent): Promise<InboundResult> {
  const { tx, accountId, nowMs } = context;
  const at = eventTime(event.occurredAtMs, nowMs);
  const { rowCount } = await tx.execute(sql`update platform_accounts set status = ${event.status}, status_reason = ${event.message}, status_at = ${at}
    where id = ${accountId} and status_at <= ${at} and status <> ${event.status}`);
  if (!rowCount) {
    // Said once more, of a newer attempt: what is told late of one in between is older than that.
    await tx.execute(sql`update platform_accounts set status_at = ${at} where id = ${accountId} and status = ${event.status} and status_at < ${at}`);
    return NOTHING;
  }
  await tx.execute(sql`update senders set epoch = epoch + 1 where account_id = ${accountId}`);
  if (event.status === 'active') {
    await dueWithOpenDoor(tx, accountId);
    await askSoon(tx, accountId);
  }
  await noteAccountStatus(tx, { workspaceId: context.workspaceId, accountId }, event.status);
  await logEvent(context, `account.${event.status}`, at, {});
  return { wake: event.status === 'active', campaignIds: [] };
}
