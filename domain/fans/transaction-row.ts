import type { ImportField } from '../../contracts/fans/import-fields';
import { RowRefused, readCount, readText, shown } from './field-text';
import { checkWidth, readCents, readDate, type ReadRow } from './fan-row';
import type { ImportPlan, PlannedColumn } from './import-plan';

export type TransactionKind = 'subscription' | 'message' | 'tip' | 'post' | 'stream' | 'other';

/** One purchase as a file tells it. Times in epoch milliseconds; a currency that is not told is the account's. */
export interface TransactionRow {
  platformFanId: string;
  /** null: the file has no id for it, one is derived from what the row says. */
  transactionId: string | null;
  occurredAt: number;
  /** What the file says of the time, read as UTC whatever the account's zone: a row is known again by it when the zone has changed. */
  writtenAt: number;
  grossCents: number;
  feeCents: number;
  netCents: number;
  currency: string | null;
  quantity: number | null;
  kind: TransactionKind;
  status: 'done' | 'loading' | 'undo';
}

const KINDS: readonly [RegExp, TransactionKind][] = [
  [/subscri|renew|rebill|abonn/i, 'subscription'],
  [/message|\bppv\b|chat|\bdm\b/i, 'message'],
  [/\btip|pourboire|gift|don\b/i, 'tip'],
  [/post|publication/i, 'post'],
  [/stream|live/i, 'stream'],
];

/** Reads one row of a file of transactions by its plan. */
export function readTransactionRow(plan: ImportPlan, fields: readonly string[]): ReadRow<TransactionRow> {
  try {
    checkWidth(plan, fields);
    const value = (field: ImportField) => {
      const index = plan.columns.findIndex((column) => column.fields.includes(field));
      return index < 0 ? null : { text: fields[index]!, column: plan.columns[index]! };
    };
    return { row: readAll(value, plan.timeZone) };
  } catch (error) {
    if (error instanceof RowRefused) return { refused: error.fault };
    throw error;
  }
}

function readAll(value: (field: ImportField) => { text: string; column: PlannedColumn } | null, timeZone?: string): TransactionRow {
  const text = (field: ImportField, maxLength: number) => {
    const found = value(field);
    return found === null ? null : readText(found.text, found.column.header, maxLength);
  };
  const cents = (field: ImportField) => {
    const found = value(field);
    return found === null ? null : readCents(found.text, found.column);
  };
  const platformFanId = text('platformFanId', 200);
  if (platformFanId === null) throw new RowRefused('fan_id_missing');
  const date = value('occurredAt');
  const occurredAt = date === null ? null : readDate(date.text, date.column, timeZone);
  const writtenAt = date === null ? null : readDate(date.text, date.column);
  if (occurredAt === null || writtenAt === null) throw new RowRefused('date_missing');
  const grossCents = cents('amount');
  if (grossCents === null) throw new RowRefused('amount_missing');
  const fee = cents('fee');
  const net = cents('net');
  const netCents = net ?? grossCents - (fee ?? 0);
  const quantity = value('quantity');
  return {
    platformFanId,
    transactionId: text('transactionId', 200),
    occurredAt,
    writtenAt,
    grossCents,
    feeCents: fee ?? grossCents - netCents,
    netCents,
    currency: readCurrency(text('currency', 40)),
    quantity: quantity === null ? null : readCount(quantity.text, quantity.column.header),
    kind: kindOf(text('kind', 100)),
    status: statusOf(text('status', 100)),
  };
}

function readCurrency(text: string | null): string | null {
  if (text === null) return null;
  const code = { $: 'USD', '€': 'EUR', '£': 'GBP' }[text] ?? text.toUpperCase();
  if (!/^[A-Z]{3}$/.test(code)) throw new RowRefused('not_currency', { value: shown(text) });
  return code;
}

const kindOf = (text: string | null): TransactionKind => KINDS.find(([pattern]) => pattern.test(text ?? ''))?.[1] ?? 'other';

function statusOf(text: string | null): TransactionRow['status'] {
  if (/refund|charge ?back|undo|revers|rembours|cancel|annul/i.test(text ?? '')) return 'undo';
  return /pending|loading|processing|attente/i.test(text ?? '') ? 'loading' : 'done';
}
