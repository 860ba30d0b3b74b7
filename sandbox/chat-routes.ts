import type { LiveAccount } from './account-book';
import { nextPage, wholeNumber } from './paging';
import { nowMs, type SandboxContext } from './sandbox-context';
import { dataAnswer, errorAnswer, upstreamRefusal, type WireAnswer, type WireRequest } from './wire-answer';
import { wireFan } from './wire-fan';
import { wireMessage } from './wire-message';

const UNSEND_MS = 24 * 3600_000;

/** Nothing but sends is limited per account; the gateway's own limit is far away. */
export const READ_LIMITS = { limit: 1_000, remaining: 999 };

/** GET /chats: threads with something in them, newest first. */
export function listChats(context: SandboxContext, account: LiveAccount, request: WireRequest): WireAnswer {
  const limit = Math.max(1, wholeNumber(request.query, 'limit', 10, 100));
  const offset = wholeNumber(request.query, 'offset', 0, 10_000_000);
  const order = request.query.get('order') === 'old' ? 'asc' : 'desc';
  const unread = request.query.get('filter') === 'unread' ? 'and unread > 0' : '';
  const rows = context.store.all(
    `select * from fans where account = ? and last_message is not null ${unread} order by last_message ${order} limit ? offset ?`,
    account.id,
    limit + 1,
    offset,
  );
  const atMs = nowMs(context);
  const chats = rows.slice(0, limit).map((fan) => {
    const last = context.store.get('select * from messages where id = ?', Number(fan.last_message));
    const reachable = fan.state === 'active' || fan.state === 'expired';
    return {
      fan: wireFan(fan),
      canSendMessage: reachable,
      canNotSendReason: reachable ? false : String(fan.state),
      unreadMessagesCount: fan.unread,
      lastReadMessageId: null,
      hasUnreadTips: false,
      isMutedNotifications: false,
      lastMessage: last ? wireMessage(account, last, atMs) : null,
    };
  });
  return dataAnswer(chats, READ_LIMITS, { nextPage: rows.length > limit ? nextPage(request, { offset: String(offset + limit) }) : null });
}

/** GET /chats/{fan}/messages: the cursor `id` is the last of the previous page, `first_id` includes itself. */
export function listMessages(context: SandboxContext, account: LiveAccount, request: WireRequest, fan: string): WireAnswer {
  const limit = Math.max(1, wholeNumber(request.query, 'limit', 10, 100));
  const ascending = request.query.get('order') === 'asc';
  const cursor = wholeNumber(request.query, 'id', 0, Number.MAX_SAFE_INTEGER);
  const first = wholeNumber(request.query, 'first_id', 0, Number.MAX_SAFE_INTEGER);
  const beyond = cursor > 0 ? cursor : ascending ? 0 : Number.MAX_SAFE_INTEGER;
  const rows = context.store
    .all(
      `select * from messages where account = ? and fan = ? and deleted_ms is null and id ${ascending ? '>' : '<'} ? and id >= ? order by id ${ascending ? 'asc' : 'desc'} limit ?`,
      account.id,
      fan,
      beyond,
      ascending ? first : 0,
      limit + 1,
    )
    .filter((row) => first === 0 || ascending || Number(row.id) <= first);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const atMs = nowMs(context);
  return dataAnswer(
    page.map((row) => wireMessage(account, row, atMs)),
    READ_LIMITS,
    { nextPage: rows.length > limit && last ? nextPage(request, { id: String(last.id) }) : null },
  );
}

/** DELETE /chats/{fan}/messages/{id}: own messages, under 24 hours old. */
export function unsendMessage(
  context: SandboxContext,
  account: LiveAccount,
  _request: WireRequest,
  fan: string,
  message: string,
): Promise<WireAnswer> {
  return context.commits.write((): WireAnswer => {
    const atMs = nowMs(context);
    const row = context.store.get(
      'select * from messages where id = ? and account = ? and fan = ? and outbound = 1',
      Number(message),
      account.id,
      fan,
    );
    if (!row || row.deleted_ms !== null) return errorAnswer(404, 'NOT_FOUND', 'There is no such message.');
    if (Number(row.created_ms) + UNSEND_MS <= atMs) return upstreamRefusal(400, 400, 8, 'The message is too old to be unsent');
    context.store.run('update messages set deleted_ms = ? where id = ?', atMs, Number(message));
    return dataAnswer({ success: true }, READ_LIMITS);
  });
}

/** POST /chats/{fan}/mark-as-read, or /chats/mark-as-read for all. */
export function markRead(context: SandboxContext, account: LiveAccount, _request: WireRequest, fan: string): Promise<WireAnswer> {
  return context.commits.write((): WireAnswer => {
    const atMs = nowMs(context);
    const all = fan === 'mark-as-read' ? 1 : 0;
    context.store.run(
      'update messages set opened_ms = ? where account = ? and (? = 1 or fan = ?) and outbound = 0 and opened_ms is null',
      atMs,
      account.id,
      all,
      fan,
    );
    context.store.run('update fans set unread = 0 where account = ? and (? = 1 or id = ?)', account.id, all, fan);
    return dataAnswer({ success: true }, READ_LIMITS);
  });
}
