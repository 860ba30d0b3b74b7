import { sql, type SQL } from 'drizzle-orm';
import type { FanFilter, FanSelection, FanStateName } from '../../contracts/fans/fan-selection';
import { audienceSql } from './audience-sql';

/** A shorter word has no trigram to be found by; it is compared row by row, which a page stops soon. */
const INDEXED_LENGTH = 3;

const STATES: Record<FanStateName, SQL> = {
  suppressed: sql`f.suppressed_at is not null`,
  frozen: sql`f.frozen_at is not null`,
  consent_withdrawn: sql`f.consent_withdrawn_at is not null`,
  reachable: sql`f.suppressed_at is null and f.frozen_at is null and f.consent_withdrawn_at is null`,
};

/** A filter as one condition on `fans f`. */
export function fanConditions({ accountId, listId, search, state, audience }: FanFilter): SQL {
  const conditions: SQL[] = [sql`true`];
  if (accountId !== undefined) conditions.push(sql`f.account_id = ${accountId}`);
  if (listId !== undefined) conditions.push(sql`exists (select from fan_list_members m where m.list_id = ${listId} and m.fan_id = f.id)`);
  if (state !== undefined) conditions.push(STATES[state]);
  if (search !== undefined) conditions.push(nameHas(search));
  if (audience !== undefined) {
    const { included, excluded } = audienceSql(audience);
    conditions.push(sql`${included} and not ${excluded}`);
  }
  return sql.join(conditions, sql` and `);
}

function nameHas(search: string): SQL {
  const pattern = `%${search.replace(/^@(?=.)/, '').replace(/[\\%_]/g, '\\$&')}%`;
  if (pattern.length - 2 >= INDEXED_LENGTH) return sql`f.id in (select found.id from find_fan_ids(${pattern}) as found (id))`;
  return sql`(f.platform_fan_id = ${search} or f.username ilike ${pattern} or f.display_name ilike ${pattern})`;
}

/** A selection as one condition on `fans f`. */
export function selectionConditions(selection: FanSelection): SQL {
  return 'fanIds' in selection ? sql`f.id = any (${sql.param(selection.fanIds)}::uuid[])` : fanConditions(selection.filter);
}
