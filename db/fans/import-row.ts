import type { AuditAction } from '../../contracts/accounts/audit-actions';
import { sql } from 'drizzle-orm';
import type { ImportFault } from '../../contracts/fans/import-fault';
import type { ImportKind } from '../../contracts/fans/import-fields';
import type { ImportPlan } from '../../domain/fans/import-plan';
import type { CsvFormat, CsvPosition } from '../../domain/fans/csv-format';
import type { Tx } from '../database';
import { notifyLive } from '../live';
import { noteImportEnded } from '../notifications/job-notes';

/** How a started import reads its file. */
export interface StoredPlan extends ImportPlan {
  format: CsvFormat;
  listId: string | null;
  /** Transactions of fans who are not there make them. */
  createMissingFans: boolean;
}

export interface ImportStanding {
  accountId: string;
  kind: ImportKind;
  status: string;
  objectKey: string;
  currency: string;
  plan: StoredPlan | null;
  position: CsvPosition;
}

export interface PageCounts {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
}

/** A run has begun: what waited for it waits no more. */
export async function beginImport(tx: Tx, importId: string): Promise<void> {
  await tx.execute(sql`update imports set status = 'running' where id = ${importId} and status = 'waiting'`);
}

/** Notes that the uploaded file is gone from the storage. */
export async function noteFileGone(tx: Tx, importId: string): Promise<void> {
  await tx.execute(sql`update imports set file_gone_at = now() where id = ${importId} and file_gone_at is null`);
}

/** Reads an import and holds its row: a cancel that answers after this transaction finds its page written, one before it stops the page. */
export async function lockImport(tx: Tx, importId: string): Promise<ImportStanding | null> {
  const { rows } = await tx.execute<Omit<ImportStanding, 'position'> & { byte: string; row: number; line: number }>(sql`
    select i.account_id as "accountId", i.kind, i.status, i.object_key as "objectKey", i.plan, a.currency, i.next_byte as byte, i.next_row as row, i.next_line as line
    from imports i join platform_accounts a on a.id = i.account_id where i.id = ${importId} for no key update of i`);
  const found = rows[0];
  if (found === undefined) return null;
  const { byte, row, line, ...standing } = found;
  return { ...standing, position: { byte: Number(byte), row, line } };
}

/** Adds a page to the counters and moves the offset behind it. */
export async function advanceImport(tx: Tx, importId: string, counts: PageCounts, next: CsvPosition): Promise<void> {
  await tx.execute(sql`update imports set rows_read = rows_read + ${counts.rows}, created_count = created_count + ${counts.created}, updated_count = updated_count + ${counts.updated},
    unchanged_count = unchanged_count + ${counts.unchanged}, refused_count = refused_count + ${counts.refused}, next_byte = ${next.byte}, next_row = ${next.row}, next_line = ${next.line} where id = ${importId}`);
}

export interface RefusedRow {
  row: number;
  line: number;
  reason: string;
  /** What the reason is made of. */
  code: ImportFault['code'];
  params: ImportFault['params'];
  raw: string;
}

export async function insertRefusals(tx: Tx, importId: string, workspaceId: string, refused: readonly RefusedRow[]): Promise<void> {
  if (refused.length === 0) return;
  await tx.execute(sql`insert into import_refusals (import_id, workspace_id, row_number, line_number, reason, code, params, raw)
    select ${importId}, ${workspaceId}, r."row", r.line, r.reason, r.code, r.params, r.raw from json_to_recordset(${JSON.stringify(refused)}::json) as r ("row" int, line int, reason text, code text, params jsonb, raw text)`);
}

export type FinalImportStatus = 'completed' | 'failed' | 'cancelled';

/** Ends a running import and writes what happened. @returns whether it was running */
export async function finishImport(
  tx: Tx,
  importId: string,
  status: FinalImportStatus,
  actor: string,
  error: string | null = null,
): Promise<boolean> {
  const { rows } = await tx.execute<{
    workspace_id: string;
    account_id: string;
    kind: string;
    created_by: string | null;
    counts: { created: number; refused: number };
  }>(sql`
    update imports set status = ${status}, error = ${error}, finished_at = now() where id = ${importId} and status in ('uploaded', 'waiting', 'running')
    returning workspace_id, account_id, kind, created_by, jsonb_build_object('created', created_count, 'updated', updated_count, 'unchanged', unchanged_count, 'refused', refused_count) as counts`);
  const done = rows[0];
  if (done === undefined) return false;
  await notifyLive(tx, { workspaceId: done.workspace_id, topic: 'import', id: importId, accountId: done.account_id });
  await noteImportEnded(
    tx,
    { workspaceId: done.workspace_id, accountId: done.account_id, id: importId, startedBy: done.created_by },
    status,
    done.counts,
  );
  await tx.execute(sql`delete from import_transaction_keys where import_id = ${importId}`);
  const data = JSON.stringify({ ...done.counts, kind: done.kind, importId });
  await tx.execute(
    sql`insert into events (workspace_id, type, account_id, data) values (${done.workspace_id}, ${`import.${status}`}, ${done.account_id}, ${data})`,
  );
  await tx.execute(
    sql`insert into audit_log (workspace_id, actor, action, target_type, target_id, data) values (${done.workspace_id}, ${actor}, ${`import.${status}` satisfies AuditAction}, 'import', ${importId}, ${data})`,
  );
  return true;
}
