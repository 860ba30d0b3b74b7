import { sql } from 'drizzle-orm';
import type { SalesMoney } from '../../contracts/shifts/shift';
import type { Tx } from '../database';
import { creditedSales } from './credited-sales';

export interface Period {
  fromMs: number;
  toMs: number;
  /** Null: everybody. */
  userId: string | null;
}
const at = (ms: number) => sql`to_timestamp(${ms / 1000}::float8)`;

/** What people wrote in the period and what was sent of it. */
const written = ({ fromMs, toMs, userId }: Period) => sql`
  select m.account_id, m.fan_id, m.id, m.author_id, m.created_at from messages m
  where m.workspace_id = app_workspace() and m.author_id is not null ${userId === null ? sql`` : sql`and m.author_id = ${userId}`}
    and m.source = 'human' and m.direction = 'out' and m.sent_at is not null and m.created_at >= ${at(fromMs)} and m.created_at < ${at(toMs)}`;

export interface WritingCounts {
  userId: string;
  messages: number;
  fans: number;
  answers: number;
  replyMedianMs: number | null;
  replyP90Ms: number | null;
}

/**
 * Messages and reply times by author. A reply time goes from the fan's oldest message since the human message before, until the person wrote: what
 * machines sent answers nobody, and how long the queue took is not the person's doing. Ids carry the time of writing, so two probes a message do.
 */
export async function writingCounts(tx: Tx, period: Period): Promise<WritingCounts[]> {
  const { rows } = await tx.execute<WritingCounts & Record<string, unknown>>(sql`
    with w as (${written(period)}),
    answered as (
      select w.author_id, w.fan_id, case when asked.created_at is not null then greatest(0, extract(epoch from w.created_at - asked.created_at)::float8 * 1000) end as ms from w
      left join lateral (select p.id from messages p where p.account_id = w.account_id and p.fan_id = w.fan_id and p.id < w.id and p.author_id is not null
        and p.source = 'human' and p.sent_at is not null order by p.id desc limit 1) before on true
      left join lateral (select i.created_at from messages i where i.account_id = w.account_id and i.fan_id = w.fan_id and i.id < w.id
        and i.id > coalesce(before.id, '00000000-0000-0000-0000-000000000000'::uuid) and i.direction = 'in' order by i.id limit 1) asked on true)
    select author_id as "userId", count(*)::int as messages, count(distinct fan_id)::int as fans, count(ms)::int as answers,
      percentile_cont(0.5) within group (order by ms) as "replyMedianMs", percentile_cont(0.9) within group (order by ms) as "replyP90Ms"
    from answered group by 1`);
  return rows;
}

export interface SaleCounts {
  /** Null: nobody's. */
  userId: string | null;
  sales: number;
  money: SalesMoney;
}

/** Sales of the period by whom they belong to. */
export async function saleCounts(tx: Tx, { fromMs, toMs, userId }: Period): Promise<SaleCounts[]> {
  const { rows } = await tx.execute<SaleCounts & Record<string, unknown>>(sql`
    with by_currency as (select author_id, currency, count(*)::int as sales, sum(gross_cents)::float8 as gross, sum(net_cents)::float8 as net
      from (${creditedSales(fromMs, toMs)}) s ${userId === null ? sql`` : sql`where author_id = ${userId}`} group by 1, 2)
    select author_id as "userId", sum(sales)::int as sales, jsonb_agg(jsonb_build_object('currency', currency, 'grossCents', gross, 'netCents', net) order by currency) as money
    from by_currency group by 1`);
  return rows;
}

/** Messages and sales by day of a zone. */
export async function dayCounts(
  tx: Tx,
  period: Period,
  timeZone: string,
): Promise<{ day: string; messages: number; sales: number; money: SalesMoney }[]> {
  const { rows } = await tx.execute<{ day: string; messages: number; sales: number; money: SalesMoney }>(sql`
    with w as (select to_char(created_at at time zone ${timeZone}, 'YYYY-MM-DD') as day, count(*)::int as messages from (${written(period)}) w group by 1),
    by_currency as (select to_char(occurred_at at time zone ${timeZone}, 'YYYY-MM-DD') as day, currency, count(*)::int as sales, sum(gross_cents)::float8 as gross, sum(net_cents)::float8 as net
      from (${creditedSales(period.fromMs, period.toMs)}) s where author_id is not null ${period.userId === null ? sql`` : sql`and author_id = ${period.userId}`} group by 1, 2),
    s as (select day, sum(sales)::int as sales, jsonb_agg(jsonb_build_object('currency', currency, 'grossCents', gross, 'netCents', net) order by currency) as money from by_currency group by 1)
    select coalesce(w.day, s.day) as day, coalesce(w.messages, 0) as messages, coalesce(s.sales, 0) as sales, coalesce(s.money, '[]') as money
    from w full join s on s.day = w.day order by 1`);
  return rows;
}

/** Shifts that touch the period and the time in them that lies in it; an open one counts until now. */
export async function shiftTimes(tx: Tx, { fromMs, toMs, userId }: Period): Promise<{ userId: string; shifts: number; workedMinutes: number }[]> {
  const { rows } = await tx.execute<{ userId: string; shifts: number; workedMinutes: number }>(sql`
    select user_id as "userId", count(*)::int as shifts,
      round(sum(extract(epoch from least(coalesce(ended_at, now()), ${at(toMs)}) - greatest(started_at, ${at(fromMs)}))) / 60)::int as "workedMinutes"
    from shifts where workspace_id = app_workspace() and kind = 'worked' and started_at < ${at(toMs)} and coalesce(ended_at, now()) > ${at(fromMs)}
      ${userId === null ? sql`` : sql`and user_id = ${userId}`} group by 1`);
  return rows;
}
