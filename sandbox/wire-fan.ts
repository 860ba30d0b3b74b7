import type { Row } from './sandbox-store';
import { wireId } from './wire-message';
import { centsToDollars, centsToText } from './wire-money';

/** A fan row in the words of the first dialect; note the sums as text beside prices as numbers. */
export function wireFan(row: Row): Record<string, unknown> {
  const id = String(row.id);
  const state = String(row.state);
  return {
    id: wireId(id),
    name: row.display_name,
    username: `u${id}`,
    displayName: null,
    canReceiveChatMessage: state === 'active' || state === 'expired',
    isRestricted: state === 'restricted',
    isBlocked: state === 'blocked',
    lastSeen: null,
    subscribedOn: state === 'active',
    subscribedOnData: {
      price: centsToDollars(Number(row.price_cents)),
      subscribeAt: new Date(Number(row.subscribed_ms)).toISOString(),
      expiredAt: new Date(Number(row.expires_ms)).toISOString(),
      renewedAt: null,
      totalSumm: centsToText(Number(row.spent_cents)),
      unsubscribeReason: state === 'expired' ? 'expired' : null,
    },
    attributes: row.attributes === null ? null : JSON.parse(String(row.attributes)),
  };
}
