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
}

/** Imports in a process of its own and says `page` after each one, so that a test can kill it. */
async function main(): Promise<void> {
  const { databaseUrl, storage, workspaceId, importId, pageRows } = JSON.parse(process.env.IMPORT_CHILD ?? '') as ImportChild;
  const app = openDatabase(databaseUrl, 2, 'import-child');
  await createImportPages(
    { app, storage: createS3Storage(storage), hasher: testHasher },
    { pageRows, onPage: () => process.stdout.write('page\n') },
  )({ workspaceId, importId });
  process.stdout.write('done\n');
  process.exit(0);
}

if (require.main === module) void main();
