import { and, desc, eq, gte, lt } from 'drizzle-orm';
import type { AuditEntry } from '../../contracts/accounts/member';
import type { Page, PageQuery } from '../../contracts/api/page';
import { inWorkspace } from '../../db/database';
import { auditTargetNames } from '../../db/accounts/audit-target-names';
import { auditLog } from '../../db/schema';
import type { Ctx } from '../context';
import { decodeIdCursor, pageOfRows } from '../cursor';
import { namesOf } from './names-of';

export interface AuditFilter {
  actor?: string;
  action?: string;
  targetType?: string;
  targetId?: string;
  from?: string;
  to?: string;
}

const NAMED: ReadonlySet<string> = new Set(['account', 'campaign', 'list', 'import']);

/** Newest first, with the names of the people and things behind the ids. */
export async function listAudit({ ctx, filter, page }: { ctx: Ctx; filter: AuditFilter; page: PageQuery }): Promise<Page<AuditEntry>> {
  const before = decodeIdCursor(page.cursor);
  const { rows, targets } = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const rows = await tx
      .select()
      .from(auditLog)
      .where(
        and(
          eq(auditLog.workspaceId, ctx.workspaceId),
          before === null ? undefined : lt(auditLog.id, before),
          filter.actor === undefined ? undefined : eq(auditLog.actor, filter.actor),
          filter.action === undefined ? undefined : eq(auditLog.action, filter.action),
          filter.targetType === undefined ? undefined : eq(auditLog.targetType, filter.targetType),
          filter.targetId === undefined ? undefined : eq(auditLog.targetId, filter.targetId),
          filter.from === undefined ? undefined : gte(auditLog.at, new Date(filter.from)),
          filter.to === undefined ? undefined : lt(auditLog.at, new Date(filter.to)),
        ),
      )
      .orderBy(desc(auditLog.id))
      .limit(page.limit + 1);
    const named = rows.filter(({ targetType }) => NAMED.has(targetType)).map(({ targetId }) => targetId);
    return { rows, targets: await auditTargetNames(tx, named) };
  });
  const names = await namesOf(
    ctx,
    rows.map(({ actor }) => actor),
  );
  return pageOfRows(
    rows,
    page.limit,
    (row): AuditEntry => ({
      id: row.id,
      at: row.at.toISOString(),
      actor: row.actor,
      actorName: names.get(row.actor) ?? null,
      action: row.action,
      targetType: row.targetType,
      targetId: row.targetId,
      targetName: targets.get(row.targetId) ?? null,
      data: row.data as Record<string, unknown>,
    }),
    (row) => [row.id],
  );
}
