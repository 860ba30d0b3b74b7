import type { FanStateName } from '../../contracts/fans/names';
import { sql, type SQL } from 'drizzle-orm';
import type { FanFilter, FanSelection } from '../../contracts/fans/fan-selection';
import type { Tx } from '../database';
import { audienceSql } from './audience-sql';

/** A shorter word has no trigram to be found by; it is compared row by row. */
const INDEXED_LENGTH = 3;
/** A word that more fans carry is compared row by row as well: a page of them is full soon. */
const MOST_FOUND = 2_000;

const STATES: Record<FanStateName, SQL> = {
  suppressed: sql`f.suppressed_at is not null`,
  frozen: sql`f.frozen_at is not null`,
  consent_withdrawn: sql`f.consent_withdrawn_at is not null`,
  reachable: sql`f.suppressed_at is null and f.frozen_at is null and f.consent_withdrawn_at is null`,
};

/** A filter as one condition on `fans f`. */
export async function fanConditions(tx: Tx, { accountId, listId, search, state, audience }: FanFilter): Promise<SQL> {
  const conditions: SQL[] = [sql`true`];
  if (accountId !== undefined) conditions.push(sql`f.account_id = ${accountId}`);
  if (listId !== undefined) conditions.push(sql`exists (select from fan_list_members m where m.list_id = ${listId} and m.fan_id = f.id)`);
  if (state !== undefined) conditions.push(STATES[state]);
  if (search !== undefined) conditions.push(await nameHas(tx, search));
  if (audience !== undefined) {
    const { included, excluded } = audienceSql(audience);
    conditions.push(sql`${included} and not ${excluded}`);
  }
  return sql.join(conditions, sql` and `);
}

async function nameHas(tx: Tx, search: string): Promise<SQL> {
  const word = search.replace(/^@(?=.)/, '');
  const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
  if (word.length >= INDEXED_LENGTH) {
    const { rows } = await tx.execute<{ id: string }>(sql`select id from find_fan_ids(${pattern}, ${MOST_FOUND}) as id`);
    if (rows.length < MOST_FOUND) return sql`f.id = any (${sql.param(rows.map(({ id }) => id))}::uuid[])`;
  }
  return sql`(f.platform_fan_id ilike ${pattern} or f.username ilike ${pattern} or f.display_name ilike ${pattern})`;
}

/** A selection as one condition on `fans f`. */
export async function selectionConditions(tx: Tx, selection: FanSelection): Promise<SQL> {
  return 'fanIds' in selection ? sql`f.id = any (${sql.param(selection.fanIds)}::uuid[])` : fanConditions(tx, selection.filter);
}
