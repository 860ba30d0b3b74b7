import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../../database';
import { notifyLive } from '../../live';

export interface ThreadMessage {
  workspaceId: string;
  accountId: string;
  fanId: string;
  messageId: string;
  at: Date;
  /** `person`: a member wrote, so the fan is answered. `machine`: an automation or the chat did. A campaign's messages never come here. */
  by: 'fan' | 'person' | 'machine';
  text: string | null;
}

/**
 * Notes a message of a conversation in its thread and its words for the search, in the transaction that writes the message, once. Needs no order:
 * an older message neither becomes the last nor asks for an answer that was given. What the fan writes opens a closed or snoozed thread.
 */
export async function recordInThread(tx: Tx, { workspaceId, accountId, fanId, messageId, at, by, text }: ThreadMessage): Promise<void> {
  const [cameIn, wentOut, answered] = [by === 'fan' ? at : null, by === 'fan' ? null : at, by === 'person' ? at : null];
  // An answer that comes after what it does not answer: what the fan wrote since is looked up, as what was written before may have come as well.
  const isOvertaken = sql`(excluded.answered_at > coalesce(t.answered_at, '-infinity') and t.last_in_at > excluded.answered_at)`;
  const since = (what: SQL, at: SQL) =>
    sql`(select ${what} from messages m where m.account_id = t.account_id and m.fan_id = t.fan_id and m.direction = 'in' and m.created_at > ${at})`;
  const open = sql`excluded.last_in_at > coalesce(t.answered_at, '-infinity')`;
  await tx.execute(sql`
    insert into threads as t (account_id, fan_id, workspace_id, last_message_id, last_at, last_in_at, last_out_at, answered_at, read_at, unread, unanswered_since)
    values (${accountId}, ${fanId}, ${workspaceId}, ${messageId}, ${at}, ${cameIn}, ${wentOut}, ${answered}, ${answered}, ${by === 'fan' ? 1 : 0}, ${cameIn})
    on conflict (account_id, fan_id) do update set
      last_message_id = case when excluded.last_at >= t.last_at then excluded.last_message_id else t.last_message_id end,
      last_at = greatest(t.last_at, excluded.last_at),
      last_in_at = greatest(t.last_in_at, excluded.last_in_at),
      last_out_at = greatest(t.last_out_at, excluded.last_out_at),
      answered_at = greatest(t.answered_at, excluded.answered_at),
      read_at = greatest(t.read_at, excluded.read_at),
      unread = case when ${isOvertaken} then ${since(sql`count(*)::int`, sql`greatest(t.read_at, excluded.answered_at)`)} when excluded.answered_at > coalesce(t.answered_at, '-infinity') then 0 when excluded.last_in_at > coalesce(t.read_at, '-infinity') then t.unread + 1 else t.unread end,
      unanswered_since = case when ${isOvertaken} then ${since(sql`min(m.created_at)`, sql`excluded.answered_at`)} when excluded.answered_at is not null then case when t.last_in_at > excluded.answered_at then t.unanswered_since end
        when ${open} then least(t.unanswered_since, excluded.last_in_at) else t.unanswered_since end,
      snoozed_until = case when ${open} then null else t.snoozed_until end,
      closed_at = case when ${open} then null else t.closed_at end,
      closed_by = case when ${open} then null else t.closed_by end`);
  if (text !== null)
    await tx.execute(sql`insert into message_words (account_id, message_id, fan_id, workspace_id, words)
      select ${accountId}, ${messageId}, ${fanId}, ${workspaceId}, array_to_tsvector(word_list(${text})) where cardinality(word_list(${text})) > 0
      on conflict do nothing`);
  await notifyLive(tx, { workspaceId, topic: 'thread', id: fanId, accountId });
}

/** After a person's message was cancelled or refused: whether the fan is answered follows from what is left. */
export async function reconsiderAnswer(tx: Pick<Tx, 'execute'>, { accountId, fanId }: { accountId: string; fanId: string }): Promise<void> {
  await tx.execute(sql`
    update threads t set answered_at = a.at, unanswered_since = (
      select min(m.created_at) from messages m where m.account_id = ${accountId} and m.fan_id = ${fanId} and m.direction = 'in' and m.created_at > coalesce(a.at, '-infinity'))
    from (select max(m.created_at) as at from messages m where m.account_id = ${accountId} and m.fan_id = ${fanId} and m.source in ('human', 'platform')
      and m.reason !~ '^(failed|skipped)') a
    where t.account_id = ${accountId} and t.fan_id = ${fanId}`);
}
