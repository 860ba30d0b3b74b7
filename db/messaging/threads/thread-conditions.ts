import { sql, type SQL } from 'drizzle-orm';
import { boundsOf } from '../../../contracts/fans/spend-tiers';
import type { ThreadsQuery } from '../../../contracts/messaging/thread';
import type { ThreadState } from '../../../contracts/messaging/thread-names';
import type { Tx } from '../../database';

/** A tag that more fans have is compared row by row: a page of them is full soon. */
const MOST_TAGGED = 2_000;

export interface ThreadFilter extends Pick<ThreadsQuery, 'state' | 'unread' | 'unanswered' | 'listId' | 'tag' | 'tier' | 'sort'> {
  /** Null: of all accounts that the role holds for. */
  accountIds: string[] | null;
  /** The user id of a member. */
  assignee: 'nobody' | 'anybody' | { userId: string } | undefined;
  /** What a search found; undefined: nothing is searched for. */
  fanIds: string[] | undefined;
}

const STATES: Record<ThreadState, SQL> = {
  open: sql`t.closed_at is null and (t.snoozed_until is null or t.snoozed_until <= now())`,
  snoozed: sql`t.closed_at is null and t.snoozed_until > now()`,
  closed: sql`t.closed_at is not null`,
};

/** A filter as one condition on `threads t`. */
export async function threadConditions(tx: Tx, filter: ThreadFilter): Promise<SQL> {
  const { accountIds, state, unread, unanswered, assignee, listId, tag, tier, fanIds, sort } = filter;
  const conditions: SQL[] = [sql`t.workspace_id = app_workspace()`];
  if (accountIds?.length === 1) conditions.push(sql`t.account_id = ${accountIds[0]}`);
  else if (accountIds !== null) conditions.push(sql`t.account_id = any (${sql.param(accountIds)}::uuid[])`);
  if (state !== 'all') conditions.push(STATES[state]);
  if (unread !== undefined) conditions.push(unread ? sql`t.unread > 0` : sql`t.unread = 0`);
  if (unanswered === true || sort === 'waiting') conditions.push(sql`t.unanswered_since is not null`);
  if (unanswered === false) conditions.push(sql`t.unanswered_since is null`);
  if (assignee === 'nobody') conditions.push(sql`t.assignee_id is null`);
  else if (assignee === 'anybody') conditions.push(sql`t.assignee_id is not null`);
  else if (assignee !== undefined) conditions.push(sql`t.assignee_id = ${assignee.userId}`);
  if (listId !== undefined) conditions.push(sql`exists (select from fan_list_members l where l.list_id = ${listId} and l.fan_id = t.fan_id)`);
  if (tier !== undefined) {
    const { fromCents, belowCents } = boundsOf(tier);
    const below = belowCents === null ? sql`` : sql` and f.spend_cents < ${belowCents}`;
    conditions.push(
      sql`exists (select from fans f where f.id = t.fan_id and f.workspace_id = app_workspace() and f.spend_cents >= ${fromCents}${below})`,
    );
  }
  if (tag !== undefined) conditions.push(await hasTag(tx, tag));
  if (fanIds !== undefined) conditions.push(sql`t.fan_id = any (${sql.param(fanIds)}::uuid[])`);
  return sql.join(conditions, sql` and `);
}

async function hasTag(tx: Tx, tag: string): Promise<SQL> {
  const { rows } = await tx.execute<{ id: string }>(sql`select id from find_tagged_fan_ids(${tag}, ${MOST_TAGGED}) as id`);
  if (rows.length < MOST_TAGGED) return sql`t.fan_id = any (${sql.param(rows.map(({ id }) => id))}::uuid[])`;
  return sql`exists (select from fans f where f.id = t.fan_id and ${tag} = any (f.tags))`;
}
