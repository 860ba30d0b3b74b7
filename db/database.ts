import { sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import * as schema from './schema';

export type Db = NodePgDatabase<typeof schema> & { $client: Pool };
/** What queries take: an open transaction whose workspace is set, or whose role may see all. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

/** One connection pool per role. `app` is under row level security, `sender` is for claims and sweeps, see db/migrations/0000_core.sql. */
export interface Databases {
  app: Db;
  sender: Db;
}

/**
 * A pool and the typed tables over it. Ends with `db.$client.end()`.
 * @param withinMs a statement that takes longer, or a transaction that nobody goes on with for as long, is ended by Postgres; null: never
 */
export function openDatabase(url: string, poolSize: number, applicationName = 'huntaze', withinMs: number | null = null): Db {
  const pool = new Pool({
    connectionString: url,
    max: poolSize,
    application_name: applicationName,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    ...(withinMs === null ? {} : { statement_timeout: withinMs, idle_in_transaction_session_timeout: withinMs }),
  });
  surviveLostConnections(pool);
  return drizzle({ client: pool, schema });
}

/**
 * A connection that dies, idle or in the middle of a transaction, is replaced by the pool, and its query fails; without listeners the event would end
 * the process. Every pool needs it.
 */
export function surviveLostConnections(pool: Pool): void {
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
}

/** Runs `work` in one transaction as `workspaceId`: every row it reads or writes is of that workspace, by row level security. */
export async function inWorkspace<T>(db: Db, workspaceId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.workspace_id', ${workspaceId}, true)`);
    return work(tx);
  });
}
