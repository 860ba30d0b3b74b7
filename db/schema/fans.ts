import { sql } from 'drizzle-orm';
import { bigint, boolean, char, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { bytea } from './bytea';

// Columns only: keys, indexes, checks and policies stand in db/migrations, and a test compares the two.

export const fans = pgTable('fans', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id').notNull(),
  platformFanId: text('platform_fan_id').notNull(),
  username: text('username'),
  displayName: text('display_name'),
  language: text('language'),
  country: text('country'),
  timeZone: text('time_zone'),
  tags: text('tags').array().notNull().default([]),
  custom: jsonb('custom').notNull().default({}),
  spendCents: bigint('spend_cents', { mode: 'number' }).notNull().default(0),
  purchases: integer('purchases').notNull().default(0),
  firstPurchaseAt: timestamp('first_purchase_at', { withTimezone: true }),
  lastPurchaseAt: timestamp('last_purchase_at', { withTimezone: true }),
  subscribedAt: timestamp('subscribed_at', { withTimezone: true }),
  expiresAt: timestamp('expires_at', { withTimezone: true }),
  subscriptionStatus: text('subscription_status'),
  lastSeenAt: timestamp('last_seen_at', { withTimezone: true }),
  lastMessageAt: timestamp('last_message_at', { withTimezone: true }),
  notes: text('notes'),
  suppressedAt: timestamp('suppressed_at', { withTimezone: true }),
  consentWithdrawnAt: timestamp('consent_withdrawn_at', { withTimezone: true }),
  frozenAt: timestamp('frozen_at', { withTimezone: true }),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
});

export const fanLists = pgTable('fan_lists', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id'),
  name: text('name').notNull(),
  description: text('description'),
  createdBy: uuid('created_by'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  kind: text('kind').notNull().default('static'),
  rules: jsonb('rules'),
  byClock: boolean('by_clock').notNull().default(false),
  reviewedAt: timestamp('reviewed_at', { withTimezone: true }),
  fillAfter: uuid('fill_after'),
  fillDone: integer('fill_done').notNull().default(0),
  fillTotal: integer('fill_total'),
  filledAt: timestamp('filled_at', { withTimezone: true }),
  changedAt: timestamp('changed_at', { withTimezone: true }),
});

/** Fans that changed since the live lists last looked. */
export const fansToReview = pgTable('fans_to_review', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  workspaceId: uuid('workspace_id').notNull(),
  fanId: uuid('fan_id').notNull(),
});

export const fanListMembers = pgTable(
  'fan_list_members',
  {
    listId: uuid('list_id').notNull(),
    fanId: uuid('fan_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    addedAt: timestamp('added_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.listId, table.fanId] })],
);

export const subscriptions = pgTable('subscriptions', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id').notNull(),
  fanId: uuid('fan_id').notNull(),
  platformSubscriptionId: text('platform_subscription_id').notNull(),
  startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
  expiresAt: timestamp('expires_at', { withTimezone: true }),
  priceCents: integer('price_cents').notNull().default(0),
});

export const fanTransactions = pgTable('fan_transactions', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id').notNull(),
  fanId: uuid('fan_id').notNull(),
  platformTransactionId: text('platform_transaction_id').notNull(),
  kind: text('kind').notNull(),
  status: text('status').notNull().default('done'),
  occurredAt: timestamp('occurred_at', { withTimezone: true }).notNull(),
  grossCents: bigint('gross_cents', { mode: 'number' }).notNull(),
  feeCents: bigint('fee_cents', { mode: 'number' }).notNull().default(0),
  taxCents: bigint('tax_cents', { mode: 'number' }).notNull().default(0),
  netCents: bigint('net_cents', { mode: 'number' }).notNull(),
  currency: char('currency', { length: 3 }).notNull(),
  messageId: uuid('message_id'),
  importId: uuid('import_id'),
  quantity: integer('quantity'),
  campaignId: uuid('campaign_id'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});

export const fanMedia = pgTable(
  'fan_media',
  {
    fanId: uuid('fan_id').notNull(),
    mediaId: text('media_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    boughtAt: timestamp('bought_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.fanId, table.mediaId] })],
);

export const consents = pgTable('consents', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  fanId: uuid('fan_id').notNull(),
  state: text('state').notNull(),
  source: text('source').notNull(),
  wording: text('wording'),
  actor: text('actor').notNull(),
  at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
});

export const suppressions = pgTable('suppressions', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id').notNull(),
  fanHash: bytea('fan_hash').notNull(),
  fanId: uuid('fan_id'),
  reason: text('reason').notNull(),
  wording: text('wording'),
  actor: text('actor').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  liftedAt: timestamp('lifted_at', { withTimezone: true }),
  liftedBy: text('lifted_by'),
});

export const imports = pgTable('imports', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id').notNull(),
  kind: text('kind').notNull(),
  status: text('status').notNull().default('uploaded'),
  filename: text('filename').notNull(),
  objectKey: text('object_key').notNull(),
  bytes: bigint('bytes', { mode: 'number' }),
  options: jsonb('options').notNull().default({}),
  rowsRead: integer('rows_read').notNull().default(0),
  nextByte: bigint('next_byte', { mode: 'number' }).notNull().default(0),
  plan: jsonb('plan'),
  nextRow: integer('next_row').notNull().default(1),
  nextLine: integer('next_line').notNull().default(1),
  startedAt: timestamp('started_at', { withTimezone: true }),
  createdCount: integer('created_count').notNull().default(0),
  updatedCount: integer('updated_count').notNull().default(0),
  unchangedCount: integer('unchanged_count').notNull().default(0),
  refusedCount: integer('refused_count').notNull().default(0),
  error: text('error'),
  fault: jsonb('fault'),
  createdBy: uuid('created_by'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  finishedAt: timestamp('finished_at', { withTimezone: true }),
  fileGoneAt: timestamp('file_gone_at', { withTimezone: true }),
});

export const importRefusals = pgTable(
  'import_refusals',
  {
    importId: uuid('import_id').notNull(),
    rowNumber: integer('row_number').notNull(),
    lineNumber: integer('line_number').notNull().default(0),
    workspaceId: uuid('workspace_id').notNull(),
    reason: text('reason').notNull(),
    code: text('code'),
    params: jsonb('params'),
    raw: text('raw').notNull(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.rowNumber] })],
);

export const importTransactionKeys = pgTable(
  'import_transaction_keys',
  {
    importId: uuid('import_id').notNull(),
    key: bytea('key').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    seen: integer('seen').notNull(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.key] })],
);

export const exports = pgTable('exports', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  kind: text('kind').notNull(),
  query: jsonb('query').notNull().default({}),
  status: text('status').notNull().default('running'),
  rowsWritten: integer('rows_written').notNull().default(0),
  objectKey: text('object_key'),
  accountId: uuid('account_id'),
  uploadId: text('upload_id'),
  parts: jsonb('parts').notNull().default([]),
  nextAfter: text('next_after'),
  bytes: bigint('bytes', { mode: 'number' }).notNull().default(0),
  error: text('error'),
  createdBy: uuid('created_by'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  finishedAt: timestamp('finished_at', { withTimezone: true }),
  totalRows: integer('total_rows'),
  expiresAt: timestamp('expires_at', { withTimezone: true }),
  fileGoneAt: timestamp('file_gone_at', { withTimezone: true }),
});
