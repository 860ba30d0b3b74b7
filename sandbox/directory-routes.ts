import type { AccountCall } from './account-call';
import type { AccountConfig } from './account-config';
import { one, refused, type Dialect, type Result, type Wire } from './dialect';
import { wholeNumber } from './paging';
import { refusal } from './refusal';
import { nowMs, type SandboxContext } from './sandbox-context';
import type { Row } from './sandbox-store';
import { wireFan } from './wire-fan';
import { wireId } from './wire-message';
import { centsToDollars } from './wire-money';

/** GET /api/whoami: the accounts that this key opens. */
export function whoami(context: SandboxContext, key: string, dialect: Dialect): Result {
  const accounts = context.accounts.withKey(key);
  return accounts.length === 0 ? refused(refusal('key_wrong')) : one({ accounts: accounts.map(dialect.record) });
}

/** GET /me: the account itself. */
export function accountRecord({ account, dialect }: AccountCall): Result {
  return one(dialect.record(account));
}

const WHICH: Record<string, string> = { active: "and state = 'active'", expired: "and state = 'expired'", all: '', latest: "and state = 'active'" };

/** GET /fans/active|expired|all|latest. */
export function listFans({ context, dialect, account, query, fan: which }: AccountCall): Result {
  const limit = Math.max(1, wholeNumber(query, 'limit', 10, 100));
  const offset = wholeNumber(query, 'offset', 0, 10_000_000);
  const order = which === 'latest' ? 'subscribed_ms desc, id' : 'id';
  const rows = context.store.all(
    `select * from fans where account = ? ${WHICH[which] ?? ''} order by ${order} limit ? offset ?`,
    account.id,
    limit + 1,
    offset,
  );
  const list = rows.slice(0, limit).map((row) => dialect.fan(wireFan(row)));
  return { is: 'page', list, cursor: 'offset', next: rows.length > limit ? String(offset + limit) : null };
}

/** Paid out after so long in world time; until then a payment is `loading`. */
const SETTLED_AFTER_MS = 7 * 86_400_000;

const DESCRIPTIONS: Record<string, string> = { message: 'Payment for message from', tip: 'Tip from', subscription: 'Subscription from' };

function wireTransaction(row: Row, { timeScale }: AccountConfig, atMs: number): Wire {
  const gross = Number(row.gross_cents);
  const fee = Number(row.fee_cents);
  const isSettled = Number(row.created_ms) + SETTLED_AFTER_MS / timeScale <= atMs;
  const fan = String(row.fan);
  return {
    id: row.id,
    type: row.type,
    description: `${DESCRIPTIONS[String(row.type)] ?? 'Payment from'} <a href="https://platform.example/u${fan}">u${fan}</a>`,
    amount: centsToDollars(gross),
    vatAmount: 0,
    taxAmount: 0,
    fee: centsToDollars(fee),
    net: centsToDollars(gross - fee),
    currency: 'USD',
    status: row.undone_ms !== null ? 'undo' : isSettled ? 'done' : 'loading',
    payoutPendingDays: 7,
    createdAt: new Date(Number(row.created_ms)).toISOString(),
    message_id: row.message,
    user: { id: wireId(fan) },
  };
}

/** GET /transactions: newest first, by `marker`. */
export function listTransactions({ context, dialect, account, query }: AccountCall): Result {
  const limit = Math.max(1, wholeNumber(query, 'limit', 10, 100));
  const marker = wholeNumber(query, 'marker', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  const rows = context.store.all('select * from transactions where account = ? and seq < ? order by seq desc limit ?', account.id, marker, limit + 1);
  const page = rows.slice(0, limit);
  const list = page.map((row) => dialect.transaction(wireTransaction(row, account.config, nowMs(context))));
  return { is: 'page', list, cursor: 'marker', next: rows.length > limit ? String(page.at(-1)?.seq) : null };
}

/** GET /user-lists: the built-in ones that the sandbox can count. */
export function listUserLists({ context, account }: AccountCall): Result {
  const count = (where: string) => context.store.get(`select count(*) as fans from fans where account = ? ${where}`, account.id)?.fans ?? 0;
  const lists = [
    { id: 'fans', type: 'fans', name: 'Fans', usersCount: count("and state = 'active'") },
    { id: 'recent', type: 'recent', name: 'Expired', usersCount: count("and state = 'expired'") },
  ];
  return { is: 'page', list: lists, cursor: 'offset', next: null };
}
