import { sql, type SQL } from 'drizzle-orm';
import type { FanSelection } from '../../contracts/fans/fan-selection';
import type { Tx } from '../database';
import { selectionConditions } from './fan-conditions';

interface ListToFill {
  id: string;
  accountId: string | null;
}

const ofList = ({ accountId }: ListToFill): SQL => (accountId === null ? sql`true` : sql`f.account_id = ${accountId}`);

/** Puts everybody of a selection on a list. @returns how many were not on it before */
export async function addMembers(tx: Tx, workspaceId: string, list: ListToFill, selection: FanSelection): Promise<number> {
  const { rowCount } = await tx.execute(sql`
    insert into fan_list_members (list_id, fan_id, workspace_id) select ${list.id}, f.id, ${workspaceId} from fans f
    where ${ofList(list)} and ${await selectionConditions(tx, selection)} on conflict do nothing`);
  return rowCount ?? 0;
}

/** Takes everybody of a selection off a list. @returns how many were on it */
export async function removeMembers(tx: Tx, list: ListToFill, selection: FanSelection): Promise<number> {
  const { rowCount } = await tx.execute(
    'fanIds' in selection
      ? sql`delete from fan_list_members where list_id = ${list.id} and fan_id = any (${sql.param(selection.fanIds)}::uuid[])`
      : sql`delete from fan_list_members m using fans f where m.list_id = ${list.id} and f.id = m.fan_id and ${await selectionConditions(tx, selection)}`,
  );
  return rowCount ?? 0;
}

/** Fans by the platform's id or by user name, as people paste them; a leading @ is left away. A user name that two accounts know names both fans. */
export async function findNamed(tx: Tx, named: readonly string[], accountId: string | null): Promise<{ fanIds: string[]; unknown: string[] }> {
  const names = [...new Set(named.map((name) => name.replace(/^@(?=.)/, '')))];
  const { rows } = await tx.execute<{ id: string; name: string }>(sql`
    with named as materialized (select name, lower(name) as low from unnest(${sql.param(names)}::text[]) as name)
    select f.id, n.name from named n join fans f on f.platform_fan_id = n.name where ${accountId}::uuid is null or f.account_id = ${accountId}
    union select f.id, n.name from named n join fans f on lower(f.username) = n.low where ${accountId}::uuid is null or f.account_id = ${accountId}`);
  const known = new Set(rows.map((row) => row.name));
  return { fanIds: [...new Set(rows.map((row) => row.id))], unknown: names.filter((name) => !known.has(name)) };
}
