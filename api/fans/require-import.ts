import { eq } from 'drizzle-orm';
import type { Tx } from '../../db/database';
import { imports, platformAccounts } from '../../db/schema';
import { DomainError, notFound } from '../../domain/domain-error';

type ImportRow = typeof imports.$inferSelect;

/** @throws DomainError not_found, for one of another workspace alike */
export async function requireImport(tx: Tx, importId: string, lock = false): Promise<ImportRow> {
  const query = tx.select().from(imports).where(eq(imports.id, importId));
  const [row] = lock ? await query.for('no key update') : await query;
  if (!row) throw notFound('import');
  return row;
}

/** One whose file is still there to be read, with the time zone of its account. @throws DomainError not_found, imports.unreadable, imports.wrong_status */
export async function requireReadable(tx: Tx, importId: string): Promise<ImportRow & { timeZone: string }> {
  const row = await requireImport(tx, importId);
  if (row.status === 'failed' && row.startedAt === null) throw new DomainError('imports.unreadable', row.error ?? 'The file cannot be read as CSV.');
  if (row.fileGoneAt !== null)
    throw new DomainError('imports.wrong_status', `The import is ${row.status} and its file was removed. Upload the file again.`);
  const [account] = await tx.select({ timeZone: platformAccounts.timeZone }).from(platformAccounts).where(eq(platformAccounts.id, row.accountId));
  return { ...row, timeZone: account?.timeZone ?? 'UTC' };
}
