import { sql } from 'drizzle-orm';
import { storableJson } from '../../../domain/messaging/storable-text';
import type { Tx } from '../../database';

/** A message as the platform's thread has it; without a time it is left to the place where it is read. */
export interface HistoryMessage {
  platformMessageId: string;
  isOurs: boolean;
  text: string;
  priceCents: number;
  mediaIds: string[];
  atMs: number | null;
  isOpened: boolean;
  isMass: boolean;
}

/** What was not in the record before. */
export interface WrittenMessage extends Record<string, unknown> {
  id: string;
  atMs: number;
  isOurs: boolean;
  isMass: boolean;
  text: string;
}

/** How far their clock and ours may differ. */
const CLOCK_MARGIN = sql`interval '2 minutes'`;

/** Since when a send to this fan has no final answer: what the thread shows of ours since then may be that very message. Null: there is none. */
async function unsettledSince(tx: Tx, accountId: string, fanId: string): Promise<string | null> {
  const { rows } = await tx.execute<{ since: string | null }>(sql`
    select (least(
      (select min(a.started_at) from outbox o join message_attempts a on a.message_id = o.message_id
        where o.account_id = ${accountId} and o.fan_id = ${fanId} and o.kind = 'send' and (o.attempt_id is not null or o.maybe_sent)),
      (select min(since) from unknown_sends where account_id = ${accountId} and fan_id = ${fanId})) - ${CLOCK_MARGIN})::text as since`);
  return rows[0]?.since ?? null;
}

/**
 * Writes messages of a thread into the record as what they are: history. Nothing is queued, no event is told, no campaign is credited, and none counts as
 * sent by us. Those that are known by their id stay as they are. Ids carry the time of the message, so that a thread stays in its order.
 * @returns the new ones, oldest first.
 */
export async function writeHistoryMessages(
  tx: Tx,
  { workspaceId, accountId, fanId }: { workspaceId: string; accountId: string; fanId: string },
  messages: readonly HistoryMessage[],
): Promise<WrittenMessage[]> {
  if (messages.length === 0) return [];
  const since = messages.some(({ isOurs }) => isOurs) ? await unsettledSince(tx, accountId, fanId) : null;
  // A page may name a message twice, when the list moved while it was read.
  const each = [...new Map(messages.map((message) => [message.platformMessageId, message])).values()];
  const incoming = storableJson(
    each.reverse().map(({ platformMessageId, isOurs, text, priceCents, mediaIds, atMs, isOpened, isMass }) => ({
      pid: platformMessageId,
      ours: isOurs,
      text,
      price: priceCents,
      media: mediaIds,
      at: atMs === null ? null : new Date(atMs).toISOString(),
      opened: isOpened,
      mass: isMass,
    })),
  );
  const { rows } = await tx.execute<WrittenMessage>(sql`
    with i as materialized (
      select pid, ours, text, price, media, least(coalesce(at, now()), now()) as at, opened, mass
      from json_to_recordset(${incoming}::json) as r (pid text, ours boolean, text text, price int, media text[], at timestamptz, opened boolean, mass boolean)
      where not ours or ${since}::timestamptz is null or at < ${since}::timestamptz),
    known as (insert into platform_message_ids (account_id, platform_message_id, message_id, fan_id, workspace_id)
      select ${accountId}, pid, uuidv7(greatest(at, '2000-01-01') - clock_timestamp()), ${fanId}, ${workspaceId} from i on conflict do nothing returning platform_message_id as pid, message_id),
    written as (insert into messages (id, workspace_id, account_id, fan_id, direction, source, reason, text, price_cents, media_ids, platform_message_id, created_at, sent_at, read_at)
    select k.message_id, ${workspaceId}, ${accountId}, ${fanId}, case when ours then 'out' else 'in' end, case when ours then 'platform' else 'fan' end,
      case when ours then 'sent' else 'received' end, i.text, i.price, i.media, i.pid, i.at, case when ours then i.at end, case when opened and ours then i.at end
    from known k join i using (pid))
    select k.message_id as id, extract(epoch from i.at)::float8 * 1000 as "atMs", ours as "isOurs", mass as "isMass", text from known k join i using (pid) order by i.at, k.message_id`);
  return rows;
}
