import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Page, PageQuery } from '../../contracts/api/page';
import type { FanList, fanListBody, fanListPatch, membersAnswer, MembersBody } from '../../contracts/fans/fan';
import { inWorkspace, type Tx } from '../../db/database';
import { addMembers, findNamed, removeMembers } from '../../db/fans/list-members';
import { listRows } from '../../db/fans/list-row';
import { lockLiveLists } from '../../db/fans/live-list-rows';
import { overAllAccounts } from '../../db/over-all-accounts';
import { notifyLive } from '../../db/live';
import { fanLists } from '../../db/schema';
import { DomainError, notFound } from '../../domain/domain-error';
import { audit } from '../audit';
import type { Ctx } from '../context';
import { decodeIdCursor, pageOfRows } from '../cursor';
import { CHOOSE_ACCOUNT, requireHoldsFor } from '../require-holds-for';
import { newRules, refreshSoon } from './list-rules';
import { requireAccount } from './require-account';
import { requireMoneyFor } from './require-money-for';

async function requireList(tx: Tx, listId: string): Promise<FanList> {
  const [row] = await listRows(tx, sql`l.id = ${listId}`, 1);
  if (!row) throw notFound('list');
  return row;
}

/** To change the list itself; fans of one's own accounts come on and off by the right to change fans. @throws DomainError not_found, permission.all_accounts */
async function requireMyList(tx: Tx, ctx: Ctx, listId: string): Promise<FanList> {
  const list = await requireList(tx, listId);
  requireHoldsFor(
    ctx,
    list.accountId,
    'The list',
    'You may put fans of your accounts on it and take them off; ask somebody whose role holds for all accounts to change the list itself.',
  );
  return list;
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

/** @throws DomainError conflict when the workspace has a list of that name; permission.all_accounts; request.invalid, permission.denied as `newRules` */
export async function createList({ ctx, input }: { ctx: Ctx; input: z.output<typeof fanListBody> }): Promise<FanList> {
  requireHoldsFor(ctx, input.accountId, 'The list', CHOOSE_ACCOUNT);
  const made = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    if (input.accountId !== null) await requireAccount(tx, input.accountId);
    const { rules, ...plain } = input;
    const [made] = await tx
      .insert(fanLists)
      .values({
        workspaceId: ctx.workspaceId,
        ...plain,
        ...(rules === undefined ? {} : await newRules(tx, ctx, null, rules)),
        createdBy: ctx.actor.userId,
      })
      .returning({ id: fanLists.id });
    await audit(tx, ctx, 'list.created', { type: 'list', id: made!.id }, rules === undefined ? {} : { rules });
    return requireList(tx, made!.id);
  });
  if (made.kind === 'live') await refreshSoon(ctx);
  return made;
}

export async function changeList({ ctx, listId, input }: { ctx: Ctx; listId: string; input: z.output<typeof fanListPatch> }): Promise<FanList> {
  const changed = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const list = await requireMyList(tx, ctx, listId);
    const { rules, ...plain } = input;
    if (rules !== undefined && list.kind !== 'live')
      throw new DomainError('lists.not_live', 'Fans of this list were put on it one by one. Make a new list with rules.');
    const values = { ...plain, ...(rules === undefined ? {} : await newRules(tx, ctx, list, rules)) };
    if (Object.keys(values).length > 0) await tx.update(fanLists).set(values).where(eq(fanLists.id, listId));
    await audit(tx, ctx, 'list.changed', { type: 'list', id: listId }, { fields: Object.keys(input), ...(rules === undefined ? {} : { rules }) });
    return requireList(tx, listId);
  });
  if (input.rules !== undefined) await refreshSoon(ctx);
  return changed;
}

/** Takes the rules away; who is on the list stays. @throws DomainError lists.not_live */
export async function freezeList({ ctx, listId }: { ctx: Ctx; listId: string }): Promise<FanList> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await lockLiveLists(tx);
    const list = await requireMyList(tx, ctx, listId);
    if (list.kind !== 'live') throw new DomainError('lists.not_live', 'Fans stay on this list until somebody takes them off already.');
    if (list.filling !== null) throw new DomainError('conflict', 'The list is being filled. Freeze it when everybody is on it.');
    await tx.update(fanLists).set({ kind: 'static', rules: null, byClock: false }).where(eq(fanLists.id, listId));
    await audit(tx, ctx, 'list.frozen', { type: 'list', id: listId }, { fans: list.fans, rules: list.rules });
    await notifyLive(tx, { workspaceId: ctx.workspaceId, topic: 'list', id: listId, accountId: list.accountId });
    return requireList(tx, listId);
  });
}

export async function deleteList({ ctx, listId }: { ctx: Ctx; listId: string }): Promise<void> {
  await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const { lists: seen } = await requireMyList(tx, ctx, listId);
    // Lists of accounts that this person does not see hold it as well, without their names.
    const { fans, lists } = await overAllAccounts(tx, async () => {
      await lockLiveLists(tx);
      return requireList(tx, listId);
    });
    const names = seen.map(({ name }) => `“${name}”`);
    if (lists.length > seen.length) names.push('lists of accounts that you do not see');
    if (lists.length > 0) throw new DomainError('lists.in_use', `The rules of ${names.join(', ')} name this list. Change them first.`);
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
    if (list.kind === 'live')
      throw new DomainError(
        'lists.live',
        'Fans come onto this list and leave it by its rules. Change the rules, or freeze the list to fill it by hand.',
      );
    const { unknown, ...selection } =
      'named' in who ? await findNamed(tx, who.named, list.accountId ?? who.accountId ?? null) : { ...who, unknown: [] };
    const changed = add ? await addMembers(tx, ctx.workspaceId, list, selection) : await removeMembers(tx, ctx.workspaceId, list, selection);
    await audit(tx, ctx, add ? 'list.fans_added' : 'list.fans_removed', { type: 'list', id: listId }, { fans: changed });
    return { changed, unknown: unknown.slice(0, SHOWN_UNKNOWN) };
  });
}
