import type { AccountCall } from './account-call';
import { one, refused, type Result } from './dialect';
import { wholeNumber } from './paging';
import { refusal } from './refusal';
import { nowMs } from './sandbox-context';
import type { Row } from './sandbox-store';
import { massFacts } from './wire-mass';

const told = ({ context, account, dialect }: AccountCall, row: Row, where: 'queued' | 'one' | 'listed') =>
  dialect.mass?.[where](massFacts(context, account, row, nowMs(context))) ?? {};

/** What is on its way, and for a while what went out. All of it: the vendor pages this not. */
export function massQueue(call: AccountCall): Result {
  const { context, account } = call;
  const rows = context.store.all(
    'select * from masses where account = ? and (done_ms is null or done_ms > ?) order by id desc limit 100',
    account.id,
    nowMs(context) - account.config.mass.recentMs,
  );
  return { is: 'page', list: rows.map((row) => told(call, row, 'queued')), cursor: 'offset', next: null };
}

/** One of them, by its id. */
export function oneMass(call: AccountCall): Result {
  const { context, account, message } = call;
  const row = context.store.get('select * from masses where account = ? and id = ?', account.id, Number(message));
  return row ? one(told(call, row, 'one')) : refused(refusal('message_unknown'));
}

/** Those that were sent, newest first: by the date of the last one where the dialect has it so (`endDate`, that one included), else by how many came. */
export function listMasses(call: AccountCall): Result {
  const { context, account, dialect, query } = call;
  const limit = Math.max(1, wholeNumber(query, 'limit', 10, 50));
  const offset = wholeNumber(query, 'offset', 0, 10_000_000);
  const until = Date.parse(query.get('endDate') ?? '');
  const rows = context.store.all(
    `select * from masses where account = ? and created_ms <= ? ${dialect.mass?.listsUnfinished ? '' : 'and done_ms is not null'} order by id desc limit ? offset ?`,
    account.id,
    Number.isNaN(until) ? Number.MAX_SAFE_INTEGER : until,
    limit + 1,
    offset,
  );
  const list = rows.slice(0, limit).map((row) => told(call, row, 'listed'));
  return { is: 'page', list, cursor: dialect.mass?.cursor ?? 'offset', next: rows.length > limit ? String(offset + limit) : null };
}
