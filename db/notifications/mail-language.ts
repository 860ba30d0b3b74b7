import { sql } from 'drizzle-orm';
import type { MailLanguage } from '../../domain/notifications/mail-lines';
import type { Db, Tx } from '../database';

/** In which language a person reads mails, as the settings of any of their workspaces say, `workspaceId` first; null where nothing is known. */
export async function mailLanguageOf(db: Db | Tx, email: string, workspaceId: string | null = null): Promise<MailLanguage | null> {
  const { rows } = await db.execute<{ language: string }>(sql`
    select s.language from notification_mail_settings s join users u on u.id = s.user_id
    where lower(u.email) = lower(${email}) order by s.workspace_id is not distinct from ${workspaceId}::uuid desc, s.workspace_id limit 1`);
  const language = rows[0]?.language;
  return language === undefined ? null : language === 'fr' ? 'fr' : 'en';
}
