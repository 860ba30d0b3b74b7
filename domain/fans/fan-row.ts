import type { ImportFault } from '../../contracts/fans/import-fault';
import type { ImportField } from '../../contracts/fans/import-fields';
import { parseDateMs } from './date-text';
import { RowRefused, readCount, readText, shown } from './field-text';
import type { ImportPlan, PlannedColumn } from './import-plan';
import { parseMoneyCents } from './money-text';
import { ianaTimeZone } from './time-zone';

/** What one row says about a fan; null and empty say nothing and change nothing. Times in epoch milliseconds. */
export interface FanRow {
  platformFanId: string;
  username: string | null;
  displayName: string | null;
  language: string | null;
  country: string | null;
  timeZone: string | null;
  tags: string[];
  custom: Record<string, string>;
  spendCents: number | null;
  purchases: number | null;
  firstPurchaseAt: number | null;
  lastPurchaseAt: number | null;
  subscribedAt: number | null;
  expiresAt: number | null;
  lastSeenAt: number | null;
  notes: string | null;
}

export type ReadRow<Row> = { row: Row } | { refused: ImportFault };

const MAX_TAGS = 50;
const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  anglais: 'en',
  french: 'fr',
  francais: 'fr',
  spanish: 'es',
  espagnol: 'es',
  espanol: 'es',
  german: 'de',
  allemand: 'de',
  deutsch: 'de',
  italian: 'it',
  italien: 'it',
  portuguese: 'pt',
  portugais: 'pt',
  dutch: 'nl',
  neerlandais: 'nl',
  japanese: 'ja',
  japonais: 'ja',
};

/** Reads one row of a file of fans by its plan. */
export function readFanRow(plan: ImportPlan, fields: readonly string[]): ReadRow<FanRow> {
  try {
    checkWidth(plan, fields);
    const row = emptyFanRow();
    plan.columns.forEach((column, index) => column.fields.forEach((field) => readField(row, field, fields[index]!, column, plan.timeZone)));
    if (row.platformFanId === '') throw new RowRefused('fan_id_missing');
    // A column that stands for joining and first purchase says nothing about a purchase of somebody without one.
    if (row.purchases === 0 && row.firstPurchaseAt === row.subscribedAt) row.firstPurchaseAt = null;
    return { row };
  } catch (error) {
    if (error instanceof RowRefused) return { refused: error.fault };
    throw error;
  }
}

/** @throws RowRefused when the row has not one value for each column. */
export function checkWidth(plan: ImportPlan, fields: readonly string[]): void {
  const extra = fields.slice(plan.columns.length);
  if (fields.length < plan.columns.length || extra.some((value) => value.trim() !== '')) {
    throw new RowRefused('row_width', { values: fields.length, columns: plan.columns.length });
  }
}

/** Whether nothing stands in the row, as in the last lines that spreadsheets write. */
export function isBlankRow(fields: readonly string[]): boolean {
  return fields.every((value) => value.trim() === '');
}

/** `timeZone` is where a date without a time begins. @throws RowRefused when the text is no date. */
export function readDate(value: string, column: PlannedColumn, timeZone?: string): number | null {
  const text = value.trim();
  if (text === '' || /^0{4}-00-00/.test(text)) return null;
  const ms = parseDateMs(text, column.dateOrder, timeZone);
  if (ms === null) throw new RowRefused('not_date', { column: column.header, value: shown(text), order: column.dateOrder });
  return ms;
}

/** @throws RowRefused when the text is no amount. */
export function readCents(value: string, column: PlannedColumn): number | null {
  const text = value.trim();
  if (text === '') return null;
  const cents = parseMoneyCents(text, column.decimalMark);
  if (cents === null) throw new RowRefused('not_amount', { column: column.header, value: shown(text) });
  return cents;
}

function readField(row: FanRow, field: ImportField, value: string, column: PlannedColumn, timeZone: string | undefined): void {
  const { header } = column;
  switch (field) {
    case 'platformFanId':
      row.platformFanId = readText(value, header, 200) ?? '';
      break;
    case 'username':
      row.username = readText(value, header, 200);
      break;
    case 'displayName':
      row.displayName = readText(value, header, 200);
      break;
    case 'country':
      row.country = readCountry(readText(value, header, 100));
      break;
    case 'language':
      row.language = readLanguage(readText(value, header, 40), header);
      break;
    case 'timeZone':
      row.timeZone = readZone(readText(value, header, 100), header);
      break;
    case 'tags':
      row.tags = readTags(value, header);
      break;
    case 'notes':
      row.notes = readText(value, header, 5_000);
      break;
    case 'spend':
      row.spendCents = readCents(value, column);
      break;
    case 'purchases':
      row.purchases = readCount(value, header);
      break;
    case 'firstPurchaseAt':
    case 'lastPurchaseAt':
    case 'subscribedAt':
    case 'expiresAt':
    case 'lastSeenAt':
      row[field] = readDate(value, column, timeZone);
      break;
    default: {
      const text = readText(value, header, 1_000);
      if (field.startsWith('custom.') && text !== null) row.custom[field.slice('custom.'.length)] = text;
    }
  }
}

function readZone(name: string | null, header: string): string | null {
  if (name === null) return null;
  const zone = ianaTimeZone(name);
  if (zone === null) throw new RowRefused('not_time_zone', { column: header, value: shown(name) });
  return zone;
}

function readLanguage(text: string | null, header: string): string | null {
  if (text === null) return null;
  const named = LANGUAGES[text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()];
  if (named !== undefined) return named;
  const found = /^([A-Za-z]{2,3})(?:[-_]([A-Za-z0-9]{2,8}))?$/.exec(text);
  if (found === null) throw new RowRefused('not_language', { column: header, value: shown(text) });
  return found[2] === undefined ? found[1]!.toLowerCase() : `${found[1]!.toLowerCase()}-${found[2].length === 2 ? found[2].toUpperCase() : found[2]}`;
}

const readCountry = (text: string | null) => (text !== null && text.length === 2 ? text.toUpperCase() : text);

function readTags(value: string, header: string): string[] {
  const tags = [
    ...new Set(
      value
        .split(/[,;|]/)
        .map((tag) => readText(tag, header, 100))
        .filter((tag) => tag !== null),
    ),
  ];
  if (tags.length > MAX_TAGS) throw new RowRefused('too_many_tags', { column: header, max: MAX_TAGS });
  return tags;
}

/** A row that says nothing. */
export function emptyFanRow(): FanRow {
  return {
    platformFanId: '',
    username: null,
    displayName: null,
    language: null,
    country: null,
    timeZone: null,
    tags: [],
    custom: {},
    spendCents: null,
    purchases: null,
    firstPurchaseAt: null,
    lastPurchaseAt: null,
    subscribedAt: null,
    expiresAt: null,
    lastSeenAt: null,
    notes: null,
  };
}
