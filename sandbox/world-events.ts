import { randomBytes } from 'node:crypto';

import type { LiveAccount } from './account-book';
import { createFan, inventFan } from './fan-world';
import type { SandboxContext } from './sandbox-context';
import type { Row } from './sandbox-store';
import { subscriptionPayload, tipPayload, transactionPayload, unlockedPayload } from './webhook-payloads';
import { enqueueWebhook } from './webhook-queue';
import { creatorId, wireId, wireMessage } from './wire-message';

/** One thing that a fan does, at its time. */
export interface WorldEvent {
  account: LiveAccount;
  fan: string;
  detail: Record<string, unknown>;
  atMs: number;
}
type Apply = (context: SandboxContext, event: WorldEvent) => void;

const DAY_MS = 86_400_000;

function fanRow(context: SandboxContext, event: WorldEvent): Row | undefined {
  return context.store.get('select * from fans where account = ? and id = ?', event.account.id, event.fan);
}

function addTransaction(context: SandboxContext, event: WorldEvent, type: string, grossCents: number, message: number | null): Row {
  const { store } = context;
  const { id } = store.run(
    'insert into transactions (id, account, fan, type, gross_cents, fee_cents, created_ms, message) values (?, ?, ?, ?, ?, ?, ?, ?)',
    randomBytes(16).toString('hex'),
    event.account.id,
    event.fan,
    type,
    grossCents,
    Math.round(grossCents / 5),
    event.atMs,
    message,
  );
  store.run('update fans set spent_cents = spent_cents + ? where account = ? and id = ?', grossCents, event.account.id, event.fan);
  return store.get('select * from transactions where seq = ?', id) ?? {};
}

const reply: Apply = (context, event) => {
  const { store } = context;
  const { account, fan, atMs } = event;
  const { id } = store.run(
    'insert into messages (account, fan, outbound, text, created_ms) values (?, ?, 0, ?, ?)',
    account.id,
    fan,
    String(event.detail.text),
    atMs,
  );
  store.run('update fans set last_message = ?, unread = unread + 1 where account = ? and id = ?', id, account.id, fan);
  const name = String(fanRow(context, event)?.display_name ?? '');
  const wire = wireMessage(account, store.get('select * from messages where id = ?', id) ?? {}, atMs);
  enqueueWebhook(context, account, 'messages.received', { ...wire, fromUser: { id: wireId(fan), name }, toUser: { id: creatorId(account) } });
};

const buy: Apply = (context, event) => {
  const { store } = context;
  const { account, atMs } = event;
  const id = Number(event.detail.message);
  const bought = store.run(
    'update messages set bought_ms = ?, opened_ms = coalesce(opened_ms, ?) where id = ? and bought_ms is null and deleted_ms is null',
    atMs,
    atMs,
    id,
  );
  if (bought.changes === 0) return;
  const message = store.get('select * from messages where id = ?', id) ?? {};
  const name = String(fanRow(context, event)?.display_name ?? '');
  const transaction = addTransaction(context, event, 'message', Number(message.price_cents), id);
  enqueueWebhook(context, account, 'messages.ppv.unlocked', unlockedPayload(account, message, name));
  enqueueWebhook(context, account, 'transactions.new', transactionPayload(transaction, name));
};

const tip: Apply = (context, event) => {
  const name = String(fanRow(context, event)?.display_name ?? '');
  const transaction = addTransaction(context, event, 'tip', Number(event.detail.cents), null);
  enqueueWebhook(context, event.account, 'tips.received', tipPayload(event.account, transaction, name));
  enqueueWebhook(context, event.account, 'transactions.new', transactionPayload(transaction, name));
};

function paidSubscription(context: SandboxContext, event: WorldEvent, name: 'subscriptions.new' | 'subscriptions.renewed'): void {
  const fan = fanRow(context, event) ?? {};
  enqueueWebhook(context, event.account, name, subscriptionPayload(event.account, fan, event.atMs));
  if (Number(fan.price_cents) === 0) return;
  const transaction = addTransaction(context, event, 'subscription', Number(fan.price_cents), null);
  enqueueWebhook(context, event.account, 'transactions.new', transactionPayload(transaction, String(fan.display_name)));
}

const subscribe: Apply = (context, event) => {
  const index = typeof event.detail.index === 'number' ? event.detail.index : null;
  const fan =
    index === null
      ? { id: event.fan, state: 'active' as const, priceCents: 999, spentCents: 0 }
      : inventFan(`${event.account.config.seed}.new`, index, event.atMs);
  createFan(context.store, event.account.id, { ...fan, subscribedAtMs: event.atMs, expiresAtMs: event.atMs + 30 * DAY_MS }, event.atMs);
  paidSubscription(context, { ...event, fan: fan.id }, 'subscriptions.new');
};

const renew: Apply = (context, event) => {
  context.store.run(
    "update fans set state = 'active', expires_ms = max(expires_ms, ?) + ? where account = ? and id = ?",
    event.atMs,
    30 * DAY_MS,
    event.account.id,
    event.fan,
  );
  paidSubscription(context, event, 'subscriptions.renewed');
};

const expire: Apply = (context, event) => {
  const changed = context.store.run(
    "update fans set state = 'expired', expires_ms = ? where account = ? and id = ? and state = 'active'",
    event.atMs,
    event.account.id,
    event.fan,
  );
  if (changed.changes === 0) return;
  enqueueWebhook(context, event.account, 'subscriptions.expired', subscriptionPayload(event.account, fanRow(context, event) ?? {}, event.atMs));
};

/** The bank takes a payment back. Nobody is told: it shows in the list of payments. */
const undo: Apply = (context, event) => {
  const { store } = context;
  const id = String(event.detail.transaction);
  const row = store.get('select * from transactions where account = ? and id = ?', event.account.id, id);
  const undone = store.run(
    'update transactions set undone_ms = ? where account = ? and id = ? and undone_ms is null',
    event.atMs,
    event.account.id,
    id,
  );
  if (undone.changes === 0) return;
  store.run(
    'update fans set spent_cents = spent_cents - ? where account = ? and id = ?',
    Number(row?.gross_cents),
    event.account.id,
    String(row?.fan),
  );
};

/** Everything that can happen, by the name it has in the `due` table. Reads are gathered, see `WorldClock`. */
export const WORLD_EVENTS: Record<string, Apply> = { reply, buy, tip, subscribe, renew, expire, undo };
