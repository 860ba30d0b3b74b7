import type { ExportKind } from '../../contracts/fans/names';
import { and, desc, eq, lt } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Page, PageQuery } from '../../contracts/api/page';
import type { createExportBody, ExportJob, ExportQuery } from '../../contracts/fans/export';
import { inWorkspace, type Tx } from '../../db/database';
import { countExportRows } from '../../db/fans/export-page';
import { finishExport } from '../../db/fans/export-row';
import { campaigns, exports } from '../../db/schema';
import { DomainError, notFound } from '../../domain/domain-error';
import { EXPORT_WORKFLOW, exportStart } from '../../workflows/fans/contract';
import { audit } from '../audit';
import { actorName, type Ctx } from '../context';
import { decodeIdCursor, pageOfRows } from '../cursor';
import type { Download } from '../define-route';
import { checkExport, requireMoneyIn } from './check-export';
import { requireAccount } from './require-account';
import { startSoon } from '../start-soon';

type ExportRow = typeof exports.$inferSelect;

function toExport(row: ExportRow): ExportJob {
  return {
    id: row.id,
    accountId: row.accountId,
    kind: row.kind as ExportKind,
    status: row.status as ExportJob['status'],
    rows: row.rowsWritten,
    totalRows: row.totalRows,
    query: row.query as ExportQuery,
    createdBy: row.createdBy,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    bytes: row.bytes,
    error: row.error,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

async function requireExport(tx: Tx, exportId: string): Promise<ExportRow> {
  const [row] = await tx.select().from(exports).where(eq(exports.id, exportId));
  if (!row) throw notFound('export');
  return row;
}

/** Notes an export and starts its run; where Temporal is away it waits, and the sweep starts it. @throws DomainError not_found, permission.denied, request.invalid */
export async function createExport({ ctx, input }: { ctx: Ctx; input: z.output<typeof createExportBody> }): Promise<ExportJob> {
  const { workspaceId } = ctx;
  checkExport(ctx, input);
  const row = await inWorkspace(ctx.db, workspaceId, async (tx) => {
    await requireAccount(tx, input.accountId);
    if (input.query.campaignId !== undefined) {
      const [campaign] = await tx
        .select({ id: campaigns.id })
        .from(campaigns)
        .where(and(eq(campaigns.id, input.query.campaignId), eq(campaigns.accountId, input.accountId)));
      if (!campaign) throw notFound('campaign');
    }
    const totalRows = await countExportRows(tx, input);
    const objectKey = `workspaces/${workspaceId}/exports/${randomUUID()}.csv`;
    const [made] = await tx
      .insert(exports)
      .values({ workspaceId, ...input, totalRows, objectKey, createdBy: ctx.actor.userId })
      .returning();
    await audit(tx, ctx, 'export.created', { type: 'export', id: made!.id }, { kind: input.kind });
    return made!;
  });
  const run = exportStart({ workspaceId, accountId: input.accountId, exportId: row.id });
  if (await startSoon(ctx, { exportId: row.id }, () => ctx.temporal.workflow.start(EXPORT_WORKFLOW, run))) return toExport(row);
  return inWorkspace(ctx.db, workspaceId, async (tx) => {
    await tx
      .update(exports)
      .set({ status: 'waiting' })
      .where(and(eq(exports.id, row.id), eq(exports.status, 'running'), eq(exports.rowsWritten, 0)));
    return toExport(await requireExport(tx, row.id));
  });
}

export async function getExport({ ctx, exportId }: { ctx: Ctx; exportId: string }): Promise<ExportJob> {
  return toExport(await inWorkspace(ctx.db, ctx.workspaceId, (tx) => requireExport(tx, exportId)));
}

/** Newest first. */
export async function listExports({ ctx, page }: { ctx: Ctx; page: PageQuery }): Promise<Page<ExportJob>> {
  const before = decodeIdCursor(page.cursor);
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, (tx) =>
    tx
      .select()
      .from(exports)
      .where(before ? lt(exports.id, before) : undefined)
      .orderBy(desc(exports.id))
      .limit(page.limit + 1),
  );
  return pageOfRows(rows, page.limit, toExport, (row) => [row.id]);
}

/** Written to the record, which the run reads at every part. Works without Temporal; an export that has ended stays as it ended. */
export async function cancelExport({ ctx, exportId }: { ctx: Ctx; exportId: string }): Promise<ExportJob> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await requireExport(tx, exportId);
    await finishExport(tx, exportId, 'cancelled', actorName(ctx.actor));
    return toExport(await requireExport(tx, exportId));
  });
}

/** @throws DomainError exports.not_ready, exports.expired, permission.denied */
export async function downloadExport({ ctx, exportId }: { ctx: Ctx; exportId: string }): Promise<Download> {
  const row = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => requireExport(tx, exportId));
  requireMoneyIn(ctx, { kind: row.kind as ExportKind, query: row.query as ExportQuery });
  if (row.status !== 'completed' || row.objectKey === null) throw new DomainError('exports.not_ready', `The export is ${row.status}.`);
  if (row.fileGoneAt !== null || (row.expiresAt !== null && row.expiresAt <= ctx.now()))
    throw new DomainError('exports.expired', 'The file was kept for a while only, or until a fan in it was erased. Ask for the export again.');
  return {
    stream: await ctx.storage.getRange(row.objectKey, 0),
    contentType: 'text/csv; charset=utf-8',
    filename: `${row.kind}-${row.createdAt.toISOString().slice(0, 10)}.csv`,
  };
}
