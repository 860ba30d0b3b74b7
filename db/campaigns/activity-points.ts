import { sql } from 'drizzle-orm';
import type { Tx } from '../database';

export interface ActivityPoint {
  atMs: number;
  sent: number;
  replied: number;
  bought: number;
}

/** When the first message left and when the last thing happened; null before the first message. */
export async function activitySpan(tx: Tx, campaignId: string): Promise<{ fromMs: number; toMs: number } | null> {
  const { rows } = await tx.execute<{ fromMs: number | null; toMs: number }>(sql`
    select extract(epoch from min(sent_at))::float8 * 1000 as "fromMs",
      extract(epoch from greatest(max(sent_at), max(replied_at), max(bought_at)))::float8 * 1000 as "toMs"
    from campaign_recipients where campaign_id = ${campaignId}`);
  const row = rows[0];
  return row === undefined || row.fromMs === null ? null : { fromMs: row.fromMs, toMs: row.toMs };
}

/** Messages, replies and purchases in each stretch that has any. */
export async function activityPoints(tx: Tx, campaignId: string, bucketMs: number): Promise<ActivityPoint[]> {
  const { rows } = await tx.execute<ActivityPoint & Record<string, unknown>>(sql`
    select floor(extract(epoch from e.at) * 1000 / ${bucketMs}::float8)::float8 * ${bucketMs}::float8 as "atMs", count(*) filter (where e.kind = 'sent')::int as sent,
      count(*) filter (where e.kind = 'replied')::int as replied, count(*) filter (where e.kind = 'bought')::int as bought
    from campaign_recipients r cross join lateral (values ('sent', r.sent_at), ('replied', r.replied_at), ('bought', r.bought_at)) as e (kind, at)
    where r.campaign_id = ${campaignId} and e.at is not null group by 1 order by 1`);
  return rows;
}
