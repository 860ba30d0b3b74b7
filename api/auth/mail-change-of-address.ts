import { eq } from 'drizzle-orm';
import { users } from '../../db/schema';
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
  const url = `${publicUrl}/confirm-email?token=${encodeURIComponent(token)}`;
  await mailer
    .send({
      to: newEmail,
      subject: 'Confirm your new address for Huntaze',
      text: `You asked to sign in to Huntaze with ${newEmail} from now on.\n\nThe link works for one hour. If it was not you, leave this mail alone: nothing has changed.`,
      action: { label: 'Confirm the address', url },
    })
    .catch(onMailError);
  if (before === undefined || before.email === newEmail) return;
  await mailer
    .send({
      to: before.email,
      subject: 'Your address for Huntaze is about to change',
      text: `Somebody, probably you, asked to sign in with ${newEmail} instead of this address. It changes once the link in the mail to ${newEmail} is followed.\n\nIf it was not you, choose a new password now: it signs out everybody else.`,
      action: { label: 'Choose a new password', url: `${publicUrl}/reset-password` },
    })
    .catch(onMailError);
}
