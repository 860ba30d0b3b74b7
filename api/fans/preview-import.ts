import type { ImportOptions, ImportPreview } from '../../contracts/fans/import';
import type { ImportFault } from '../../contracts/fans/import-fault';
import type { ImportKind } from '../../contracts/fans/import-fields';
import { inWorkspace } from '../../db/database';
import { knownKeys } from '../../db/fans/known-keys';
import type { CsvRecord } from '../../domain/fans/csv-format';
import { isBlankRow, readFanRow } from '../../domain/fans/fan-row';
import { importFaultText } from '../../domain/fans/import-fault-text';
import { importProblem, type ImportPlan } from '../../domain/fans/import-plan';
import { readTransactionRow } from '../../domain/fans/transaction-row';
import type { Ctx } from '../context';
import { planFile } from './plan-file';
import { requireReadable } from './require-import';

const SHOWN_ROWS = 20;
const SHOWN_LENGTH = 200;

/** What the import would make of the file, without taking anything. @throws DomainError imports.unreadable */
export async function previewImport({ ctx, importId, options }: { ctx: Ctx; importId: string; options: ImportOptions }): Promise<ImportPreview> {
  const { timeZone, ...row } = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => requireReadable(tx, importId));
  const kind = row.kind as ImportKind;
  const { csv, plan, problems, complete } = await planFile(ctx.storage, { ...row, kind, timeZone }, options);
  const filled = csv.records.filter((record) => record.problem !== undefined || !isBlankRow(record.fields));
  const taken = filled.map((record) => readKey(kind, plan, record));
  const keys = [...new Set(taken.flatMap(({ key }) => (key === null ? [] : [key])))];
  const known = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => knownKeys(tx, { accountId: row.accountId, kind, keys }));
  const read = taken.filter(({ refused }) => refused === null);
  const cut = (text: string) => text.slice(0, SHOWN_LENGTH);
  const shown = filled.slice(0, SHOWN_ROWS);
  const sayWhy = (fault: ImportFault | null) => ({ refused: fault && importFaultText(fault), fault });
  return {
    ...csv.format,
    columns: plan.columns.map((column, index) => ({
      ...column,
      samples: shown
        .map((record) => cut(record.fields[index] ?? ''))
        .filter((text) => text !== '')
        .slice(0, 3),
    })),
    timeZone: plan.timeZone ?? 'UTC',
    unknownColumns: plan.columns.filter((column) => column.fields.length === 0).map((column) => column.header),
    problems: filled.length === 0 ? [...problems, importProblem('warning', 'no_rows')] : problems,
    outlook: {
      rows: filled.length,
      known,
      fresh: (kind === 'fans' ? keys.length : read.length) - known,
      refused: taken.length - read.length,
      complete,
    },
    rows: shown.map(({ row: number, line, fields }, index) => ({ row: number, line, values: fields.map(cut), ...sayWhy(taken[index]!.refused) })),
  };
}

/** By what a row is known again: the fan's id, or the payment's where the file has one; or why it is refused. */
function readKey(kind: ImportKind, plan: ImportPlan, { fields, problem }: CsvRecord): { key: string | null; refused: ImportFault | null } {
  if (problem !== undefined) return { key: null, refused: problem };
  const read = kind === 'fans' ? readFanRow(plan, fields) : readTransactionRow(plan, fields);
  if ('refused' in read) return { key: null, refused: read.refused };
  return { key: 'transactionId' in read.row ? read.row.transactionId : read.row.platformFanId, refused: null };
}
