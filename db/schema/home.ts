import { sql } from 'drizzle-orm';
import type { SavedViewPage } from '../../contracts/home/saved-view';
import { boolean, date, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

// Columns only: keys, indexes, checks and policies stand in db/migrations, and a test compares the two.

export const savedViews = pgTable('saved_views', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  userId: uuid('user_id').notNull(),
  page: text('page').$type<SavedViewPage>().notNull(),
  name: text('name').notNull(),
  search: jsonb('search').$type<Record<string, string | number | boolean | string[]>>().notNull(),
  shared: boolean('shared').notNull().default(false),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});

export const memberTours = pgTable(
  'member_tours',
  {
    workspaceId: uuid('workspace_id').notNull(),
    userId: uuid('user_id').notNull(),
    seenAt: timestamp('seen_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.userId] })],
);

export const sentDays = pgTable(
  'sent_days',
  {
    workspaceId: uuid('workspace_id').notNull(),
    accountId: uuid('account_id').notNull(),
    timeZone: text('time_zone').notNull(),
    day: date('day').notNull(),
    sent: integer('sent').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.accountId, table.timeZone, table.day] })],
);
