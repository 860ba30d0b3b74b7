import type { AuditAction } from '../../contracts/accounts/audit-actions';
import { EXPORT_KEPT_DAYS, type ExportKind } from '../../contracts/fans/names';
import { sql } from 'drizzle-orm';
import type { ExportQuery } from '../../contracts/fans/export';
import type { StoredPart } from '../../domain/fans/stored-part';
import type { Tx } from '../database';
import { notifyLive } from '../live';
import { noteExportEnded } from '../notifications/job-notes';

export interface ExportStanding {
  accountId: string;
  kind: ExportKind;
  query: ExportQuery;
  status: string;
  objectKey: string;
  uploadId: string | null;
  parts: StoredPart[];
  /** The last row that the stored parts hold. */
  nextAfter: string | null;
}

/** A run has begun: what waited for it waits no more. */
export async function beginExport(tx: Tx, exportId: string): Promise<void> {
  await tx.execute(sql`update exports set status = 'running' where id = ${exportId} and status = 'waiting'`);
}

/** Reads an export and holds its row. */
export async function lockExport(tx: Tx, exportId: string): Promise<ExportStanding | null> {
  const { rows } = await tx.execute<ExportStanding & Record<string, unknown>>(sql`
    select account_id as "accountId", kind, query, status, object_key as "objectKey", upload_id as "uploadId", parts, next_after as "nextAfter" from exports where id = ${exportId} for no key update`);
  return rows[0] ?? null;
}

export async function setUpload(tx: Tx, exportId: string, uploadId: string): Promise<void> {
  await tx.execute(sql`update exports set upload_id = ${uploadId} where id = ${exportId}`);
}

export interface WrittenPart {
  part: StoredPart;
  rows: number;
  bytes: number;
  nextAfter: string | null;
}

/** Adds a stored part and moves on behind its rows. @returns false when the export was cancelled or another worker has written this part */
export async function advanceExport(tx: Tx, exportId: string, { part, rows, bytes, nextAfter }: WrittenPart): Promise<boolean> {
  const { rows: moved } = await tx.execute<{ workspace_id: string; account_id: string | null }>(sql`
    update exports set parts = parts || ${JSON.stringify([part])}::jsonb, rows_written = rows_written + ${rows}, bytes = bytes + ${bytes}, next_after = ${nextAfter}
    where id = ${exportId} and status = 'running' and jsonb_array_length(parts) = ${part.number - 1} returning workspace_id, account_id`);
  if (moved[0]) await notifyLive(tx, { workspaceId: moved[0].workspace_id, topic: 'export', id: exportId, accountId: moved[0].account_id });
  return moved[0] !== undefined;
}

/** Ends an export that waits or runs and writes what happened. @returns whether it was running */
export async function finishExport(
  tx: Tx,
  exportId: string,
  status: 'completed' | 'failed' | 'cancelled',
  actor: string,
  error: string | null = null,
): Promise<boolean> {
  const { rows } = await tx.execute<{
    workspace_id: string;
    account_id: string | null;
    kind: string;
    created_by: string | null;
    rows_written: number;
  }>(sql`
    update exports set status = ${status}, error = ${error}, finished_at = now(), expires_at = case when ${status} = 'completed' then now() + make_interval(days => ${EXPORT_KEPT_DAYS}) end
    where id = ${exportId} and status in ('waiting', 'running') returning workspace_id, account_id, kind, created_by, rows_written`);
  const done = rows[0];
  if (done === undefined) return false;
  await notifyLive(tx, { workspaceId: done.workspace_id, topic: 'export', id: exportId, accountId: done.account_id });
  await noteExportEnded(
    tx,
    { workspaceId: done.workspace_id, accountId: done.account_id, id: exportId, startedBy: done.created_by },
    status,
    done.rows_written,
  );
  const data = JSON.stringify({ kind: done.kind, rows: done.rows_written });
  await tx.execute(
    sql`insert into audit_log (workspace_id, actor, action, target_type, target_id, data) values (${done.workspace_id}, ${actor}, ${`export.${status}` satisfies AuditAction}, 'export', ${exportId}, ${data})`,
  );
  return true;
}
