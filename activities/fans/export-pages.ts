import { EXPORT_COLUMNS, MONEY_COLUMNS } from '../../contracts/fans/names';
import { stringify } from 'csv-stringify/sync';
import { inWorkspace } from '../../db/database';
import { readExportPage, type ExportRow } from '../../db/fans/export-page';
import { advanceExport, beginExport, finishExport, lockExport, setUpload, type ExportStanding } from '../../db/fans/export-row';
import { centsText } from '../../domain/fans/cents-text';
import type { ExportInput, PagesResult } from '../../workflows/fans/contract';
import type { FansDeps } from './fans-deps';
import { goOn } from './go-on';

type ExportRequest = Pick<ExportInput, 'workspaceId' | 'exportId'>;

const PAGE_ROWS = 2_000;
/** S3 takes no smaller part, the last one aside. */
const PART_BYTES = 5 * 1_048_576;

/** Writes an export part by part from where it stands. A part is stored first and noted second: killed between, it is stored again in its own place. */
export function createExportPages({ app, storage }: Pick<FansDeps, 'app' | 'storage'>, tuning: { pageRows?: number; partBytes?: number } = {}) {
  const { pageRows = PAGE_ROWS, partBytes = PART_BYTES } = tuning;
  return async function exportPages({ workspaceId, exportId }: ExportRequest): Promise<PagesResult> {
    const standing = await inWorkspace(app, workspaceId, async (tx) => {
      await beginExport(tx, exportId);
      return lockExport(tx, exportId);
    });
    if (standing?.status !== 'running') return { status: standing?.status ?? 'gone' };
    const { objectKey } = standing;
    const uploadId = standing.uploadId ?? (await storage.beginParts(objectKey, 'text/csv'));
    if (standing.uploadId === null) await inWorkspace(app, workspaceId, (tx) => setUpload(tx, exportId, uploadId));
    const parts = [...standing.parts];
    let after = standing.nextAfter;
    for (let last = parts.length > 0 && after === null; !last;) {
      const text = [parts.length === 0 ? header(standing) : ''];
      let [bytes, rows] = [0, 0];
      while (bytes < partBytes && !last) {
        const page = await inWorkspace(app, workspaceId, (tx) => readExportPage(tx, { ...scope(standing), after, limit: pageRows }));
        const lines = toCsv(standing, page);
        text.push(lines);
        bytes += Buffer.byteLength(lines);
        rows += page.length;
        last = page.length < pageRows;
        after = page.at(-1)?.id ?? after;
        await goOn();
      }
      const body = Buffer.from(text.join(''));
      const part = await storage.putPart(objectKey, uploadId, parts.length + 1, body);
      // No row behind it marks the last part, also for an attempt that only has to complete the file.
      const moved = await inWorkspace(app, workspaceId, (tx) =>
        advanceExport(tx, exportId, { part, rows, bytes: body.length, nextAfter: last ? null : after }),
      );
      if (!moved) return stopped({ app, storage }, { workspaceId, exportId }, objectKey, uploadId);
      parts.push(part);
    }
    await storage.completeParts(objectKey, uploadId, parts);
    await inWorkspace(app, workspaceId, (tx) => finishExport(tx, exportId, 'completed', 'system:export'));
    return { status: 'completed' };
  };
}

/** Cancelled or failed: the parts go. Where another worker has gone on, or the sweep will start it anew, they are still needed. */
async function stopped(
  { app, storage }: Pick<FansDeps, 'app' | 'storage'>,
  { workspaceId, exportId }: ExportRequest,
  objectKey: string,
  uploadId: string,
): Promise<PagesResult> {
  const now = await inWorkspace(app, workspaceId, (tx) => lockExport(tx, exportId));
  const goesOn = now?.status === 'running' || now?.status === 'waiting';
  if (!goesOn) await storage.abortParts(objectKey, uploadId);
  return { status: goesOn ? 'stopped' : (now?.status ?? 'gone') };
}

const scope = ({ accountId, kind, query }: ExportStanding) => ({ accountId, kind, query });
const columnsOf = ({ kind, query }: Pick<ExportStanding, 'kind' | 'query'>): readonly string[] => query.columns ?? EXPORT_COLUMNS[kind];
const header = (standing: ExportStanding) => `\ufeff${stringify([[...columnsOf(standing)]])}`;

/** Cells that a spreadsheet would run as formulas get an apostrophe in front; amounts, which may begin with a minus, do not. */
function toCsv(standing: ExportStanding, rows: readonly ExportRow[]): string {
  const columns = columnsOf(standing);
  const cells = rows.map((row) => columns.map((name) => (MONEY_COLUMNS.includes(name) ? BigInt((row[name] as string | null) ?? 0) : row[name])));
  return stringify(cells, { escape_formulas: true, cast: { bigint: (cents) => ({ value: centsText(cents), escape_formulas: false }) } });
}
