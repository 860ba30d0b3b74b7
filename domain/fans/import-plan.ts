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
}

export interface ImportProblem {
  /** `error`: the import cannot start so. */
  level: 'error' | 'warning';
  column?: string;
  message: string;
}

export interface PlanRequest {
  kind: ImportKind;
  headers: readonly string[];
  /** Fields of the first rows; guesses are made from them. */
  rows: readonly (readonly string[])[];
  mapping?: ImportMapping;
  dateOrder?: DateOrder;
  decimalMark?: DecimalMark;
  /** The separator of the file: who separates with semicolons writes decimal commas and the day first. */
  separator: string;
}

/** Decides how a file is read and says what is doubtful about it. */
export function planImport(request: PlanRequest): { plan: ImportPlan; problems: ImportProblem[] } {
  const { kind, headers, rows, mapping = {} } = request;
  const problems: ImportProblem[] = [];
  for (const header of Object.keys(mapping)) {
    if (!headers.includes(header))
      problems.push({ level: 'error', column: header, message: `The file has no column "${header}". It has: ${headers.join(', ')}.` });
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
      problems.push({
        level: 'error',
        message: `No column is read as ${field}, which every row needs. Map one, for example ${headers[0] ?? 'id'}=${field}.`,
      });
  }
  return { plan: { kind, columns }, problems };
}

function resolveFields(kind: ImportKind, headers: readonly string[], mapping: ImportMapping, problems: ImportProblem[]): ImportField[][] {
  const told = headers.map((header) => (Object.hasOwn(mapping, header) ? [mapping[header] ?? []].flat() : null));
  const taken = new Set(told.flatMap((fields) => fields ?? []));
  const guessed = guessMapping(kind, headers);
  const fields = headers.map((header, index) => {
    const wanted = told[index] ?? guessed[index]!.filter((field) => !taken.has(field));
    return wanted.filter((field): field is ImportField => {
      if (isImportField(kind, field)) return true;
      problems.push({ level: 'error', column: header, message: `"${field}" is no field of ${kind}.` });
      return false;
    });
  });
  const owners = new Map<ImportField, string>();
  fields.forEach((list, index) =>
    list.forEach((field) => {
      const owner = owners.get(field);
      if (owner !== undefined)
        problems.push({
          level: 'error',
          column: headers[index]!,
          message: `Both "${owner}" and "${headers[index]}" are read as ${field}; leave one out.`,
        });
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
  const inWords = (one: DateOrder) => (one === 'dmy' ? 'day first' : 'month first');
  if (mixed)
    problems.push({
      level: 'warning',
      column: header,
      message: `Dates with the day first and with the month first are mixed; they are read ${inWords(order ?? fallback)}, the others are refused.`,
    });
  if (ambiguous !== null)
    problems.push({
      level: 'warning',
      column: header,
      message: `Dates such as ${ambiguous} can be read both ways; they are read ${inWords(fallback)}. Set dateOrder to change that.`,
    });
  return order ?? fallback;
}

function decimalMarkOf(fields: readonly ImportField[], values: readonly string[], request: PlanRequest): DecimalMark {
  const fallback: DecimalMark = request.separator === ';' ? 'comma' : 'point';
  if (request.decimalMark !== undefined) return request.decimalMark;
  return fields.some((field) => MONEY_FIELDS.includes(field)) ? (guessDecimalMark(values) ?? fallback) : fallback;
}
