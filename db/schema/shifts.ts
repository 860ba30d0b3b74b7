import { sql } from 'drizzle-orm';
import { boolean, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

// Columns only: keys, indexes, checks and policies stand in db/migrations, and a test compares the two.
const time = (name: string) => timestamp(name, { withTimezone: true });

export const shifts = pgTable('shifts', {
  id: uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`),
  workspaceId: uuid('workspace_id').notNull(),
  userId: uuid('user_id').notNull(),
  kind: text('kind').$type<'worked' | 'planned'>().notNull(),
  startedAt: time('started_at').notNull(),
  endedAt: time('ended_at'),
  endedByRule: boolean('ended_by_rule').notNull().default(false),
  note: text('note').notNull().default(''),
  createdAt: time('created_at').notNull().defaultNow(),
  createdBy: uuid('created_by'),
});
