import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { UNSEND_WORKFLOW, unsendStart, type UnsendKey } from '../../workflows/messaging/contract';

/** The newest: thousands may run for weeks by their timers, and those have their runs. */
const MOST = 1_000;
const RUNNING = `select workspace_id as "workspaceId", account_id as "accountId", id as "unsendId" from unsends
  where status = 'running' and updated_at < now() - interval '20 seconds' order by id desc limit $1`;

/** Starts the run of every unsend that has none: its row was committed but Temporal did not hear of it. A run that is there is left alone. */
export async function startMissingUnsends({ temporal, senderPool }: { temporal: Client; senderPool: Pool }): Promise<number> {
  const { rows } = await senderPool.query<UnsendKey>(RUNNING, [MOST]);
  const started = await Promise.allSettled(rows.map((key) => temporal.workflow.start(UNSEND_WORKFLOW, unsendStart(key))));
  const failed = started.filter((result) => result.status === 'rejected');
  if (failed.length > 0)
    throw new AggregateError(
      failed.map(({ reason }) => reason as Error),
      `${failed.length} of ${rows.length} unsends could not be started.`,
    );
  return rows.length;
}
