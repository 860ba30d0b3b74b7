import type { PlatformError } from '../../contracts/messaging/platform';
import type { PlatformConnector, ReadRequest } from './connector';
import type { CallTemplate, GatewayDialect, PagedRead } from './gateway-dialect';
import { at, textAt, type LosslessJson } from './lossless-json';
import type { PageOutcome } from './platform-history';
import { readChat, readFan, readMessage, readTransaction } from './wire-history';

type Call = Omit<ReadRequest, 'signal'> & { fan?: string; limit?: number; signal: AbortSignal | undefined };
export type Caller = (
  template: CallTemplate,
  call: Call,
) => Promise<{ outcome: 'ok'; json: LosslessJson } | { outcome: 'failed'; error: PlatformError }>;

const saysMore = (read: PagedRead, json: LosslessJson) => ![undefined, null, false, ''].includes(at(json, ...read.more) as null);

function cursorBehind(read: PagedRead, json: LosslessJson, items: LosslessJson[], cursor: string | null): string | null {
  if (read.cursor === 'offset') return items.length === 0 ? null : String(Number(cursor ?? 0) + items.length);
  if (read.cursor === 'last_date') return textAt(items.at(-1), 'date');
  return read.cursor === 'last_id' ? textAt(items.at(-1), 'id') : textAt(json, ...read.cursor);
}

/** Reads one page. One that says there is more, and not from where, is a failure: taken for the last one it would make what follows absent. */
export async function readPage(
  call: Caller,
  read: PagedRead,
  request: ReadRequest & { fan?: string },
): Promise<{ outcome: 'page'; items: LosslessJson[]; next: string | null } | { outcome: 'failed'; error: PlatformError }> {
  const { account, cursor, fan, timeoutMs, signal } = request;
  const answer = await call(cursor === null ? read.first : read.next, {
    account,
    cursor,
    limit: read.limit,
    timeoutMs,
    signal,
    ...(fan === undefined ? {} : { fan }),
  });
  if (answer.outcome === 'failed') return answer;
  const items = at(answer.json, ...read.items);
  if (!Array.isArray(items)) return { outcome: 'failed', error: { kind: 'upstream_failed', message: 'a page without its list' } };
  if (!saysMore(read, answer.json)) return { outcome: 'page', items, next: null };
  const next = cursorBehind(read, answer.json, items, cursor);
  if (next === null || next === cursor)
    return { outcome: 'failed', error: { kind: 'upstream_failed', message: 'a list that says there is more, and not where' } };
  return { outcome: 'page', items, next };
}

/** What can be read of an account, by the same calls in every dialect. */
export function gatewayReads(
  dialect: GatewayDialect,
  call: Caller,
): Pick<PlatformConnector, 'listChats' | 'listFans' | 'listMessages' | 'listTransactions' | 'markRead'> {
  async function list<T>(
    read: PagedRead | null,
    request: ReadRequest & { fan?: string },
    item: (wire: LosslessJson) => T | null,
  ): Promise<PageOutcome<T>> {
    if (read === null) return { outcome: 'unsupported' };
    const page = await readPage(call, read, request);
    if (page.outcome === 'failed') return page;
    const items = page.items.map(item).filter((one) => one !== null);
    return { outcome: 'page', items, next: page.next, skipped: page.items.length - items.length };
  }
  return {
    listChats: (request) => list(dialect.chats, request, readChat),
    listFans: (request) => list(dialect.fans, request, readFan),
    listMessages: ({ fanPlatformId, ...request }) =>
      list(dialect.thread, { ...request, fan: fanPlatformId }, (wire) => readMessage(wire, fanPlatformId)),
    listTransactions: (request) => list(dialect.transactions, request, (wire) => readTransaction(wire, dialect.transactions!.amounts)),
    async markRead({ account, fanPlatformId: fan, timeoutMs, signal }) {
      if (dialect.markRead === null) return { outcome: 'unsupported' };
      const answer = await call(dialect.markRead, { account, cursor: null, fan, timeoutMs, signal });
      return answer.outcome === 'failed' ? { outcome: 'failed', error: answer.error } : { outcome: 'done' };
    },
  };
}
