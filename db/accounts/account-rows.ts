import { sql } from 'drizzle-orm';
import type { AccountStatus, PlatformCapabilities } from '../../contracts/messaging/platform';
import type { ReasonCode } from '../../contracts/messaging/reason-codes';
import type { Grant } from '../../domain/messaging/rate-window';
import type { Tx } from '../database';

/** A platform account with its sender and the length of its queue. Times are epoch milliseconds of the database clock. */
export interface AccountRow extends Record<string, unknown> {
  id: string;
  platform: string;
  displayName: string;
  platformAccountId: string;
  baseUrl: string;
  currency: string;
  timeZone: string;
  quietStart: number | null;
  quietEnd: number | null;
  status: AccountStatus;
  statusReason: string | null;
  statusAtMs: number;
  authorityNote: string | null;
  /** As the platform told of this account; null: as its connector says. */
  capabilities: PlatformCapabilities | null;
  hasWebhookSecret: boolean;
  oldSecretUntilMs: number | null;
  webhookReceivedAtMs: number | null;
  webhookRefusedAtMs: number | null;
  createdAtMs: number;
  nowMs: number;
  limitPerMinute: number | null;
  ring: Grant[];
  pausedAtMs: number | null;
  pausedBy: string | null;
  pausedReason: string | null;
  slowedUntilMs: number | null;
  breakerUntilMs: number | null;
  lastError: string | null;
  /** Failures in a row. */
  failures: number;
  human: number;
  automation: number;
  campaign: number;
  due: number;
  inFlight: number;
  heldAtMs: number | null;
  heldReason: ReasonCode | null;
  /** What is held so waits for its turn in a campaign that takes a share of the rate. */
  heldTurn: boolean | null;
}

/** Accounts in order of their ids, at most `limit` after `after`, of those whose name or platform's id has `search` in it; or the one with `id`. */
export async function readAccountRows(
  tx: Tx,
  workspaceId: string,
  by: { id: string } | { after: string | null; limit: number; search?: string },
): Promise<AccountRow[]> {
  const which = 'id' in by ? sql`a.id = ${by.id}` : sql`${by.after === null ? sql`true` : sql`a.id > ${by.after}`} and ${likeIt(by.search)}`;
  const { rows } = await tx.execute<AccountRow>(sql`
    select a.id, a.platform, a.display_name as "displayName", a.platform_account_id as "platformAccountId", a.base_url as "baseUrl", a.currency, a.time_zone as "timeZone",
      a.quiet_start_minute as "quietStart", a.quiet_end_minute as "quietEnd", a.status, a.status_reason as "statusReason", ${millis(sql`a.status_at`)} as "statusAtMs",
      a.authority_note as "authorityNote", a.capabilities, a.webhook_secret_id is not null as "hasWebhookSecret",
      case when a.webhook_secret_before_until > clock_timestamp() then ${millis(sql`a.webhook_secret_before_until`)} end as "oldSecretUntilMs",
      ${millis(sql`a.webhook_received_at`)} as "webhookReceivedAtMs", ${millis(sql`a.webhook_refused_at`)} as "webhookRefusedAtMs", ${millis(sql`a.created_at`)} as "createdAtMs", ${millis(sql`clock_timestamp()`)} as "nowMs",
      s.limit_per_minute as "limitPerMinute", s.ring, ${millis(sql`s.paused_at`)} as "pausedAtMs", s.paused_by as "pausedBy", s.paused_reason as "pausedReason",
      ${millis(sql`s.slowed_until`)} as "slowedUntilMs", ${millis(sql`s.breaker_until`)} as "breakerUntilMs", s.last_error as "lastError", s.failures,
      q.human, q.automation, q.campaign, q.due, q."inFlight", ${millis(sql`held.not_before`)} as "heldAtMs", held.reason as "heldReason", held.turn as "heldTurn"
    from (select * from platform_accounts a where a.workspace_id = ${workspaceId} and a.removed_at is null and ${which} order by a.id ${'id' in by ? sql`` : sql`limit ${by.limit}`}) a
    join senders s on s.account_id = a.id
    cross join lateral (
      select count(*) filter (where o.priority = 0)::int as human, count(*) filter (where o.priority = 1)::int as automation, count(*) filter (where o.priority = 2)::int as campaign,
        count(*) filter (where o.not_before > '-infinity' and o.not_before <= now())::int as due, count(*) filter (where o.attempt_id is not null)::int as "inFlight"
      from outbox o where o.account_id = a.id) q
    left join lateral (
      select o.not_before, case when o.kind = 'send' then m.reason when o.attempts > 0 then 'held.retry' else 'queued' end as reason,
        o.kind = 'send' and m.reason = 'queued' and c.status = 'running' and c.pace_bp is not null as turn
      from outbox o join messages m on m.account_id = o.account_id and m.id = o.message_id left join campaigns c on o.source = 'campaign' and c.id = o.source_id
      where o.account_id = a.id and o.priority in (0, 1, 2) and o.not_before > now() and o.not_before < 'infinity' order by o.not_before limit 1) held on true
    order by a.id`);
  return rows;
}

const millis = (time: ReturnType<typeof sql>) => sql`(extract(epoch from ${time}) * 1000)::float8`;
const likeIt = (search: string | undefined) =>
  search === undefined ? sql`true` : sql`strpos(lower(a.display_name || E'\\n' || a.platform_account_id), lower(${search}::text)) > 0`;
