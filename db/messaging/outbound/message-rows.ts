import { and, asc, desc, eq, gt, lt, lte, ne, sql } from 'drizzle-orm';
import { PRIORITY } from '../../../contracts/messaging/priority';
import { duePlaces } from '../../accounts/queue-places';
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

export interface QueuePlaceRow extends Record<string, unknown> {
  place: number;
  limitPerMinute: number | null;
  blocked: boolean;
  delayMs: number;
}

/** In which slot of the account this message leaves, itself included; null when it is not due. @param fansACallOf fans that one call of a platform reaches */
export async function queuePlace(
  tx: Tx,
  { accountId, messageId, fansACallOf }: { accountId: string; messageId: string; fansACallOf: (platform: string) => number | null },
): Promise<QueuePlaceRow | null> {
  const { rows: due } = await tx.execute<{ platform: string }>(sql`
    select a.platform from outbox o join platform_accounts a on a.id = o.account_id
    where o.account_id = ${accountId} and o.message_id = ${messageId} and o.kind = 'send' and o.not_before > '-infinity' and o.not_before <= now()`);
  const [found] = due;
  if (!found) return null;
  const fansACall = fansACallOf(found.platform);
  const mine = sql`select x.priority, x.not_before, x.message_id from outbox x where x.account_id = ${accountId} and x.message_id = ${messageId}`;
  const { rows } = await tx.execute<QueuePlaceRow>(sql`
    select (select max(d.place) from (${duePlaces(accountId, fansACall, sql`(o.priority, o.not_before, o.message_id) <= (${mine})`)}) d
        where d.opens and (d.message_id = mine.message_id or d.many and mine.native and d.source_id = mine.source_id)) as place,
      s.limit_per_minute as "limitPerMinute", s.paused_at is not null or a.status <> 'active' as blocked,
      greatest(0, extract(epoch from greatest(s.slowed_until, s.breaker_until) - now()) * 1000)::float8 as "delayMs"
    from outbox mine join senders s on s.account_id = mine.account_id join platform_accounts a on a.id = mine.account_id
    where mine.account_id = ${accountId} and mine.message_id = ${messageId}`);
  const row = rows[0];
  return row && row.place !== null ? row : null;
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
