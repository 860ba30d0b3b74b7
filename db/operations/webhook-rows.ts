import type { Pool } from 'pg';
import type { DeliveryTry, DisabledReason } from '../../contracts/operations/webhook-endpoint';

/** A transaction that was open longer than this when its events were looked for loses them: none of the writers comes near. */
const OPEN_FOR = '2 minutes';
/** Tries at the same time to one endpoint, so that a slow one holds up no other. */
const AT_ONCE = 4;

// A row of `events` becomes visible when its transaction commits, later than its id says: the last minutes are looked at again and again, and the
// unique key makes that harmless. Each endpoint is a probe of the index by workspace.
const COLLECT = `
with due as (
  select id, workspace_id, account_id, events, uuidv7(greatest(seen_at - $1::interval, listens_since) - clock_timestamp()) as since, clock_timestamp() as seen
  from webhook_endpoints where disabled_reason is null),
made as (
  insert into webhook_deliveries (workspace_id, endpoint_id, event_id, event, body)
  select d.workspace_id, d.id, e.id, e.type, jsonb_build_object('type', e.type, 'timestamp', to_char(e.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'data', jsonb_strip_nulls(jsonb_build_object('accountId', e.account_id, 'fanId', e.fan_id, 'campaignId', e.campaign_id, 'messageId', e.message_id)) || e.data)
  from due d join events e on e.workspace_id = d.workspace_id and e.id > d.since and e.type = any (d.events) and (d.account_id is null or e.account_id = d.account_id)
  on conflict do nothing returning 1)
update webhook_endpoints w set seen_at = d.seen from due d where w.id = d.id and (select count(*) from made) >= 0`;

/** Makes the deliveries of what has happened since the last look. Safe to repeat and to run twice at once. */
export async function collectDeliveries(pool: Pick<Pool, 'query'>): Promise<void> {
  await pool.query(COLLECT, [OPEN_FOR]);
}

export interface DueDelivery {
  id: string;
  workspaceId: string;
  endpointId: string;
  eventId: string;
  url: string;
  /** The text to sign and send. */
  body: string;
  /** Of this round, this one included. */
  tried: number;
  secretIds: string[];
}

// A claimed row comes up again after the lease, should the process that holds it die.
const CLAIM = `
update webhook_deliveries d set tried = d.tried + 1, next_try_at = clock_timestamp() + make_interval(secs => $2::float8 / 1000)
from webhook_endpoints e
where e.id = d.endpoint_id and d.id in (
  select c.id from (
    select w.id, w.next_try_at, row_number() over (partition by w.endpoint_id order by w.next_try_at, w.id) + coalesce(($1::jsonb ->> w.endpoint_id::text)::int, 0) as place
    from webhook_deliveries w join webhook_endpoints o on o.id = w.endpoint_id
    where w.state = 'waiting' and w.next_try_at <= clock_timestamp() and o.disabled_reason is null) c
  where c.place <= ${AT_ONCE} order by c.next_try_at limit $3)
  and d.state = 'waiting' and d.next_try_at <= clock_timestamp()
returning d.id, d.workspace_id as "workspaceId", d.endpoint_id as "endpointId", d.event_id as "eventId", e.url, d.body::text as body, d.tried,
  array_remove(array[e.secret_id, case when e.old_secret_until > clock_timestamp() then e.old_secret_id end], null) as "secretIds"`;

/** Takes due deliveries for `leaseMs`. @param running how many of each endpoint are under way in this process */
export async function claimDeliveries(
  pool: Pick<Pool, 'query'>,
  { running, leaseMs, most }: { running: Record<string, number>; leaseMs: number; most: number },
): Promise<DueDelivery[]> {
  const { rows } = await pool.query<DueDelivery>(CLAIM, [JSON.stringify(running), leaseMs, most]);
  return rows;
}

const RECORD = `
with d as (update webhook_deliveries set tries = tries || jsonb_build_array($2::jsonb), state = case when $3 then 'delivered' when $4::float8 is null then 'failed' else 'waiting' end,
    next_try_at = case when $4::float8 is null then next_try_at else clock_timestamp() + make_interval(secs => $4 / 1000) end,
    finished_at = case when $3 or $4::float8 is null then clock_timestamp() end
  where id = $1 and state = 'waiting' returning endpoint_id)
update webhook_endpoints e set failing_since = case when $3 then null else coalesce(e.failing_since, clock_timestamp()) end
from d where e.id = d.endpoint_id and ($3 = (e.failing_since is not null)) returning 1`;

/** Writes how a try ended. @param nextInMs until the next one; null when there is none */
export async function recordTry(
  pool: Pick<Pool, 'query'>,
  { id, made, delivered, nextInMs }: { id: string; made: DeliveryTry; delivered: boolean; nextInMs: number | null },
): Promise<void> {
  await pool.query(RECORD, [id, JSON.stringify(made), delivered, delivered ? null : nextInMs]);
}

/** Leaves an endpoint alone that is gone, or that has been failing for so long. @returns whether it was on until now */
export async function disableEndpoint(
  pool: Pick<Pool, 'query'>,
  { endpointId, reason, failingForMs }: { endpointId: string; reason: Exclude<DisabledReason, 'by_hand'>; failingForMs: number },
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update webhook_endpoints set disabled_reason = $2 where id = $1 and disabled_reason is null
       and ($2 = 'gone' or failing_since < clock_timestamp() - make_interval(secs => $3::float8 / 1000))`,
    [endpointId, reason, failingForMs],
  );
  return (rowCount ?? 0) > 0;
}
