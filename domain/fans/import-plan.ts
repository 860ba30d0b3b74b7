import type { ImportFault, ImportFaultCode } from '../../contracts/fans/import-fault';
import {
  DATE_FIELDS,
  MONEY_FIELDS,
  REQUIRED_FIELDS,
  isImportField,
  type DateOrder,
  type DecimalMark,
  type ImportField,
  type ImportKind,
  type ImportMapping,
} from '../../contracts/fans/import-fields';
import { guessDateOrder } from './date-text';
import { guessMapping } from './guess-mapping';
import { importFaultText } from './import-fault-text';
import { guessDecimalMark } from './money-text';

export interface PlannedColumn {
  header: string;
  fields: ImportField[];
  dateOrder: DateOrder;
  decimalMark: DecimalMark;
}

/** How the rows of one file are read. Plain JSON, stored with the import, so that a resumed import reads on in the same way. */
export interface ImportPlan {
  kind: ImportKind;
  columns: PlannedColumn[];
  /** Where a date without a time begins: the account's zone. UTC where it is missing, as in imports that began before it was kept. */
  timeZone?: string;
}

export interface ImportProblem extends ImportFault {
  /** `error`: the import cannot start so. */
  level: 'error' | 'warning';
  column?: string;
  message: string;
}

export function importProblem(
  level: ImportProblem['level'],
  code: ImportFaultCode,
  params: ImportFault['params'] = {},
  column?: string,
): ImportProblem {
  return { level, ...(column === undefined ? {} : { column }), message: importFaultText({ code, params }), code, params };
}

export interface PlanRequest {
  kind: ImportKind;
  headers: readonly string[];
  /** Fields of the first rows; guesses are made from them. */
  rows: readonly (readonly string[])[];
  mapping?: ImportMapping;
  dateOrder?: DateOrder;
  decimalMark?: DecimalMark;
  /** The account's; UTC unless told. */
  timeZone?: string;
  /** The separator of the file: who separates with semicolons writes decimal commas and the day first. */
  separator: string;
}

/** Decides how a file is read and says what is doubtful about it. */
export function planImport(request: PlanRequest): { plan: ImportPlan; problems: ImportProblem[] } {
  const { kind, headers, rows, mapping = {}, timeZone = 'UTC' } = request;
  const problems: ImportProblem[] = [];
  for (const header of Object.keys(mapping)) {
    if (!headers.includes(header)) problems.push(importProblem('error', 'column_unknown', { column: header, columns: headers.join(', ') }, header));
  }
  const fields = resolveFields(kind, headers, mapping, problems);
  const columns = headers.map((header, index): PlannedColumn => {
    const values = rows.map((row) => row[index] ?? '').filter((value) => value.trim() !== '');
    return {
      header,
      fields: fields[index]!,
      dateOrder: dateOrderOf(header, fields[index]!, values, request, problems),
      decimalMark: decimalMarkOf(fields[index]!, values, request),
    };
  });
  for (const field of REQUIRED_FIELDS[kind]) {
    if (!columns.some((column) => column.fields.includes(field)))
      problems.push(importProblem('error', 'field_missing', { field, example: headers[0] ?? 'id' }));
  }
  return { plan: { kind, columns, timeZone }, problems };
}

function resolveFields(kind: ImportKind, headers: readonly string[], mapping: ImportMapping, problems: ImportProblem[]): ImportField[][] {
  const told = headers.map((header) => (Object.hasOwn(mapping, header) ? [mapping[header] ?? []].flat() : null));
  const taken = new Set(told.flatMap((fields) => fields ?? []));
  const guessed = guessMapping(kind, headers);
  const fields = headers.map((header, index) => {
    const wanted = told[index] ?? guessed[index]!.filter((field) => !taken.has(field));
    return wanted.filter((field): field is ImportField => {
      if (isImportField(kind, field)) return true;
      problems.push(importProblem('error', 'field_unknown', { field, kind }, header));
      return false;
    });
  });
  const owners = new Map<ImportField, string>();
  fields.forEach((list, index) =>
    list.forEach((field) => {
      const owner = owners.get(field);
      if (owner !== undefined) problems.push(importProblem('error', 'field_twice', { first: owner, column: headers[index]!, field }, headers[index]));
      owners.set(field, headers[index]!);
    }),
  );
  return fields;
}

function dateOrderOf(
  header: string,
  fields: readonly ImportField[],
  values: readonly string[],
  request: PlanRequest,
  problems: ImportProblem[],
): DateOrder {
  const fallback: DateOrder = request.dateOrder ?? (request.separator === ';' ? 'dmy' : 'mdy');
  if (!fields.some((field) => DATE_FIELDS.includes(field))) return fallback;
  const { order, mixed, ambiguous } = guessDateOrder(values);
  if (request.dateOrder !== undefined) return request.dateOrder;
  if (mixed) problems.push(importProblem('warning', 'dates_mixed', { order: order ?? fallback }, header));
  if (ambiguous !== null) problems.push(importProblem('warning', 'dates_ambiguous', { value: ambiguous, order: fallback }, header));
  return order ?? fallback;
}

function decimalMarkOf(fields: readonly ImportField[], values: readonly string[], request: PlanRequest): DecimalMark {
  const fallback: DecimalMark = request.separator === ';' ? 'comma' : 'point';
  if (request.decimalMark !== undefined) return request.decimalMark;
  return fields.some((field) => MONEY_FIELDS.includes(field)) ? (guessDecimalMark(values) ?? fallback) : fallback;
}
