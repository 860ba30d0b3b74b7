import { buffer } from 'node:stream/consumers';
import type { ImportOptions } from '../../contracts/fans/import';
import type { ImportKind } from '../../contracts/fans/import-fields';
import { DomainError } from '../../domain/domain-error';
import { planImport, type ImportPlan, type ImportProblem } from '../../domain/fans/import-plan';
import { NotCsvError, openCsv, type OpenedCsv } from '../../providers/csv/open-csv';
import type { ObjectStorage } from '../../providers/storage/object-storage';

const SAMPLE_BYTES = 1_048_576;

export interface PlannedFile {
  csv: OpenedCsv;
  plan: ImportPlan;
  problems: ImportProblem[];
  /** Whether the sample was the whole file. */
  complete: boolean;
}

interface StoredFile {
  objectKey: string;
  bytes: number | null;
  kind: ImportKind;
  /** The account's. */
  timeZone?: string;
}

/** Reads the first megabyte of an uploaded file and decides how to read the rest. @throws NotCsvError */
export async function readPlan(storage: ObjectStorage, file: StoredFile, options: ImportOptions): Promise<PlannedFile> {
  const sample = await buffer(await storage.getRange(file.objectKey, 0, SAMPLE_BYTES));
  const { encoding, separator, mapping, dateOrder, decimalMark } = options;
  const complete = (file.bytes ?? 0) <= SAMPLE_BYTES;
  const csv = openCsv(sample, complete, { ...(encoding ? { encoding } : {}), ...(separator ? { separator } : {}) });
  const rows = csv.records
    .filter((record) => record.problem === undefined)
    .slice(0, 1_000)
    .map((record) => record.fields);
  const { kind, timeZone } = file;
  const planned = planImport({ kind, headers: csv.headers, rows, mapping, dateOrder, decimalMark, timeZone, separator: csv.format.separator });
  return { csv, complete, ...planned };
}

/** The same for a file that was taken before. @throws DomainError imports.unreadable, as with another encoding than it has */
export async function planFile(...of: Parameters<typeof readPlan>): Promise<PlannedFile> {
  try {
    return await readPlan(...of);
  } catch (error) {
    if (error instanceof NotCsvError) throw new DomainError('imports.unreadable', error.message);
    throw error;
  }
}
