import { sql } from 'drizzle-orm';
import { inWorkspace } from '../../db/database';
import type { MailKey } from '../../db/notifications/mail-plan-rows';
import { beginMail, dropItems, endMail, mailReader, takeDueItems } from '../../db/notifications/mail-rows';
import { composeMail } from '../../domain/notifications/compose-mail';
import { mayReceive } from '../../domain/notifications/plan-mails';
import { MailRefused, type Mail } from '../../providers/email/mailer';
import type { NotificationDeps } from './notification-deps';

/**
 * One mail to one person with all that is due for them. The attempt is written before it is made, so a repeat finds nothing to send: SMTP
 * knows no keys. What the server refused is tried in a later mail; what it did not answer stays *unknown*.
 */
export function createSendNotificationMail({ app, mailer, publicUrl }: NotificationDeps) {
  return async function sendNotificationMail(key: MailKey): Promise<{ outcome: 'sent' | 'refused' | 'unknown' | 'nothing' }> {
    const begun = await inWorkspace(app, key.workspaceId, (tx) => prepare(tx, key));
    if (begun === null) return { outcome: 'nothing' };
    const { outcome, error } = await attempt(begun.mail);
    await inWorkspace(app, key.workspaceId, (tx) => endMail(tx, begun.mailId, outcome, error));
    return { outcome };
  };

  async function prepare(tx: Parameters<typeof mailReader>[0], key: MailKey): Promise<{ mailId: string; mail: Mail } | null> {
    // One mail at a time for a person.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`mail/${key.workspaceId}/${key.userId}`}, 0))`);
    const due = await takeDueItems(tx, key);
    const reader = await mailReader(tx, key);
    const wanted = due.filter((item) => reader !== null && mayReceive(reader, item));
    await dropItems(
      tx,
      key,
      due.filter((item) => !wanted.includes(item)).map(({ notificationId }) => notificationId),
    );
    if (reader === null || wanted.length === 0) return null;
    const { subject, text, action, footer } = composeMail(wanted, reader);
    const mailId = await beginMail(
      tx,
      key,
      wanted.map(({ notificationId }) => notificationId),
    );
    return {
      mailId,
      mail: {
        to: reader.email,
        subject,
        text,
        action: { label: action, url: `${publicUrl}/notifications` },
        footer: { label: footer, url: `${publicUrl}/notifications?tab=preferences` },
        language: reader.language,
        messageId: mailId,
      },
    };
  }

  async function attempt(mail: Mail): Promise<{ outcome: 'sent' | 'refused' | 'unknown'; error: string | null }> {
    try {
      await mailer.send(mail);
      return { outcome: 'sent', error: null };
    } catch (cause) {
      const error = cause instanceof Error ? cause.message.slice(0, 500) : String(cause);
      return { outcome: cause instanceof MailRefused ? 'refused' : 'unknown', error };
    }
  }
}
