import type { Page } from '../../../contracts/api/page';
import type { Thread, ThreadCounts, ThreadCountsQuery, ThreadDetail, ThreadsQuery } from '../../../contracts/messaging/thread';
import { inWorkspace, type Tx } from '../../../db/database';
import { countThreads } from '../../../db/messaging/threads/count-threads';
import { findThread, listThreads, type ThreadRow } from '../../../db/messaging/threads/list-threads';
import { listPresence } from '../../../db/messaging/threads/presence-rows';
import { readHits, searchThreads } from '../../../db/messaging/threads/search-threads';
import type { ThreadFilter } from '../../../db/messaging/threads/thread-conditions';
import { threadAccounts } from '../../../db/messaging/threads/thread-accounts';
import { DomainError, notFound } from '../../../domain/domain-error';
import { namesOf } from '../../accounts/names-of';
import type { Ctx } from '../../context';
import { pageOfRows, readBehind } from '../../cursor';
import { toPresence } from './presence';
import { toThread } from './to-thread';

/** @throws DomainError permission.denied when money decides the choice and the person may not see it */
export async function findThreads({ ctx, query }: { ctx: Ctx; query: ThreadsQuery }): Promise<Page<Thread>> {
  const { cursor, limit } = query;
  if (query.tier !== undefined && !ctx.actor.permissions.has('revenue.read'))
    throw new DomainError('permission.denied', 'Choosing by money needs the permission revenue.read.');
  const found = await readBehind(cursor, (after) => inWorkspace(ctx.db, ctx.workspaceId, (tx) => readPage(tx, ctx, query, after)));
  const names = await namesOf(ctx, found.rows.flatMap(people));
  return pageOfRows(
    found.rows,
    limit,
    (row) => toThread(ctx, row, { ...found, names }),
    ({ key, fanId }) => [key, fanId],
  );
}

async function readPage(tx: Tx, ctx: Ctx, { assignee, search, limit, ...query }: ThreadsQuery, after: { key: string; id: string } | null) {
  const accounts = await threadAccounts(tx, query);
  const ids = [...accounts.keys()];
  const found = search === undefined ? null : await searchThreads(tx, search, ids);
  const filter = {
    ...query,
    accountIds: ids,
    fanIds: found?.fanIds,
    assignee: assigneeOf(ctx, assignee),
  };
  const rows = await listThreads(tx, { filter, after, limit: limit + 1 });
  return { accounts, rows, hits: await hitsOf(tx, rows, found?.hits ?? new Map<string, string>()) };
}

function assigneeOf(ctx: Ctx, assignee: ThreadsQuery['assignee']): ThreadFilter['assignee'] {
  if (assignee === undefined) return undefined;
  if (assignee === 'nobody' || assignee === 'anybody') return assignee;
  return { userId: assignee === 'me' ? ctx.userId : assignee };
}

async function hitsOf(tx: Tx, rows: readonly ThreadRow[], hits: ReadonlyMap<string, string>): Promise<Map<string, NonNullable<Thread['hit']>>> {
  const wanted = rows.flatMap(({ accountId, fanId }) => {
    const messageId = hits.get(fanId);
    return messageId === undefined ? [] : [{ accountId, fanId, messageId }];
  });
  const read = await readHits(tx, wanted);
  return new Map(
    wanted.flatMap(({ fanId, messageId }) => {
      const one = read.get(messageId);
      return one === undefined ? [] : [[fanId, { messageId, at: new Date(one.atMs).toISOString(), text: one.text ?? '' }] as const];
    }),
  );
}

export async function getThreadCounts({ ctx, query }: { ctx: Ctx; query: ThreadCountsQuery }): Promise<ThreadCounts> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) =>
    countThreads(tx, { accountIds: [...(await threadAccounts(tx, query)).keys()], userId: ctx.userId }),
  );
}

/** @throws DomainError not_found */
export async function getThread({ ctx, accountId, fanId }: { ctx: Ctx; accountId: string; fanId: string }): Promise<ThreadDetail> {
  const { row, accounts, there } = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => ({
    accounts: await threadAccounts(tx, { accountId }),
    row: await findThread(tx, { accountId, fanId }),
    there: await listPresence(tx, fanId, ctx.userId),
  }));
  if (row === null || !accounts.has(accountId)) throw notFound('fan');
  return { ...toThread(ctx, row, { accounts, names: await namesOf(ctx, people(row)) }), presence: await toPresence(ctx, there) };
}

const people = ({ assigneeId, authorId }: ThreadRow) => [assigneeId, authorId].map((id) => (id === null ? null : `user:${id}`));
