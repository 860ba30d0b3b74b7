import { sql } from 'drizzle-orm';
import { char, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { bytea } from './bytea';

// Columns only: keys, indexes, checks and policies stand in db/migrations, and a test compares the two.

export const workspaces = pgTable('workspaces', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  name: text('name').notNull(),
  slug: text('slug').notNull(),
  logo: text('logo'),
  metadata: text('metadata'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});

export const workspaceSettings = pgTable('workspace_settings', {
  workspaceId: uuid('workspace_id').primaryKey(),
  capPerDay: integer('cap_per_day').notNull().default(3),
  capPerWeek: integer('cap_per_week').notNull().default(10),
  stopWords: text('stop_words').array().notNull().default([]),
  saleHours: integer('sale_hours').notNull().default(24),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
});

export const secrets = pgTable('secrets', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  kind: text('kind').notNull(),
  ciphertext: bytea('ciphertext').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});

export const platformAccounts = pgTable('platform_accounts', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  platform: text('platform').notNull(),
  baseUrl: text('base_url').notNull(),
  platformAccountId: text('platform_account_id').notNull(),
  displayName: text('display_name').notNull(),
  currency: char('currency', { length: 3 }).notNull().default('USD'),
  timeZone: text('time_zone').notNull().default('UTC'),
  quietStartMinute: integer('quiet_start_minute'),
  quietEndMinute: integer('quiet_end_minute'),
  status: text('status').notNull().default('active'),
  statusReason: text('status_reason'),
  statusAt: timestamp('status_at', { withTimezone: true }).notNull().defaultNow(),
  apiKeySecretId: uuid('api_key_secret_id'),
  webhookSecretId: uuid('webhook_secret_id'),
  capabilities: jsonb('capabilities'),
  authorityNote: text('authority_note'),
  createdBy: uuid('created_by'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  removedAt: timestamp('removed_at', { withTimezone: true }),
  webhookReceivedAt: timestamp('webhook_received_at', { withTimezone: true }),
  webhookRefusedAt: timestamp('webhook_refused_at', { withTimezone: true }),
  webhookSecretBeforeId: uuid('webhook_secret_before_id'),
  webhookSecretBeforeUntil: timestamp('webhook_secret_before_until', { withTimezone: true }),
});

export const auditLog = pgTable('audit_log', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
  actor: text('actor').notNull(),
  action: text('action').notNull(),
  targetType: text('target_type').notNull(),
  targetId: text('target_id').notNull(),
  data: jsonb('data').notNull().default({}),
});

export const events = pgTable(
  'events',
  {
    id: uuid('id')
      .notNull()
      .default(sql`uuidv7()`),
    workspaceId: uuid('workspace_id').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
    type: text('type').notNull(),
    accountId: uuid('account_id'),
    fanId: uuid('fan_id'),
    campaignId: uuid('campaign_id'),
    messageId: uuid('message_id'),
    data: jsonb('data').notNull().default({}),
  },
  (table) => [primaryKey({ columns: [table.id, table.at] })],
);

export const apiRequests = pgTable(
  'api_requests',
  {
    workspaceId: uuid('workspace_id').notNull(),
    idempotencyKey: text('idempotency_key').notNull(),
    route: text('route').notNull(),
    requestHash: text('request_hash').notNull(),
    status: integer('status'),
    body: jsonb('body'),
    claimId: uuid('claim_id'),
    effectAt: timestamp('effect_at', { withTimezone: true }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.idempotencyKey, table.route] })],
);
