import { sql, type SQL } from 'drizzle-orm';
import type { FanSelection } from '../../contracts/fans/fan-selection';
import type { Tx } from '../database';
import { notifyLive } from '../live';
import { selectionConditions } from './fan-conditions';
import { namesList, reviewFans } from './fans-to-review';

interface ListToFill {
  id: string;
  accountId: string | null;
}

const ofList = ({ accountId }: ListToFill): SQL => (accountId === null ? sql`true` : sql`f.account_id = ${accountId}`);

/** Puts everybody of a selection on a list. @returns how many were not on it before */
export async function addMembers(tx: Tx, workspaceId: string, list: ListToFill, selection: FanSelection): Promise<number> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into fan_list_members (list_id, fan_id, workspace_id) select ${list.id}, f.id, ${workspaceId} from fans f
    where ${ofList(list)} and ${await selectionConditions(tx, selection)} on conflict do nothing returning fan_id as id`);
  return moved(tx, workspaceId, list, rows);
}

/** Takes everybody of a selection off a list. @returns how many were on it */
export async function removeMembers(tx: Tx, workspaceId: string, list: ListToFill, selection: FanSelection): Promise<number> {
  const { rows } = await tx.execute<{ id: string }>(
    'fanIds' in selection
      ? sql`delete from fan_list_members where list_id = ${list.id} and fan_id = any (${sql.param(selection.fanIds)}::uuid[])
          and exists (select from fans f where f.id = fan_id) returning fan_id as id`
      : sql`delete from fan_list_members m using fans f where m.list_id = ${list.id} and f.id = m.fan_id and ${await selectionConditions(tx, selection)} returning m.fan_id as id`,
  );
  return moved(tx, workspaceId, list, rows);
}

/** Lists whose rules name this one look at those who came or went. */
async function moved(tx: Tx, workspaceId: string, list: ListToFill, fans: readonly { id: string }[]): Promise<number> {
  if (fans.length === 0) return 0;
  const ids = sql`select unnest(${sql.param(fans.map(({ id }) => id))}::uuid[])`;
  await reviewFans(tx, workspaceId, ids, namesList(list.id));
  await tx.execute(sql`update fan_lists set changed_at = now() where id = ${list.id}`);
  await notifyLive(tx, { workspaceId, topic: 'list', id: list.id, accountId: list.accountId });
  return fans.length;
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
