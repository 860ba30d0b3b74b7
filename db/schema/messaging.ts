import { sql } from 'drizzle-orm';
import { bigint, boolean, integer, jsonb, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';

// Columns only: keys, indexes, checks and policies stand in db/migrations, and a test compares the two.

export const senders = pgTable('senders', {
  accountId: uuid('account_id').primaryKey(),
  workspaceId: uuid('workspace_id').notNull(),
  epoch: bigint('epoch', { mode: 'number' }).notNull().default(0),
  limitPerMinute: integer('limit_per_minute').default(10),
  pausedAt: timestamp('paused_at', { withTimezone: true }),
  pausedBy: text('paused_by'),
  pausedReason: text('paused_reason'),
  slowedUntil: timestamp('slowed_until', { withTimezone: true }),
  failures: integer('failures').notNull().default(0),
  breakerUntil: timestamp('breaker_until', { withTimezone: true }),
  lastError: text('last_error'),
  ring: jsonb('ring').notNull().default([]),
  idle: boolean('idle').notNull().default(true),
  seenAt: timestamp('seen_at', { withTimezone: true }),
  turns: jsonb('turns'),
});

export const messages = pgTable(
  'messages',
  {
    id: uuid('id')
      .notNull()
      .default(sql`uuidv7()`),
    workspaceId: uuid('workspace_id').notNull(),
    accountId: uuid('account_id').notNull(),
    fanId: uuid('fan_id').notNull(),
    direction: text('direction').notNull(),
    source: text('source').notNull(),
    sourceId: uuid('source_id'),
    variantId: uuid('variant_id'),
    authorId: uuid('author_id'),
    reason: text('reason').notNull(),
    nextAt: timestamp('next_at', { withTimezone: true }),
    text: text('text'),
    priceCents: integer('price_cents').notNull().default(0),
    mediaIds: text('media_ids').array().notNull().default([]),
    platformMessageId: text('platform_message_id'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    sentAt: timestamp('sent_at', { withTimezone: true }),
    readAt: timestamp('read_at', { withTimezone: true }),
    unsentAt: timestamp('unsent_at', { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.id, table.accountId] })],
);

export const outbox = pgTable(
  'outbox',
  {
    accountId: uuid('account_id').notNull(),
    messageId: uuid('message_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    fanId: uuid('fan_id').notNull(),
    priority: smallint('priority').notNull(),
    notBefore: timestamp('not_before', { withTimezone: true }).notNull(),
    source: text('source').notNull(),
    sourceId: uuid('source_id'),
    attemptId: uuid('attempt_id'),
    attempts: smallint('attempts').notNull().default(0),
    maybeSent: boolean('maybe_sent').notNull().default(false),
    expiresAt: timestamp('expires_at', { withTimezone: true }),
    kind: text('kind').notNull().default('send'),
    native: boolean('native').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.messageId] })],
);

export const messageAttempts = pgTable('message_attempts', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id').notNull(),
  messageId: uuid('message_id').notNull(),
  fanId: uuid('fan_id').notNull(),
  source: text('source').notNull(),
  grantId: uuid('grant_id').notNull(),
  epoch: bigint('epoch', { mode: 'number' }).notNull(),
  request: jsonb('request').notNull(),
  requestHash: text('request_hash').notNull(),
  startedAt: timestamp('started_at', { withTimezone: true }).notNull().defaultNow(),
  finishedAt: timestamp('finished_at', { withTimezone: true }),
  outcome: text('outcome'),
  errorKind: text('error_kind'),
  errorMessage: text('error_message'),
  platformMessageId: text('platform_message_id'),
});

export const unknownSends = pgTable(
  'unknown_sends',
  {
    accountId: uuid('account_id').notNull(),
    messageId: uuid('message_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    fanId: uuid('fan_id').notNull(),
    since: timestamp('since', { withTimezone: true }).notNull(),
    tries: smallint('tries').notNull().default(0),
    absences: smallint('absences').notNull().default(0),
    checkAt: timestamp('check_at', { withTimezone: true }).notNull(),
    massSendId: uuid('mass_send_id'),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.messageId] })],
);

export const platformMessageIds = pgTable(
  'platform_message_ids',
  {
    accountId: uuid('account_id').notNull(),
    platformMessageId: text('platform_message_id').notNull(),
    messageId: uuid('message_id').notNull(),
    fanId: uuid('fan_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.platformMessageId] })],
);

export const webhookReceipts = pgTable(
  'webhook_receipts',
  {
    accountId: uuid('account_id').notNull(),
    eventKey: text('event_key').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    payload: jsonb('payload').notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull().defaultNow(),
    tries: integer('tries').notNull().default(0),
    nextTryAt: timestamp('next_try_at', { withTimezone: true }).notNull().defaultNow(),
    processedAt: timestamp('processed_at', { withTimezone: true }),
    error: text('error'),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.eventKey] })],
);
