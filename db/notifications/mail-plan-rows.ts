import { sql } from 'drizzle-orm';
import type { Pool } from 'pg';
import { role } from '../../contracts/accounts/permissions';
import type { MailItem, MailMember, Told } from '../../domain/notifications/plan-mails';
import type { KindChoice } from '../../domain/notifications/recipients';
import type { Tx } from '../database';

/** Workspaces with notifications of which nobody has decided whom to mail. A query of the sender's role. */
export async function workspacesToPlan(senderPool: Pool): Promise<string[]> {
  const { rows } = await senderPool.query<{ id: string }>(
    'select distinct workspace_id as id from notifications where mail_planned_at is null limit 500',
  );
  return rows.map(({ id }) => id);
}

/** The oldest of them, held against another planner. What was over before it was looked at is mailed to nobody. */
export async function takeUnplanned(tx: Tx, workspaceId: string, limit: number): Promise<Told[]> {
  const { rows } = await tx.execute<Told & { isOver: boolean } & Record<string, unknown>>(sql`
    with taken as (select id from notifications where workspace_id = ${workspaceId} and mail_planned_at is null order by id limit ${limit} for update skip locked)
    update notifications n set mail_planned_at = now() from taken where n.id = taken.id
    returning n.id, n.kind, n.account_id as "accountId", n.user_id as "userId", n.resolved_at is not null as "isOver"`);
  return rows.filter(({ isOver }) => !isOver);
}

export async function mailMembers(tx: Tx, workspaceId: string): Promise<MailMember[]> {
  const { rows } = await tx.execute<{ userId: string; role: string; accountIds: string[] | null; timeZone: string; chosen: KindChoice[] }>(sql`
    select m.user_id as "userId", m.role, m.account_ids as "accountIds", coalesce(s.time_zone, 'UTC') as "timeZone",
      coalesce((select jsonb_agg(jsonb_build_object('kind', p.kind, 'inApp', p.in_app, 'email', p.email)) from notification_preferences p
        where p.workspace_id = ${workspaceId} and p.user_id = m.user_id), '[]') as chosen
    from member_addresses() m left join notification_mail_settings s on s.workspace_id = ${workspaceId} and s.user_id = m.user_id`);
  return rows.map((row) => ({ ...row, role: role.parse(row.role) }));
}

export async function insertMailItems(tx: Tx, workspaceId: string, items: readonly MailItem[]): Promise<void> {
  if (items.length === 0) return;
  await tx.execute(sql`
    insert into notification_mail_items (workspace_id, notification_id, user_id, due_at)
    select ${workspaceId}, i."notificationId", i."userId", to_timestamp(i."dueAtMs" / 1000)
    from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as i ("notificationId" uuid, "userId" uuid, "dueAtMs" float8) on conflict do nothing`);
}

/** Between two mails to one person, whatever happens. */
const MAIL_EVERY = '15 minutes';
/** An attempt that was not answered for this long has lost its worker. */
const LOST_AFTER = '5 minutes';

export interface MailKey {
  workspaceId: string;
  userId: string;
}

/** People for whom something is due and who had no mail for a while. A query of the sender's role. */
export async function peopleToMail(senderPool: Pool, limit: number): Promise<MailKey[]> {
  const { rows } = await senderPool.query<MailKey>(
    `select i.workspace_id as "workspaceId", i.user_id as "userId" from notification_mail_items i where i.mail_id is null and i.due_at <= now()
       and not exists (select from notification_mails m where m.workspace_id = i.workspace_id and m.user_id = i.user_id and m.created_at > now() - interval '${MAIL_EVERY}')
     group by 1, 2 order by min(i.due_at) limit $1`,
    [limit],
  );
  return rows;
}

/** An attempt whose worker ended in the middle may have arrived: it is never sent again. */
export async function endLostMails(senderPool: Pool): Promise<number> {
  const { rowCount } = await senderPool.query(
    `update notification_mails set status = 'unknown', finished_at = now() where status = 'sending' and created_at < now() - interval '${LOST_AFTER}'`,
  );
  return rowCount ?? 0;
}
