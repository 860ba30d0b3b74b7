import type { LiveAccount } from './account-book';
import { READ_LIMITS } from './chat-routes';
import { nextPage, wholeNumber } from './paging';
import type { SandboxContext } from './sandbox-context';
import { dataAnswer, errorAnswer, type WireAnswer, type WireRequest } from './wire-answer';
import { wireFan } from './wire-fan';
import { creatorId, wireId } from './wire-message';
import { centsToDollars } from './wire-money';

function record(account: LiveAccount) {
  const { config } = account;
  return {
    id: account.id,
    display_name: config.displayName,
    is_authenticated: config.state === 'active' || config.state === 'restricted',
    authentication_progress: config.state,
    onlyfans_user_data: { id: creatorId(account), name: config.displayName, username: account.id.replace(/^acct_/, '') },
    // Ours: what this account of the sandbox really enforces, so that a client need not guess.
    sandbox: {
      messages_per_minute: config.limitPerMinute,
      idempotency_window_ms: config.idempotency.honoured ? config.idempotency.windowMs : null,
      text_max: config.textMax,
    },
  };
}

/** GET /api/whoami: the accounts that this key opens. */
export function whoami(context: SandboxContext, key: string): WireAnswer {
  const accounts = context.accounts.withKey(key);
  if (accounts.length === 0) return errorAnswer(401, 'UNAUTHENTICATED', 'The API key is wrong.');
  return dataAnswer({ accounts: accounts.map(record) }, READ_LIMITS);
}

/** GET /me: the account itself, whatever state it is in. */
export function accountRecord(_context: SandboxContext, account: LiveAccount): WireAnswer {
  return dataAnswer(record(account), READ_LIMITS);
}

const WHICH: Record<string, string> = { active: "and state = 'active'", expired: "and state = 'expired'", all: '', latest: "and state = 'active'" };

/** GET /fans/active|expired|all|latest. */
export function listFans(context: SandboxContext, account: LiveAccount, request: WireRequest, which: string): WireAnswer {
  const limit = Math.max(1, wholeNumber(request.query, 'limit', 10, 50));
  const offset = wholeNumber(request.query, 'offset', 0, 10_000_000);
  const order = which === 'latest' ? 'subscribed_ms desc, id' : 'id';
  const rows = context.store.all(
    `select * from fans where account = ? ${WHICH[which] ?? ''} order by ${order} limit ? offset ?`,
    account.id,
    limit + 1,
    offset,
  );
  return dataAnswer(rows.slice(0, limit).map(wireFan), READ_LIMITS, {
    nextPage: rows.length > limit ? nextPage(request, { offset: String(offset + limit) }) : null,
  });
}

/** GET /transactions: newest first, by `marker`. */
export function listTransactions(context: SandboxContext, account: LiveAccount, request: WireRequest): WireAnswer {
  const limit = Math.max(1, wholeNumber(request.query, 'limit', 10, 100));
  const marker = wholeNumber(request.query, 'marker', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  const rows = context.store.all('select * from transactions where account = ? and seq < ? order by seq desc limit ?', account.id, marker, limit + 1);
  const page = rows.slice(0, limit);
  const list = page.map((row) => {
    const gross = Number(row.gross_cents);
    const fee = Number(row.fee_cents);
    return {
      id: row.id,
      type: row.type,
      amount: centsToDollars(gross),
      vatAmount: 0,
      taxAmount: 0,
      fee: centsToDollars(fee),
      net: centsToDollars(gross - fee),
      currency: 'USD',
      status: 'loading',
      payoutPendingDays: 7,
      createdAt: new Date(Number(row.created_ms)).toISOString(),
      message_id: row.message,
      user: { id: wireId(String(row.fan)) },
    };
  });
  const hasMore = rows.length > limit;
  const nextMarker = hasMore ? Number(page.at(-1)?.seq) : null;
  return dataAnswer({ list, hasMore, nextMarker }, READ_LIMITS, { nextPage: hasMore ? nextPage(request, { marker: String(nextMarker) }) : null });
}

/** GET /user-lists: the built-in ones that the sandbox can count. */
export function listUserLists(context: SandboxContext, account: LiveAccount): WireAnswer {
  const count = (where: string) => context.store.get(`select count(*) as fans from fans where account = ? ${where}`, account.id)?.fans ?? 0;
  const lists = [
    { id: 'fans', type: 'fans', name: 'Fans', usersCount: count("and state = 'active'") },
    { id: 'recent', type: 'recent', name: 'Expired', usersCount: count("and state = 'expired'") },
  ];
  return dataAnswer(lists, READ_LIMITS, { nextPage: null });
}
