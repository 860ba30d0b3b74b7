import { sql, type SQL } from 'drizzle-orm';
import type { TaskList, TaskTarget } from '../../contracts/notifications/task';
import type { Tx } from '../database';

export interface TaskRow extends Record<string, unknown> {
  id: string;
  title: string;
  note: string;
  dueAtMs: number | null;
  dueTimeZone: string | null;
  isOverdue: boolean;
  assigneeId: string | null;
  targetType: TaskTarget | null;
  targetId: string | null;
  targetName: string | null;
  notificationId: string | null;
  accountId: string | null;
  accountName: string | null;
  createdBy: string | null;
  createdAtMs: number;
  doneAtMs: number | null;
  doneBy: string | null;
  /** By which the list is sorted: its time, or for done ones when they were done; 'infinity' last. */
  key: string;
}

export interface TaskFilter {
  show: TaskList | 'any';
  /** For `mine`. */
  userId: string;
  assigneeId?: string;
  targetType?: TaskTarget;
  targetId?: string;
  id?: string;
}

const ms = (time: SQL) => sql`(extract(epoch from ${time}) * 1000)::float8`;
const WHICH: Record<TaskFilter['show'], (filter: TaskFilter) => SQL> = {
  mine: ({ userId }) => sql`t.done_at is null and t.assignee_id = ${userId}`,
  open: () => sql`t.done_at is null`,
  overdue: () => sql`t.done_at is null and t.due_at < now()`,
  done: () => sql`t.done_at is not null`,
  any: () => sql`true`,
};
const when = (value: string | undefined, condition: (value: string) => SQL) => (value === undefined ? sql`true` : condition(value));

/** Open ones by their time, those without one last; done ones by when they were done, newest first. One more than `limit`. */
export async function listTaskRows(
  tx: Tx,
  workspaceId: string,
  filter: TaskFilter,
  { after, limit }: { after: { key: string; id: string } | null; limit: number },
): Promise<TaskRow[]> {
  const newestFirst = filter.show === 'done';
  const order = newestFirst ? sql`t.done_at` : sql`coalesce(t.due_at, 'infinity')`;
  const beyond = newestFirst ? sql`<` : sql`>`;
  const direction = newestFirst ? sql`desc` : sql`asc`;
  const { rows } = await tx.execute<TaskRow>(sql`
    select t.id, t.title, t.note, ${ms(sql`t.due_at`)} as "dueAtMs", t.due_time_zone as "dueTimeZone", t.done_at is null and coalesce(t.due_at < now(), false) as "isOverdue",
      t.assignee_id as "assigneeId", t.target_type as "targetType", t.target_id as "targetId", t.notification_id as "notificationId",
      t.account_id as "accountId", a.display_name as "accountName", t.created_by as "createdBy", ${ms(sql`t.created_at`)} as "createdAtMs",
      ${ms(sql`t.done_at`)} as "doneAtMs", t.done_by as "doneBy", ${order}::text as key,
      coalesce(c.name, f.display_name, f.username, f.platform_fan_id, i.filename, case when t.target_type = 'account' then a.display_name end) as "targetName"
    from tasks t
    left join platform_accounts a on a.id = t.account_id
    left join campaigns c on t.target_type = 'campaign' and c.id = t.target_id
    left join fans f on t.target_type = 'fan' and f.id = t.target_id
    left join imports i on t.target_type = 'import' and i.id = t.target_id
    where t.workspace_id = ${workspaceId} and ${WHICH[filter.show](filter)}
      and ${when(filter.id, (id) => sql`t.id = ${id}`)}
      and ${when(filter.assigneeId, (id) => sql`t.assignee_id = ${id}`)}
      and ${when(filter.targetType, (type) => sql`t.target_type = ${type}`)}
      and ${when(filter.targetId, (id) => sql`t.target_id = ${id}`)}
      and ${after === null ? sql`true` : sql`(${order}, t.id) ${beyond} (${after.key}::timestamptz, ${after.id}::uuid)`}
    order by ${order} ${direction}, t.id ${direction} limit ${limit + 1}`);
  return rows;
}

const OWNER_OF: Record<TaskTarget, SQL> = {
  campaign: sql`select account_id as "accountId" from campaigns`,
  account: sql`select id as "accountId" from platform_accounts`,
  fan: sql`select account_id as "accountId" from fans`,
  import: sql`select account_id as "accountId" from imports`,
};

/** The account of what a task is about; null when it is not there, or not for this role. */
export async function accountOfTarget(tx: Tx, workspaceId: string, target: { type: TaskTarget; id: string }): Promise<string | null> {
  const { rows } = await tx.execute<{ accountId: string }>(sql`${OWNER_OF[target.type]} where id = ${target.id} and workspace_id = ${workspaceId}`);
  return rows[0]?.accountId ?? null;
}

/** Whether a person is a member whose role holds for the account (null: any member). */
export async function mayTake(tx: Tx, workspaceId: string, userId: string, accountId: string | null): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select from members m where m.workspace_id = ${workspaceId} and m.user_id = ${userId}
      and (${accountId}::uuid is null or m.all_accounts or exists (select from member_accounts ma where ma.member_id = m.id and ma.account_id = ${accountId}::uuid))`);
  return rows.length > 0;
}
