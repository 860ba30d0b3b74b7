import { and, asc, desc, eq, gt, lt, lte, ne, sql } from 'drizzle-orm';
import { PRIORITY } from '../../../contracts/messaging/priority';
import type { Tx } from '../../database';
import { recordInThread } from '../threads/record-in-thread';
import { messageAttempts, messages, outbox } from '../../schema';

export type MessageRow = typeof messages.$inferSelect;

/** Where a part of a thread lies: what is older than a message, with it or without it, or what is newer. */
export type ThreadPart = { before: string | null } | { upTo: string } | { after: string };

/** A part of a thread from its near end, one more than `limit`, so that a further page shows: newest first, or with `after` oldest first. */
export async function listThread(
  tx: Tx,
  { accountId, fanId, limit, ...part }: { accountId: string; fanId: string; limit: number } & ThreadPart,
): Promise<MessageRow[]> {
  const within =
    'after' in part
      ? gt(messages.id, part.after)
      : 'upTo' in part
        ? lte(messages.id, part.upTo)
        : part.before === null
          ? undefined
          : lt(messages.id, part.before);
  return tx
    .select()
    .from(messages)
    .where(and(eq(messages.accountId, accountId), eq(messages.fanId, fanId), within))
    .orderBy('after' in part ? asc(messages.id) : desc(messages.id))
    .limit(limit + 1);
}

/** The newest message that a person other than `userId` wrote to the fan after one that was seen; null: after none. */
export async function answerOfAnother(
  tx: Tx,
  { accountId, fanId, userId, after }: { accountId: string; fanId: string; userId: string; after: string | null },
): Promise<MessageRow | null> {
  const [found] = await tx
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.accountId, accountId),
        eq(messages.fanId, fanId),
        after === null ? undefined : gt(messages.id, after),
        eq(messages.source, 'human'),
        ne(messages.authorId, userId),
        sql`${messages.reason} !~ '^(failed|skipped)'`,
      ),
    )
    .orderBy(desc(messages.id))
    .limit(1);
  return found ?? null;
}

/** One message; with `lock` nobody else changes it until the transaction ends. */
export async function findMessage(tx: Tx, accountId: string, messageId: string, lock = false): Promise<MessageRow | null> {
  const query = tx
    .select()
    .from(messages)
    .where(and(eq(messages.accountId, accountId), eq(messages.id, messageId)));
  const [found] = await (lock ? query.for('update') : query);
  return found ?? null;
}

export async function listAttempts(tx: Tx, messageId: string) {
  return tx.select().from(messageAttempts).where(eq(messageAttempts.messageId, messageId)).orderBy(asc(messageAttempts.startedAt)).limit(50);
}

/** How many due messages of the account leave before this one; null when it is not due. */
export async function queuePlace(tx: Tx, accountId: string, messageId: string): Promise<{ place: number; limitPerMinute: number | null } | null> {
  const { rows } = await tx.execute<{ place: number; limit: number | null }>(sql`
    select (select count(*) from outbox o where o.account_id = mine.account_id and o.priority in (0, 1, 2) and o.not_before > '-infinity' and o.not_before <= now()
        and (o.priority, o.not_before, o.message_id) <= (mine.priority, mine.not_before, mine.message_id))::int as place, s.limit_per_minute as limit
    from outbox mine join senders s on s.account_id = mine.account_id
    where mine.account_id = ${accountId} and mine.message_id = ${messageId} and mine.kind = 'send' and mine.not_before > '-infinity' and mine.not_before <= now()`);
  const row = rows[0];
  return row ? { place: row.place, limitPerMinute: row.limit } : null;
}

export interface NewMessage {
  workspaceId: string;
  accountId: string;
  fanId: string;
  authorId: string;
  text: string;
  priceCents: number;
  mediaIds: string[];
  sendAt: Date | null;
}

/** A person's message with its place in the queue and in its thread, in one transaction. */
export async function queueHumanMessage(tx: Tx, input: NewMessage): Promise<MessageRow> {
  const { workspaceId, accountId, fanId, authorId, text, priceCents, mediaIds, sendAt } = input;
  const [made] = await tx
    .insert(messages)
    .values({
      workspaceId,
      accountId,
      fanId,
      direction: 'out',
      source: 'human',
      authorId,
      reason: 'queued',
      nextAt: sendAt,
      text,
      priceCents,
      mediaIds,
    })
    .returning();
  if (!made) throw new Error('Postgres kept no message and gave no error.');
  await tx.insert(outbox).values({
    accountId,
    messageId: made.id,
    workspaceId,
    fanId,
    priority: PRIORITY.human,
    notBefore: sendAt ? sendAt : sql`now()`,
    source: 'human',
  });
  await recordInThread(tx, { workspaceId, accountId, fanId, messageId: made.id, at: made.createdAt, by: 'person', text });
  return made;
}
