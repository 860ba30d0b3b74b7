import { sql } from 'drizzle-orm';
import { customType, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

// Columns only: keys, indexes, checks and policies stand in db/migrations, and a test compares the two.

const time = (name: string) => timestamp(name, { withTimezone: true });
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

export const threads = pgTable(
  'threads',
  {
    accountId: uuid('account_id').notNull(),
    fanId: uuid('fan_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    lastMessageId: uuid('last_message_id').notNull(),
    lastAt: time('last_at').notNull(),
    lastInAt: time('last_in_at'),
    lastOutAt: time('last_out_at'),
    answeredAt: time('answered_at'),
    readAt: time('read_at'),
    unread: integer('unread').notNull().default(0),
    unansweredSince: time('unanswered_since'),
    assigneeId: uuid('assignee_id'),
    snoozedUntil: time('snoozed_until'),
    closedAt: time('closed_at'),
    closedBy: uuid('closed_by'),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.fanId] })],
);

export const messageWords = pgTable(
  'message_words',
  {
    accountId: uuid('account_id').notNull(),
    messageId: uuid('message_id').notNull(),
    fanId: uuid('fan_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    words: tsvector('words').notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.messageId] })],
);

export const fanNotes = pgTable('fan_notes', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id').notNull(),
  fanId: uuid('fan_id').notNull(),
  authorId: uuid('author_id'),
  text: text('text').notNull(),
  createdAt: time('created_at').notNull().defaultNow(),
  editedAt: time('edited_at'),
});

export const threadPresence = pgTable(
  'thread_presence',
  {
    fanId: uuid('fan_id').notNull(),
    userId: uuid('user_id').notNull(),
    accountId: uuid('account_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    state: text('state').notNull(),
    until: time('until').notNull(),
  },
  (table) => [primaryKey({ columns: [table.fanId, table.userId] })],
);
