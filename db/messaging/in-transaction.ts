import type { Pool, PoolClient } from 'pg';

// Every statement here finds its rows by key. Statistics lag behind a table that fills up by thousands of rows a second, and a hash join over
// all messages of an account, or a statement compiled for an estimate that is far too high, would cost more with every message.
const BEGIN = 'begin; set local enable_hashjoin = off; set local enable_mergejoin = off; set local jit = off';

/**
 * One transaction on a plain client: the send path uses prepared statements, whose plans are worth more here than typed queries.
 * The role of the pool decides what is seen; the sender's role sees all accounts, so every statement names its account.
 */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(BEGIN);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((rollbackError: Error) => {
      broken = rollbackError;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
