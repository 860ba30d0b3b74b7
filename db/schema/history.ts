import { integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

// Columns only: keys, indexes, checks and policies stand in db/migrations, and a test compares the two.

export const accountHistories = pgTable('account_histories', {
  accountId: uuid('account_id').primaryKey(),
  workspaceId: uuid('workspace_id').notNull(),
  status: text('status').notNull().default('waiting'),
  stage: text('stage').notNull().default('fans'),
  cursor: text('cursor'),
  fans: integer('fans').notNull().default(0),
  chats: integer('chats').notNull().default(0),
  chatsRead: integer('chats_read').notNull().default(0),
  messages: integer('messages').notNull().default(0),
  transactions: integer('transactions').notNull().default(0),
  skipped: integer('skipped').notNull().default(0),
  error: text('error'),
  failures: integer('failures').notNull().default(0),
  startedAt: timestamp('started_at', { withTimezone: true }).notNull().defaultNow(),
  finishedAt: timestamp('finished_at', { withTimezone: true }),
  knownUntil: timestamp('known_until', { withTimezone: true }),
  pollDueAt: timestamp('poll_due_at', { withTimezone: true }),
  settledAt: timestamp('settled_at', { withTimezone: true }),
});

export const threadRefusals = pgTable(
  'thread_refusals',
  {
    accountId: uuid('account_id').notNull(),
    platformFanId: text('platform_fan_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    kind: text('kind').notNull(),
    times: integer('times').notNull().default(1),
    firstAt: timestamp('first_at', { withTimezone: true }).notNull().defaultNow(),
    lastAt: timestamp('last_at', { withTimezone: true }).notNull().defaultNow(),
    readUntil: timestamp('read_until', { withTimezone: true }),
    givenUpAt: timestamp('given_up_at', { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.platformFanId] })],
);

export const historyChats = pgTable(
  'history_chats',
  {
    accountId: uuid('account_id').notNull(),
    platformFanId: text('platform_fan_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    place: integer('place').notNull(),
    unread: integer('unread').notNull().default(0),
    cursor: text('cursor'),
    readAt: timestamp('read_at', { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.platformFanId] })],
);
