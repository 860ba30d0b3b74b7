import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../database';

/** A payment as the platform names it, of which a file may have told without its id. */
export interface NamedPayment {
  accountId: string;
  fanId: string;
  transactionId: string;
  grossCents: number;
  currency: string;
  at: Date;
}

/** Whether two times may be of one payment: within two minutes, or where a file knows the day alone, on that day. */
export function isSameTime(stored: SQL, at: SQL, timeZone: SQL): SQL {
  const local = sql`(${stored} at time zone ${timeZone})`;
  return sql`(${stored} between ${at} - interval '2 minutes' and ${at} + interval '2 minutes'
    or (${local} = date_trunc('day', ${local}) and ${local} = date_trunc('day', ${at} at time zone ${timeZone})))`;
}

/**
 * Gives payments that came in a file without ids the ids that the platform has for them, so that each is counted once however it is seen: the same fan,
 * the same amount, the same time. What is known by its id already is left alone.
 */
export async function adoptImported(tx: Tx, payments: readonly NamedPayment[]): Promise<void> {
  for (const { accountId, fanId, transactionId, grossCents, currency, at } of payments) {
    const time = sql`${at.toISOString()}::timestamptz`;
    await tx.execute(sql`
      update fan_transactions set platform_transaction_id = ${transactionId} where id = (
        select t.id from fan_transactions t join platform_accounts a on a.id = t.account_id
        where t.fan_id = ${fanId} and t.account_id = ${accountId} and starts_with(t.platform_transaction_id, 'row:') and t.gross_cents = ${grossCents}
          and t.currency = ${currency} and ${isSameTime(sql`t.occurred_at`, time, sql`a.time_zone`)}
        order by abs(extract(epoch from t.occurred_at - ${time})), t.id limit 1)
      and not exists (select from fan_transactions k where k.account_id = ${accountId} and k.platform_transaction_id = ${transactionId})`);
  }
}

interface UnnamedPayment {
  fanId: string;
  /** Derived from the row of the file. */
  transactionId: string;
  grossCents: number;
  currency: string;
  occurredAt: number;
}

/** The platform's ids of payments that a file tells of without one, by their derived ids: those of the same fan, amount and time. */
export async function namesOfPayments(tx: Tx, accountId: string, payments: readonly UnnamedPayment[]): Promise<ReadonlyMap<string, string>> {
  if (payments.length === 0) return new Map();
  const incoming = JSON.stringify(
    payments.map(({ fanId, transactionId, grossCents, currency, occurredAt }) => ({
      fan: fanId,
      tid: transactionId,
      gross: grossCents,
      currency,
      at: new Date(occurredAt).toISOString(),
    })),
  );
  // Two equal payments of one minute are matched in their order, each once.
  const { rows } = await tx.execute<{ tid: string; name: string }>(sql`
    with i as materialized (
      select *, row_number() over (partition by fan, gross, currency, at order by tid) as nth
      from json_to_recordset(${incoming}::json) as i (fan uuid, tid text, gross bigint, currency text, at timestamptz))
    select i.tid, k.name from i join platform_accounts a on a.id = ${accountId} cross join lateral (
      select t.platform_transaction_id as name from fan_transactions t
      where t.fan_id = i.fan and t.account_id = ${accountId} and not starts_with(t.platform_transaction_id, 'row:') and t.gross_cents = i.gross
        and t.currency = i.currency and ${isSameTime(sql`i.at`, sql`t.occurred_at`, sql`a.time_zone`)}
        and not exists (select from fan_transactions r where r.account_id = ${accountId} and r.platform_transaction_id = i.tid)
      order by abs(extract(epoch from t.occurred_at - i.at)), t.id limit 1 offset i.nth - 1) k`);
  const taken = new Set<string>();
  return new Map(rows.filter(({ name }) => !taken.has(name) && taken.add(name)).map(({ tid, name }) => [tid, name]));
}
