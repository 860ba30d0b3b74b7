import { sql } from 'drizzle-orm';
import type { Tx } from './database';

/** The channel on which every API process listens. */
export const LIVE_CHANNEL = 'huntaze_live';

/** What moved. Ids only: whoever may see the rest reads it. */
export interface LiveChange {
  workspaceId: string;
  /** `campaign`, `account`, `import`, `export`, `message`, `fan` … */
  topic: string;
  id: string;
  /** The platform account it belongs to, so that roles that hold for named accounts hear of theirs only; null is for everybody. */
  accountId: string | null;
}

/** Tells open pages, after this transaction commits, that something moved. Postgres drops repeats within one transaction; a bulk writer says it once a page. */
export async function notifyLive(tx: Pick<Tx, 'execute'>, change: LiveChange): Promise<void> {
  await tx.execute(sql`select pg_notify(${LIVE_CHANNEL}, ${JSON.stringify([change.workspaceId, change.topic, change.id, change.accountId])})`);
}

/** Null for a payload that is not one of ours. */
export function parseLiveChange(payload: string): LiveChange | null {
  const parts: unknown = JSON.parse(payload);
  if (!Array.isArray(parts)) return null;
  const [workspaceId, topic, id, accountId] = parts as unknown[];
  if (typeof workspaceId !== 'string' || typeof topic !== 'string' || typeof id !== 'string') return null;
  return { workspaceId, topic, id, accountId: typeof accountId === 'string' ? accountId : null };
}
