import { eq } from 'drizzle-orm';
import { mailLanguageOf } from '../../db/notifications/mail-language';
import { users } from '../../db/schema';
import { ACCOUNT_MAILS } from '../../domain/notifications/account-mails';
import type { AuthParts } from './create-auth';

/**
 * The link that proves the new address goes to the new address; the old one is told, so that nobody is moved out of their account unnoticed.
 * Nothing changes before the link is followed.
 */
export async function mailChangeOfAddress(
  { db, mailer, publicUrl, onMailError }: Pick<AuthParts, 'db' | 'mailer' | 'publicUrl' | 'onMailError'>,
  { userId, newEmail, token }: { userId: string; newEmail: string; token: string },
): Promise<void> {
  const [before] = await db.select({ email: users.email }).from(users).where(eq(users.id, userId));
  const language = before === undefined ? 'en' : ((await mailLanguageOf(db, before.email)) ?? 'en');
  const texts = ACCOUNT_MAILS[language];
  const url = `${publicUrl}/confirm-email?token=${encodeURIComponent(token)}`;
  const confirm = texts.confirmAddress(newEmail);
  await mailer.send({ to: newEmail, ...confirm, language, action: { label: confirm.action, url } }).catch(onMailError);
  if (before === undefined || before.email === newEmail) return;
  const told = texts.addressChanges(newEmail);
  await mailer.send({ to: before.email, ...told, language, action: { label: told.action, url: `${publicUrl}/reset-password` } }).catch(onMailError);
}
