import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Page, PageQuery } from '../../contracts/api/page';
import type { FanList, fanListBody, fanListPatch, membersAnswer, MembersBody } from '../../contracts/fans/fan';
import { inWorkspace, type Tx } from '../../db/database';
import { addMembers, findNamed, removeMembers } from '../../db/fans/list-members';
import { listRows } from '../../db/fans/list-row';
import { fanLists } from '../../db/schema';
import { notFound } from '../../domain/domain-error';
import { audit } from '../audit';
import type { Ctx } from '../context';
import { decodeIdCursor, pageOfRows } from '../cursor';
import { requireAccount } from './require-account';
import { requireMoneyFor } from './require-money-for';

async function requireList(tx: Tx, listId: string): Promise<FanList> {
  const [row] = await listRows(tx, sql`l.id = ${listId}`, 1);
  if (!row) throw notFound('list');
  return row;
}

/** Newest first; of an account: its own and those of the whole workspace. */
export async function listLists({ ctx, accountId, page }: { ctx: Ctx; accountId?: string; page: PageQuery }): Promise<Page<FanList>> {
  const before = decodeIdCursor(page.cursor);
  const ofAccount = accountId === undefined ? sql`true` : sql`(l.account_id = ${accountId} or l.account_id is null)`;
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, (tx) =>
    listRows(tx, sql`${ofAccount} and ${before === null ? sql`true` : sql`l.id < ${before}`}`, page.limit + 1),
  );
  return pageOfRows(
    rows,
    page.limit,
    (row) => row,
    (row) => [row.id],
  );
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

/** The first of those who were not found are told, enough to see what is wrong with the list that was pasted. */
const SHOWN_UNKNOWN = 100;

/** Puts fans on a list or takes them off. @returns how many that changed; fans of another account than the list's are left out */
export async function changeMembers({
  ctx,
  listId,
  who,
  add,
}: {
  ctx: Ctx;
  listId: string;
  who: MembersBody;
  add: boolean;
}): Promise<z.output<typeof membersAnswer>> {
  if (!('named' in who)) requireMoneyFor(ctx, who);
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const list = await requireList(tx, listId);
    const { unknown, ...selection } =
      'named' in who ? await findNamed(tx, who.named, list.accountId ?? who.accountId ?? null) : { ...who, unknown: [] };
    const changed = add ? await addMembers(tx, ctx.workspaceId, list, selection) : await removeMembers(tx, list, selection);
    await audit(tx, ctx, add ? 'list.fans_added' : 'list.fans_removed', { type: 'list', id: listId }, { fans: changed });
    return { changed, unknown: unknown.slice(0, SHOWN_UNKNOWN) };
  });
}
