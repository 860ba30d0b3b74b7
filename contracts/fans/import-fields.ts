import { z } from 'zod';

export const IMPORT_KINDS = ['fans', 'transactions'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What a column of a file of fans can be read as; beside these any `custom.<name>`. */
export const FAN_IMPORT_FIELDS = [
  'platformFanId',
  'username',
  'displayName',
  'language',
  'country',
  'timeZone',
  'tags',
  'spend',
  'purchases',
  'firstPurchaseAt',
  'lastPurchaseAt',
  'subscribedAt',
  'expiresAt',
  'lastSeenAt',
  'notes',
] as const;
export type FanImportField = (typeof FAN_IMPORT_FIELDS)[number];

export const TRANSACTION_IMPORT_FIELDS = [
  'platformFanId',
  'transactionId',
  'occurredAt',
  'amount',
  'fee',
  'net',
  'currency',
  'quantity',
  'kind',
  'status',
] as const;
export type TransactionImportField = (typeof TRANSACTION_IMPORT_FIELDS)[number];

export type ImportField = FanImportField | TransactionImportField | `custom.${string}`;

const CUSTOM = /^custom\.[A-Za-z0-9_][A-Za-z0-9_ -]{0,63}$/;

export const DATE_FIELDS: readonly string[] = ['firstPurchaseAt', 'lastPurchaseAt', 'subscribedAt', 'expiresAt', 'lastSeenAt', 'occurredAt'];
export const MONEY_FIELDS: readonly string[] = ['spend', 'amount', 'fee', 'net'];
export const REQUIRED_FIELDS: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  fans: ['platformFanId'],
  transactions: ['platformFanId', 'occurredAt', 'amount'],
};

/** Whether a column of such a file can be read as `field`. */
export function isImportField(kind: ImportKind, field: string): field is ImportField {
  if (kind === 'transactions') return (TRANSACTION_IMPORT_FIELDS as readonly string[]).includes(field);
  return (FAN_IMPORT_FIELDS as readonly string[]).includes(field) || CUSTOM.test(field);
}

const fieldName = z.string().max(80);

/** Header → field, or several fields, or null to leave the column out. A header that is not named keeps its guess. */
export const importMapping = z.record(z.string(), z.union([fieldName, z.array(fieldName).max(4), z.null()]));
export type ImportMapping = z.infer<typeof importMapping>;

export const DATE_ORDERS = ['dmy', 'mdy'] as const;
/** How a date such as 03/04/2026 is read: 3 April or March 4. */
export type DateOrder = (typeof DATE_ORDERS)[number];
export const DECIMAL_MARKS = ['point', 'comma'] as const;
/** What stands before the cents. */
export type DecimalMark = (typeof DECIMAL_MARKS)[number];
