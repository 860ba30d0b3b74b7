import type { Pool } from 'pg';
import { PRIORITY } from '../../contracts/messaging/priority';
import type { Sample, SendGauge } from '../../contracts/operations/alarm-rules';
import { occupied, type Grant } from '../../domain/messaging/rate-window';

/** Below so many calls a share says nothing. */
const FEWEST_CALLS = 20;
const PRIORITY_NAMES = { reply: PRIORITY.human, automation: PRIORITY.automation, campaign: PRIORITY.campaign } as const;
const OUTCOMES = ['sent', 'refused', 'not_sent', 'unknown'] as const;

interface AccountRow {
  accountId: string;
  workspaceId: string;
  nowMs: number;
  limitPerMinute: number | null;
  ring: Grant[];
  paused: boolean;
  blocked: boolean;
  breakerOpen: boolean;
  /** Waiting, and for how long the oldest due one has: by priority. */
  queue: Record<string, { depth: number; oldestSeconds: number }> | null;
  silentSeconds: number;
  unknowns: number;
  unknownSeconds: number;
  calls: Record<string, number> | null;
  overLimit: number;
}

// The queue is counted along its index, the calls are the last minutes' pages; nothing here is asked by account. A changed limit is not judged by
// the calls that went out under the one before, so an account that was changed in these minutes is left out of the over-limit count.
const READ = `
with queue as (
  select account_id, priority, count(*)::int as depth,
    greatest(0, extract(epoch from clock_timestamp() - min(not_before) filter (where isfinite(not_before) and not_before <= now())))::float8 as oldest
  from outbox group by 1, 2),
mass as (select id, account_id, attempted_at, case status when 'calling' then null when 'unknown' then 'unknown' when 'not_sent' then case when error_message is null then 'handed_back' else 'not_sent' end
    else 'sent' end as outcome from mass_sends where attempted_at > clock_timestamp() - interval '5 minutes'),
-- One call for many is one call with one outcome, whatever its fans are read back as.
calls as (
  select account_id, outcome, started_at from message_attempts where started_at > clock_timestamp() - interval '5 minutes' and grant_id not in (select id from mass)
  union all select account_id, outcome, attempted_at from mass),
granted as (
  select account_id, started_at from calls where outcome is distinct from 'handed_back'
  union all select account_id, started_at from unsend_attempts where started_at > clock_timestamp() - interval '5 minutes' and outcome is distinct from 'handed_back'),
paced as (
  select g.account_id, g.started_at, lag(g.started_at, s.limit_per_minute) over (partition by g.account_id order by g.started_at) as before
  from granted g join senders s on s.account_id = g.account_id where s.limit_per_minute is not null),
over_limit as (
  select p.account_id, count(*)::int as n from paced p join senders s on s.account_id = p.account_id
  where p.started_at < p.before + interval '60 seconds' and not exists (select from audit_log l where l.workspace_id = s.workspace_id
    and l.target_type = 'account' and l.target_id = s.account_id::text and l.action = 'account.changed' and l.at > now() - interval '7 minutes')
  group by 1),
lookups as (select account_id, count(*)::int as n, extract(epoch from clock_timestamp() - min(since))::float8 as oldest from unknown_sends
  where mass_send_id is null or since < clock_timestamp() - interval '3 hours' group by 1)
select s.account_id as "accountId", s.workspace_id as "workspaceId", (extract(epoch from clock_timestamp()) * 1000)::float8 as "nowMs",
  s.limit_per_minute as "limitPerMinute", s.ring, s.paused_at is not null as paused, a.status <> 'active' as blocked,
  coalesce(s.breaker_until > clock_timestamp(), false) as "breakerOpen",
  (select jsonb_object_agg(q.priority, jsonb_build_object('depth', q.depth, 'oldestSeconds', coalesce(q.oldest, 0))) from queue q where q.account_id = s.account_id) as queue,
  case when s.paused_at is null and a.status = 'active' and coalesce(s.slowed_until, '-infinity') < clock_timestamp() and coalesce(s.breaker_until, '-infinity') < clock_timestamp()
    then (select least(coalesce(max(q.oldest), 0), extract(epoch from clock_timestamp() - coalesce(s.seen_at, '-infinity'))) from queue q where q.account_id = s.account_id) else 0 end::float8 as "silentSeconds",
  coalesce(u.n, 0) as unknowns, coalesce(u.oldest, 0) as "unknownSeconds",
  (select jsonb_object_agg(o.outcome, o.n) from (select c.outcome, count(*)::int as n from calls c where c.account_id = s.account_id and c.outcome is not null group by 1) o) as calls,
  coalesce(o.n, 0) as "overLimit"
from senders s join platform_accounts a on a.id = s.account_id and a.removed_at is null
left join lookups u on u.account_id = s.account_id left join over_limit o on o.account_id = s.account_id
order by s.account_id`;

/** The gauges of every account, as they are now. @param pool of the role that sees all workspaces */
export async function readSamples(pool: Pick<Pool, 'query'>): Promise<Sample[]> {
  const { rows } = await pool.query<AccountRow>(READ);
  return rows.flatMap(samplesOf);
}

function samplesOf(row: AccountRow): Sample[] {
  const sample = (metric: SendGauge, value: number, labels: Record<string, string> = {}): Sample => ({
    metric,
    workspaceId: row.workspaceId,
    accountId: row.accountId,
    labels,
    value,
  });
  const calls = (outcome: string) => row.calls?.[outcome] ?? 0;
  const all = OUTCOMES.reduce((sum, outcome) => sum + calls(outcome), 0);
  const used = row.limitPerMinute === null ? 0 : occupied(row.ring, row.nowMs) / row.limitPerMinute;
  return [
    ...Object.entries(PRIORITY_NAMES).flatMap(([priority, number]) => {
      const part = row.queue?.[number];
      // A paused account waits on purpose: its replies are nobody's oversight.
      const oldest = row.paused ? 0 : (part?.oldestSeconds ?? 0);
      return [sample('huntaze_queue_depth', part?.depth ?? 0, { priority }), sample('huntaze_queue_oldest_seconds', oldest, { priority })];
    }),
    sample('huntaze_sender_silent_seconds', row.silentSeconds),
    sample('huntaze_rate_used_ratio', used),
    sample('huntaze_breaker_open', Number(row.breakerOpen)),
    sample('huntaze_sender_paused', Number(row.paused)),
    sample('huntaze_account_blocked', Number(row.blocked)),
    sample('huntaze_unknown_outcomes', row.unknowns),
    sample('huntaze_unknown_oldest_seconds', row.unknownSeconds),
    ...OUTCOMES.map((outcome) => sample('huntaze_attempts_recent', calls(outcome), { outcome })),
    sample('huntaze_failure_ratio', all < FEWEST_CALLS ? 0 : 1 - calls('sent') / all),
    sample('huntaze_over_limit_attempts', row.overLimit),
  ];
}
