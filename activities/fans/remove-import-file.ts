import { sql } from 'drizzle-orm';
import { inWorkspace } from '../../db/database';
import { noteFileGone } from '../../db/fans/import-row';
import type { FansDeps } from './fans-deps';

/** An import that has ended needs its file no more, and a fan who is erased later must not live on in it. Doing it again is fine; upkeep finds what a crash left. */
export async function removeImportFile(
  { app, storage }: Pick<FansDeps, 'app' | 'storage'>,
  of: { workspaceId: string; importId: string },
): Promise<void> {
  const { rows } = await inWorkspace(app, of.workspaceId, (tx) =>
    tx.execute<{ key: string }>(
      sql`select object_key as key from imports where id = ${of.importId} and status in ('completed', 'failed', 'cancelled') and file_gone_at is null`,
    ),
  );
  if (rows[0] === undefined) return;
  await storage.remove(rows[0].key);
  await inWorkspace(app, of.workspaceId, (tx) => noteFileGone(tx, of.importId));
}
