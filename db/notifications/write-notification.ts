import { sql } from 'drizzle-orm';
import type { NotificationKind } from '../../contracts/notifications/kinds';
import type { Tx } from '../database';
import { notifyLive } from '../live';

/** A transaction of any role that may write notifications. */
export type NoteTx = Pick<Tx, 'execute'>;

export interface NewNotification {
  workspaceId: string;
  /** Null: of no account, so whoever has the permission hears of it. */
  accountId: string | null;
  kind: NotificationKind;
  subjectId: string;
  /** For this person alone; null is for all who may. */
  userId?: string | null;
  /** Numbers and codes; nothing about fans. */
  data?: Record<string, string | number | boolean | null>;
}

/**
 * Written in the transaction of its cause. While one of the same kind about the same subject stands, nothing is written: a repeated step, or
 * a second event of the same trouble, tells nobody twice. @returns whether it was written
 */
export async function writeNotification(
  tx: NoteTx,
  { workspaceId, accountId, kind, subjectId, userId = null, data = {} }: NewNotification,
): Promise<boolean> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into notifications (workspace_id, account_id, kind, subject_id, user_id, data)
    values (${workspaceId}, ${accountId}, ${kind}, ${subjectId}, ${userId}, ${JSON.stringify(data)}) on conflict do nothing returning id`);
  const id = rows[0]?.id;
  if (id === undefined) return false;
  await notifyLive(tx, { workspaceId, topic: 'notification', id, accountId });
  return true;
}

/** What these kinds speak of is over: they leave "needs me". @returns how many stood */
export async function resolveNotifications(
  tx: NoteTx,
  {
    workspaceId,
    subjectId,
    kinds,
    exceptUserId = null,
  }: { workspaceId: string; subjectId: string; kinds: readonly NotificationKind[]; exceptUserId?: string | null },
): Promise<number> {
  const { rows } = await tx.execute<{ id: string; accountId: string | null }>(sql`
    update notifications set resolved_at = now() where workspace_id = ${workspaceId} and subject_id = ${subjectId} and resolved_at is null
      and kind = any (${sql.param([...kinds])}::text[]) and (${exceptUserId}::uuid is null or user_id is distinct from ${exceptUserId}::uuid)
    returning id, account_id as "accountId"`);
  for (const { id, accountId } of rows) await notifyLive(tx, { workspaceId, topic: 'notification', id, accountId });
  return rows.length;
}
