import { sql, type SQL } from 'drizzle-orm';
import type { ThreadSort, ThreadState } from '../../../contracts/messaging/thread-names';
import type { Tx } from '../../database';
import { threadConditions, type ThreadFilter } from './thread-conditions';

/** A thread with what a list shows of its fan and its last message. Times are epoch milliseconds. */
export interface ThreadRow extends Record<string, unknown> {
  accountId: string;
  fanId: string;
  username: string | null;
  displayName: string | null;
  platformFanId: string;
  tags: string[];
  spendCents: number;
  isSuppressed: boolean;
  isFrozen: boolean;
  state: ThreadState;
  snoozedUntilMs: number | null;
  closedAtMs: number | null;
  assigneeId: string | null;
  unread: number;
  unansweredSinceMs: number | null;
  lastInAtMs: number | null;
  lastOutAtMs: number | null;
  /** Null before the first message, and for one that was removed. */
  messageId: string | null;
  lastAtMs: number | null;
  direction: string | null;
  source: string | null;
  authorId: string | null;
  reason: string | null;
  priceCents: number | null;
  text: string | null;
  media: number | null;
  nextAtMs: number | null;
  unsentAtMs: number | null;
  /** By which the list is sorted. */
  key: string;
}

const SHOWN_CHARACTERS = 200;
const ms = (time: SQL) => sql`(extract(epoch from ${time}) * 1000)::float8`;

const SHOWN = sql`
  select f.account_id as "accountId", f.id as "fanId", f.username, f.display_name as "displayName", f.platform_fan_id as "platformFanId", f.tags,
    f.spend_cents::float8 as "spendCents", f.suppressed_at is not null as "isSuppressed", f.frozen_at is not null as "isFrozen",
    case when t.closed_at is not null then 'closed' when t.snoozed_until > now() then 'snoozed' else 'open' end as state,
    ${ms(sql`case when t.snoozed_until > now() then t.snoozed_until end`)} as "snoozedUntilMs", ${ms(sql`t.closed_at`)} as "closedAtMs",
    t.assignee_id as "assigneeId", coalesce(t.unread, 0) as unread, ${ms(sql`t.unanswered_since`)} as "unansweredSinceMs",
    ${ms(sql`t.last_in_at`)} as "lastInAtMs", ${ms(sql`t.last_out_at`)} as "lastOutAtMs", m.id as "messageId", ${ms(sql`t.last_at`)} as "lastAtMs",
    m.direction, m.source, m.author_id as "authorId", m.reason, m.price_cents as "priceCents", left(m.text, ${SHOWN_CHARACTERS}) as text,
    cardinality(m.media_ids) as media, ${ms(sql`m.next_at`)} as "nextAtMs", ${ms(sql`m.unsent_at`)} as "unsentAtMs"`;
// Found by key, each in the one partition of its account.
const LAST = sql`left join lateral (select * from messages m where m.account_id = t.account_id and m.id = t.last_message_id offset 0) m on true`;

const ORDERS: Record<ThreadSort, { key: SQL; direction: SQL; beyond: SQL }> = {
  latest: { key: sql`t.last_at`, direction: sql`desc`, beyond: sql`<` },
  waiting: { key: sql`t.unanswered_since`, direction: sql`asc`, beyond: sql`>` },
};

/** Threads of the workspace by keyset. */
export async function listThreads(
  tx: Tx,
  { filter, after, limit }: { filter: ThreadFilter; after: { key: string; id: string } | null; limit: number },
): Promise<ThreadRow[]> {
  const { key, direction, beyond } = ORDERS[filter.sort];
  const behind = after === null ? sql`true` : sql`(${key}, t.fan_id) ${beyond} (${after.key}::timestamptz, ${after.id}::uuid)`;
  const order = sql`order by ${key} ${direction}, t.fan_id ${direction}`;
  const conditions = await threadConditions(tx, filter);
  // Open and closed ones have an index each; all of them are the two side by side.
  const parts = filter.state === 'all' ? [sql`t.closed_at is null`, sql`t.closed_at is not null`] : [sql`true`];
  const pages = parts.map((part) => sql`(select t.* from threads t where ${conditions} and ${part} and ${behind} ${order} limit ${limit})`);
  const { rows } = await tx.execute<ThreadRow>(sql`
    with page as materialized (select * from (${sql.join(pages, sql` union all `)}) t ${order} limit ${limit})
    ${SHOWN}, ${key}::text as key from page t join fans f on f.id = t.fan_id ${LAST} ${order}`);
  return rows;
}

/** One thread; of a fan with whom nobody spoke yet, an empty one. */
export async function findThread(tx: Tx, { accountId, fanId }: { accountId: string; fanId: string }): Promise<ThreadRow | null> {
  const { rows } = await tx.execute<ThreadRow>(sql`
    ${SHOWN}, '' as key from fans f left join threads t on t.account_id = f.account_id and t.fan_id = f.id ${LAST}
    where f.id = ${fanId} and f.account_id = ${accountId}`);
  return rows[0] ?? null;
}
