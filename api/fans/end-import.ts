import { eq } from 'drizzle-orm';
import type { ImportJob } from '../../contracts/fans/import';
import { inWorkspace } from '../../db/database';
import { finishImport, noteFileGone } from '../../db/fans/import-row';
import { imports } from '../../db/schema';
import { DomainError } from '../../domain/domain-error';
import { audit } from '../audit';
import { actorName, type Ctx } from '../context';
import { requireImport } from './require-import';
import { toImport } from './to-import';

type Request = { ctx: Ctx; importId: string };

/** Written to the record, which the run reads before every page: when this answers, no further row is taken. What was taken stays. Works without Temporal. */
export async function cancelImport({ ctx, importId }: Request): Promise<ImportJob> {
  const row = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const found = await requireImport(tx, importId);
    const ended = await finishImport(tx, importId, 'cancelled', actorName(ctx.actor));
    if (!ended && found.status !== 'cancelled')
      throw new DomainError('imports.wrong_status', `An import that is ${found.status} cannot be cancelled.`);
    return requireImport(tx, importId);
  });
  await removeFile(ctx, row);
  return toImport(row);
}

/** Takes an import out of the list with its refused rows; fans that came in stay. @throws DomainError not_found, imports.wrong_status */
export async function removeImport({ ctx, importId }: Request): Promise<void> {
  const row = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => requireImport(tx, importId));
  if (row.status === 'running' || row.status === 'waiting')
    throw new DomainError('imports.wrong_status', `An import that is ${row.status} cannot be removed. Stop it first.`);
  if (row.fileGoneAt === null) await ctx.storage.remove(row.objectKey);
  await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const { status } = await requireImport(tx, importId, true);
    if (status === 'running' || status === 'waiting')
      throw new DomainError('imports.wrong_status', 'The import was started meanwhile. Stop it first.');
    await tx.delete(imports).where(eq(imports.id, importId));
    await audit(tx, ctx, 'import.removed', { type: 'import', id: importId }, { filename: row.filename });
  });
}

/** The upload is done with. A storage that is away just now is no reason to refuse: upkeep removes what is left. */
async function removeFile(ctx: Ctx, { id, objectKey, fileGoneAt }: { id: string; objectKey: string; fileGoneAt: Date | null }): Promise<void> {
  if (fileGoneAt !== null) return;
  try {
    await ctx.storage.remove(objectKey);
    await inWorkspace(ctx.db, ctx.workspaceId, (tx) => noteFileGone(tx, id));
  } catch (error) {
    ctx.log.warn({ importId: id, err: error }, 'the file of an import could not be removed; upkeep will');
  }
}
