import { sql, type SQL } from 'drizzle-orm';
import type { RepliesQuery } from '../../../contracts/messaging/replies/reply';
import type { Tx } from '../../database';
import { cannedReplies as r } from '../../schema';

export type ReplyRow = typeof r.$inferSelect;
type Listed = Pick<RepliesQuery, 'search' | 'accountId' | 'folder' | 'show' | 'sort' | 'limit'>;

const escaped = (word: string) => word.replace(/[\\%_]/g, '\\$&');
const mostUsed = sql`lpad((1000000000 - ${r.uses})::text, 10, '0')`;

/** What a list is sorted by, as text that compares the same in every language. */
function keyOf(sort: RepliesQuery['sort'], word: string): SQL {
  if (sort === 'name') return sql`lower(${r.name}) collate "C"`;
  if (sort === 'used' || word === '') return sql`${mostUsed} collate "C"`;
  const begin = `${escaped(word.toLowerCase())}%`;
  const rank = sql`case when ${r.shortcut} = ${word.toLowerCase()} then '0' when ${r.shortcut} like ${begin} then '1' when lower(${r.name}) like ${begin} then '2' else '3' end`;
  return sql`((${rank}) || ${mostUsed}) collate "C"`;
}

/** Replies that the person may use, by keyset, each with what it is sorted by; one more than `limit`, so that a further page shows. */
export async function listReplies(
  tx: Tx,
  person: { workspaceId: string; userId: string },
  { search = '', accountId, folder, show, sort, limit }: Listed,
  after: { key: string; id: string } | null,
): Promise<{ reply: ReplyRow; key: string }[]> {
  const word = search.replace(/^\//, '');
  const part = `%${escaped(word)}%`;
  const key = keyOf(sort, word);
  const owner = {
    all: sql`(${r.ownerId} is null or ${r.ownerId} = ${person.userId})`,
    mine: sql`${r.ownerId} = ${person.userId}`,
    shared: sql`${r.ownerId} is null`,
  };
  return tx
    .select({ reply: r, key: sql<string>`${key}` })
    .from(r)
    .where(
      sql`${r.workspaceId} = ${person.workspaceId} and ${owner[show]}
        and ${accountId === undefined ? sql`true` : sql`(${r.accountId} is null or ${r.accountId} = ${accountId})`}
        and ${folder === undefined ? sql`true` : sql`${r.folder} = ${folder}`}
        and ${word === '' ? sql`true` : sql`(${r.shortcut} ilike ${part} or ${r.name} ilike ${part} or ${r.text} ilike ${part})`}
        and ${after === null ? sql`true` : sql`(${key}, ${r.id}) > (${after.key}, ${after.id}::uuid)`}`,
    )
    .orderBy(key, r.id)
    .limit(limit + 1);
}

/** Folders that have replies, by name; the unnamed one first. */
export async function listFolders(tx: Tx, person: { workspaceId: string; userId: string }): Promise<{ folder: string; replies: number }[]> {
  return tx
    .select({ folder: r.folder, replies: sql<number>`count(*)::int` })
    .from(r)
    .where(sql`${r.workspaceId} = ${person.workspaceId} and (${r.ownerId} is null or ${r.ownerId} = ${person.userId})`)
    .groupBy(r.folder)
    .orderBy(r.folder)
    .limit(500);
}
