import type { Account, AccountsQuery } from '../../contracts/accounts/account';
import type { Page } from '../../contracts/api/page';
import { readAccountRows } from '../../db/accounts/account-rows';
import { inWorkspace } from '../../db/database';
import { notFound } from '../../domain/domain-error';
import type { Ctx } from '../context';
import { decodeIdCursor, pageOfRows } from '../cursor';
import { namesOf } from './names-of';
import { toAccount } from './to-account';

/** Connected accounts, oldest first, each with what its sender does right now. */
export async function listAccounts({ ctx, page }: { ctx: Ctx; page: AccountsQuery }): Promise<Page<Account>> {
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, (tx) =>
    readAccountRows(tx, ctx.workspaceId, { after: decodeIdCursor(page.cursor), limit: page.limit + 1, search: page.search }),
  );
  const names = await namesOf(
    ctx,
    rows.map(({ pausedBy }) => pausedBy),
  );
  return pageOfRows(
    rows,
    page.limit,
    (row) => toAccount(row, ctx, names),
    (row) => [row.id],
  );
}

/** @throws DomainError not_found */
export async function getAccount({ ctx, accountId }: { ctx: Ctx; accountId: string }): Promise<Account> {
  const [row] = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => readAccountRows(tx, ctx.workspaceId, { id: accountId }));
  if (!row) throw notFound('account');
  return toAccount(row, ctx, await namesOf(ctx, [row.pausedBy]));
}
