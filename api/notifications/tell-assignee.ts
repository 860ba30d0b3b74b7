import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../../db/database';
import { notifyLive } from '../../db/live';
import { mayTake } from '../../db/notifications/task-rows';
import { resolveNotifications, writeNotification } from '../../db/notifications/write-notification';
import { tasks } from '../../db/schema';
import { DomainError } from '../../domain/domain-error';
import type { Ctx } from '../context';

export interface Handover {
  taskId: string;
  accountId: string | null;
  before: string | null;
  after: string | null;
}

/**
 * Gives a task to a person, or to nobody: who had it before is no longer asked, who has it now is told, unless they took it themselves.
 * @throws DomainError tasks.assignee
 */
export async function tellAssignee(tx: Tx, ctx: Ctx, { taskId, accountId, before, after }: Handover): Promise<void> {
  const { workspaceId, userId } = ctx;
  await notifyLive(tx, { workspaceId, topic: 'task', id: taskId, accountId });
  if (after === before) return;
  if (after !== null && !(await mayTake(tx, workspaceId, after, accountId)))
    throw new DomainError('tasks.assignee', 'Choose a member of the workspace whose role holds for the account of the task.');
  await tx
    .update(tasks)
    .set({ assigneeId: after, updatedAt: sql`now()` })
    .where(and(eq(tasks.workspaceId, workspaceId), eq(tasks.id, taskId)));
  await resolveNotifications(tx, { workspaceId, subjectId: taskId, kinds: ['task.assigned'], exceptUserId: after });
  if (after !== null && after !== userId)
    await writeNotification(tx, { workspaceId, accountId, kind: 'task.assigned', subjectId: taskId, userId: after });
}
