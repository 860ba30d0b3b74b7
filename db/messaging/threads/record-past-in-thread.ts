import { sql } from 'drizzle-orm';
import type { Tx } from '../../database';
import type { WrittenMessage } from '../history/write-messages';

/**
 * Notes messages of the past in the thread of their fan, with their words for the search. What the platform shows as read asks for no answer, so that years
 * of conversations do not come in as work; of what it shows as unread the newest do. Messages to many are no part of a conversation.
 */
export async function recordPastInThread(
  tx: Tx,
  { workspaceId, accountId, fanId, unread }: { workspaceId: string; accountId: string; fanId: string; unread: number },
  written: readonly WrittenMessage[],
): Promise<void> {
  const said = written.filter(({ isMass }) => !isMass);
  const last = said.at(-1);
  if (last === undefined) return;
  const time = (message: WrittenMessage | undefined) => (message === undefined ? null : new Date(message.atMs));
  const ours = time(said.filter(({ isOurs }) => isOurs).at(-1));
  const theirs = said.filter(({ isOurs }) => !isOurs);
  const open = unread === 0 ? [] : theirs.slice(-unread).filter(({ atMs }) => ours === null || atMs > ours.getTime());
  // Read up to here; a webhook that tells of one of these again changes nothing, one that is newer counts.
  const readAt = unread === 0 ? time(last) : ours;
  await tx.execute(sql`
    insert into threads as t (account_id, fan_id, workspace_id, last_message_id, last_at, last_in_at, last_out_at, answered_at, read_at, unread, unanswered_since)
    values (${accountId}, ${fanId}, ${workspaceId}, ${last.id}, ${time(last)}, ${time(theirs.at(-1))}, ${ours}, ${unread === 0 ? time(last) : ours}, ${readAt}, ${open.length}, ${time(open[0])})
    on conflict (account_id, fan_id) do update set
      last_message_id = case when excluded.last_at >= t.last_at then excluded.last_message_id else t.last_message_id end,
      last_at = greatest(t.last_at, excluded.last_at), last_in_at = greatest(t.last_in_at, excluded.last_in_at), last_out_at = greatest(t.last_out_at, excluded.last_out_at),
      answered_at = greatest(t.answered_at, excluded.answered_at), read_at = greatest(t.read_at, excluded.read_at),
      unanswered_since = case when t.last_in_at <= excluded.answered_at then null else t.unanswered_since end`);
  const texts = JSON.stringify(said.map(({ id, text }) => ({ id, text })));
  await tx.execute(sql`insert into message_words (account_id, message_id, fan_id, workspace_id, words)
    select ${accountId}, i.id, ${fanId}, ${workspaceId}, array_to_tsvector(word_list(i.text)) from json_to_recordset(${texts}::json) as i (id uuid, text text)
    where cardinality(word_list(i.text)) > 0 on conflict do nothing`);
}
