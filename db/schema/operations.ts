import { sql } from 'drizzle-orm';
import { doublePrecision, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

// Columns only: keys, indexes, checks and policies stand in db/migrations, and a test compares the two.

export const alarms = pgTable('alarms', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id').notNull(),
  rule: text('rule').notNull(),
  since: timestamp('since', { withTimezone: true }).notNull(),
  firedAt: timestamp('fired_at', { withTimezone: true }),
  endedAt: timestamp('ended_at', { withTimezone: true }),
  value: doublePrecision('value').notNull(),
  worst: doublePrecision('worst').notNull(),
});

export const webhookEndpoints = pgTable('webhook_endpoints', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id'),
  url: text('url').notNull(),
  description: text('description').notNull().default(''),
  events: text('events').array().notNull(),
  secretId: uuid('secret_id').notNull(),
  oldSecretId: uuid('old_secret_id'),
  oldSecretUntil: timestamp('old_secret_until', { withTimezone: true }),
  disabledReason: text('disabled_reason'),
  failingSince: timestamp('failing_since', { withTimezone: true }),
  listensSince: timestamp('listens_since', { withTimezone: true })
    .notNull()
    .default(sql`clock_timestamp()`),
  seenAt: timestamp('seen_at', { withTimezone: true })
    .notNull()
    .default(sql`clock_timestamp()`),
  createdBy: uuid('created_by'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});

export const webhookDeliveries = pgTable('webhook_deliveries', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  endpointId: uuid('endpoint_id').notNull(),
  eventId: uuid('event_id').notNull(),
  event: text('event').notNull(),
  body: jsonb('body').notNull(),
  state: text('state').notNull().default('waiting'),
  tried: integer('tried').notNull().default(0),
  nextTryAt: timestamp('next_try_at', { withTimezone: true }).notNull().defaultNow(),
  tries: jsonb('tries').notNull().default([]),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  finishedAt: timestamp('finished_at', { withTimezone: true }),
});
