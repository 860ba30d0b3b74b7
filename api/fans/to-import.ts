import type { ImportJob, ImportStatus } from '../../contracts/fans/import';
import type { ImportFault } from '../../contracts/fans/import-fault';
import type { ImportKind } from '../../contracts/fans/import-fields';
import type { StoredPlan } from '../../db/fans/import-row';
import type { imports } from '../../db/schema';

export function toImport(row: typeof imports.$inferSelect): ImportJob {
  return {
    id: row.id,
    accountId: row.accountId,
    kind: row.kind as ImportKind,
    status: row.status as ImportStatus,
    filename: row.filename,
    bytes: row.bytes ?? 0,
    bytesRead: row.status === 'completed' ? (row.bytes ?? 0) : row.nextByte,
    rows: row.rowsRead,
    created: row.createdCount,
    updated: row.updatedCount,
    unchanged: row.unchangedCount,
    refused: row.refusedCount,
    error: row.error,
    fault: row.fault as ImportFault | null,
    createdBy: row.createdBy,
    listId: (row.plan as StoredPlan | null)?.listId ?? null,
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}
