import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { MASS_READ_BACK_WORKFLOW, massReadBackStart, type MassSendKey } from '../../workflows/messaging/contract';

const MOST = 1_000;
const OPEN = `select workspace_id as "workspaceId", account_id as "accountId", id as "massSendId" from mass_sends
  where status in ('unknown', 'sending', 'reading') and attempted_at < now() - interval '20 seconds' order by id desc limit $1`;

/** Starts the run of every call for many that has none: its answer was committed but Temporal did not hear of it. A run that is there is left alone. */
export async function startMissingReadBacks({ temporal, senderPool }: { temporal: Client; senderPool: Pool }): Promise<number> {
  const { rows } = await senderPool.query<MassSendKey>(OPEN, [MOST]);
  const started = await Promise.allSettled(rows.map((key) => temporal.workflow.start(MASS_READ_BACK_WORKFLOW, massReadBackStart(key))));
  const failed = started.filter((result) => result.status === 'rejected');
  if (failed.length > 0) {
    const causes = failed.map(({ reason }) => reason as Error);
    throw new AggregateError(causes, `${failed.length} of ${rows.length} read-backs could not be started.`);
  }
  return rows.length;
}
