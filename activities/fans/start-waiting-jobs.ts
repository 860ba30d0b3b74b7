import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { startMissingUnsends } from '../messaging/start-missing-unsends';
import { EXPORT_WORKFLOW, exportStart, IMPORT_WORKFLOW, importStart } from '../../workflows/fans/contract';

export interface StartWaitingDeps {
  temporal: Client;
  /** Reads jobs across workspaces: the sender's role. */
  senderPool: Pool;
}

interface Job {
  kind: 'import' | 'export';
  workspaceId: string;
  accountId: string;
  id: string;
}

const MOST = 1_000;

/** Asked for while Temporal was away, or committed by a process that ended before it told Temporal. */
const WAITING = `select 'import' as kind, workspace_id as "workspaceId", account_id as "accountId", id from imports
    where status = 'waiting' or (status = 'running' and started_at < now() - interval '20 seconds' and rows_read = 0)
  union all select 'export', workspace_id, account_id, id from exports
    where account_id is not null and (status = 'waiting' or (status = 'running' and created_at < now() - interval '20 seconds' and upload_id is null)) limit $1`;

/** Starts the run of every import, export and unsend that waits for one. A run that is there is left alone; the run itself says that it has begun. */
export function createStartWaitingJobs({ temporal, senderPool }: StartWaitingDeps) {
  return async function startWaitingJobs(): Promise<{ jobs: number }> {
    const { rows } = await senderPool.query<Job>(WAITING, [MOST]);
    const started = await Promise.allSettled(
      rows.map(({ kind, id, ...of }) =>
        kind === 'import'
          ? temporal.workflow.start(IMPORT_WORKFLOW, importStart({ ...of, importId: id }))
          : temporal.workflow.start(EXPORT_WORKFLOW, exportStart({ ...of, exportId: id })),
      ),
    );
    const failed = started.filter((result) => result.status === 'rejected');
    if (failed.length > 0)
      throw new AggregateError(
        failed.map(({ reason }) => reason as Error),
        `${failed.length} of ${rows.length} imports and exports could not be started.`,
      );
    return { jobs: rows.length + (await startMissingUnsends({ temporal, senderPool })) };
  };
}
