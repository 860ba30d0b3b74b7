import { sql } from 'drizzle-orm';
import { PRESENCE_TIMEOUT_MS, type PresenceState } from '../../../contracts/messaging/thread-names';
import type { Tx } from '../../database';
import type { ThreadKey } from './change-threads';

export interface PresenceRow extends Record<string, unknown> {
  userId: string;
  state: PresenceState;
  untilMs: number;
}

/** Who is there now, but for one. */
export async function listPresence(tx: Tx, fanId: string, exceptUserId: string): Promise<PresenceRow[]> {
  const { rows } = await tx.execute<PresenceRow>(sql`
    select user_id as "userId", state, (extract(epoch from until) * 1000)::float8 as "untilMs" from thread_presence
    where fan_id = ${fanId} and user_id <> ${exceptUserId} and until > now() order by user_id`);
  return rows;
}

/** Says what somebody does in a thread, for a short while. @returns whether that is news to the others */
export async function sayPresence(
  tx: Tx,
  { accountId, fanId, userId, workspaceId, state }: ThreadKey & { userId: string; workspaceId: string; state: PresenceState | 'gone' },
): Promise<boolean> {
  const { rows } = await tx.execute<{ state: string }>(
    sql`delete from thread_presence where fan_id = ${fanId} and (user_id = ${userId} or until <= now()) returning case when user_id = ${userId} and until > now() then state end as state`,
  );
  const before = rows.find((row) => row.state !== null)?.state ?? 'gone';
  if (state !== 'gone')
    await tx.execute(sql`insert into thread_presence (fan_id, user_id, account_id, workspace_id, state, until)
      values (${fanId}, ${userId}, ${accountId}, ${workspaceId}, ${state}, now() + make_interval(secs => ${PRESENCE_TIMEOUT_MS / 1000}))
      on conflict (fan_id, user_id) do update set state = excluded.state, until = excluded.until`);
  return before !== state;
}
