import type { Pool, PoolClient } from 'pg';
import type { Protection } from '../../contracts/campaigns/protection';
import type { RenderedMessage } from '../../contracts/messaging/platform';
import type { MessageSource } from '../../contracts/messaging/priority';
import type { ProtectionFacts } from '../../domain/campaigns/protection';

/** One due message with all that the decision and the rendering look at. Times are epoch milliseconds. */
export interface DueMessage {
  /** `mass`: it leaves in one call with others of its campaign. */
  kind: 'send' | 'unsend' | 'mass';
  messageId: string;
  fanId: string;
  source: MessageSource;
  sourceId: string | null;
  attempts: number;
  maybeSent: boolean;
  expiresAtMs: number | null;
  text: string | null;
  priceCents: number;
  mediaIds: string[];
  fan: {
    platformFanId: string;
    displayName: string | null;
    username: string | null;
    language: string | null;
    country: string | null;
    custom: Record<string, unknown>;
    timeZone: string | null;
    suppressed: boolean;
    frozen: boolean;
    consentWithdrawn: boolean;
  } | null;
  campaignStatus: string | null;
  /** Share of the account's rate that its campaign takes at most, in basis points; null: all that is free. */
  paceBp: number | null;
  recentSendsMs: number[];
  alreadyBought: boolean;
  /** Of a campaign that leaves some fans alone; nothing is looked up for the others. */
  protection: { protect: Protection; facts: ProtectionFacts } | null;
  /** What an earlier attempt sent, to be repeated to the letter; and when the first one began. */
  prior: { request: RenderedMessage; requestHash: string; firstStartedMs: number } | null;
}

const probe = (priority: number) => `
  (select o.* from outbox o where o.account_id = $1 and o.priority = ${priority} and o.not_before > '-infinity' and o.not_before <= now()
     and o.fan_id <> all ($3::uuid[])
   order by o.not_before, o.message_id limit $2 for update skip locked)`;

const PROTECTS_NOBODY = JSON.stringify({
  conversationHours: null,
  messageWaiting: false,
  sameMedia: false,
  otherCreators: null,
} satisfies Protection);

// One index probe per priority: rows of the future, held rows and rows under way are never walked.
const NEXT = `select * from (select * from ${probe(0)} human union all select * from ${probe(1)} automation union all select * from ${probe(2)} campaign) picked limit $2`;

/** Those that may leave in one call with others of their campaign, which is $4. */
const NEXT_OF_MASS = `
  select o.* from outbox o where o.source_id = $4 and o.source = 'campaign' and o.account_id = $1 and o.native and o.not_before > '-infinity' and o.not_before <= now()
    and o.fan_id <> all ($3::uuid[]) order by o.not_before, o.message_id limit $2 for update skip locked`;

