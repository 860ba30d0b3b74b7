import { sql } from 'drizzle-orm';
import { boolean, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

// Columns only: keys, indexes, checks and policies stand in db/migrations, and a test compares the two.

const id = () =>
  uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`);
const time = (name: string) => timestamp(name, { withTimezone: true });

export const notifications = pgTable('notifications', {
  id: id(),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id'),
  kind: text('kind').notNull(),
  subjectId: uuid('subject_id').notNull(),
  userId: uuid('user_id'),
  data: jsonb('data').notNull().default({}),
  createdAt: time('created_at').notNull().defaultNow(),
  resolvedAt: time('resolved_at'),
  mailPlannedAt: time('mail_planned_at'),
});

export const notificationStates = pgTable(
  'notification_states',
  {
    notificationId: uuid('notification_id').notNull(),
    userId: uuid('user_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    readAt: time('read_at'),
    dismissedAt: time('dismissed_at'),
  },
  (table) => [primaryKey({ columns: [table.notificationId, table.userId] })],
);

export const notificationPreferences = pgTable(
  'notification_preferences',
  {
    workspaceId: uuid('workspace_id').notNull(),
    userId: uuid('user_id').notNull(),
    kind: text('kind').notNull(),
    inApp: boolean('in_app').notNull(),
    email: text('email').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.userId, table.kind] })],
);

export const notificationMailSettings = pgTable(
  'notification_mail_settings',
  {
    workspaceId: uuid('workspace_id').notNull(),
    userId: uuid('user_id').notNull(),
    language: text('language').notNull().default('en'),
    timeZone: text('time_zone').notNull().default('UTC'),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.userId] })],
);

export const notificationMails = pgTable('notification_mails', {
  id: id(),
  workspaceId: uuid('workspace_id').notNull(),
  userId: uuid('user_id').notNull(),
  status: text('status').notNull().default('sending'),
  items: integer('items').notNull(),
  error: text('error'),
  createdAt: time('created_at').notNull().defaultNow(),
  finishedAt: time('finished_at'),
});

export const notificationMailItems = pgTable(
  'notification_mail_items',
  {
    notificationId: uuid('notification_id').notNull(),
    userId: uuid('user_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    dueAt: time('due_at').notNull(),
    mailId: uuid('mail_id'),
  },
  (table) => [primaryKey({ columns: [table.notificationId, table.userId] })],
);

export const tasks = pgTable('tasks', {
  id: id(),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id'),
  title: text('title').notNull(),
  note: text('note').notNull().default(''),
  dueAt: time('due_at'),
  dueTimeZone: text('due_time_zone'),
  assigneeId: uuid('assignee_id'),
  targetType: text('target_type'),
  targetId: uuid('target_id'),
  notificationId: uuid('notification_id'),
  createdBy: uuid('created_by'),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  doneAt: time('done_at'),
  doneBy: uuid('done_by'),
});
