import type { ImportOptions, ImportPreview } from '../../contracts/fans/import';
import type { ImportKind } from '../../contracts/fans/import-fields';
import { inWorkspace } from '../../db/database';
import { isBlankRow, readFanRow } from '../../domain/fans/fan-row';
import { readTransactionRow } from '../../domain/fans/transaction-row';
import type { Ctx } from '../context';
import { planFile } from './plan-file';
import { requireImport } from './require-import';

const SHOWN_ROWS = 20;
const SHOWN_LENGTH = 200;

/** What the import would make of the file, without taking anything. */
export async function previewImport({ ctx, importId, options }: { ctx: Ctx; importId: string; options: ImportOptions }): Promise<ImportPreview> {
  const row = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => requireImport(tx, importId));
  const kind = row.kind as ImportKind;
  const { csv, plan, problems } = await planFile(ctx.storage, { ...row, kind }, options);
  const shown = csv.records.filter((record) => record.problem !== undefined || !isBlankRow(record.fields)).slice(0, SHOWN_ROWS);
  const cut = (text: string) => text.slice(0, SHOWN_LENGTH);
  const read = kind === 'fans' ? readFanRow : readTransactionRow;
  const rows = shown.map(({ row: number, line, fields, problem }) => {
    const taken = problem === undefined ? read(plan, fields) : { refused: problem };
    return { row: number, line, values: fields.map(cut), refused: 'refused' in taken ? taken.refused : null };
  });
  return {
    ...csv.format,
    columns: plan.columns.map((column, index) => ({
      ...column,
      samples: shown
        .map((record) => cut(record.fields[index] ?? ''))
        .filter((text) => text !== '')
        .slice(0, 3),
    })),
    unknownColumns: plan.columns.filter((column) => column.fields.length === 0).map((column) => column.header),
    problems: shown.length === 0 ? [...problems, { level: 'warning', message: 'The file has a header row and no rows below it.' }] : problems,
    rows,
  };
}