const dueSql = (next: string) => `
with due as materialized (${next})
select case when d.native then 'mass' else d.kind end as kind, d.message_id as "messageId", d.fan_id as "fanId", d.source, d.source_id as "sourceId", d.attempts, d.maybe_sent as "maybeSent",
  extract(epoch from d.expires_at)::float8 * 1000 as "expiresAtMs",
  coalesce(v.text, m.text) as text, coalesce(v.price_cents, m.price_cents) as "priceCents", coalesce(v.media_ids, m.media_ids) as "mediaIds",
  f.id is not null as known, f.platform_fan_id as "platformFanId", f.display_name as "displayName", f.username, f.language, f.country,
  nullif(f.custom, '{}') as custom, f.time_zone as "timeZone", f.suppressed_at is not null as suppressed, f.frozen_at is not null as frozen,
  f.consent_withdrawn_at is not null as "consentWithdrawn",
  c.status as "campaignStatus", c.pace_bp as "paceBp", coalesce(recent.at_ms, '{}') as "recentSendsMs",
  coalesce(v.price_cents, m.price_cents) > 0 and exists (
    select from fan_media b where b.fan_id = d.fan_id and b.media_id = any (coalesce(v.media_ids, m.media_ids))) as "alreadyBought",
  case when c.protect is not null and not c.protect @> '${PROTECTS_NOBODY}' then jsonb_build_object('protect', c.protect, 'facts', protection_facts(c.protect, $1, d.fan_id, coalesce(v.media_ids, m.media_ids), d.message_id)) end as protection,
  prior.prior
from due d
join messages m on m.account_id = $1 and m.id = d.message_id
left join fans f on f.id = d.fan_id
left join campaigns c on d.source = 'campaign' and c.id = d.source_id
left join campaign_variants v on v.id = m.variant_id
left join lateral (
  select array_agg(sent.at_ms order by sent.at_ms) as at_ms from (
    select extract(epoch from min(a.started_at))::float8 * 1000 as at_ms from message_attempts a
    where a.fan_id = d.fan_id and a.started_at > now() - interval '7 days' and a.source in ('campaign', 'automation')
      and a.message_id <> d.message_id and (a.outcome is null or a.outcome in ('sent', 'unknown'))
    group by a.message_id) sent
) recent on d.source in ('campaign', 'automation')
left join lateral (
  select jsonb_build_object('request', a.request, 'requestHash', a.request_hash, 'firstStartedMs', extract(epoch from a.started_at)::float8 * 1000) as prior
  from message_attempts a where a.message_id = d.message_id and a.outcome is distinct from 'handed_back' order by a.started_at limit 1
) prior on d.attempts > 0 or d.maybe_sent
order by d.priority, d.not_before, d.message_id`;

const DUE = dueSql(NEXT);
const DUE_OF_MASS = dueSql(NEXT_OF_MASS);

type Fan = NonNullable<DueMessage['fan']>;
/** As it is selected, without an object a fan: what Postgres would build as JSON would be parsed here again. */
type DueRow = Omit<DueMessage, 'fan'> & { known: boolean } & Omit<Fan, 'custom'> & { custom: Fan['custom'] | null };

function dueMessage(row: DueRow): DueMessage {
  const { platformFanId, displayName, username, language, country, custom, timeZone, suppressed, frozen, consentWithdrawn } = row;
  const fan = { platformFanId, displayName, username, language, country, custom: custom ?? {}, timeZone, suppressed, frozen, consentWithdrawn };
  return { ...row, fan: row.known ? fan : null };
}

/**
 * Locks and reads the next `count` due messages of an account, by priority and then by age. Rows another transaction holds are passed over, and those of
 * `busyFans`: one message a fan at a time, and nobody waits behind a fan whose call takes long.
 */
export async function lockDueMessages(client: PoolClient, accountId: string, count: number, busyFans: Iterable<string>): Promise<DueMessage[]> {
  const { rows } = await client.query<DueRow>({ name: 'lock_due_messages', text: DUE, values: [accountId, count, [...busyFans]] });
  return rows.map(dueMessage);
}

/** The same for those of one campaign that may leave in one call. */
export async function lockDueOfMass(
  client: PoolClient,
  { accountId, campaignId }: { accountId: string; campaignId: string },
  count: number,
  busyFans: Iterable<string>,
): Promise<DueMessage[]> {
  const { rows } = await client.query<DueRow>({ name: 'lock_due_of_mass', text: DUE_OF_MASS, values: [accountId, count, [...busyFans], campaignId] });
  return rows.map(dueMessage);
}

const NEXT_DUE = `
select extract(epoch from min(at) - now())::float8 * 1000 as "inMs" from (
  select (select not_before from outbox where account_id = $1 and priority = p.priority and not_before > '-infinity' order by not_before limit 1) as at
  from (values (0), (1), (2)) p (priority)
  union all select min(check_at) from unknown_sends where account_id = $1
) next where at < 'infinity'`;

/** Milliseconds until something of the account is due (a message or a look-up), at least 0; null when nothing waits for a time. */
export async function nextDueInMs(pool: Pool, accountId: string): Promise<number | null> {
  const { rows } = await pool.query<{ inMs: number | null }>({ name: 'next_due', text: NEXT_DUE, values: [accountId] });
  const inMs = rows[0]?.inMs ?? null;
  return inMs === null ? null : Math.max(0, Math.ceil(inMs));
}
