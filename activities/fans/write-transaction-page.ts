import { createHash } from 'node:crypto';
import type { Tx } from '../../db/database';
import { countEqualRows } from '../../db/fans/count-equal-rows';
import { lockFanIds } from '../../db/fans/fan-ids';
import { findSuppressed } from '../../db/fans/find-suppressed';
import { namesOfPayments } from '../../db/fans/same-payment';
import { followTransactions, readTransactionTotals } from '../../db/fans/transaction-totals';
import { upsertFans } from '../../db/fans/upsert-fans';
import { upsertTransactions } from '../../db/fans/upsert-transactions';
import { emptyFanRow } from '../../domain/fans/fan-row';
import { inRounds } from '../../domain/fans/in-rounds';
import { readTransactionRow, type TransactionRow } from '../../domain/fans/transaction-row';
import type { CsvRecord } from '../../domain/fans/csv-format';
import type { PageToWrite, WrittenPage } from './import-page';

type Read = { record: CsvRecord; row: TransactionRow };

/**
 * Writes one page of transactions and brings the fans' totals up to them. A row that came before, in this file or an earlier
 * one, changes nothing; nor does one that the platform itself has told of.
 */
export async function writeTransactionPage(tx: Tx, page: PageToWrite): Promise<WrittenPage> {
  const { workspaceId, importId, standing, plan, records } = page;
  const written: WrittenPage = { created: 0, updated: 0, unchanged: 0, refused: [] };
  const all: Read[] = [];
  for (const record of records) {
    const read = record.problem === undefined ? readTransactionRow(plan, record.fields) : { refused: record.problem };
    if ('row' in read) all.push({ record, row: read.row });
    else written.refused.push({ record, fault: read.refused });
  }
  const fanIds = await findOrMakeFans(tx, page, [...new Set(all.map(({ row }) => row.platformFanId))]);
  const rows = all.filter(({ record, row }) => {
    if (fanIds.has(row.platformFanId)) return true;
    written.refused.push({ record, fault: { code: 'fan_unknown', params: { fan: row.platformFanId } } });
    return false;
  });
  const ids = await transactionIds(tx, page, rows);
  const identified = rows.map(({ row }, index) => ({
    ...row,
    fanId: fanIds.get(row.platformFanId)!,
    transactionId: ids[index]!,
    currency: row.currency ?? standing.currency,
  }));
  const derived = identified.filter((_row, index) => rows[index]!.row.transactionId === null);
  const named = await namesOfPayments(tx, standing.accountId, derived);
  written.unchanged += named.size;
  const toWrite = identified.filter(({ transactionId }) => !named.has(transactionId));
  const touched = [...new Set(toWrite.map(({ fanId }) => fanId))];
  const before = await readTransactionTotals(tx, touched, standing.currency);
  for (const round of inRounds(toWrite, (row) => row.transactionId)) {
    const counts = await upsertTransactions(tx, { workspaceId, accountId: standing.accountId, importId, rows: round });
    written.created += counts.created;
    written.updated += counts.updated;
    written.unchanged += counts.unchanged;
  }
  if (plan.kind === 'transactions') await followTransactions(tx, touched, standing.currency, before);
  return written;
}

async function findOrMakeFans(
  tx: Tx,
  { workspaceId, standing: { accountId }, plan, hasher }: PageToWrite,
  platformFanIds: string[],
): Promise<Map<string, string>> {
  const known = await lockFanIds(tx, accountId, platformFanIds);
  const missing = platformFanIds.filter((id) => !known.has(id)).sort();
  if (missing.length === 0 || !plan.createMissingFans) return known;
  const suppressed = await findSuppressed(tx, hasher, accountId, missing);
  await upsertFans(tx, { workspaceId, accountId, rows: missing.map((platformFanId) => ({ ...emptyFanRow(), platformFanId })), suppressed });
  return lockFanIds(tx, accountId, platformFanIds);
}

/** The ids of the file; where it has none, what the row says and the how-many-th such row of the file it is. */
async function transactionIds(tx: Tx, { importId, workspaceId }: PageToWrite, rows: readonly Read[]): Promise<string[]> {
  const keys = rows.map(({ row }) => (row.transactionId === null ? contentKey(row) : null));
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  const next = await countEqualRows(tx, importId, workspaceId, counts);
  return rows.map(({ row }, index) => {
    const key = keys[index];
    if (key === null || key === undefined) return row.transactionId!;
    const nth = next.get(key)! + 1;
    next.set(key, nth);
    return `row:${key}:${nth}`;
  });
}

/** Status and fee are left out: they change while the purchase stays the same. So is the account's zone, by the time as it is written. */
function contentKey(row: TransactionRow): string {
  return createHash('sha256')
    .update(JSON.stringify([row.platformFanId, row.writtenAt, row.grossCents, row.currency, row.quantity, row.kind]))
    .digest('hex')
    .slice(0, 32);
}
