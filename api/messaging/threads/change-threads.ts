import type { AuditAction } from '../../../contracts/accounts/audit-actions';
import { sql } from 'drizzle-orm';
import type { ThreadChange, ThreadDetail, ThreadsChange, ThreadsChanged } from '../../../contracts/messaging/thread';
import { inWorkspace, type Tx } from '../../../db/database';
import { accountsAnsweredBy, changeThreadRows, type ChangedThread, type ThreadKey } from '../../../db/messaging/threads/change-threads';
import { notifyThreads } from '../../../db/messaging/threads/notify-threads';
import { resolveNotifications, writeNotification } from '../../../db/notifications/write-notification';
import { DomainError } from '../../../domain/domain-error';
import { actorName, type Ctx } from '../../context';
import { markReadAtPlatform } from './mark-read-at-platform';
import { getThread } from './read-threads';

/** @throws DomainError not_found, threads.assignee, request.invalid */
export async function changeThread({ ctx, change, ...key }: ThreadKey & { ctx: Ctx; change: ThreadChange }): Promise<ThreadDetail> {
  const [changed] = await applyChange(ctx, { threads: [key], change });
  if (changed === undefined) {
    // A fan with whom nobody spoke yet has nothing to change; one who is not there is not found.
    await getThread({ ctx, ...key });
    throw new DomainError('not_found', 'There is no conversation with this fan yet. It begins with the first message.');
  }
  if (change.isRead === true && changed.wasUnread) await markReadAtPlatform({ ctx, ...key });
  return getThread({ ctx, ...key });
}

/** All at once or not at all; what is not there is left out and counted. @throws DomainError threads.assignee, request.invalid */
export async function changeThreads({ ctx, input }: { ctx: Ctx; input: ThreadsChange }): Promise<ThreadsChanged> {
  const changed = await applyChange(ctx, input);
  return { changed: changed.length, missing: new Set(input.threads.map(({ fanId }) => fanId)).size - changed.length };
}

async function applyChange(ctx: Ctx, { threads, change }: ThreadsChange): Promise<ChangedThread[]> {
  checkSnooze(ctx, change);
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const keys = change.assigneeId == null ? threads : await ofAssignee(tx, threads, change.assigneeId);
    const changed = await changeThreadRows(tx, keys, { change, userId: ctx.userId });
    await record(tx, ctx, changed, change);
    if (change.assigneeId !== undefined) await tellAssignee(tx, ctx, changed, change.assigneeId);
    await notifyThreads(tx, ctx.workspaceId, changed);
    return changed;
  });
}

function checkSnooze(ctx: Ctx, { snoozedUntil }: ThreadChange): void {
  if (snoozedUntil == null || new Date(snoozedUntil) > ctx.now()) return;
  throw new DomainError('request.invalid', 'The time has passed.', {
    errors: [{ in: 'body', pointer: '/snoozedUntil', detail: 'Give a time to come, or null to end the snooze.' }],
  });
}

/** @throws DomainError threads.assignee when none of them can be theirs */
async function ofAssignee(tx: Tx, threads: readonly ThreadKey[], userId: string): Promise<ThreadKey[]> {
  const accounts = await accountsAnsweredBy(
    tx,
    userId,
    threads.map(({ accountId }) => accountId),
  );
  if (accounts.size === 0) throw new DomainError('threads.assignee', 'Choose a member of the workspace who may write to the fans of this account.');
  return threads.filter(({ accountId }) => accounts.has(accountId));
}

/** Reading is not worth a line of the log; who has it, and that it is done, is. */
async function record(tx: Tx, ctx: Ctx, changed: readonly ThreadKey[], change: ThreadChange): Promise<void> {
  const { assigneeId, snoozedUntil, isClosed } = change;
  const actions: AuditAction[] = [];
  if (assigneeId !== undefined) actions.push('thread.assigned');
  if (snoozedUntil != null) actions.push('thread.snoozed');
  if (isClosed !== undefined) actions.push(isClosed ? 'thread.closed' : 'thread.reopened');
  if (actions.length === 0 || changed.length === 0) return;
  const data = JSON.stringify({ assigneeId, snoozedUntil });
  await tx.execute(sql`insert into audit_log (workspace_id, actor, action, target_type, target_id, data)
    select ${ctx.workspaceId}, ${actorName(ctx.actor)}, action, 'fan', t.fan_id, ${data}::jsonb || jsonb_build_object('accountId', t.account_id)
    from unnest(${sql.param(actions)}::text[]) action, unnest(${sql.param(changed.map((one) => one.accountId))}::uuid[], ${sql.param(changed.map((one) => one.fanId))}::uuid[]) t (account_id, fan_id)`);
}

/** Who had it is no longer told of it; who has it now is, once for all of them, unless they took it themselves. */
async function tellAssignee(tx: Tx, ctx: Ctx, changed: readonly ChangedThread[], assigneeId: string | null): Promise<void> {
  const { workspaceId, userId } = ctx;
  const kinds = ['thread.assigned'] as const;
  for (const { fanId } of changed.filter((one) => one.assigneeId !== null && one.assigneeId !== assigneeId))
    await resolveNotifications(tx, { workspaceId, subjectId: fanId, kinds, exceptUserId: assigneeId });
  const [first, ...others] = changed.filter((one) => one.assigneeId !== assigneeId);
  if (first === undefined || assigneeId === null || assigneeId === userId) return;
  const data = { count: others.length + 1 };
  await writeNotification(tx, { workspaceId, accountId: first.accountId, kind: kinds[0], subjectId: first.fanId, userId: assigneeId, data });
}
