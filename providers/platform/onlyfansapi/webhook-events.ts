import { accountStatus } from '../account-record';
import { decimalCents } from '../decimal-cents';
import { at, textAt, type LosslessJson } from '../lossless-json';
import { messageEvent } from '../message-event';
import { moneyKind } from '../money-kind';
import type { EventMoney, PlatformEvent } from '../platform-event';
import { wireTimeMs } from '../wire-time';
import { ONLYFANSAPI_STATUSES } from './account-statuses';

type Payload = LosslessJson | undefined;
type Reader = (payload: Payload) => PlatformEvent | null | 'malformed';

function idList(value: LosslessJson | undefined): string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}

const messageRead: Reader = (payload) => {
  const fanPlatformId = textAt(payload, 'user', 'id');
  const platformMessageIds = idList(at(payload, 'message_ids'));
  if (fanPlatformId === null || platformMessageIds.length === 0) return 'malformed';
  return { type: 'message_read', fanPlatformId, platformMessageIds, occurredAtMs: wireTimeMs(textAt(payload, 'read_at')) };
};

// `user.id` is the fan; `user_id` beside it is the creator.
const unlocked: Reader = (payload) => {
  const fanPlatformId = textAt(payload, 'user', 'id');
  if (fanPlatformId === null) return 'malformed';
  return {
    type: 'message_unlocked',
    fanPlatformId,
    platformMessageId: textAt(payload, 'message_id'),
    occurredAtMs: wireTimeMs(textAt(payload, 'createdAt')),
  };
};

/** The only event that counts as money. Its type is unknown to us: malformed, so that a person looks, rather than lost. */
const transaction: Reader = (payload) => {
  const fanPlatformId = textAt(payload, 'fan', 'id');
  const transactionId = textAt(payload, 'id');
  const grossCents = decimalCents(textAt(payload, 'amount'));
  const type = moneyKind(textAt(payload, 'type'));
  if (fanPlatformId === null || transactionId === null || grossCents === null || type === null) return 'malformed';
  const money: EventMoney = {
    transactionId,
    grossCents,
    feeCents: decimalCents(textAt(payload, 'fee_amount')),
    netCents: decimalCents(textAt(payload, 'net_amount')),
    vatCents: decimalCents(textAt(payload, 'vat_amount')),
    currency: (textAt(payload, 'currency') ?? 'USD').toUpperCase(),
  };
  const base = { fanPlatformId, money, occurredAtMs: wireTimeMs(textAt(payload, 'created_at')) };
  return type === 'purchase' ? { type, ...base, platformMessageId: textAt(payload, 'message_id') } : { type, ...base };
};

const subscription =
  (type: 'subscription_new' | 'subscription_renewed' | 'subscription_expired'): Reader =>
  (payload) => {
    const fanPlatformId = textAt(payload, 'user', 'id');
    if (fanPlatformId === null) return 'malformed';
    return { type, fanPlatformId, expiresAtMs: wireTimeMs(textAt(payload, 'expiresAt')), occurredAtMs: wireTimeMs(textAt(payload, 'createdAt')) };
  };

/** The state in the payload is the newest; the event's own name counts where the payload is silent. */
const account =
  (named: string): Reader =>
  (payload) => {
    const status = accountStatus(ONLYFANSAPI_STATUSES, textAt(payload, 'state')) ?? accountStatus(ONLYFANSAPI_STATUSES, named);
    if (status === null) return null;
    const attempt = at(payload, 'latestAuthAttempt');
    return {
      type: 'account_state',
      status,
      occurredAtMs: wireTimeMs(textAt(attempt, 'completed_at') ?? textAt(attempt, 'started_at')),
      message: textAt(attempt, 'error_message'),
    };
  };

const READERS: Record<string, Reader> = {
  'messages.read': messageRead,
  'messages.received': (payload) => messageEvent('message_received', payload),
  'messages.sent': (payload) => messageEvent('message_sent', payload),
  'messages.ppv.unlocked': unlocked,
  'transactions.new': transaction,
  // The money of a tip comes with its transaction.
  'tips.received': () => null,
  'subscriptions.new': subscription('subscription_new'),
  'subscriptions.renewed': subscription('subscription_renewed'),
  'subscriptions.expired': subscription('subscription_expired'),
};

/** An event by its name: ours, null for those of no use here, or `malformed`. */
export function readEvent(name: string, payload: Payload): PlatformEvent | null | 'malformed' {
  if (name.startsWith('accounts.')) return account(name.slice('accounts.'.length))(payload);
  return Object.hasOwn(READERS, name) ? (READERS[name]?.(payload) ?? null) : null;
}
