import { and, desc, eq, lt } from 'drizzle-orm';
import type { Page, PageQuery } from '../../contracts/api/page';
import type { Suppression } from '../../contracts/fans/fan';
import { inWorkspace } from '../../db/database';
import { suppressions } from '../../db/schema';
import type { Ctx } from '../context';
import { decodeIdCursor, pageOfRows } from '../cursor';

/** Newest first, lifted ones included. The hashes stay inside. */
export async function listSuppressions({ ctx, accountId, page }: { ctx: Ctx; accountId?: string; page: PageQuery }): Promise<Page<Suppression>> {
  const before = decodeIdCursor(page.cursor);
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, (tx) =>
    tx
      .select()
      .from(suppressions)
      .where(and(accountId ? eq(suppressions.accountId, accountId) : undefined, before ? lt(suppressions.id, before) : undefined))
      .orderBy(desc(suppressions.id))
      .limit(page.limit + 1),
  );
  return pageOfRows(
    rows,
    page.limit,
    (row) => ({
      id: row.id,
      accountId: row.accountId,
      fanId: row.fanId,
      reason: row.reason as Suppression['reason'],
      wording: row.wording,
      actor: row.actor,
      createdAt: row.createdAt.toISOString(),
      liftedAt: row.liftedAt?.toISOString() ?? null,
    }),
    (row) => [row.id],
  );
}
