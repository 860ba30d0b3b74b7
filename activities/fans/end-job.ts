import { inWorkspace } from '../../db/database';
import { finishExport } from '../../db/fans/export-row';
import { finishImport } from '../../db/fans/import-row';
import type { JobFailure } from '../../workflows/fans/contract';
import type { FansDeps } from './fans-deps';

/** Writes that a job ended before its end. Done twice, the second finds nothing to end. */
export function createEndJob({ app }: Pick<FansDeps, 'app'>) {
  return async function endJob({ workspaceId, kind, id, status, message }: JobFailure): Promise<void> {
    const finish = kind === 'import' ? finishImport : finishExport;
    await inWorkspace(app, workspaceId, (tx) => finish(tx, id, status, `system:${kind}`, message));
  };
}
