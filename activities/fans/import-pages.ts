import { inWorkspace } from '../../db/database';
import { advanceImport, beginImport, finishImport, insertRefusals, lockImport, type ImportStanding, type StoredPlan } from '../../db/fans/import-row';
import { notifyLive } from '../../db/live';
import { isBlankRow } from '../../domain/fans/fan-row';
import { importFaultText } from '../../domain/fans/import-fault-text';
import type { CsvPosition, CsvRecord } from '../../domain/fans/csv-format';
import { readCsv } from '../../providers/csv/read-csv';
import type { ImportInput, PagesResult } from '../../workflows/fans/contract';
import { removeImportFile } from './remove-import-file';
import { unlessMissing } from './unless-missing';
import type { FansDeps } from './fans-deps';
import { goOn } from './go-on';
import { writeFanPage } from './write-fan-page';
import { writeTransactionPage } from './write-transaction-page';

type ImportPagesRequest = Pick<ImportInput, 'workspaceId' | 'importId'>;

const PAGE_ROWS = 2_000;
const RAW_LENGTH = 4_000;

/**
 * Imports page by page from where the import stands, until the file ends or somebody cancels. Each page is one transaction together with its
 * counters, refused rows and the offset behind it: killed anywhere, the next attempt repeats and loses nothing.
 */
export function createImportPages(deps: FansDeps, tuning: { pageRows?: number; onPage?: () => void } = {}) {
  const pageRows = tuning.pageRows ?? PAGE_ROWS;
  return async function importPages(request: ImportPagesRequest): Promise<PagesResult> {
    const { workspaceId, importId } = request;
    const standing = await inWorkspace(deps.app, workspaceId, async (tx) => {
      await beginImport(tx, importId);
      return lockImport(tx, importId);
    });
    if (standing?.status !== 'running' || standing.plan === null) return { status: standing?.status ?? 'gone' };
    let { position } = standing;
    for await (const { records, next } of pagesOf(deps, standing, standing.plan, pageRows)) {
      if (!(await writePage(deps, request, records, position, next))) return { status: 'stopped' };
      position = next;
      tuning.onPage?.();
      await goOn(position.byte);
    }
    await inWorkspace(deps.app, workspaceId, (tx) => finishImport(tx, importId, 'completed', 'system:import'));
    await removeImportFile(deps, request);
    return { status: 'completed' };
  };
}

interface Page {
  records: CsvRecord[];
  next: CsvPosition;
}

async function* pagesOf({ storage }: FansDeps, { objectKey, position }: ImportStanding, plan: StoredPlan, pageRows: number): AsyncGenerator<Page> {
  const bytes = await storage.getRange(objectKey, position.byte).catch(unlessMissing);
  let held: CsvRecord[] = [];
  for await (const records of readCsv(bytes, plan.format, position)) {
    held = held.length === 0 ? records : [...held, ...records];
    for (; held.length >= pageRows; held = held.slice(pageRows)) yield page(held.slice(0, pageRows));
    await goOn();
  }
  if (held.length > 0) yield page(held);
}

function page(records: CsvRecord[]): Page {
  return { records, next: records.at(-1)!.next };
}

/** @returns false when the import was cancelled, or another worker has gone on with it. */
async function writePage(
  { app, hasher }: FansDeps,
  { workspaceId, importId }: ImportPagesRequest,
  records: CsvRecord[],
  from: CsvPosition,
  next: CsvPosition,
): Promise<boolean> {
  return inWorkspace(app, workspaceId, async (tx) => {
    const standing = await lockImport(tx, importId);
    if (standing?.status !== 'running' || standing.plan === null || standing.position.byte !== from.byte) return false;
    const rows = records.filter((record) => record.problem !== undefined || !isBlankRow(record.fields));
    const write = standing.kind === 'fans' ? writeFanPage : writeTransactionPage;
    const { created, updated, unchanged, refused } = await write(tx, { workspaceId, importId, standing, plan: standing.plan, records: rows, hasher });
    await insertRefusals(
      tx,
      importId,
      workspaceId,
      refused.map(({ record, fault }) => ({
        row: record.row,
        line: record.line,
        reason: importFaultText(fault),
        ...fault,
        raw: storable(record.text),
      })),
    );
    await notifyLive(tx, { workspaceId, topic: 'import', id: importId, accountId: standing.accountId });
    await advanceImport(tx, importId, { rows: rows.length, created, updated, unchanged, refused: refused.length }, next);
    return true;
  });
}

/** Postgres takes no NUL characters. */
function storable(text: string): string {
  return text
    .slice(0, RAW_LENGTH)
    .replaceAll('\0', '\ufffd')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
