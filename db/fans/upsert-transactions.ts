import { sql } from 'drizzle-orm';
import type { TransactionRow } from '../../domain/fans/transaction-row';
import type { Tx } from '../database';
import { isLater } from './transaction-status';

export interface IdentifiedTransaction extends TransactionRow {
  fanId: string;
  /** Of the platform, or derived; each once. */
  transactionId: string;
  currency: string;
  taxCents?: number;
}

export interface UpsertTransactions {
  workspaceId: string;
  accountId: string;
  /** Null: read from the platform itself. */
  importId: string | null;
  rows: readonly IdentifiedTransaction[];
}

/**
 * Writes transactions by their ids: one that is there already is counted once, however often it comes; amounts follow what is told last,
 * the status only forwards. */
export async function upsertTransactions(
  tx: Tx,
  { workspaceId, accountId, importId, rows }: UpsertTransactions,
): Promise<{ created: number; updated: number; unchanged: number }> {
  if (rows.length === 0) return { created: 0, updated: 0, unchanged: 0 };
  const incoming = JSON.stringify(
    rows.map((row) => ({
      fan: row.fanId,
      tid: row.transactionId,
      kind: row.kind,
      status: row.status,
      at: new Date(row.occurredAt).toISOString(),
      gross: row.grossCents,
      fee: row.feeCents,
      net: row.netCents,
      tax: row.taxCents ?? 0,
      currency: row.currency,
      quantity: row.quantity,
    })),
  );
  const { rows: written } = await tx.execute<{ created: boolean }>(sql`
    insert into fan_transactions as t (workspace_id, account_id, fan_id, platform_transaction_id, kind, status, occurred_at, gross_cents, fee_cents, net_cents, tax_cents, currency, quantity, import_id)
    select ${workspaceId}, ${accountId}, i.fan, i.tid, i.kind, i.status, i.at, i.gross, i.fee, i.net, i.tax, i.currency, i.quantity, ${importId}
    from json_to_recordset(${incoming}::json) as i (fan uuid, tid text, kind text, status text, at timestamptz, gross bigint, fee bigint, net bigint, tax bigint, currency text, quantity int)
    on conflict (account_id, platform_transaction_id) do update
      set status = case when ${isLater(sql`excluded.status`, sql`t.status`)} then excluded.status else t.status end, gross_cents = excluded.gross_cents, fee_cents = excluded.fee_cents, net_cents = excluded.net_cents
      where ${isLater(sql`excluded.status`, sql`t.status`)}
        or (t.gross_cents, t.fee_cents, t.net_cents) is distinct from (excluded.gross_cents, excluded.fee_cents, excluded.net_cents)
    returning xmax = 0 as created`);
  const created = written.filter((row) => row.created).length;
  return { created, updated: written.length - created, unchanged: rows.length - written.length };
}
