import { sql } from 'drizzle-orm';
import type { Tx } from '../database';

export const HOME_DAYS = 14;
/** Days of any zone that a page may still show. */
const KEPT_DAYS = HOME_DAYS + 2;
/** Attempts that began on a day may end, and be corrected, a while after midnight. */
const SETTLED_AFTER = sql`interval '2 hours'`;

export interface DayCounts {
  day: string;
  sent: number;
  replies: number;
  purchases: number;
  revenue: { currency: string; cents: number }[];
  optOuts: number;
}

/** The days shown, each with its limits in time, in the zone. */
const days = (timeZone: string) => sql`days as materialized (
  select d::date as day, d at time zone ${timeZone} as begins, (d + interval '1 day') at time zone ${timeZone} as ends
  from generate_series(date_trunc('day', now() at time zone ${timeZone}) - make_interval(days => ${HOME_DAYS - 1}), date_trunc('day', now() at time zone ${timeZone}), interval '1 day') d)`;

/**
 * Counts the days that are over and were not counted yet, for every account in sight, and keeps them as long as they are shown: a past day does not
 * change, and counting two weeks of attempts anew for each opened page would take long.
 */
export async function keepSentDays(tx: Tx, workspaceId: string, timeZone: string): Promise<void> {
  const { rowCount } = await tx.execute(sql`
    with ${days(timeZone)},
    missing as materialized (
      select a.id as account_id, d.day, d.begins, d.ends from platform_accounts a cross join days d
      where a.workspace_id = ${workspaceId} and d.ends < now() - ${SETTLED_AFTER}
        and not exists (select from sent_days s where s.workspace_id = ${workspaceId} and s.account_id = a.id and s.time_zone = ${timeZone} and s.day = d.day)),
    counted as (
      select m.account_id, m.day, count(*)::int as sent from missing m
      join message_attempts t on t.account_id = m.account_id and t.started_at >= m.begins and t.started_at < m.ends
      where t.outcome = 'sent' and t.started_at >= (select min(begins) from missing) and t.started_at < (select max(ends) from missing)
      group by 1, 2)
    insert into sent_days (workspace_id, account_id, time_zone, day, sent)
    select ${workspaceId}, m.account_id, ${timeZone}, m.day, coalesce(c.sent, 0)
    from missing m left join counted c on c.account_id = m.account_id and c.day = m.day
    -- In one order, so that two pages opened at once do not wait for each other.
    order by m.account_id, m.day
    on conflict do nothing`);
  if (rowCount) await tx.execute(sql`delete from sent_days where workspace_id = ${workspaceId} and day < current_date - ${KEPT_DAYS}::int`);
}

/** Two weeks of the workspace, oldest first. Call `keepSentDays` before. */
export async function readHomeDays(tx: Tx, workspaceId: string, timeZone: string): Promise<DayCounts[]> {
  const { rows } = await tx.execute<Record<string, unknown> & DayCounts>(sql`
    with ${days(timeZone)},
    -- Ids begin with their time: what came since the first day lies beyond this one.
    span as materialized (
      select min(begins) as begins, (lpad(to_hex((extract(epoch from min(begins)) * 1000)::bigint), 12, '0') || '70008000000000000000')::uuid as first_id from days),
    kept as (select day, sum(sent)::int as n from sent_days where workspace_id = ${workspaceId} and time_zone = ${timeZone} group by 1),
    open as (
      select d.day, count(*)::int as n from days d join message_attempts t on t.started_at >= d.begins and t.started_at < d.ends
      where d.ends >= now() - ${SETTLED_AFTER} and t.workspace_id = ${workspaceId} and t.outcome = 'sent'
        -- The first tells the planner how few they are; the second reads today alone, where the attempts of all workspaces lie in the order of time.
        and t.started_at >= now() - interval '2 days' and t.started_at >= (select min(begins) from days where ends >= now() - ${SETTLED_AFTER}) group by 1),
    replies as (
      select (at at time zone ${timeZone})::date as day, count(*)::int as n from events
      where workspace_id = ${workspaceId} and type = 'message.received' and at >= (select begins from span) group by 1),
    -- What the platform still holds back counts: it tells of money when it is paid, and never again when it is released.
    money as (
      select (occurred_at at time zone ${timeZone})::date as day, currency, count(*) filter (where gross_cents >= 0)::int as n, sum(gross_cents)::float8 as cents
      from fan_transactions where workspace_id = ${workspaceId} and status <> 'undo' and occurred_at >= (select begins from span) group by 1, 2),
    sums as (select day, sum(n)::int as n, json_agg(json_build_object('currency', currency, 'cents', cents) order by currency) as revenue from money group by 1),
    outs as (
      select (created_at at time zone ${timeZone})::date as day, count(*)::int as n from suppressions
      where workspace_id = ${workspaceId} and id >= (select first_id from span) and created_at >= (select begins from span)
        and reason in ('stop_word', 'complaint', 'manual') group by 1)
    select d.day::text as day, coalesce(k.n, o.n, 0) as sent, coalesce(r.n, 0) as replies, coalesce(s.n, 0) as purchases,
      coalesce(s.revenue, '[]') as revenue, coalesce(x.n, 0) as "optOuts"
    from days d left join kept k using (day) left join open o using (day) left join replies r using (day) left join sums s using (day) left join outs x using (day)
    order by d.day`);
  return rows.map(({ day, sent, replies, purchases, revenue, optOuts }) => ({ day, sent, replies, purchases, revenue, optOuts }));
}
