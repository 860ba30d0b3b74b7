import { inWorkspace } from '../../db/database';
import { finishExport } from '../../db/fans/export-row';
import { finishImport } from '../../db/fans/import-row';
import type { JobFailure } from '../../workflows/fans/contract';
import type { FansDeps } from './fans-deps';
import { removeImportFile } from './remove-import-file';

/** Writes that a job ended before its end. Done twice, the second finds nothing to end. */
export function createEndJob({ app, storage }: Pick<FansDeps, 'app' | 'storage'>) {
  return async function endJob({ workspaceId, kind, id, status, message }: JobFailure): Promise<void> {
    const finish = kind === 'import' ? finishImport : finishExport;
    await inWorkspace(app, workspaceId, (tx) => finish(tx, id, status, `system:${kind}`, message));
    if (kind === 'import') await removeImportFile({ app, storage }, { workspaceId, importId: id });
  };
}
