import { sql, type SQL } from 'drizzle-orm';
import type { ThreadCounts } from '../../../contracts/messaging/thread';
import { MOST_THREADS_COUNTED } from '../../../contracts/messaging/thread-names';
import type { Tx } from '../../database';

/** How many open threads want something, up to a bound each, so that the cost has one too. @param accountIds null: all that the role holds for */
export async function countThreads(tx: Tx, { accountIds, userId }: { accountIds: string[] | null; userId: string }): Promise<ThreadCounts> {
  const account = accountIds === null ? sql`true` : sql`t.account_id = any (${sql.param(accountIds)}::uuid[])`;
  const count = (
    condition: SQL,
  ) => sql`(select count(*)::int from (select from threads t where t.workspace_id = app_workspace() and t.closed_at is null
    and (t.snoozed_until is null or t.snoozed_until <= now()) and ${account} and ${condition} limit ${MOST_THREADS_COUNTED}) one)`;
  const { rows } = await tx.execute<ThreadCounts & Record<string, unknown>>(sql`select ${count(sql`t.unread > 0`)} as unread,
    ${count(sql`t.unanswered_since is not null`)} as unanswered, ${count(sql`t.assignee_id = ${userId}`)} as mine,
    ${count(sql`t.assignee_id is null`)} as unassigned`);
  return rows[0]!;
}
