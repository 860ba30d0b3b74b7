import type { AuditAction } from '../../contracts/accounts/audit-actions';
import { and, eq, sql } from 'drizzle-orm';
import type { Task, TaskChange } from '../../contracts/notifications/task';
import { inWorkspace, type Tx } from '../../db/database';
import type { TaskRow } from '../../db/notifications/task-rows';
import { resolveNotifications } from '../../db/notifications/write-notification';
import { tasks } from '../../db/schema';
import { audit } from '../audit';
import type { Ctx } from '../context';
import { getTask, requireTask } from './read-tasks';
import { tellAssignee } from './tell-assignee';

/** Changes what is named and leaves the rest. @throws DomainError not_found, tasks.assignee */
export async function changeTask({ ctx, taskId, change }: { ctx: Ctx; taskId: string; change: TaskChange }): Promise<Task> {
  await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await tx
      .select({ id: tasks.id })
      .from(tasks)
      .where(and(eq(tasks.workspaceId, ctx.workspaceId), eq(tasks.id, taskId)))
      .for('update');
    const before = await requireTask(tx, ctx, taskId);
    const changed = await writeChange(tx, ctx, before, change);
    if (Object.keys(changed).length > 0) await audit(tx, ctx, actionOf(before, change), { type: 'task', id: taskId }, changed);
  });
  return getTask({ ctx, taskId });
}

const isDone = (row: TaskRow) => row.doneAtMs !== null;
function actionOf(before: TaskRow, { status }: TaskChange): AuditAction {
  if (status === undefined || (status === 'done') === isDone(before)) return 'task.changed';
  return status === 'done' ? 'task.done' : 'task.reopened';
}

/** @returns what changed, for the audit log; of title and note only that they did */
async function writeChange(tx: Tx, ctx: Ctx, before: TaskRow, change: TaskChange): Promise<Record<string, unknown>> {
  const { title, note, dueAt, dueTimeZone, assigneeId, status } = change;
  const set: Partial<typeof tasks.$inferInsert> = {};
  if (title !== undefined && title !== before.title) set.title = title;
  if (note !== undefined && note !== before.note) set.note = note;
  if (dueAt !== undefined) set.dueAt = dueAt === null ? null : new Date(dueAt);
  if (dueAt !== undefined || dueTimeZone !== undefined) set.dueTimeZone = dueAt === null ? null : (dueTimeZone ?? before.dueTimeZone ?? 'UTC');
  const closes = status === 'done' && !isDone(before);
  const opens = status === 'open' && isDone(before);
  await tx
    .update(tasks)
    .set({
      ...set,
      updatedAt: sql`now()`,
      ...(closes ? { doneAt: sql`now()`, doneBy: ctx.userId } : {}),
      ...(opens ? { doneAt: null, doneBy: null } : {}),
    })
    .where(and(eq(tasks.workspaceId, ctx.workspaceId), eq(tasks.id, before.id)));
  await tellAssignee(tx, ctx, {
    taskId: before.id,
    accountId: before.accountId,
    before: before.assigneeId,
    after: assigneeId === undefined ? before.assigneeId : assigneeId,
  });
  if (closes) await resolveNotifications(tx, { workspaceId: ctx.workspaceId, subjectId: before.id, kinds: ['task.assigned'] });
  const fields = Object.keys(set);
  return {
    ...(fields.length > 0 ? { fields } : {}),
    ...(assigneeId !== undefined && assigneeId !== before.assigneeId ? { before: before.assigneeId, after: assigneeId } : {}),
    ...(closes || opens ? { status } : {}),
  };
}
