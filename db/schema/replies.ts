import { sql } from 'drizzle-orm';
import { integer, jsonb, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { ScriptStep } from '../../contracts/messaging/scripts/script';

// Columns only: keys, indexes, checks and policies stand in db/migrations, and a test compares the two.
const time = (name: string) => timestamp(name, { withTimezone: true });
const id = () =>
  uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`);

export const cannedReplies = pgTable('canned_replies', {
  id: id(),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id'),
  ownerId: uuid('owner_id'),
  name: text('name').notNull(),
  shortcut: text('shortcut').notNull(),
  folder: text('folder').notNull().default(''),
  text: text('text').notNull(),
  priceCents: integer('price_cents').notNull().default(0),
  mediaIds: text('media_ids')
    .array()
    .notNull()
    .default(sql`'{}'`),
  revision: integer('revision').notNull().default(1),
  uses: integer('uses').notNull().default(0),
  lastUsedAt: time('last_used_at'),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  updatedBy: uuid('updated_by'),
});

export const scripts = pgTable('scripts', {
  id: id(),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id'),
  name: text('name').notNull(),
  description: text('description').notNull().default(''),
  version: integer('version').notNull().default(1),
  revision: integer('revision').notNull().default(1),
  archivedAt: time('archived_at'),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  updatedBy: uuid('updated_by'),
});

export const scriptVersions = pgTable(
  'script_versions',
  {
    scriptId: uuid('script_id').notNull(),
    version: integer('version').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    steps: jsonb('steps').$type<ScriptStep[]>().notNull(),
    createdAt: time('created_at').notNull().defaultNow(),
    createdBy: uuid('created_by'),
  },
  (table) => [primaryKey({ columns: [table.scriptId, table.version] })],
);

export const scriptRuns = pgTable('script_runs', {
  id: id(),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id').notNull(),
  fanId: uuid('fan_id').notNull(),
  scriptId: uuid('script_id').notNull(),
  version: integer('version').notNull(),
  position: smallint('position').notNull().default(0),
  state: text('state').$type<'running' | 'stopped' | 'done'>().notNull().default('running'),
  stopReason: text('stop_reason').$type<'bought' | 'refused' | 'by_hand' | 'suppressed'>(),
  startedAt: time('started_at').notNull().defaultNow(),
  startedBy: uuid('started_by'),
  movedAt: time('moved_at').notNull().defaultNow(),
  endedAt: time('ended_at'),
  endedBy: uuid('ended_by'),
});

export const scriptMoves = pgTable(
  'script_moves',
  {
    runId: uuid('run_id').notNull(),
    position: smallint('position').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    accountId: uuid('account_id').notNull(),
    fanId: uuid('fan_id').notNull(),
    scriptId: uuid('script_id').notNull(),
    version: integer('version').notNull(),
    stepId: uuid('step_id').notNull(),
    messageId: uuid('message_id'),
    at: time('at').notNull().defaultNow(),
    by: uuid('by'),
  },
  (table) => [primaryKey({ columns: [table.runId, table.position] })],
);
