import { eq } from 'drizzle-orm';
import type { Tx } from '../../db/database';
import { imports } from '../../db/schema';
import { notFound } from '../../domain/domain-error';

/** @throws DomainError not_found, for one of another workspace alike */
export async function requireImport(tx: Tx, importId: string): Promise<typeof imports.$inferSelect> {
  const [row] = await tx.select().from(imports).where(eq(imports.id, importId));
  if (!row) throw notFound('import');
  return row;
}
