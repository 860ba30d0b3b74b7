import { z } from 'zod';
import { pageQuery } from '../api/page';
import { timeZoneName } from '../api/time-zone-name';
import { MAIL_PACES, NOTIFICATION_KIND_NAMES, SUBJECTS } from './kinds';

export const notificationKind = z.enum(NOTIFICATION_KIND_NAMES, { error: `Use one of ${NOTIFICATION_KIND_NAMES.join(', ')}.` });
const time = z.iso.datetime();

export const notification = z
  .object({
    id: z.uuid(),
    kind: notificationKind,
    /** `person`: somebody has to do something. `information`: good to know. */
    severity: z.enum(['person', 'information']),
    subject: z.enum(SUBJECTS),
    subjectId: z.uuid(),
    /** What the subject is called now; null when it is gone. */
    subjectName: z.string().nullable(),
    accountId: z.uuid().nullable(),
    accountName: z.string().nullable(),
    /** Numbers and codes of the kind, such as `refused` of an import. */
    data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    /** Where in the app it is dealt with. */
    path: z.string(),
    createdAt: time,
    /** When what it speaks of was over by itself. */
    resolvedAt: time.nullable(),
    /** Of the person who asks. */
    readAt: time.nullable(),
    dismissedAt: time.nullable(),
    /** An open task that was made of it. */
    taskId: z.uuid().nullable(),
  })
  .meta({ id: 'Notification' });
export type Notification = z.infer<typeof notification>;

export const notificationsQuery = pageQuery.extend({
  /** `needs_me`: what a person has to do something about, still open and not put aside. */
  show: z.enum(['needs_me', 'all'], { error: 'Use needs_me or all.' }).default('all'),
  kind: notificationKind.optional(),
  accountId: z.uuid('Name the account by its id.').optional(),
  unread: z.stringbool({ error: 'Write true or false.' }).optional(),
});
export type NotificationsQuery = z.infer<typeof notificationsQuery>;

/** Counts stop at 100: that many are "many". */
export const notificationCounts = z
  .object({
    unread: z.number().int(),
    needsMe: z.number().int(),
    /** Whether the mails know this person's language and time zone; the app tells them the first time. */
    mailsKnowYou: z.boolean(),
  })
  .meta({ id: 'NotificationCounts' });
export type NotificationCounts = z.infer<typeof notificationCounts>;

export const notificationChange = z
  .strictObject({ read: z.boolean().optional(), dismissed: z.boolean().optional() })
  .refine((change) => change.read !== undefined || change.dismissed !== undefined, { message: 'Say read or dismissed.' })
  .meta({ id: 'NotificationChange' });
export type NotificationChange = z.infer<typeof notificationChange>;

const mailPace = z.enum(MAIL_PACES, { error: `Use one of ${MAIL_PACES.join(', ')}.` });
const choice = z.object({ kind: notificationKind, inApp: z.boolean(), email: mailPace });

export const notificationPreferences = z
  .object({
    /** The kinds that your role hears of. */
    kinds: z.array(choice.extend({ severity: z.enum(['person', 'information']), isDefault: z.boolean() })),
    /** Of the mails. */
    language: z.enum(['en', 'fr']),
    /** In which it is eight o’clock when the daily mail goes out. */
    timeZone: z.string(),
    /** The newest mail; `unknown`: it may or may not have arrived, and is not sent again. */
    lastMail: z.object({ at: time, status: z.enum(['sending', 'sent', 'refused', 'unknown']) }).nullable(),
  })
  .meta({ id: 'NotificationPreferences' });
export type NotificationPreferences = z.infer<typeof notificationPreferences>;

export const notificationPreferencesInput = z
  .strictObject({
    kinds: z.array(z.strictObject(choice.shape)).max(100).optional(),
    language: z.enum(['en', 'fr'], { error: 'Use en or fr.' }).optional(),
    timeZone: timeZoneName.optional(),
  })
  .meta({ id: 'NotificationPreferencesInput' });
export type NotificationPreferencesInput = z.infer<typeof notificationPreferencesInput>;
