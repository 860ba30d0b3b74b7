import { readFile } from 'node:fs/promises';
import { isBlankRow, readFanRow } from '../../domain/fans/fan-row';
import { planImport } from '../../domain/fans/import-plan';
import { openCsv } from '../../providers/csv/open-csv';

export interface FanFile {
  bytes: Buffer;
  /** What the sandbox's world needs of each fan. */
  fans: { id: string; displayName?: string }[];
  /** Header and first rows, as a file of its own. */
  head(rows: number): Buffer;
}

/** Reads a CSV file of fans as the import will read it, so that the sandbox's world has exactly these fans. */
export async function readFanFile(path: string): Promise<FanFile> {
  const bytes = await readFile(path);
  const csv = openCsv(bytes, true);
  const rows = csv.records.filter((record) => record.problem === undefined).map((record) => record.fields);
  const { plan } = planImport({ kind: 'fans', headers: csv.headers, rows: rows.slice(0, 1_000), separator: csv.format.separator });
  const fans = new Map<string, { id: string; displayName?: string }>();
  for (const fields of rows.filter((one) => !isBlankRow(one))) {
    const read = readFanRow(plan, fields);
    if ('row' in read) fans.set(read.row.platformFanId, { id: read.row.platformFanId, displayName: read.row.displayName ?? undefined });
  }
  if (fans.size === 0) throw new Error(`${path} holds no fan that can be read. Its columns: ${csv.headers.join(', ')}.`);
  return { bytes, fans: [...fans.values()], head: (count) => bytes.subarray(0, csv.records[Math.min(count, csv.records.length) - 1]?.next.byte) };
}
