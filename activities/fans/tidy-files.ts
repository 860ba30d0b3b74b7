import type { Pool } from 'pg';
import { REFUSALS_KEPT_DAYS } from '../../contracts/fans/import';
import type { ObjectStorage } from '../../providers/storage/object-storage';

export interface TidyDeps {
  /** Sees the jobs of all workspaces: the sender's role. */
  senderPool: Pool;
  storage: ObjectStorage;
}

const PAGE = 200;
/** How long an uploaded file waits for somebody to start its import. */
const UPLOAD_KEPT_DAYS = 7;

const GIVE_UP = `update imports set status = 'cancelled', finished_at = now(), error = 'Nobody started it within ${UPLOAD_KEPT_DAYS} days.'
  where status = 'uploaded' and created_at < now() - interval '${UPLOAD_KEPT_DAYS} days'`;
/** Files of jobs that are over: an import needs its own no more, an export's is kept for a week or until a fan in it was erased. */
const DONE = {
  imports: `select id, object_key as key from imports where file_gone_at is null and status in ('completed', 'failed', 'cancelled') limit ${PAGE}`,
  exports: `select id, object_key as key from exports where file_gone_at is null and object_key is not null and (status in ('failed', 'cancelled') or expires_at < now()) limit ${PAGE}`,
};
const REFUSALS = `delete from import_refusals r using imports i where i.id = r.import_id and i.finished_at < now() - interval '${REFUSALS_KEPT_DAYS} days'`;

/** Removes files and refused rows that are only kept for a while. A file is removed first and noted second: done twice, nothing is left the second time. */
export function createTidyFiles({ senderPool, storage }: TidyDeps) {
  return async function tidyFiles(): Promise<{ files: number }> {
    await senderPool.query(GIVE_UP);
    let files = 0;
    for (const table of ['imports', 'exports'] as const) {
      for (let page = PAGE; page === PAGE;) {
        const { rows } = await senderPool.query<{ id: string; key: string }>(DONE[table]);
        for (const { id, key } of rows) {
          await storage.remove(key);
          await senderPool.query(`update ${table} set file_gone_at = now() where id = $1`, [id]);
        }
        page = rows.length;
        files += rows.length;
      }
    }
    await senderPool.query(REFUSALS);
    return { files };
  };
}
