import type { SandboxContext } from './sandbox-context';
import type { Row } from './sandbox-store';
import { plainAnswer, type WireAnswer } from './wire-answer';
import { wholeNumber } from './paging';

/** One arrival at the send endpoint, as people and tests read it. `arrivedAt` has microseconds. */
export interface LogEntry {
  seq: number;
  arrivedAt: string;
  arrivedUs: number;
  account: string;
  fan: string | null;
  idempotencyKey: string | null;
  bodyHash: string | null;
  outcome: string;
  reason: string | null;
  messageId: string | null;
}

/** 2026-06-10T20:59:47.123456Z */
function microsecondTime(us: number): string {
  return `${new Date(Math.floor(us / 1000)).toISOString().slice(0, -1)}${String(us % 1000).padStart(3, '0')}Z`;
}

function entry(row: Row): LogEntry {
  const text = (value: Row[string] | undefined) => (value === null || value === undefined ? null : String(value));
  return {
    seq: Number(row.seq),
    arrivedAt: microsecondTime(Number(row.arrived_us)),
    arrivedUs: Number(row.arrived_us),
    account: String(row.account),
    fan: text(row.fan),
    idempotencyKey: text(row.key),
    bodyHash: text(row.body_hash),
    outcome: String(row.outcome),
    reason: text(row.reason),
    messageId: text(row.message),
  };
}

/** A page of the log in order of arrival, after `after`; of one account or of all. */
export function logEntries(context: SandboxContext, account: string | null, after: number, limit: number): LogEntry[] {
  const rows =
    account === null
      ? context.store.all('select * from log where seq > ? order by seq limit ?', after, limit)
      : context.store.all('select * from log where account = ? and seq > ? order by seq limit ?', account, after, limit);
  return rows.map(entry);
}

function* lines(context: SandboxContext, account: string | null, after: number): Iterable<string> {
  for (let from = after; ;) {
    const entries = logEntries(context, account, from, 1_000);
    if (entries.length === 0) return;
    yield entries.map((line) => `${JSON.stringify(line)}\n`).join('');
    from = entries.at(-1)?.seq ?? from;
  }
}

/** `?account=&after=&limit=` → `{entries, nextAfter}`; go on with `nextAfter`. With `format=ndjson` all of the log, one entry a line, streamed. */
export function logPage(context: SandboxContext, query: URLSearchParams): WireAnswer {
  const account = query.get('account');
  const after = wholeNumber(query, 'after', 0, Number.MAX_SAFE_INTEGER);
  if (query.get('format') === 'ndjson')
    return { status: 200, headers: { 'content-type': 'application/x-ndjson' }, body: '', pages: lines(context, account, after) };
  const limit = Math.max(1, wholeNumber(query, 'limit', 1_000, 10_000));
  const entries = logEntries(context, account, after, limit);
  return plainAnswer({ entries, nextAfter: entries.length === limit ? (entries.at(-1)?.seq ?? null) : null });
}
