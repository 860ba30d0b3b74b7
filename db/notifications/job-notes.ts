import { writeNotification, type NoteTx } from './write-notification';

/** The person who started a job hears of its end; one that a program started is told to all who may. */
interface Job {
  workspaceId: string;
  accountId: string | null;
  id: string;
  startedBy: string | null;
}

export async function noteImportEnded(
  tx: NoteTx,
  { workspaceId, accountId, id, startedBy }: Job,
  status: 'completed' | 'failed' | 'cancelled',
  { created, refused }: { created: number; refused: number },
): Promise<void> {
  const about = { workspaceId, accountId, subjectId: id, userId: startedBy };
  if (status === 'failed') await writeNotification(tx, { ...about, kind: 'import.failed' });
  if (status === 'completed' && refused > 0) await writeNotification(tx, { ...about, kind: 'import.refused_rows', data: { created, refused } });
}

export async function noteExportEnded(
  tx: NoteTx,
  { workspaceId, accountId, id, startedBy }: Job,
  status: 'completed' | 'failed' | 'cancelled',
  rows: number,
): Promise<void> {
  const about = { workspaceId, accountId, subjectId: id, userId: startedBy };
  if (status === 'failed') await writeNotification(tx, { ...about, kind: 'export.failed' });
  if (status === 'completed') await writeNotification(tx, { ...about, kind: 'export.ready', data: { count: rows } });
}
