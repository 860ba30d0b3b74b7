import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../../database';

/** Threads whose words fit, and fans whose names do. */
const MOST_FOUND = 100;
/** A shorter part of a name fits too many. */
const SHORTEST_NAME_PART = 2;

export interface SearchHit {
  fanId: string;
  messageId: string;
}

/**
 * The fans whose conversation has all the words, each with the newest message that has them, and the fans whose name has the text. Looks at the
 * newest of each kind.
 */
export async function searchThreads(tx: Tx, search: string, accountIds: string[]): Promise<{ hits: Map<string, string>; fanIds: string[] }> {
  const { rows: hits } = await tx.execute<SearchHit & Record<string, unknown>>(sql`
    select fan_id as "fanId", message_id as "messageId" from find_word_hits(${sql.param(accountIds)}::uuid[], ${search}, ${MOST_FOUND})`);
  const name = search.replace(/^@(?=.)/, '');
  const named = name.length < SHORTEST_NAME_PART ? [] : await fansNamed(tx, `%${name.replace(/[\\%_]/g, '\\$&')}%`, accountIds);
  return {
    hits: new Map(hits.map(({ fanId, messageId }) => [fanId, messageId])),
    fanIds: [...new Set([...hits.map(({ fanId }) => fanId), ...named])],
  };
}

/** A name that more fans of the workspace have may be all other accounts': then the newest threads of these accounts are walked, a page of them is full soon. */
async function fansNamed(tx: Tx, pattern: string, accountIds: string[]): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`select id from find_fan_ids(${pattern}, ${MOST_FOUND}) as id`);
  if (rows.length < MOST_FOUND) return rows.map(({ id }) => id);
  const newest = (part: SQL) => sql`(select t.fan_id as id, t.last_at from threads t join fans f on f.id = t.fan_id
    where t.workspace_id = app_workspace() and t.account_id = any (${sql.param(accountIds)}::uuid[]) and ${part}
      and (coalesce(f.username, '') || chr(10) || coalesce(f.display_name, '') || chr(10) || f.platform_fan_id) ilike ${pattern}
    order by t.last_at desc limit ${MOST_FOUND})`;
  const { rows: walked } = await tx.execute<{ id: string }>(sql`
    select id from (${newest(sql`t.closed_at is null`)} union all ${newest(sql`t.closed_at is not null`)}) t order by last_at desc limit ${MOST_FOUND}`);
  return walked.map(({ id }) => id);
}

/** Time and text of messages, by their ids. */
export async function readHits(
  tx: Tx,
  wanted: readonly { accountId: string; messageId: string }[],
): Promise<Map<string, { atMs: number; text: string | null }>> {
  if (wanted.length === 0) return new Map();
  const { rows } = await tx.execute<{ id: string; atMs: number; text: string | null }>(sql`
    select m.id, (extract(epoch from m.created_at) * 1000)::float8 as "atMs", m.text
    from unnest(${sql.param(wanted.map((one) => one.accountId))}::uuid[], ${sql.param(wanted.map((one) => one.messageId))}::uuid[]) w (account_id, message_id)
    cross join lateral (select * from messages m where m.account_id = w.account_id and m.id = w.message_id offset 0) m`);
  return new Map(rows.map(({ id, atMs, text }) => [id, { atMs, text }]));
}
