import { sql, type SQL } from 'drizzle-orm';
import type { QueueAction, QueueChange } from '../../contracts/accounts/queue';
import type { Tx } from '../database';
import { QUEUE_FROM, queueWhere, STANDING } from './queue-list';

/** To what an action can be done now. What is under way is never touched; what may have been sent is only held and let go. */
const CHANGEABLE: Record<QueueAction, SQL> = {
  hold: sql`o.attempt_id is null and o.not_before < 'infinity'`,
  release: sql`o.attempt_id is null and o.not_before > now() and (o.kind = 'unsend' or c.status is distinct from 'paused')`,
  cancel: sql`o.attempt_id is null and (o.kind = 'unsend' or not o.maybe_sent)`,
  first: sql`o.attempt_id is null and o.not_before <= now()`,
  last: sql`o.attempt_id is null and o.not_before <= now()`,
  after: sql`o.attempt_id is null and o.not_before <= now()`,
};

type Which = Pick<QueueChange, 'action' | 'messageIds' | 'many' | 'filter' | 'afterMessageId'>;

/** Those named: messages by their ids, and lines of messages to many. */
function namedSql({ messageIds, many, filter }: Which): SQL {
  if (filter !== undefined) return sql`true`;
  const lines = (many ?? []).map(({ campaignId, standing }) => sql`o.native and o.source_id = ${campaignId} and ${STANDING} = ${standing}`);
  const ids = messageIds === undefined ? [] : [sql`o.message_id = any (${sql.param(messageIds)}::uuid[])`];
  return sql`(${sql.join([...ids, ...lines], sql` or `)})`;
}

function whichSql(accountId: string, which: Which): { matching: SQL; changeable: SQL } {
  const { action, filter, afterMessageId } = which;
  // Behind what is due: who stood behind a held row would be held with it, and nobody would know.
  const samePriority =
    afterMessageId === undefined
      ? sql`true`
      : sql`o.message_id <> ${afterMessageId} and o.priority = (select x.priority from outbox x where x.account_id = ${accountId} and x.message_id = ${afterMessageId}
          and x.not_before > '-infinity' and x.not_before <= now())`;
  return { matching: sql`${queueWhere(accountId, filter ?? {})} and ${namedSql(which)}`, changeable: sql`${CHANGEABLE[action]} and ${samePriority}` };
}

/** How many are meant, and to how many it can be done. */
export async function countChange(tx: Tx, accountId: string, which: Which): Promise<{ matching: number; changeable: number }> {
  const { matching, changeable } = whichSql(accountId, which);
  const { rows } = await tx.execute<{ matching: number; changeable: number }>(sql`
    select count(*)::int as matching, (count(*) filter (where ${changeable}))::int as changeable from ${QUEUE_FROM} where ${matching}`);
  return rows[0] ?? { matching: 0, changeable: 0 };
}

/** What a page of changes did. */
export interface ChangedPage extends Record<string, unknown> {
  /** Fewer than the limit: none is left. */
  changed: number;
  /** Fans to whom a person's message is among them, in order. */
  repliedTo: string[];
}

/** Counts the rows of `p`. */
export const CHANGED_PAGE = sql`select count(*)::int as changed,
  coalesce(array_agg(distinct fan_id::text) filter (where kind = 'send' and source = 'human'), '{}') as "repliedTo" from p`;

/** Does it to the next page of those meant. */
export async function changePage(tx: Tx, accountId: string, which: Which, limit: number): Promise<ChangedPage> {
  const { matching, changeable } = whichSql(accountId, which);
  const picked = sql`select o.message_id, o.fan_id, o.kind, o.source, o.source_id, o.priority, o.not_before from ${QUEUE_FROM}
    where ${matching} and ${changeable} order by o.priority, o.not_before, o.message_id limit ${limit} for update of o`;
  const { rows } = await tx.execute<ChangedPage>(sql`with p as (${picked}), ${EFFECTS[which.action](accountId, which)} ${CHANGED_PAGE}`);
  return rows[0]!;
}

const said = (accountId: string, reason: string) => sql`
  recipient as (update campaign_recipients r set reason = ${reason}, next_at = null from p
    where p.kind = 'send' and p.source = 'campaign' and r.campaign_id = p.source_id and r.fan_id = p.fan_id and r.message_id = p.message_id),
  message as (update messages m set reason = ${reason}, next_at = null from p where p.kind = 'send' and m.account_id = ${accountId} and m.id = p.message_id)`;

const moved = (accountId: string, to: SQL) =>
  sql`box as (update outbox o set not_before = ${to} from (select p.*, row_number() over (order by p.priority, p.not_before, p.message_id) as n, count(*) over () as of from p) q
    where o.account_id = ${accountId} and o.message_id = q.message_id)`;
/** The earliest of those that are due at the same priority. */
const front = (accountId: string) =>
  sql`(select min(x.not_before) from outbox x where x.account_id = ${accountId} and x.priority = q.priority and x.not_before > '-infinity')`;

const EFFECTS: Record<QueueAction, (accountId: string, which: Which) => SQL> = {
  hold: (accountId) =>
    sql`box as (update outbox o set not_before = 'infinity' from p where o.account_id = ${accountId} and o.message_id = p.message_id), ${said(accountId, 'held.manual')}`,
  release: (accountId) =>
    sql`box as (update outbox o set not_before = now() from p where o.account_id = ${accountId} and o.message_id = p.message_id), ${said(accountId, 'queued')}`,
  cancel: (accountId) => sql`box as (delete from outbox o using p where o.account_id = ${accountId} and o.message_id = p.message_id),
    item as (update unsend_items i set reason = 'stopped', settled_at = now() from p where p.kind = 'unsend' and i.account_id = ${accountId} and i.message_id = p.message_id and i.reason = 'waiting'),
    ${said(accountId, 'skipped.cancelled')}`,
  first: (accountId) => moved(accountId, sql`${front(accountId)} - (q.of - q.n + 1) * interval '1 microsecond'`),
  last: (accountId) => moved(accountId, sql`now()`),
  // The rest of its own instant makes room, so that they stand exactly behind it; rows of one page share an instant.
  after: (accountId, { afterMessageId }) => sql`
    mark as (select x.message_id, x.priority, x.not_before from outbox x where x.account_id = ${accountId} and x.message_id = ${afterMessageId ?? null} and x.not_before > '-infinity'),
    room as (update outbox o set not_before = mark.not_before + interval '2 microseconds' from mark where o.account_id = ${accountId} and o.priority = mark.priority
      and o.not_before >= mark.not_before and o.not_before < mark.not_before + interval '2 microseconds' and (o.not_before, o.message_id) > (mark.not_before, mark.message_id)
      and o.message_id not in (select message_id from p)),
    box as (update outbox o set not_before = mark.not_before + interval '1 microsecond' from p, mark where o.account_id = ${accountId} and o.message_id = p.message_id)`,
};
