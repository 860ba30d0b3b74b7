import { sql } from 'drizzle-orm';
import type { Tx } from '../../database';
import { LIVE_CHANNEL } from '../../live';

/** Tells open pages of several threads at once, after the commit. */
export async function notifyThreads(
  tx: Pick<Tx, 'execute'>,
  workspaceId: string,
  threads: readonly { accountId: string; fanId: string }[],
): Promise<void> {
  const payloads = threads.map(({ accountId, fanId }) => JSON.stringify([workspaceId, 'thread', fanId, accountId]));
  await tx.execute(sql`select pg_notify(${LIVE_CHANNEL}, payload) from unnest(${sql.param(payloads)}::text[]) payload`);
}
