import { sql } from 'drizzle-orm';
import { bigint, boolean, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { bytea } from './bytea';

const id = () =>
  uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`);

export const media = pgTable('media', {
  id: id(),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id'),
  state: text('state').notNull().default('uploading'),
  filename: text('filename').notNull(),
  contentType: text('content_type').notNull().default(''),
  kind: text('kind').notNull().default('image'),
  bytes: bigint('bytes', { mode: 'number' }).notNull().default(0),
  sha256: bytea('sha256'),
  width: integer('width'),
  height: integer('height'),
  durationMs: integer('duration_ms'),
  objectKey: text('object_key').notNull(),
  thumbnailKey: text('thumbnail_key'),
  createdBy: uuid('created_by'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  removedAt: timestamp('removed_at', { withTimezone: true }),
});

export const mediaUploads = pgTable('media_uploads', {
  id: id(),
  workspaceId: uuid('workspace_id').notNull(),
  accountId: uuid('account_id').notNull(),
  mediaId: uuid('media_id').notNull(),
  state: text('state').notNull().default('waiting'),
  platformMediaId: text('platform_media_id'),
  spentBy: uuid('spent_by'),
  reusable: boolean('reusable').notNull().default(true),
  ticket: text('ticket'),
  tries: integer('tries').notNull().default(0),
  retryAt: timestamp('retry_at', { withTimezone: true }).notNull().defaultNow(),
  errorKind: text('error_kind'),
  errorMessage: text('error_message'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
});

export const mediaWaits = pgTable(
  'media_waits',
  {
    accountId: uuid('account_id').notNull(),
    mediaId: uuid('media_id').notNull(),
    messageId: uuid('message_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.mediaId, table.messageId] })],
);
