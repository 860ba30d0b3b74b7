import type { AccountCall } from './account-call';
import { one, type Result } from './dialect';
import { wholeNumber } from './paging';
import { nowMs } from './sandbox-context';
import { wireFan } from './wire-fan';
import { wireMessage } from './wire-message';

/** GET /chats: threads with something in them, newest first. */
export function listChats({ context, dialect, account, query }: AccountCall): Result {
  const limit = Math.max(1, wholeNumber(query, 'limit', 10, 100));
  const offset = wholeNumber(query, 'offset', 0, 10_000_000);
  const order = query.get('order') === 'old' ? 'asc' : 'desc';
  const unread = query.get('filter') === 'unread' ? 'and unread > 0' : '';
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
      lastMessage: last ? dialect.message(wireMessage(account, last, atMs)) : null,
    };
  });
  return { is: 'page', list: chats, cursor: 'offset', next: rows.length > limit ? String(offset + limit) : null };
}

/** GET /chats/{fan}/messages: the cursor `id` is the last of the previous page, `first_id` includes itself. */
export function listMessages({ context, dialect, account, query, fan }: AccountCall): Result {
  const limit = Math.max(1, wholeNumber(query, 'limit', 10, 100));
  const ascending = query.get('order') === 'asc';
  const cursor = wholeNumber(query, 'id', 0, Number.MAX_SAFE_INTEGER);
  const first = wholeNumber(query, 'first_id', 0, Number.MAX_SAFE_INTEGER);
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
  const list = page.map((row) => dialect.message(wireMessage(account, row, atMs)));
  return { is: 'page', list, cursor: 'id', next: rows.length > limit && last ? String(last.id) : null };
}

/** POST /chats/{fan}/mark-as-read, or /chats/mark-as-read for all. */
export function markRead({ context, account, fan }: AccountCall): Promise<Result> {
  return context.commits.write((): Result => {
    const atMs = nowMs(context);
    const all = fan === '' ? 1 : 0;
    context.store.run(
      'update messages set opened_ms = ? where account = ? and (? = 1 or fan = ?) and outbound = 0 and opened_ms is null',
      atMs,
      account.id,
      all,
      fan,
    );
    context.store.run('update fans set unread = 0 where account = ? and (? = 1 or id = ?)', account.id, all, fan);
    return one({ success: true });
  });
}
