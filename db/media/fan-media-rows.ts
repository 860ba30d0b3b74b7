import { sql } from 'drizzle-orm';
import type { Tx } from '../database';

export interface FanMediaRow extends Record<string, unknown> {
  mediaId: string;
  boughtAt: string | null;
  lastSentAt: string | null;
  sends: number;
  lastPriceCents: number | null;
}

/** A fan's newest messages that are looked through. */
const MOST_MESSAGES = 5_000;
const MOST_MEDIA = 1_000;

/** Media that went to a fan or were bought, by the ids that the messages carried: newest first. */
export async function listFanMedia(tx: Tx, accountId: string, fanId: string): Promise<FanMediaRow[]> {
  const { rows } = await tx.execute<FanMediaRow>(sql`
    with sent as (
      select media as "mediaId", max(m.sent_at) as last_at, count(*)::int as sends, (array_agg(m.price_cents order by m.sent_at desc))[1] as price
      from (select media_ids, sent_at, price_cents from messages where account_id = ${accountId} and fan_id = ${fanId} and direction = 'out' and reason = 'sent'
        order by id desc limit ${MOST_MESSAGES}) m, unnest(m.media_ids) media group by media),
    owned as (select media_id as "mediaId", bought_at from fan_media where fan_id = ${fanId})
    select coalesce(s."mediaId", o."mediaId") as "mediaId", o.bought_at as "boughtAt", s.last_at as "lastSentAt", coalesce(s.sends, 0) as sends, s.price as "lastPriceCents"
    from sent s full join owned o on o."mediaId" = s."mediaId"
    order by coalesce(s.last_at, o.bought_at) desc limit ${MOST_MEDIA}`);
  return rows;
}
