import { sql, type SQL } from 'drizzle-orm';
import type { FanList } from '../../contracts/fans/fan';
import type { Tx } from '../database';

type Row = Omit<FanList, 'createdAt' | 'changedAt'> & { createdAt: Date; changedAt: Date | null };

/** Lists with their sizes, of fans whom the role sees, and the campaigns that name them and are not over, newest first. */
export async function listRows(tx: Tx, where: SQL, limit: number): Promise<FanList[]> {
  const { rows } = await tx.execute<Row & Record<string, unknown>>(sql`
    select l.id, l.account_id as "accountId", l.name, l.description, l.created_by as "createdBy", l.created_at as "createdAt",
      l.kind, l.rules, l.changed_at as "changedAt",
      case when l.kind <> 'live' or l.filled_at is not null then null
        when (select app_accounts()) is null or l.account_id is not null then jsonb_build_object('done', l.fill_done, 'total', l.fill_total)
        else jsonb_build_object('done', 0, 'total', null) end as filling,
      (select count(*)::int from fan_list_members m where m.list_id = l.id
        and ((select app_accounts()) is null or exists (select from fans f where f.id = m.fan_id))) as fans,
      (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.id desc), '[]') from fan_lists o
        where o.kind = 'live' and (o.rules -> 'include' -> 'listIds' ? l.id::text or o.rules -> 'exclude' -> 'listIds' ? l.id::text)) as lists,
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.id desc), '[]') from campaigns c
        where c.status not in ('completed', 'cancelled') and (c.audience -> 'include' -> 'listIds' ? l.id::text or c.audience -> 'exclude' -> 'listIds' ? l.id::text)) as campaigns
    from fan_lists l where ${where} order by l.id desc limit ${limit}`);
  return rows.map((row) => ({
    ...row,
    createdAt: new Date(row.createdAt).toISOString(),
    changedAt: row.changedAt && new Date(row.changedAt).toISOString(),
  }));
}
