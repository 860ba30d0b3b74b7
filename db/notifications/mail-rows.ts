import { sql } from 'drizzle-orm';
import { role, type Role } from '../../contracts/accounts/permissions';
import type { NotificationKind } from '../../contracts/notifications/kinds';
import type { Tx } from '../database';
import type { MailKey } from './mail-plan-rows';

export interface MailReader {
  userId: string;
  email: string;
  role: Role;
  accountIds: string[] | null;
  language: 'en' | 'fr';
  workspaceName: string;
}

/** Null: not a member any more. */
export async function mailReader(tx: Tx, { workspaceId, userId }: MailKey): Promise<MailReader | null> {
  const { rows } = await tx.execute<{
    userId: string;
    email: string;
    role: string;
    accountIds: string[] | null;
    language: string;
    workspaceName: string;
  }>(sql`
    select m.user_id as "userId", m.email, m.role, m.account_ids as "accountIds", coalesce(s.language, 'en') as language,
      (select name from workspaces w where w.id = ${workspaceId}) as "workspaceName"
    from member_addresses() m left join notification_mail_settings s on s.workspace_id = ${workspaceId} and s.user_id = m.user_id where m.user_id = ${userId}`);
  const row = rows[0];
  return row ? { ...row, role: role.parse(row.role), language: row.language === 'fr' ? 'fr' : 'en' } : null;
}

export interface DueItem extends Record<string, unknown> {
  notificationId: string;
  kind: NotificationKind;
  accountId: string | null;
  userId: string | null;
  name: string | null;
}

/** Takes what is due for one person, held against a second sender. What was over, read or put aside meanwhile is dropped. */
export async function takeDueItems(tx: Tx, { workspaceId, userId }: MailKey): Promise<DueItem[]> {
  await tx.execute(sql`
    delete from notification_mail_items i using notifications n left join notification_states s on s.notification_id = n.id and s.user_id = ${userId}
    where i.workspace_id = ${workspaceId} and i.user_id = ${userId} and i.mail_id is null and i.due_at <= now() and n.id = i.notification_id
      and (n.resolved_at is not null or s.read_at is not null or s.dismissed_at is not null)`);
  const { rows } = await tx.execute<DueItem>(sql`
    with due as (select notification_id from notification_mail_items where workspace_id = ${workspaceId} and user_id = ${userId} and mail_id is null and due_at <= now()
      order by notification_id for update)
    select n.id as "notificationId", n.kind, n.account_id as "accountId", n.user_id as "userId", coalesce(c.name, a.display_name, m.name) as name
    from due join notifications n on n.id = due.notification_id
    left join platform_accounts a on n.kind like 'account.%' and a.id = n.subject_id
    left join campaigns c on n.kind like 'campaign.%' and c.id = n.subject_id
    left join member_addresses() m on n.kind = 'invitation.accepted' and m.user_id = n.subject_id
    order by n.id`);
  return rows;
}

/** No mail about these for this person. */
export async function dropItems(tx: Tx, { workspaceId, userId }: MailKey, notificationIds: readonly string[]): Promise<void> {
  if (notificationIds.length === 0) return;
  await tx.execute(
    sql`delete from notification_mail_items where workspace_id = ${workspaceId} and user_id = ${userId} and notification_id = any (${sql.param([...notificationIds])}::uuid[])`,
  );
}

/** Writes the attempt before it is made: from here on these are not mailed again unless the server refuses. @returns the id of the mail */
export async function beginMail(tx: Tx, { workspaceId, userId }: MailKey, notificationIds: readonly string[]): Promise<string> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`insert into notification_mails (workspace_id, user_id, items) values (${workspaceId}, ${userId}, ${notificationIds.length}) returning id`,
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('Postgres wrote no mail and gave no error.');
  await tx.execute(
    sql`update notification_mail_items set mail_id = ${id} where user_id = ${userId} and workspace_id = ${workspaceId} and notification_id = any (${sql.param([...notificationIds])}::uuid[])`,
  );
  return id;
}

/** So long a mail is tried: a server that still refuses has no such person, or nobody looks after it. */
const TRIED_FOR = '3 days';

/** How the attempt ended. What the server refused goes into the next mail, until it is too old to be worth one. */
export async function endMail(tx: Tx, mailId: string, status: 'sent' | 'refused' | 'unknown', error: string | null): Promise<void> {
  await tx.execute(
    sql`update notification_mails set status = ${status}, error = ${error}, finished_at = now() where id = ${mailId} and status in ('sending', 'unknown')`,
  );
  if (status === 'refused')
    await tx.execute(sql`update notification_mail_items set mail_id = null where mail_id = ${mailId} and due_at > now() - ${TRIED_FOR}::interval`);
}
