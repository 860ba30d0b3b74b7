import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { startMissingReadBacks } from '../messaging/start-missing-read-backs';
import { startMissingUnsends } from '../messaging/start-missing-unsends';
import { EXPORT_WORKFLOW, exportStart, IMPORT_WORKFLOW, importStart, LIVE_LISTS_WORKFLOW, liveListsStart } from '../../workflows/fans/contract';
import { BACKFILL_WORKFLOW, backfillStart } from '../../workflows/messaging/contract';

export interface StartWaitingDeps {
  temporal: Client;
  /** Reads jobs across workspaces: the sender's role. */
  senderPool: Pool;
}

interface Job {
  kind: 'import' | 'export' | 'history';
  workspaceId: string;
  accountId: string;
  id: string;
}

const MOST = 1_000;

/** Asked for while Temporal was away, or committed by a process that ended before it told Temporal. */
const WAITING = `select 'import' as kind, workspace_id as "workspaceId", account_id as "accountId", id from imports
    where status = 'waiting' or (status = 'running' and started_at < now() - interval '20 seconds' and rows_read = 0)
  union all select 'export', workspace_id, account_id, id from exports
    where account_id is not null and (status = 'waiting' or (status = 'running' and created_at < now() - interval '20 seconds' and upload_id is null))
  union all select 'history', workspace_id, account_id, account_id from account_histories where status = 'waiting' limit $1`;

/** Workspaces whose live lists have something to look at. Borders are counted in days, so minutes are soon enough for them. */
const TO_REFRESH = `select w.id as "workspaceId" from workspaces w
  where exists (select from fans_to_review r where r.workspace_id = w.id)
    or exists (select from fan_lists l where l.workspace_id = w.id and l.kind = 'live' and (l.filled_at is null or (l.by_clock and l.reviewed_at < now() - interval '5 minutes')))`;

/**
 * Starts the run of everything that waits for one: imports, exports, reading of the past, unsends, live lists that have something to look at. A run that is
 * there is left alone; the run itself says that it has begun.
 */
export function createStartWaitingJobs({ temporal, senderPool }: StartWaitingDeps) {
  return async function startWaitingJobs(): Promise<{ jobs: number }> {
    const { rows } = await senderPool.query<Job>(WAITING, [MOST]);
    const { rows: lists } = await senderPool.query<{ workspaceId: string }>(TO_REFRESH);
    const started = await Promise.allSettled([
      ...rows.map(({ kind, id, ...of }) => {
        if (kind === 'history') return temporal.workflow.signalWithStart(BACKFILL_WORKFLOW, backfillStart(of));
        return kind === 'import'
          ? temporal.workflow.start(IMPORT_WORKFLOW, importStart({ ...of, importId: id }))
          : temporal.workflow.start(EXPORT_WORKFLOW, exportStart({ ...of, exportId: id }));
      }),
      ...lists.map((of) => temporal.workflow.signalWithStart(LIVE_LISTS_WORKFLOW, liveListsStart(of))),
    ]);
    const failed = started.filter((result) => result.status === 'rejected');
    if (failed.length > 0)
      throw new AggregateError(
        failed.map(({ reason }) => reason as Error),
        `${failed.length} of ${started.length} runs could not be started.`,
      );
    const unsends = await startMissingUnsends({ temporal, senderPool });
    return { jobs: started.length + unsends + (await startMissingReadBacks({ temporal, senderPool })) };
  };
}
