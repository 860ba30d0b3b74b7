import { and, desc, eq, lt } from 'drizzle-orm';
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { sql } from 'drizzle-orm';
import type { Page, PageQuery } from '../../contracts/api/page';
import { REFUSALS_KEPT_DAYS, type ImportJob, type Refusals } from '../../contracts/fans/import';
import { inWorkspace } from '../../db/database';
import type { StoredPlan } from '../../db/fans/import-row';
import { refusalsOf, type RefusedParts } from '../../db/fans/refusals-of';
import { imports } from '../../db/schema';
import { importFaultText } from '../../domain/fans/import-fault-text';
import { splitFields } from '../../providers/csv/split-fields';
import type { Ctx } from '../context';
import { decodeIdCursor, pageOfRows } from '../cursor';
import type { Download } from '../define-route';
import { requireImport } from './require-import';
import { toImport } from './to-import';

const REFUSED_PAGE = 1_000;

export async function getImport({ ctx, importId }: { ctx: Ctx; importId: string }): Promise<ImportJob> {
  return toImport(await inWorkspace(ctx.db, ctx.workspaceId, (tx) => requireImport(tx, importId)));
}

/** Newest first. */
export async function listImports({ ctx, accountId, page }: { ctx: Ctx; accountId?: string; page: PageQuery }): Promise<Page<ImportJob>> {
  const before = decodeIdCursor(page.cursor);
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, (tx) =>
    tx
      .select()
      .from(imports)
      .where(and(accountId ? eq(imports.accountId, accountId) : undefined, before ? lt(imports.id, before) : undefined))
      .orderBy(desc(imports.id))
      .limit(page.limit + 1),
  );
  return pageOfRows(rows, page.limit, toImport, (row) => [row.id]);
}

const faultOf = ({ code, params }: RefusedParts) => (code === null ? null : { code, params: params ?? {} });
const SHOWN_REFUSED = 100;
const DAY_MS = 86_400_000;

/** Why rows were refused, and the first of them. */
export async function getRefusals({ ctx, importId }: { ctx: Ctx; importId: string }): Promise<Refusals> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const row = await requireImport(tx, importId);
    const plan = row.plan as StoredPlan | null;
    const { reasons, rows } = await refusalsOf(tx, importId, SHOWN_REFUSED);
    return {
      headers: (plan?.columns ?? []).map((column) => column.header),
      reasons: reasons.map(({ rows: count, ...parts }) => {
        const fault = faultOf(parts);
        return { reason: fault === null ? parts.reason : importFaultText(fault), fault, rows: count };
      }),
      rows: rows.map(({ raw, row: number, line, reason, ...parts }) => ({
        row: number,
        line,
        reason,
        fault: faultOf(parts),
        values: splitFields(raw, plan?.format.separator ?? ','),
      })),
      keptUntil: row.finishedAt === null ? null : new Date(row.finishedAt.getTime() + REFUSALS_KEPT_DAYS * DAY_MS).toISOString(),
    };
  });
}

/** The refused rows with row number, line and reason in front of what the file had, to be mended and imported again. */
export async function downloadRefused({ ctx, importId }: { ctx: Ctx; importId: string }): Promise<Download> {
  const row = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => requireImport(tx, importId));
  return {
    stream: Readable.from(refusedLines(ctx, importId, row.plan as StoredPlan | null)),
    contentType: 'text/csv; charset=utf-8',
    filename: `refused-${row.filename.replace(/\.[^.]*$/, '')}.csv`,
  };
}

async function* refusedLines(ctx: Ctx, importId: string, plan: StoredPlan | null): AsyncGenerator<string> {
  yield `\ufeff${stringify([['refused_row', 'refused_line', 'refused_reason', ...(plan?.columns ?? []).map((column) => column.header)]])}`;
  for (let after = 0; ;) {
    const rows = await inWorkspace(
      ctx.db,
      ctx.workspaceId,
      async (tx) =>
        (
          await tx.execute<{ row: number; line: number; reason: string; raw: string }>(sql`
      select row_number as row, line_number as line, reason, raw from import_refusals where import_id = ${importId} and row_number > ${after} order by row_number limit ${REFUSED_PAGE}`)
        ).rows,
    );
    yield stringify(
      rows.map(({ row, line, reason, raw }) => [row, line, reason, ...splitFields(raw, plan?.format.separator ?? ',')]),
      { escape_formulas: true },
    );
    if (rows.length < REFUSED_PAGE) return;
    after = rows.at(-1)!.row;
  }
}
