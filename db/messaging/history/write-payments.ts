import { sql } from 'drizzle-orm';
import type { EventMoney, TransactionStatus } from '../../../contracts/messaging/platform-event';
import type { Tx } from '../../database';
import { adoptImported } from '../../fans/same-payment';
import { followTransactions, readTransactionTotals } from '../../fans/transaction-totals';
import { upsertTransactions } from '../../fans/upsert-transactions';

export interface HistoryPayment {
  fanPlatformId: string;
  kind: 'purchase' | 'tip' | 'subscription_payment';
  platformMessageId: string | null;
  atMs: number | null;
  money: EventMoney;
  status: TransactionStatus;
}

const KIND = { purchase: 'message', tip: 'tip', subscription_payment: 'subscription' } as const;

/**
 * Writes payments of the past by the platform's ids: what a webhook or a file told of already is counted once. Totals of fans follow; no campaign is
 * credited with history. @param fanIds of the fans named; payments of others are left out
 */
export async function writePayments(
  tx: Tx,
  { workspaceId, accountId, currency, fanIds }: { workspaceId: string; accountId: string; currency: string; fanIds: ReadonlyMap<string, string> },
  payments: readonly HistoryPayment[],
): Promise<number> {
  const each = [...new Map(payments.map((payment) => [payment.money.transactionId, payment])).values()];
  const rows = each.flatMap((payment) => {
    const fanId = fanIds.get(payment.fanPlatformId);
    return fanId === undefined ? [] : [{ payment, fanId, at: new Date(Math.min(payment.atMs ?? Date.now(), Date.now())) }];
  });
  const touched = [...new Set(rows.map(({ fanId }) => fanId))];
  const before = await readTransactionTotals(tx, touched, currency);
  await adoptImported(
    tx,
    rows.map(({ payment: { money }, fanId, at }) => ({ accountId, fanId, at, transactionId: money.transactionId, ...pick(money) })),
  );
  const { created } = await upsertTransactions(tx, {
    workspaceId,
    accountId,
    importId: null,
    rows: rows.map(({ payment: { money, kind, status, fanPlatformId }, fanId, at }) => ({
      fanId,
      platformFanId: fanPlatformId,
      transactionId: money.transactionId,
      occurredAt: at.getTime(),
      writtenAt: at.getTime(),
      ...pick(money),
      feeCents: money.feeCents ?? 0,
      taxCents: money.vatCents ?? 0,
      netCents: money.netCents ?? money.grossCents - (money.feeCents ?? 0) - (money.vatCents ?? 0),
      quantity: null,
      kind: KIND[kind],
      status,
    })),
  });
  await nameMessages(
    tx,
    accountId,
    rows.map(({ payment }) => payment),
  );
  await followTransactions(tx, touched, currency, before);
  return created;
}

const pick = ({ grossCents, currency }: EventMoney) => ({ grossCents, currency });

/** Payments of messages that are in the record: which message it was, and that its media belong to the fan now. */
async function nameMessages(tx: Tx, accountId: string, payments: readonly HistoryPayment[]): Promise<void> {
  const named = JSON.stringify(
    payments
      .filter(({ platformMessageId }) => platformMessageId !== null)
      .map(({ money, platformMessageId }) => ({ tid: money.transactionId, pid: platformMessageId })),
  );
  await tx.execute(sql`
    with i as (select * from json_to_recordset(${named}::json) as r (tid text, pid text)),
    paid as (update fan_transactions t set message_id = p.message_id from i join platform_message_ids p on p.account_id = ${accountId} and p.platform_message_id = i.pid
      where t.account_id = ${accountId} and t.platform_transaction_id = i.tid and t.fan_id = p.fan_id returning t.fan_id, t.workspace_id, t.message_id, t.occurred_at, t.status)
    insert into fan_media (fan_id, media_id, workspace_id, bought_at)
    select distinct on (paid.fan_id, media) paid.fan_id, media, paid.workspace_id, paid.occurred_at from paid join messages m on m.account_id = ${accountId} and m.id = paid.message_id
    cross join unnest(m.media_ids) media where paid.status <> 'undo' on conflict do nothing`);
}
