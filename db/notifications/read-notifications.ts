import { sql, type SQL } from 'drizzle-orm';
import type { NotificationKind } from '../../contracts/notifications/kinds';
import type { Tx } from '../database';

/** Whose list it is. Accounts are narrowed by the transaction itself. */
export interface Reader {
  workspaceId: string;
  userId: string;
  /** The kinds that this person may see and wants to see in the app. */
  kinds: readonly NotificationKind[];
  /** Of these, the ones that ask a person to act. */
  personKinds: readonly NotificationKind[];
}

export interface NotificationRow extends Record<string, unknown> {
  id: string;
  kind: NotificationKind;
  subjectId: string;
  subjectName: string | null;
  accountId: string | null;
  accountName: string | null;
  data: Record<string, string | number | boolean | null>;
  createdAtMs: number;
  resolvedAtMs: number | null;
  readAtMs: number | null;
  dismissedAtMs: number | null;
  taskId: string | null;
}

export interface NotificationFilter {
  show: 'needs_me' | 'all';
  kind?: NotificationKind;
  accountId?: string;
  unread?: boolean;
  id?: string;
}

const ms = (time: SQL) => sql`(extract(epoch from ${time}) * 1000)::float8`;
const texts = (values: readonly string[]) => sql`${sql.param([...values])}::text[]`;

const mine = ({ workspaceId, userId, kinds }: Reader) =>
  sql`n.workspace_id = ${workspaceId} and (n.user_id is null or n.user_id = ${userId}) and n.kind = any (${texts(kinds)})`;
const open = ({ personKinds }: Reader) => sql`n.kind = any (${texts(personKinds)}) and n.resolved_at is null and s.dismissed_at is null`;
/** What is over or put aside does not count as unread. */
const isUnread = sql`s.read_at is null and s.dismissed_at is null and n.resolved_at is null`;
const withState = ({ userId }: Reader) => sql`notifications n left join notification_states s on s.notification_id = n.id and s.user_id = ${userId}`;

/** Newest first; one more than `limit`, so that a further page shows. */
export async function listNotifications(
  tx: Tx,
  reader: Reader,
  filter: NotificationFilter,
  { before, limit }: { before: string | null; limit: number },
): Promise<NotificationRow[]> {
  const { rows } = await tx.execute<NotificationRow>(sql`
    select n.id, n.kind, n.subject_id as "subjectId", n.account_id as "accountId", a.display_name as "accountName", n.data, ${ms(sql`n.created_at`)} as "createdAtMs",
      ${ms(sql`n.resolved_at`)} as "resolvedAtMs", ${ms(sql`s.read_at`)} as "readAtMs", ${ms(sql`s.dismissed_at`)} as "dismissedAtMs",
      coalesce(c.name, i.filename, t.title, case when n.subject_id = n.account_id or n.kind like 'thread.%' then a.display_name end) as "subjectName",
      (select k.id from tasks k where k.notification_id = n.id and k.done_at is null order by k.id desc limit 1) as "taskId"
    from ${withState(reader)}
    left join platform_accounts a on a.id = n.account_id
    left join campaigns c on n.kind like 'campaign.%' and c.id = n.subject_id
    left join imports i on n.kind like 'import.%' and i.id = n.subject_id
    left join tasks t on n.kind like 'task.%' and t.id = n.subject_id
    where ${mine(reader)}
      and ${filter.show === 'needs_me' ? open(reader) : sql`true`}
      and ${filter.kind === undefined ? sql`true` : sql`n.kind = ${filter.kind}`}
      and ${filter.accountId === undefined ? sql`true` : sql`n.account_id = ${filter.accountId}`}
      and ${filter.unread === true ? isUnread : sql`true`}
      and ${filter.id === undefined ? sql`true` : sql`n.id = ${filter.id}`}
      and ${before === null ? sql`true` : sql`n.id < ${before}`}
    order by n.id desc limit ${limit + 1}`);
  return rows;
}

const MOST_COUNTED = 100;

/** How many are unread, and how many ask this person to act; neither counts beyond 100. */
export async function countNotifications(tx: Tx, reader: Reader): Promise<{ unread: number; needsMe: number }> {
  const upTo = (which: SQL) =>
    sql`(select count(*)::int from (select from ${withState(reader)} where ${mine(reader)} and ${which} limit ${MOST_COUNTED}) as counted)`;
  const { rows } = await tx.execute<{ unread: number; needsMe: number }>(sql`select ${upTo(isUnread)} as unread, ${upTo(open(reader))} as "needsMe"`);
  return rows[0] ?? { unread: 0, needsMe: 0 };
}

/** Sets what one person did with one notification; undefined leaves as it is. */
export async function setNotificationState(
  tx: Tx,
  { workspaceId, userId, notificationId }: { workspaceId: string; userId: string; notificationId: string },
  { read, dismissed }: { read?: boolean; dismissed?: boolean },
): Promise<void> {
  const first = (wanted: boolean | undefined) => (wanted === true ? sql`now()` : sql`null`);
  const next = (wanted: boolean | undefined, column: SQL) => (wanted === undefined ? column : wanted ? sql`coalesce(${column}, now())` : sql`null`);
  await tx.execute(sql`
    insert into notification_states as s (notification_id, user_id, workspace_id, read_at, dismissed_at)
    values (${notificationId}, ${userId}, ${workspaceId}, ${first(read)}, ${first(dismissed)})
    on conflict (notification_id, user_id) do update set read_at = ${next(read, sql`s.read_at`)}, dismissed_at = ${next(dismissed, sql`s.dismissed_at`)}`);
}

/** Everything that this person sees now, up to the newest; what comes later stays unread. */
export async function markAllRead(tx: Tx, reader: Reader): Promise<void> {
  await tx.execute(sql`
    insert into notification_states as s (notification_id, user_id, workspace_id, read_at)
    select n.id, ${reader.userId}, n.workspace_id, now() from ${withState(reader)} where ${mine(reader)} and s.read_at is null
    on conflict (notification_id, user_id) do update set read_at = coalesce(s.read_at, excluded.read_at)`);
}
