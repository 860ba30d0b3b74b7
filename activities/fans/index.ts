import { createEndJob } from './end-job';
import { createExportPages } from './export-pages';
import type { FansDeps } from './fans-deps';
import { createImportPages } from './import-pages';
import { createRefreshLists } from './refresh-lists';

/** Imports, exports and live lists. */
export function createFansActivities(deps: FansDeps) {
  return {
    importPages: createImportPages(deps),
    exportPages: createExportPages(deps),
    endJob: createEndJob(deps),
    refreshLists: createRefreshLists(deps),
  };
}

export type FansActivities = ReturnType<typeof createFansActivities>;
