import type { LiveAccount } from './account-book';
import type { Row } from './sandbox-store';
import { creatorId, wireId } from './wire-message';
import { centsToDollars, centsToText } from './wire-money';

/** "2026-06-10 20:59:47": UTC, and the zone is not said, as the vendor does it. */
export function zonelessTime(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 19).replace('T', ' ');
}

function person(fan: string, name: string) {
  return { id: wireId(fan), name, username: `u${fan}` };
}

/**
 * A purchase or tip raises this one event that counts as money. `message_id` is ours: the vendor's payload names no message.
 */
export function transactionPayload(row: Row, name: string): Record<string, unknown> {
  const gross = Number(row.gross_cents);
  const fee = Number(row.fee_cents);
  return {
    id: row.id,
    created_at: zonelessTime(Number(row.created_ms)),
    type: row.type,
    tips_source: row.type === 'tip' ? 'chat' : null,
    amount: centsToDollars(gross),
    vat_amount: 0,
    net_amount: centsToDollars(gross - fee),
    fee_amount: centsToDollars(fee),
    currency: 'USD',
    status: 'loading',
    message_id: row.message,
    fan: { id: String(row.fan), name },
  };
}

/** The notification beside a purchase: the amount only as text, and `user_id` is the creator, as the vendor has it. */
export function unlockedPayload(account: LiveAccount, message: Row, name: string): Record<string, unknown> {
  return {
    id: `ntf_${String(message.id)}`,
    user_id: creatorId(account),
    user: person(String(message.fan), name),
    text: '{USER} purchased your message for {AMOUNT}',
    replacePairs: { '{USER}': name, '{AMOUNT}': `$${centsToText(Number(message.price_cents))}` },
    message_id: message.id,
    createdAt: new Date(Number(message.bought_ms)).toISOString(),
  };
}

export function tipPayload(account: LiveAccount, row: Row, name: string): Record<string, unknown> {
  const gross = Number(row.gross_cents);
  return {
    id: `ntf_${String(row.id)}`,
    user_id: creatorId(account),
    user: person(String(row.fan), name),
    amountGross: centsToText(gross),
    amountNet: centsToText(gross - Number(row.fee_cents)),
    createdAt: new Date(Number(row.created_ms)).toISOString(),
  };
}

export function subscriptionPayload(account: LiveAccount, fan: Row, atMs: number): Record<string, unknown> {
  const name = String(fan.display_name);
  return {
    id: `ntf_${String(fan.id)}_${atMs}`,
    user_id: creatorId(account),
    user: person(String(fan.id), name),
    replacePairs: { '{USER}': name, '{AMOUNT}': `$${centsToText(Number(fan.price_cents))}` },
    expiresAt: new Date(Number(fan.expires_ms)).toISOString(),
    createdAt: new Date(atMs).toISOString(),
  };
}
