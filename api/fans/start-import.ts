import { and, eq, inArray } from 'drizzle-orm';
import type { ImportJob, ImportOptions } from '../../contracts/fans/import';
import type { ImportKind } from '../../contracts/fans/import-fields';
import { inWorkspace } from '../../db/database';
import type { StoredPlan } from '../../db/fans/import-row';
import { fanLists, imports } from '../../db/schema';
import { DomainError, notFound } from '../../domain/domain-error';
import { IMPORT_WORKFLOW, importStart } from '../../workflows/fans/contract';
import { audit } from '../audit';
import type { Ctx } from '../context';
import { planFile } from './plan-file';
import { requireImport, requireReadable } from './require-import';
import { startSoon } from '../start-soon';
import { toImport } from './to-import';

/**
 * Fixes how the file is read and starts its run. Where Temporal is away the import waits, and the sweep starts it. Starting one that waits or runs
 * starts its run where that is missing, and nothing else.
 * @throws DomainError imports.unreadable, imports.mapping, imports.wrong_status, lists.live
 */
export async function startImport({ ctx, importId, options }: { ctx: Ctx; importId: string; options: ImportOptions }): Promise<ImportJob> {
  const { workspaceId } = ctx;
  const found = await inWorkspace(ctx.db, workspaceId, (tx) => requireReadable(tx, importId));
  const started = found.status === 'running' || found.status === 'waiting' ? found : await fixPlan(ctx, found, options);
  const run = importStart({ workspaceId, accountId: started.accountId, importId });
  const reached = await startSoon(ctx, { importId }, () => ctx.temporal.workflow.start(IMPORT_WORKFLOW, run));
  if (reached) return toImport(started);
  return inWorkspace(ctx.db, workspaceId, async (tx) => {
    await tx
      .update(imports)
      .set({ status: 'waiting' })
      .where(and(eq(imports.id, importId), eq(imports.status, 'running'), eq(imports.rowsRead, 0)));
    return toImport(await requireImport(tx, importId));
  });
}

async function fixPlan(ctx: Ctx, found: typeof imports.$inferSelect, options: ImportOptions): Promise<typeof imports.$inferSelect> {
  if (found.status !== 'uploaded')
    throw new DomainError('imports.wrong_status', `An import that is ${found.status} cannot be started. Upload the file again.`);
  const { csv, plan, problems } = await planFile(ctx.storage, { ...found, kind: found.kind as ImportKind }, options);
  const errors = problems.filter((problem) => problem.level === 'error').map((problem) => problem.message);
  if (errors.length > 0) throw new DomainError('imports.mapping', errors.join(' '));
  const stored: StoredPlan = { ...plan, format: csv.format, listId: options.listId ?? null, createMissingFans: options.createMissingFans ?? true };
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    if (options.listId !== undefined) {
      const [list] = await tx.select({ accountId: fanLists.accountId, kind: fanLists.kind }).from(fanLists).where(eq(fanLists.id, options.listId));
      if (!list || (list.accountId !== null && list.accountId !== found.accountId)) throw notFound('list');
      if (list.kind === 'live') throw new DomainError('lists.live', 'An import cannot put fans on a list that follows rules. Choose another list.');
    }
    const [row] = await tx
      .update(imports)
      .set({
        status: 'running',
        options,
        plan: stored,
        nextByte: csv.start.byte,
        nextRow: csv.start.row,
        nextLine: csv.start.line,
        startedAt: ctx.now(),
      })
      .where(and(eq(imports.id, found.id), inArray(imports.status, ['uploaded'])))
      .returning();
    if (!row) throw new DomainError('imports.wrong_status', 'The import was started or cancelled meanwhile.');
    await audit(
      tx,
      ctx,
      'import.started',
      { type: 'import', id: found.id },
      { columns: plan.columns.map(({ header, fields }) => ({ header, fields })) },
    );
    return row;
  });
}
