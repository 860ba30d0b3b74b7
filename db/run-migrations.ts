import { setTimeout as sleep } from 'node:timers/promises';
import { readMigrationFiles, type MigrationMeta } from 'drizzle-orm/migrator';
import type { Pool, PoolClient } from 'pg';

/** First line of a migration whose statements Postgres refuses inside a transaction, such as `create index concurrently`. */
const OUTSIDE_TRANSACTION = /^-- outside a transaction\b/;
const LOCK_NOT_AVAILABLE = '55P03';

export const runsOutsideTransaction = (sql: string): boolean => OUTSIDE_TRANSACTION.test(sql);

export interface MigrationPace {
  /** A statement that waits longer for a lock gives way: behind it every other query of the table would wait as well. */
  lockTimeoutMs: number;
  tries: number;
  pauseMs: number;
}

const PACE: MigrationPace = { lockTimeoutMs: 3_000, tries: 20, pauseMs: 2_000 };

/**
 * Applies what the database does not have yet, each migration in a transaction of its own. One that finds a table in use gives way, waits and tries
 * again, so that requests go on. The table of what was applied is that of drizzle.
 */
export async function runMigrations(owner: Pool, folder: string, pace: MigrationPace = PACE): Promise<void> {
  await owner.query('create schema if not exists drizzle');
  await owner.query('create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)');
  const { rows } = await owner.query<{ createdAt: string }>('select created_at as "createdAt" from drizzle.__drizzle_migrations');
  const applied = new Set(rows.map(({ createdAt }) => Number(createdAt)));
  for (const migration of readMigrationFiles({ migrationsFolder: folder })) {
    if (applied.has(migration.folderMillis)) continue;
    const client = await owner.connect();
    try {
      if (runsOutsideTransaction(migration.sql[0] ?? '')) await applyInSteps(client, migration);
      else await applyWhole(client, migration, pace);
    } finally {
      client.release();
    }
  }
}

async function applyWhole(client: PoolClient, migration: MigrationMeta, pace: MigrationPace): Promise<void> {
  for (let left = pace.tries; ; left -= 1) {
    try {
      await client.query('begin');
      await client.query("select set_config('lock_timeout', $1, true)", [`${pace.lockTimeoutMs}ms`]);
      for (const statement of migration.sql) await client.query(statement);
      await note(client, migration);
      await client.query('commit');
      return;
    } catch (error) {
      await client.query('rollback');
      if (left <= 1 || (error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
      await sleep(pace.pauseMs);
    }
  }
}

/** Statements one by one; they can be repeated (the release gate sees to it), since a run that breaks off starts with the first one again. */
async function applyInSteps(client: PoolClient, migration: MigrationMeta): Promise<void> {
  for (const statement of migration.sql) await client.query(statement);
  await note(client, migration);
}

async function note(client: PoolClient, { hash, folderMillis }: MigrationMeta): Promise<void> {
  await client.query('insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)', [hash, folderMillis]);
}
