import { createEndJob } from './end-job';
import { createExportPages } from './export-pages';
import type { FansDeps } from './fans-deps';
import { createImportPages } from './import-pages';

/** Imports and exports. */
export function createFansActivities(deps: FansDeps) {
  return { importPages: createImportPages(deps), exportPages: createExportPages(deps), endJob: createEndJob(deps) };
}

export type FansActivities = ReturnType<typeof createFansActivities>;
