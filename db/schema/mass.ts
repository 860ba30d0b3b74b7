import { boolean, integer, jsonb, pgTable, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';

// Columns only: keys, indexes, checks and policies stand in db/migrations, and a test compares the two.

export const massSends = pgTable('mass_sends', {
  id: uuid('id').primaryKey(),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id').notNull(),
  campaignId: uuid('campaign_id').notNull(),
  status: text('status').notNull().default('calling'),
  request: jsonb('request').notNull(),
  recipients: integer('recipients').notNull(),
  platformMassId: text('platform_mass_id'),
  platformSent: integer('platform_sent'),
  isSure: boolean('is_sure').notNull().default(false),
  attemptedAt: timestamp('attempted_at', { withTimezone: true }).notNull().defaultNow(),
  settledAt: timestamp('settled_at', { withTimezone: true }),
  tries: smallint('tries').notNull().default(0),
  absences: smallint('absences').notNull().default(0),
  round: smallint('round').notNull().default(0),
  chatsCursor: text('chats_cursor'),
  chatsRead: boolean('chats_read').notNull().default(false),
  checkAt: timestamp('check_at', { withTimezone: true }).notNull().defaultNow(),
  errorMessage: text('error_message'),
});
