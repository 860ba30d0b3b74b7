import { sql } from 'drizzle-orm';
import type { ReasonCode } from '../../contracts/messaging/reason-codes';
import type { Tx } from '../database';
import { SHOWN_REASON, SHOWN_REASON_JOINS } from './shown-reason';

/** Times are epoch milliseconds. */
export interface RecipientRow {
  fanId: string;
  displayName: string | null;
  username: string | null;
  platformFanId: string | null;
  variantId: string | null;
  inTest: boolean;
  probability: number;
  version: number;
  reason: ReasonCode;
  nextAtMs: number | null;
  /** Null for who was held out or left out at the draw. */
  messageId: string | null;
  assignedAtMs: number;
  sentAtMs: number | null;
  readAtMs: number | null;
  repliedAtMs: number | null;
  boughtAtMs: number | null;
  revenueCents: number;
}

export interface RecipientFilter {
  campaignId: string;
  /** Any of these reasons; undefined is all. */
  reasons?: ReasonCode[];
  /** Null is the holdout, undefined all. */
  variantId?: string | null;
  after: string | null;
  limit: number;
}

/** Recipients in order of fan, as people are shown them. */
export async function recipientRows(tx: Tx, { campaignId, reasons, variantId, after, limit }: RecipientFilter): Promise<RecipientRow[]> {
  const ms = (column: string) => sql.raw(`extract(epoch from r.${column})::float8 * 1000`);
  const { rows } = await tx.execute<RecipientRow & Record<string, unknown>>(sql`
    select r.fan_id as "fanId", f.display_name as "displayName", f.username, f.platform_fan_id as "platformFanId", r.variant_id as "variantId", r.in_test as "inTest", r.probability, r.version,
      ${SHOWN_REASON} as reason, ${ms('next_at')} as "nextAtMs", m.id as "messageId", ${ms('assigned_at')} as "assignedAtMs", ${ms('sent_at')} as "sentAtMs", ${ms('read_at')} as "readAtMs",
      ${ms('replied_at')} as "repliedAtMs", ${ms('bought_at')} as "boughtAtMs", r.revenue_cents::float8 as "revenueCents"
    from campaign_recipients r ${SHOWN_REASON_JOINS} left join fans f on f.id = r.fan_id left join messages m on m.account_id = r.account_id and m.id = r.message_id
    where r.campaign_id = ${campaignId} ${after === null ? sql`` : sql`and r.fan_id > ${after}`}
      ${reasons === undefined ? sql`` : sql`and ${SHOWN_REASON} = any (${sql.param(reasons)}::text[])`}
      ${variantId === undefined ? sql`` : variantId === null ? sql`and r.variant_id is null` : sql`and r.variant_id = ${variantId}`}
    order by r.fan_id limit ${limit}`);
  return rows;
}
