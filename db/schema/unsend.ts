import { sql } from 'drizzle-orm';
import { bigint, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

// Columns only: keys, indexes, checks and policies stand in db/migrations, and a test compares the two.

export const unsends = pgTable('unsends', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id').notNull(),
  campaignId: uuid('campaign_id'),
  variantId: uuid('variant_id'),
  messageId: uuid('message_id'),
  afterMinutes: integer('after_minutes'),
  status: text('status').notNull().default('running'),
  cursorFanId: uuid('cursor_fan_id'),
  createdBy: uuid('created_by'),
  actor: text('actor').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  finishedAt: timestamp('finished_at', { withTimezone: true }),
});

export const unsendItems = pgTable(
  'unsend_items',
  {
    unsendId: uuid('unsend_id').notNull(),
    messageId: uuid('message_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    accountId: uuid('account_id').notNull(),
    fanId: uuid('fan_id').notNull(),
    reason: text('reason').notNull(),
    errorMessage: text('error_message'),
    settledAt: timestamp('settled_at', { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.unsendId, table.messageId] })],
);

export const unsendAttempts = pgTable('unsend_attempts', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id').notNull(),
  messageId: uuid('message_id').notNull(),
  fanId: uuid('fan_id').notNull(),
  platformMessageId: text('platform_message_id'),
  grantId: uuid('grant_id').notNull(),
  epoch: bigint('epoch', { mode: 'number' }).notNull(),
  startedAt: timestamp('started_at', { withTimezone: true }).notNull().defaultNow(),
  finishedAt: timestamp('finished_at', { withTimezone: true }),
  outcome: text('outcome'),
  errorKind: text('error_kind'),
  errorMessage: text('error_message'),
});
