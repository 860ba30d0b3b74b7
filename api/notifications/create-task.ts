import { kindRule, type Subject } from '../../contracts/notifications/kinds';
import type { Task, TaskInput, TaskTarget } from '../../contracts/notifications/task';
import { inWorkspace, type Tx } from '../../db/database';
import { listNotifications, type NotificationRow } from '../../db/notifications/read-notifications';
import { accountOfTarget } from '../../db/notifications/task-rows';
import { tasks } from '../../db/schema';
import { DomainError } from '../../domain/domain-error';
import { audit } from '../audit';
import type { Ctx } from '../context';
import { readerOf } from './reader-of';
import { getTask } from './read-tasks';
import { tellAssignee } from './tell-assignee';

type Target = TaskInput['target'];

/** @throws DomainError tasks.assignee, tasks.target */
export async function createTask({ ctx, input }: { ctx: Ctx; input: TaskInput }): Promise<Task> {
  const { workspaceId, userId } = ctx;
  const taskId = await inWorkspace(ctx.db, workspaceId, async (tx) => {
    const { target, accountId } = await placeOf(tx, ctx, input);
    const [made] = await tx
      .insert(tasks)
      .values({
        workspaceId,
        accountId,
        title: input.title,
        note: input.note,
        dueAt: input.dueAt === null ? null : new Date(input.dueAt),
        dueTimeZone: input.dueAt === null ? null : input.dueTimeZone,
        targetType: target?.type ?? null,
        targetId: target?.id ?? null,
        notificationId: input.notificationId,
        createdBy: userId,
      })
      .returning({ id: tasks.id });
    if (!made) throw new Error('Postgres made no task and gave no error.');
    await tellAssignee(tx, ctx, { taskId: made.id, accountId, before: null, after: input.assigneeId });
    await audit(
      tx,
      ctx,
      'task.created',
      { type: 'task', id: made.id },
      { assigneeId: input.assigneeId, target, notificationId: input.notificationId },
    );
    return made.id;
  });
  return getTask({ ctx, taskId });
}

const TARGET_OF: Record<Subject, TaskTarget | null> = {
  account: 'account',
  campaign: 'campaign',
  import: 'import',
  export: null,
  member: null,
  task: null,
  thread: 'fan',
  webhook: null,
};

/** What the task is about, and the account that decides who may see it. */
async function placeOf(tx: Tx, ctx: Ctx, { target, notificationId }: TaskInput): Promise<{ target: Target; accountId: string | null }> {
  const told = notificationId === null ? null : await requireNotification(tx, ctx, notificationId);
  if (target !== null) return { target, accountId: await accountOf(tx, ctx, target) };
  if (told === null) return { target: null, accountId: null };
  const type = TARGET_OF[kindRule(told.kind).subject];
  return { target: type === null ? null : { type, id: told.subjectId }, accountId: told.accountId };
}

/** One that the person who asks sees. */
async function requireNotification(tx: Tx, ctx: Ctx, notificationId: string): Promise<NotificationRow> {
  const [found] = await listNotifications(tx, await readerOf(tx, ctx), { show: 'all', id: notificationId }, { before: null, limit: 1 });
  if (!found) throw new DomainError('tasks.target', 'There is no such notification for you; make the task without it.');
  return found;
}

async function accountOf(tx: Tx, ctx: Ctx, target: NonNullable<Target>): Promise<string> {
  const accountId = await accountOfTarget(tx, ctx.workspaceId, target);
  if (accountId === null) throw new DomainError('tasks.target', `There is no ${target.type} with this id in the workspace; choose another, or none.`);
  return accountId;
}
