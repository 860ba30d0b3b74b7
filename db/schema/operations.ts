import { sql } from 'drizzle-orm';
import { doublePrecision, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

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
