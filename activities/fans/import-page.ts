import type { ImportStanding, StoredPlan } from '../../db/fans/import-row';
import type { ImportFault } from '../../contracts/fans/import-fault';
import type { CsvRecord } from '../../domain/fans/csv-format';
import type { FanHasher } from '../../providers/secrets/fan-hasher';

export interface PageToWrite {
  workspaceId: string;
  importId: string;
  standing: ImportStanding;
  plan: StoredPlan;
  /** Rows that are not blank. */
  records: readonly CsvRecord[];
  hasher: FanHasher;
}

export interface WrittenPage {
  created: number;
  updated: number;
  unchanged: number;
  refused: { record: CsvRecord; fault: ImportFault }[];
}
