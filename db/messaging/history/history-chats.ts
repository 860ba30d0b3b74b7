import { sql } from 'drizzle-orm';
import type { Tx } from '../../database';

/** Notes the threads of one page of the list, behind those that are there; one that comes again keeps its place. Returns how many were new. */
export async function noteChats(
  tx: Tx,
  { workspaceId, accountId }: { workspaceId: string; accountId: string },
  chats: readonly { fanPlatformId: string; unread: number }[],
): Promise<number> {
  const { rowCount } = await tx.execute(sql`
    insert into history_chats (account_id, workspace_id, platform_fan_id, unread, place)
    select ${accountId}, ${workspaceId}, id, unread, (select coalesce(max(place), 0) from history_chats where account_id = ${accountId}) + n
    from unnest(${sql.param(chats.map(({ fanPlatformId }) => fanPlatformId))}::text[], ${sql.param(chats.map(({ unread }) => unread))}::int[]) with ordinality as u (id, unread, n) on conflict do nothing`);
  return rowCount ?? 0;
}

/** The next thread that is not read to its beginning, in the order of the list. */
export async function nextChat(tx: Tx, accountId: string): Promise<{ fanPlatformId: string; cursor: string | null; unread: number } | null> {
  const { rows } = await tx.execute<{ fanPlatformId: string; cursor: string | null; unread: number }>(
    sql`select platform_fan_id as "fanPlatformId", cursor, unread from history_chats where account_id = ${accountId} and read_at is null order by place limit 1`,
  );
  return rows[0] ?? null;
}

/** `cursor` null: it was read to its beginning. */
export async function advanceChat(tx: Tx, accountId: string, fanPlatformId: string, cursor: string | null): Promise<void> {
  await tx.execute(sql`update history_chats set cursor = ${cursor}, read_at = case when ${cursor}::text is null then now() end
    where account_id = ${accountId} and platform_fan_id = ${fanPlatformId}`);
}
