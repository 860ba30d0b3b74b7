import { sql, type SQL } from 'drizzle-orm';
import { ROLES, roleAllows } from '../../../contracts/accounts/permissions';
import type { ThreadChange } from '../../../contracts/messaging/thread';
import type { Tx } from '../../database';
import { notifyThreads } from './notify-threads';

export interface ThreadKey {
  accountId: string;
  fanId: string;
}

/** A thread that was changed. */
export interface ChangedThread extends ThreadKey, Record<string, unknown> {
  /** Before the change. */
  assigneeId: string | null;
  wasUnread: boolean;
}

/** Changes threads of the role's accounts, each once, in the order of their keys, so that two such changes wait instead of blocking each other. */
export async function changeThreadRows(
  tx: Tx,
  keys: readonly ThreadKey[],
  { change, userId }: { change: ThreadChange; userId: string },
): Promise<ChangedThread[]> {
  const { rows } = await tx.execute<ChangedThread>(sql`
    with wanted as materialized (
      select t.account_id, t.fan_id, t.assignee_id, t.unread from threads t
      join (select distinct * from unnest(${sql.param(keys.map((key) => key.accountId))}::uuid[], ${sql.param(keys.map((key) => key.fanId))}::uuid[])) k (account_id, fan_id)
        on t.account_id = k.account_id and t.fan_id = k.fan_id
      order by t.account_id, t.fan_id for no key update of t)
    update threads t set ${sql.join(assignments(change, userId), sql`, `)} from wanted w where t.account_id = w.account_id and t.fan_id = w.fan_id
    returning t.account_id as "accountId", t.fan_id as "fanId", w.assignee_id as "assigneeId", w.unread > 0 as "wasUnread"`);
  return rows;
}

function assignments({ isRead, upToMessageId, assigneeId, snoozedUntil, isClosed }: ThreadChange, userId: string): SQL[] {
  const set = new Map<string, SQL>();
  if (isRead === true && upToMessageId !== undefined) {
    const later = sql`m.account_id = t.account_id and m.fan_id = t.fan_id and m.id > ${upToMessageId} and m.direction = 'in'`;
    set.set('unread', sql`least(t.unread, (select count(*) from (select from messages m where ${later} limit 1000) n))`);
    set.set('read_at', sql`greatest(t.read_at, (select m.created_at from messages m where m.account_id = t.account_id and m.id = ${upToMessageId}))`);
  } else if (isRead === true) {
    set.set('unread', sql`0`);
    set.set('read_at', sql`greatest(t.read_at, now())`);
  } else if (isRead === false) set.set('unread', sql`greatest(1, t.unread)`);
  if (assigneeId !== undefined) set.set('assignee_id', sql`${assigneeId}::uuid`);
  if (snoozedUntil !== undefined) set.set('snoozed_until', sql`${snoozedUntil}::timestamptz`);
  // What is out of the way is not closed, and what is closed asks for nothing.
  if (isClosed === false || (snoozedUntil !== undefined && snoozedUntil !== null)) {
    set.set('closed_at', sql`null`);
    set.set('closed_by', sql`null`);
  }
  if (isClosed === true) {
    set.set('closed_at', sql`coalesce(t.closed_at, now())`);
    set.set('closed_by', sql`coalesce(t.closed_by, ${userId}::uuid)`);
    set.set('snoozed_until', sql`null`);
    set.set('unanswered_since', sql`null`);
    set.set('unread', sql`0`);
    set.set('read_at', sql`greatest(t.read_at, now())`);
  }
  return [...set].map(([column, value]) => sql`${sql.identifier(column)} = ${value}`);
}

/** Of these accounts, those whose fans a member may write to. */
export async function accountsAnsweredBy(tx: Tx, userId: string, accountIds: readonly string[]): Promise<Set<string>> {
  const answering = ROLES.filter((role) => roleAllows(role, 'messages.send'));
  const { rows } = await tx.execute<{ id: string }>(sql`
    select a as id from members m cross join unnest(${sql.param([...new Set(accountIds)])}::uuid[]) a
    where m.workspace_id = app_workspace() and m.user_id = ${userId} and m.role = any (${sql.param(answering)}::text[])
      and (m.all_accounts or exists (select from member_accounts ma where ma.member_id = m.id and ma.account_id = a))`);
  return new Set(rows.map(({ id }) => id));
}

/**
 * A member who left the workspace, or some accounts, hands the threads back; each has a line in the log, as when somebody takes it away. A query of the
 * auth role. @param kept accounts that stay theirs; null: all
 */
export async function handBackThreads(
  tx: Tx,
  { workspaceId, userId, kept, actor }: { workspaceId: string; userId: string; kept: readonly string[] | null; actor: string },
): Promise<void> {
  if (kept === null) return;
  const { rows } = await tx.execute<ThreadKey & Record<string, unknown>>(sql`
    with theirs as materialized (select account_id, fan_id from threads where workspace_id = ${workspaceId} and assignee_id = ${userId}
      and account_id <> all (${sql.param([...kept])}::uuid[]) order by account_id, fan_id for no key update),
    handed as (update threads t set assignee_id = null from theirs where t.account_id = theirs.account_id and t.fan_id = theirs.fan_id
      returning t.account_id, t.fan_id),
    logged as (insert into audit_log (workspace_id, actor, action, target_type, target_id, data)
      select ${workspaceId}, ${actor}, 'thread.assigned', 'fan', fan_id, jsonb_build_object('assigneeId', null, 'accountId', account_id) from handed)
    select account_id as "accountId", fan_id as "fanId" from handed`);
  await notifyThreads(tx, workspaceId, rows);
}
