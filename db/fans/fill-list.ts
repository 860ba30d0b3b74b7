import { sql, type SQL } from 'drizzle-orm';
import { withDependents } from '../../domain/fans/list-graph';
import { notifyLive } from '../live';
import type { Tx } from '../database';
import { judgeMembers } from './judge-members';
import { fansOf, lockLiveLists } from './live-list-rows';

/**
 * Judges the next fans for a list that is being filled, and for those that hang on it. Everybody is gone through, so whom the rules of before had put
 * on it goes as well. The place reached is written with the page: killed anywhere, the next run goes on from it.
 * @returns how many fans; null when no list is to be filled
 */
export async function fillPage(tx: Tx, workspaceId: string, limit: number, now?: SQL): Promise<number | null> {
  const lists = await lockLiveLists(tx);
  const list = lists.find(({ filling }) => filling);
  if (list === undefined) return null;
  const { rows: fans } = await tx.execute<{ id: string }>(sql`
    select f.id from fans f where f.workspace_id = ${workspaceId} and ${fansOf(list)} and f.id > coalesce((select fill_after from fan_lists where id = ${list.id}), '00000000-0000-0000-0000-000000000000')
    order by f.id limit ${limit}`);
  const ids = fans.map(({ id }) => id);
  await judgeMembers(tx, workspaceId, withDependents(list.id, lists), ids, now);
  await tx.execute(sql`
    update fan_lists set fill_after = coalesce(${ids.at(-1) ?? null}::uuid, fill_after), fill_done = fill_done + ${ids.length},
      fill_total = coalesce(fill_total, (select count(*) from fans f where f.workspace_id = ${workspaceId} and ${fansOf(list)})), filled_at = case when ${ids.length < limit} then now() end
    where id = ${list.id}`);
  await notifyLive(tx, { workspaceId, topic: 'list', id: list.id, accountId: list.accountId });
  return ids.length;
}
