import { and, desc, eq, sql } from 'drizzle-orm';
import type { MailPace, NotificationKind } from '../../contracts/notifications/kinds';
import type { Tx } from '../database';
import { notificationMails, notificationMailSettings, notificationPreferences } from '../schema';

interface Person {
  workspaceId: string;
  userId: string;
}
export interface Choice {
  kind: NotificationKind;
  inApp: boolean;
  email: MailPace;
}

/** What a person chose otherwise than the kinds' defaults. */
export async function readChoices(tx: Tx, { workspaceId, userId }: Person): Promise<Choice[]> {
  const rows = await tx
    .select()
    .from(notificationPreferences)
    .where(and(eq(notificationPreferences.workspaceId, workspaceId), eq(notificationPreferences.userId, userId)));
  return rows.map(({ kind, inApp, email }) => ({ kind: kind as NotificationKind, inApp, email: email as MailPace }));
}

export async function writeChoices(tx: Tx, person: Person, choices: readonly Choice[]): Promise<void> {
  for (const choice of choices) {
    await tx
      .insert(notificationPreferences)
      .values({ ...person, ...choice })
      .onConflictDoUpdate({
        target: [notificationPreferences.workspaceId, notificationPreferences.userId, notificationPreferences.kind],
        set: { inApp: choice.inApp, email: choice.email },
      });
  }
}

export async function readMailSettings(tx: Tx, { workspaceId, userId }: Person): Promise<{ language: 'en' | 'fr'; timeZone: string }> {
  const [row] = await tx
    .select()
    .from(notificationMailSettings)
    .where(and(eq(notificationMailSettings.workspaceId, workspaceId), eq(notificationMailSettings.userId, userId)));
  return { language: row?.language === 'fr' ? 'fr' : 'en', timeZone: row?.timeZone ?? 'UTC' };
}

/** Whether anything was ever said about this person's mails. */
export async function hasMailSettings(tx: Tx, { workspaceId, userId }: Person): Promise<boolean> {
  const rows = await tx
    .select({ userId: notificationMailSettings.userId })
    .from(notificationMailSettings)
    .where(and(eq(notificationMailSettings.workspaceId, workspaceId), eq(notificationMailSettings.userId, userId)));
  return rows.length > 0;
}

export async function writeMailSettings(tx: Tx, person: Person, change: { language?: 'en' | 'fr'; timeZone?: string }): Promise<void> {
  await tx
    .insert(notificationMailSettings)
    .values({ ...person, ...change })
    .onConflictDoUpdate({
      target: [notificationMailSettings.workspaceId, notificationMailSettings.userId],
      set: {
        language: change.language ?? sql`${notificationMailSettings.language}`,
        timeZone: change.timeZone ?? sql`${notificationMailSettings.timeZone}`,
      },
    });
}

export async function readLastMail(tx: Tx, { workspaceId, userId }: Person): Promise<{ at: Date; status: string } | null> {
  const [row] = await tx
    .select({ at: notificationMails.createdAt, status: notificationMails.status })
    .from(notificationMails)
    .where(and(eq(notificationMails.workspaceId, workspaceId), eq(notificationMails.userId, userId)))
    .orderBy(desc(notificationMails.createdAt))
    .limit(1);
  return row ?? null;
}
