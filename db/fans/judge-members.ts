import { sql, type SQL } from 'drizzle-orm';
import { notifyLive } from '../live';
import type { Tx } from '../database';
import { audienceSql } from './audience-sql';
import { fansOf, type LiveList } from './live-list-rows';

/**
 * Puts fans on live lists and takes them off, as the rules say now: one statement a list. Lists come in the order in which they name each other,
 * so a list sees what the one before it decided.
 */
export async function judgeMembers(
  tx: Tx,
  workspaceId: string,
  lists: readonly LiveList[],
  fanIds: readonly string[],
  now: SQL = sql`now()`,
): Promise<void> {
  if (fanIds.length === 0) return;
  for (const list of lists) {
    const { included, excluded } = audienceSql(list.rules, now);
    const { rows } = await tx.execute<{ moved: number }>(sql`
      with page as materialized (
        select f.id, (${included} and not ${excluded}) as fits from fans f where f.id = any (${sql.param([...fanIds])}::uuid[]) and ${fansOf(list)} order by f.id for key share of f),
      gone as (delete from fan_list_members m using page p where m.list_id = ${list.id} and m.fan_id = p.id and not p.fits returning 1),
      come as (insert into fan_list_members (list_id, fan_id, workspace_id) select ${list.id}, p.id, ${workspaceId} from page p
        where p.fits and not exists (select from fan_list_members m where m.list_id = ${list.id} and m.fan_id = p.id) on conflict do nothing returning 1)
      select (select count(*) from gone)::int + (select count(*) from come)::int as moved`);
    if (rows[0]!.moved === 0) continue;
    await tx.execute(sql`update fan_lists set changed_at = now() where id = ${list.id}`);
    await notifyLive(tx, { workspaceId, topic: 'list', id: list.id, accountId: list.accountId });
  }
}
