import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { MASS_READ_BACK_WORKFLOW, massReadBackStart, type MassSendKey } from '../../workflows/messaging/contract';

const MOST = 1_000;
// The one that nobody has looked at for the longest comes first, so that many cannot hide one.
const OPEN = `select s.workspace_id as "workspaceId", s.account_id as "accountId", s.id as "massSendId" from mass_sends s
  join platform_accounts a on a.id = s.account_id and a.removed_at is null
  where s.status in ('unknown', 'sending', 'reading') and s.check_at < now() - interval '20 seconds' order by s.check_at limit $1`;

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
