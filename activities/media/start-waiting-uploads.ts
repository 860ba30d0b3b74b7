import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { MEDIA_UPLOAD_WORKFLOW, mediaUploadStart, type MediaUploadInput } from '../../workflows/media/contract';

const MOST = 1_000;

const WAITING = `select workspace_id as "workspaceId", account_id as "accountId", media_id as "mediaId" from media_uploads
  where state in ('waiting', 'uploading') and retry_at <= now() and updated_at < now() - interval '10 seconds' 
  union select w.workspace_id, w.account_id, w.media_id from media_waits w join media_uploads u on u.account_id = w.account_id and u.media_id = w.media_id
    where u.state = 'ready' and u.reusable and w.created_at < now() - interval '10 seconds' limit $1`;

/** Starts the run of every upload whose time has come and that nobody has started. One that runs is left alone. */
export function createStartWaitingUploads({ temporal, senderPool }: { temporal: Client; senderPool: Pool }) {
  return async function startWaitingUploads(): Promise<{ uploads: number }> {
    const { rows } = await senderPool.query<MediaUploadInput>(WAITING, [MOST]);
    const started = await Promise.allSettled(rows.map((input) => temporal.workflow.start(MEDIA_UPLOAD_WORKFLOW, mediaUploadStart(input))));
    const failed = started.filter((result) => result.status === 'rejected');
    if (failed.length > 0) {
      const causes = failed.map(({ reason }) => reason as Error);
      throw new AggregateError(causes, `${failed.length} of ${rows.length} uploads could not be started.`);
    }
    return { uploads: rows.length };
  };
}
