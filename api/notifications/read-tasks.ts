import type { Page } from '../../contracts/api/page';
import type { Task, TasksQuery } from '../../contracts/notifications/task';
import { inWorkspace, type Tx } from '../../db/database';
import { listTaskRows, type TaskRow } from '../../db/notifications/task-rows';
import { notFound } from '../../domain/domain-error';
import { namesOf } from '../accounts/names-of';
import type { Ctx } from '../context';
import { pageOfRows, readBehind } from '../cursor';

/** Open ones by their time, done ones newest first. */
export async function listTasks({ ctx, query }: { ctx: Ctx; query: TasksQuery }): Promise<Page<Task>> {
  const { cursor, limit, ...filter } = query;
  const rows = await readBehind(cursor, (after) =>
    inWorkspace(ctx.db, ctx.workspaceId, (tx) => listTaskRows(tx, ctx.workspaceId, { ...filter, userId: ctx.userId }, { after, limit })),
  );
  const names = await peopleIn(ctx, rows);
  return pageOfRows(
    rows,
    limit,
    (row) => toTask(row, names),
    (row) => [row.key, row.id],
  );
}

/** @throws DomainError not_found */
export async function getTask({ ctx, taskId }: { ctx: Ctx; taskId: string }): Promise<Task> {
  const row = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => requireTask(tx, ctx, taskId));
  return toTask(row, await peopleIn(ctx, [row]));
}

/** @throws DomainError not_found */
export async function requireTask(tx: Tx, ctx: Pick<Ctx, 'workspaceId' | 'userId'>, taskId: string): Promise<TaskRow> {
  const [row] = await listTaskRows(tx, ctx.workspaceId, { show: 'any', userId: ctx.userId, id: taskId }, { after: null, limit: 1 });
  if (!row) throw notFound('task');
  return row;
}

function peopleIn(ctx: Ctx, rows: readonly TaskRow[]): Promise<Map<string, string>> {
  const ids = rows.flatMap((row) => [row.assigneeId, row.createdBy, row.doneBy]);
  return namesOf(
    ctx,
    ids.map((id) => (id === null ? null : `user:${id}`)),
  );
}

const isoOrNull = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

function toTask(row: TaskRow, names: ReadonlyMap<string, string>): Task {
  const person = (userId: string | null) => (userId === null ? null : { userId, name: names.get(`user:${userId}`) ?? '' });
  return {
    id: row.id,
    title: row.title,
    note: row.note,
    status: row.doneAtMs === null ? 'open' : 'done',
    dueAt: isoOrNull(row.dueAtMs),
    dueTimeZone: row.dueTimeZone,
    isOverdue: row.isOverdue,
    assignee: person(row.assigneeId),
    createdBy: person(row.createdBy),
    target: row.targetType === null || row.targetId === null ? null : { type: row.targetType, id: row.targetId, name: row.targetName },
    accountId: row.accountId,
    accountName: row.accountName,
    notificationId: row.notificationId,
    createdAt: new Date(row.createdAtMs).toISOString(),
    doneAt: isoOrNull(row.doneAtMs),
    doneBy: person(row.doneBy),
  };
}
