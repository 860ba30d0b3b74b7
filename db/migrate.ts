import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { Pool, type PoolClient } from 'pg';
import { ensureRoles, type DatabaseRole } from './roles';
import { runMigrations } from './run-migrations';

const folder = path.join(__dirname, 'migrations');

/** Any number that no other program of this database uses: two migrations at once wait for each other. */
const LOCK = 7_203_114;

/**
 * Brings the database of `ownerUrl` to the newest schema. Idempotent; safe to run twice at once.
 * @param passwords of the roles, as their connection URLs carry them.
 */
export async function migrate(ownerUrl: string, passwords: Partial<Record<DatabaseRole, string>>): Promise<void> {
  const owner = new Pool({ connectionString: ownerUrl, max: 2 });
  try {
    const lock = await owner.connect();
    try {
      await takeLock(lock);
      await ensureRoles(owner, passwords);
      await runMigrations(owner, folder);
    } finally {
      await lock.query('select pg_advisory_unlock($1)', [LOCK]);
      lock.release();
    }
    await owner.query('grant usage on schema drizzle to huntaze_app; grant select on drizzle.__drizzle_migrations to huntaze_app');
  } finally {
    await owner.end();
  }
}

/** By asking again and again: a session that waits inside a query would hold up an index that is made concurrently. */
async function takeLock(client: PoolClient): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [LOCK]);
    if (rows[0]?.taken) return;
    await sleep(200);
  }
}

/** How many migrations this build knows and how many the database has; equal when ready. */
export async function migrationState(app: Pool): Promise<{ known: number; applied: number }> {
  const known = readMigrationFiles({ migrationsFolder: folder }).length;
  const { rows } = await app.query<{ applied: number }>('select count(*)::int as applied from drizzle.__drizzle_migrations');
  return { known, applied: rows[0]?.applied ?? 0 };
}
