import type { Pool } from 'pg';
import type { ObjectStorage } from '../../providers/storage/object-storage';

const PAGE = 200;
/** Uploads that a crash cut off, and files that were removed while the storage did not answer. */
const LEFT = `select id, workspace_id as "workspaceId", state from media
  where (state = 'uploading' and created_at < now() - interval '6 hours') or (state = 'removed' and object_key <> '') limit ${PAGE}`;
/** References that were used up, or that no platform knows any more; waits whose message is gone. */
const OVER = [
  `delete from media_uploads where not reusable and state = 'ready' and (updated_at < now() - interval '7 days' or (spent_by is null and updated_at < now() - interval '1 day'))`,
  `delete from media_waits w where not exists (select from outbox o where o.account_id = w.account_id and o.message_id = w.message_id)`,
];

/** Removes what uploads left behind. The bytes go first and the row second: done twice, nothing is left the second time. */
export function createTidyMedia({ senderPool, storage }: { senderPool: Pool; storage: ObjectStorage }) {
  return async function tidyMedia(): Promise<{ files: number }> {
    let files = 0;
    for (let page = PAGE; page === PAGE;) {
      const { rows } = await senderPool.query<{ id: string; workspaceId: string; state: string }>(LEFT);
      for (const { id, workspaceId, state } of rows) {
        const folder = `workspaces/${workspaceId}/media/${id}`;
        for (const name of ['upload', 'file', 'thumbnail.webp']) await storage.remove(`${folder}/${name}`);
        await senderPool.query(
          state === 'uploading' ? 'delete from media where id = $1' : `update media set object_key = '', thumbnail_key = null where id = $1`,
          [id],
        );
      }
      page = rows.length;
      files += rows.length;
    }
    for (const statement of OVER) await senderPool.query(statement);
    return { files };
  };
}
