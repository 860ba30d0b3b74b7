import { createImportPages } from '../../activities/fans/import-pages';
import { openDatabase } from '../../db/database';
import { createS3Storage, type S3StorageOptions } from '../../providers/storage/s3-storage';
import { testHasher } from './fans';

/** What an importing process is told: by the environment, as JSON. */
export interface ImportChild {
  databaseUrl: string;
  storage: S3StorageOptions;
  workspaceId: string;
  importId: string;
  pageRows: number;
  /** It kills itself so long after that many pages: from outside, a busy machine might be too late for it. */
  killAfter: { pages: number; delayMs: number } | null;
}

/** Imports in a process of its own and says `done` at the end of it. */
async function main(): Promise<void> {
  const { databaseUrl, storage, workspaceId, importId, pageRows, killAfter } = JSON.parse(process.env.IMPORT_CHILD ?? '') as ImportChild;
  let pages = 0;
  const onPage = () => {
    pages += 1;
    if (pages === killAfter?.pages) setTimeout(() => process.kill(process.pid, 'SIGKILL'), killAfter.delayMs);
  };
  const app = openDatabase(databaseUrl, 2, 'import-child');
  await createImportPages({ app, storage: createS3Storage(storage), hasher: testHasher }, { pageRows, onPage })({ workspaceId, importId });
  process.stdout.write('done\n');
  process.exit(0);
}

if (require.main === module) void main();
