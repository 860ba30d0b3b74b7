import { sql } from 'drizzle-orm';
import type { Audience } from '../../contracts/accounts/audience';
import type { Protection } from '../../contracts/campaigns/protection';
import type { TestPhase } from '../../contracts/campaigns/definition';
import type { CampaignPhase } from '../../contracts/campaigns/phase';
import type { CampaignStatus } from '../../contracts/campaigns/status';
import type { Tx } from '../database';
import { ENDS_VARIANT } from './campaign-rows';
import { lockCampaign } from './lock-campaign';

/** Variants of campaign `c` that nobody gets any more. */
export const WITHDRAWN = sql.raw(`array(select u.variant_id::text from unsends u
  where u.campaign_id = c.id and u.variant_id is not null and ${ENDS_VARIANT})`);

/** All that a page of recipients rests on. Times are epoch milliseconds of the database's clock. */
export interface PagePlan {
  status: CampaignStatus;
  phase: CampaignPhase;
  version: number;
  audience: Audience;
  holdoutBp: number;
  testPhase: TestPhase | null;
  /** What those who waited for the test get; null: the variants they drew. */
  rolloutVariantId: string | null;
  expiresAtMs: number | null;
  snapshotCursor: string | null;
  rolloutCursor: string | null;
  accountTimeZone: string;
  protect: Protection | null;
  paceBp: number | null;
  isNative: boolean;
  limitPerMinute: number | null;
  /** When it began. */
  startedAtMs: number | null;
  /** Of a campaign that leaves room: how many of those drawn so far have a message, and so a turn. */
  drawn: number;
  quietHours: { startMinute: number; endMinute: number } | null;
  variants: { id: string; weight: number; mediaIds: string[] }[];
  /** Variants that are being, or were, taken back at once: nobody gets them any more. */
  withdrawn: string[];
  nowMs: number;
}

/** Reads it and holds the campaign's row: a pause that is answered after this transaction finds its rows, one before it stops the page. */
export async function lockPagePlan(tx: Tx, campaignId: string): Promise<PagePlan | null> {
  await lockCampaign(tx, campaignId);
  const { rows } = await tx.execute<PagePlan & Record<string, unknown>>(sql`
    select c.status, c.phase, c.version, c.audience, c.holdout_bp as "holdoutBp", c.test_phase as "testPhase", c.rollout_variant_id as "rolloutVariantId",
      extract(epoch from c.expires_at)::float8 * 1000 as "expiresAtMs", c.snapshot_cursor as "snapshotCursor", c.rollout_cursor as "rolloutCursor",
      a.time_zone as "accountTimeZone", c.protect, c.pace_bp as "paceBp", c.delivery = 'native' as "isNative", s.limit_per_minute as "limitPerMinute", extract(epoch from c.started_at)::float8 * 1000 as "startedAtMs",
      case when c.pace_bp is null then 0 else (select count(*)::int from campaign_recipients r where r.campaign_id = c.id and r.variant_id is not null
        and r.reason not like 'skipped.%' and r.reason not in ('holdout', 'held.test_phase')) end as drawn,
      case when a.quiet_start_minute is not null then jsonb_build_object('startMinute', a.quiet_start_minute, 'endMinute', a.quiet_end_minute) end as "quietHours",
      (select jsonb_agg(jsonb_build_object('id', v.id, 'weight', v.weight_bp, 'mediaIds', v.media_ids) order by v.position) from campaign_variants v where v.campaign_id = c.id) as variants,
      ${WITHDRAWN} as withdrawn,
      extract(epoch from clock_timestamp())::float8 * 1000 as "nowMs"
    from campaigns c join platform_accounts a on a.id = c.account_id left join senders s on s.account_id = a.id where c.id = ${campaignId}`);
  return rows[0] ?? null;
}

/** Turns of a campaign that are taken: its messages that wait for a time. Rows that nobody may send yet have none. */
export async function turnsTaken(tx: Tx, campaignId: string): Promise<number> {
  const { rows } = await tx.execute<{ n: number }>(sql`
    select count(*)::int as n from outbox where source_id = ${campaignId} and source = 'campaign' and not_before > '-infinity' and not_before < 'infinity'`);
  return rows[0]?.n ?? 0;
}
