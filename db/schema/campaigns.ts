import { sql } from 'drizzle-orm';
import { bigint, boolean, doublePrecision, integer, jsonb, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';

// Columns only: keys, indexes, checks and policies stand in db/migrations, and a test compares the two.

export const campaigns = pgTable('campaigns', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id').notNull(),
  name: text('name').notNull(),
  status: text('status').notNull().default('draft'),
  statusReason: text('status_reason'),
  version: integer('version').notNull().default(1),
  audience: jsonb('audience').notNull(),
  holdoutBp: integer('holdout_bp').notNull().default(0),
  metric: text('metric').notNull().default('reply'),
  testPhase: jsonb('test_phase'),
  outcomeWindowHours: integer('outcome_window_hours').notNull().default(72),
  startAt: timestamp('start_at', { withTimezone: true }),
  expiresAt: timestamp('expires_at', { withTimezone: true }),
  pausedFrom: text('paused_from'),
  phase: text('phase').notNull().default('draft'),
  winnerVariantId: uuid('winner_variant_id'),
  rolloutVariantId: uuid('rollout_variant_id'),
  snapshotCursor: uuid('snapshot_cursor'),
  rolloutCursor: uuid('rollout_cursor'),
  decideAt: timestamp('decide_at', { withTimezone: true }),
  verdict: jsonb('verdict'),
  audienceSize: integer('audience_size'),
  createdBy: uuid('created_by'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  launchedAt: timestamp('launched_at', { withTimezone: true }),
  startedAt: timestamp('started_at', { withTimezone: true }),
  finishedAt: timestamp('finished_at', { withTimezone: true }),
  revision: integer('revision').notNull().default(1),
  savedBy: text('saved_by'),
  archivedAt: timestamp('archived_at', { withTimezone: true }),
  kind: text('kind').notNull().default('campaign'),
  protect: jsonb('protect'),
  paceBp: integer('pace_bp'),
  delivery: text('delivery').notNull().default('each'),
});

export const campaignVariants = pgTable('campaign_variants', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  campaignId: uuid('campaign_id').notNull(),
  position: smallint('position').notNull(),
  name: text('name').notNull(),
  weightBp: integer('weight_bp').notNull(),
  text: text('text').notNull(),
  priceCents: integer('price_cents').notNull().default(0),
  mediaIds: text('media_ids').array().notNull().default([]),
});

export const campaignVersions = pgTable(
  'campaign_versions',
  {
    campaignId: uuid('campaign_id').notNull(),
    version: integer('version').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    definition: jsonb('definition').notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.campaignId, table.version] })],
);

export const campaignRecipients = pgTable(
  'campaign_recipients',
  {
    campaignId: uuid('campaign_id').notNull(),
    fanId: uuid('fan_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    accountId: uuid('account_id').notNull(),
    messageId: uuid('message_id')
      .notNull()
      .default(sql`uuidv7()`),
    variantId: uuid('variant_id'),
    inTest: boolean('in_test').notNull(),
    probability: doublePrecision('probability').notNull(),
    version: integer('version').notNull(),
    reason: text('reason').notNull(),
    nextAt: timestamp('next_at', { withTimezone: true }),
    assignedAt: timestamp('assigned_at', { withTimezone: true }).notNull().defaultNow(),
    sentAt: timestamp('sent_at', { withTimezone: true }),
    readAt: timestamp('read_at', { withTimezone: true }),
    repliedAt: timestamp('replied_at', { withTimezone: true }),
    boughtAt: timestamp('bought_at', { withTimezone: true }),
    revenueCents: bigint('revenue_cents', { mode: 'number' }).notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.campaignId, table.fanId] })],
);
