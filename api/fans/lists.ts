import { and, desc, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Page, PageQuery } from '../../contracts/api/page';
import type { FanList, fanListBody, fanListPatch } from '../../contracts/fans/fan';
import { inWorkspace, type Tx } from '../../db/database';
import { fanLists } from '../../db/schema';
import { notFound } from '../../domain/domain-error';
import { audit } from '../audit';
import type { Ctx } from '../context';
import { decodeIdCursor, pageOfRows } from '../cursor';
import { requireAccount } from './require-account';

const fansOn = sql<number>`(select count(*)::int from fan_list_members m where m.list_id = ${fanLists.id})`;
const columns = {
  id: fanLists.id,
  accountId: fanLists.accountId,
  name: fanLists.name,
  description: fanLists.description,
  createdAt: fanLists.createdAt,
  fans: fansOn,
};
const toList = <R extends { createdAt: Date }>(row: R) => ({ ...row, createdAt: row.createdAt.toISOString() });

async function requireList(tx: Tx, listId: string): Promise<FanList> {
  const [row] = await tx.select(columns).from(fanLists).where(eq(fanLists.id, listId));
  if (!row) throw notFound('list');
  return toList(row);
}

/** Newest first; of an account: its own and those of the whole workspace. */
export async function listLists({ ctx, accountId, page }: { ctx: Ctx; accountId?: string; page: PageQuery }): Promise<Page<FanList>> {
  const before = decodeIdCursor(page.cursor);
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, (tx) =>
    tx
      .select(columns)
      .from(fanLists)
      .where(
        and(accountId ? or(eq(fanLists.accountId, accountId), isNull(fanLists.accountId)) : undefined, before ? lt(fanLists.id, before) : undefined),
      )
      .orderBy(desc(fanLists.id))
      .limit(page.limit + 1),
  );
  return pageOfRows(rows, page.limit, toList, (row) => [row.id]);
}

export function getList({ ctx, listId }: { ctx: Ctx; listId: string }): Promise<FanList> {
  return inWorkspace(ctx.db, ctx.workspaceId, (tx) => requireList(tx, listId));
}

/** @throws DomainError conflict when the workspace has a list of that name */
export async function createList({ ctx, input }: { ctx: Ctx; input: z.output<typeof fanListBody> }): Promise<FanList> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    if (input.accountId !== null) await requireAccount(tx, input.accountId);
    const [made] = await tx
      .insert(fanLists)
      .values({ workspaceId: ctx.workspaceId, ...input, createdBy: ctx.actor.userId })
      .returning({ id: fanLists.id });
    await audit(tx, ctx, 'list.created', { type: 'list', id: made!.id });
    return requireList(tx, made!.id);
  });
}

export async function changeList({ ctx, listId, input }: { ctx: Ctx; listId: string; input: z.output<typeof fanListPatch> }): Promise<FanList> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await requireList(tx, listId);
    if (Object.keys(input).length > 0) await tx.update(fanLists).set(input).where(eq(fanLists.id, listId));
    await audit(tx, ctx, 'list.changed', { type: 'list', id: listId }, { fields: Object.keys(input) });
    return requireList(tx, listId);
  });
}

export async function deleteList({ ctx, listId }: { ctx: Ctx; listId: string }): Promise<void> {
  await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const { fans } = await requireList(tx, listId);
    await tx.delete(fanLists).where(eq(fanLists.id, listId));
    await audit(tx, ctx, 'list.deleted', { type: 'list', id: listId }, { fans });
  });
}

/** Puts fans on a list or takes them off. @returns how many that changed; fans of another account than the list's are left out */
export async function changeMembers({
  ctx,
  listId,
  fanIds,
  add,
}: {
  ctx: Ctx;
  listId: string;
  fanIds: string[];
  add: boolean;
}): Promise<{ changed: number }> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const list = await requireList(tx, listId);
    const { rowCount } = add
      ? await tx.execute(sql`insert into fan_list_members (list_id, fan_id, workspace_id) select ${listId}, f.id, ${ctx.workspaceId} from fans f
          where f.id = any (${sql.param(fanIds)}::uuid[]) and (${list.accountId}::uuid is null or f.account_id = ${list.accountId}) on conflict do nothing`)
      : await tx.execute(sql`delete from fan_list_members where list_id = ${listId} and fan_id = any (${sql.param(fanIds)}::uuid[])`);
    await audit(tx, ctx, add ? 'list.fans_added' : 'list.fans_removed', { type: 'list', id: listId }, { fans: rowCount ?? 0 });
    return { changed: rowCount ?? 0 };
  });
}
