import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../database';

/** Sales are what fans pay for messages and as tips; money that was taken back is none. */
const IS_SALE = sql`t.kind in ('message', 'tip') and t.status <> 'undo'`;

/**
 * Sales of a period, each with the human message it is credited to: the last one to that fan on that account within the workspace's hours before it.
 * The rule in words and laws: `domain/shifts/credit-sale.ts`. @param more a further condition on `t`
 */
export function creditedSales(fromMs: number, toMs: number, more: SQL = sql`true`): SQL {
  return sql`
    select t.id, t.account_id, t.fan_id, t.kind, t.occurred_at, t.currency, t.gross_cents, t.net_cents, h.author_id, h.id as message_id, h.created_at as written_at
    from fan_transactions t cross join (select sale_hours from workspace_settings where workspace_id = app_workspace()) w
    left join lateral (
      select m.id, m.author_id, m.created_at from messages m
      where m.account_id = t.account_id and m.fan_id = t.fan_id and m.author_id is not null and m.source = 'human' and m.direction = 'out'
        and m.sent_at <= t.occurred_at and m.sent_at > t.occurred_at - make_interval(hours => w.sale_hours)
      order by m.sent_at desc, m.id desc limit 1) h on true
    where t.workspace_id = app_workspace() and ${IS_SALE} and t.occurred_at >= to_timestamp(${fromMs / 1000}::float8) and t.occurred_at < to_timestamp(${toMs / 1000}::float8) and ${more}`;
}

export interface CreditedSale {
  id: string;
  accountName: string;
  fan: string;
  kind: string;
  at: string;
  currency: string;
  grossCents: number;
  netCents: number;
  authorId: string | null;
  messageId: string | null;
}

/** A page of them in the order of time. */
export async function salePage(
  tx: Tx,
  { fromMs, toMs }: { fromMs: number; toMs: number },
  after: { at: string; id: string } | null,
  limit: number,
): Promise<CreditedSale[]> {
  const behind = after === null ? sql`true` : sql`(t.occurred_at, t.id) > (${after.at}::timestamptz, ${after.id}::uuid)`;
  const { rows } = await tx.execute<CreditedSale & Record<string, unknown>>(sql`
    select s.id, a.display_name as "accountName", coalesce(f.platform_fan_id, '') as fan, s.kind, to_char(s.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
      s.currency, s.gross_cents::float8 as "grossCents", s.net_cents::float8 as "netCents", s.author_id as "authorId", s.message_id as "messageId"
    from (${creditedSales(fromMs, toMs, behind)} order by t.occurred_at, t.id limit ${limit}) s
    join platform_accounts a on a.id = s.account_id left join fans f on f.id = s.fan_id order by s.occurred_at, s.id`);
  return rows;
}
