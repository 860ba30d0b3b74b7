import type { Pool, PoolClient } from 'pg';

/**
 * One transaction on a plain client: the send path uses prepared statements, whose plans are worth more here than typed queries.
 * The role of the pool decides what is seen; the sender's role sees all accounts, so every statement names its account.
 */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
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
