import type { Member } from '../../contracts/accounts/member';
import { role } from '../../contracts/accounts/permissions';
import type { Page, PageQuery } from '../../contracts/api/page';
import { listMemberRows, type MemberRow } from '../../db/accounts/member-rows';
import type { Ctx } from '../context';
import { decodeIdCursor, pageOfRows } from '../cursor';

export async function listMembers({ ctx, page }: { ctx: Ctx; page: PageQuery }): Promise<Page<Member>> {
  const rows = await listMemberRows(ctx.authDb, ctx.workspaceId, { after: decodeIdCursor(page.cursor), limit: page.limit });
  return pageOfRows(
    rows,
    page.limit,
    (row) => toMember(ctx, row),
    (row) => [row.id],
  );
}

export function toMember(ctx: Pick<Ctx, 'userId'>, row: MemberRow): Member {
  return {
    id: row.id,
    userId: row.userId,
    name: row.name,
    email: row.email,
    role: role.parse(row.role),
    accountIds: row.accountIds,
    joinedAt: row.joinedAt.toISOString(),
    isYou: row.userId === ctx.userId,
  };
}
