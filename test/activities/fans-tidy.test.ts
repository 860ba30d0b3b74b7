import { Pool } from 'pg';
import { createImportPages } from '../../activities/fans/import-pages';
import { createEndJob } from '../../activities/fans/end-job';
import { createStartWaitingJobs } from '../../activities/fans/start-waiting-jobs';
import { createTidyFiles } from '../../activities/fans/tidy-files';
import { ObjectMissingError } from '../../providers/storage/object-storage';
import { createTestAccount, startTestImport, testHasher } from '../support/fans';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { openTestStorage, type TestStorage } from '../support/storage';

let database: TestDatabase;
let storage: TestStorage;
let owner: Pool;
let senderPool: Pool;
let account: { workspaceId: string; accountId: string };
beforeAll(async () => {
  [database, storage] = await Promise.all([createTestDatabase(), openTestStorage()]);
  owner = new Pool({ connectionString: database.urls.owner, max: 1 });
  senderPool = database.sender.$client;
  account = await createTestAccount(database);
});
afterAll(async () => {
  storage.close();
  await owner.end();
  await database.drop();
});

async function fileOf(table: 'imports' | 'exports', id: string): Promise<{ there: boolean; noted: boolean; status: string }> {
  const { rows } = await owner.query<{ key: string; noted: boolean; status: string }>(
    `select object_key as key, file_gone_at is not null as noted, status from ${table} where id = $1`,
    [id],
  );
  const { key, noted, status } = rows[0]!;
  const there = await storage.getRange(key, 0).then(
    (stream) => (stream.destroy(), true),
    (error: unknown) => {
      if (error instanceof ObjectMissingError) return false;
      throw error;
    },
  );
  return { there, noted, status };
}
const anImport = () => startTestImport(database, storage, account, { file: Buffer.from('id,name\n1,Zoé\n') });

it('the uploaded file goes when the import ends, however it ends', async () => {
  const deps = { app: database.app, storage, hasher: testHasher };
  const [done, failed] = [await anImport(), await anImport()];
  const { workspaceId } = account;
  for (let twice = 0; twice < 2; twice += 1) {
    await createImportPages(deps)({ workspaceId, importId: done });
    await createEndJob(deps)({ workspaceId, kind: 'import', id: failed, status: 'failed', message: 'x' });
  }
  expect(await fileOf('imports', done)).toEqual({ there: false, noted: true, status: 'completed' });
  expect(await fileOf('imports', failed)).toEqual({ there: false, noted: true, status: 'failed' });
});

it('upkeep removes files that are done with, once, and leaves the others', async () => {
  const [crashed, forgotten, fresh] = [await anImport(), await anImport(), await anImport()];
  await owner.query(`update imports set status = 'completed', finished_at = now() - interval '31 days' where id = $1`, [crashed]);
  await owner.query(`insert into import_refusals (import_id, workspace_id, row_number, reason, raw) values ($1, $2, 2, 'x', 'y')`, [
    crashed,
    account.workspaceId,
  ]);
  await owner.query(`update imports set status = 'uploaded', created_at = now() - interval '8 days' where id = $1`, [forgotten]);
  const files: string[] = [];
  for (const expires of ['-1 second', '1 day']) {
    const key = `exports/${expires.replace(' ', '')}.csv`;
    await storage.putStream(
      key,
      (async function* () {
        yield Buffer.from('a');
      })(),
      { contentType: 'text/csv', maxBytes: 10 },
    );
    const { rows } = await owner.query<{ id: string }>(
      `insert into exports (workspace_id, account_id, kind, status, object_key, expires_at) values ($1, $2, 'fans', 'completed', $3, now() + $4::interval) returning id`,
      [account.workspaceId, account.accountId, key, expires],
    );
    files.push(rows[0]!.id);
  }
  const tidy = createTidyFiles({ senderPool, storage });
  expect(await tidy()).toEqual({ files: 3 });
  expect(await tidy()).toEqual({ files: 0 });
  expect(await fileOf('imports', crashed)).toMatchObject({ there: false, noted: true });
  expect(await fileOf('imports', forgotten)).toMatchObject({ there: false, noted: true, status: 'cancelled' });
  expect(await fileOf('imports', fresh)).toMatchObject({ there: true, noted: false });
  expect(await fileOf('exports', files[0]!)).toMatchObject({ there: false, noted: true });
  expect(await fileOf('exports', files[1]!)).toMatchObject({ there: true, noted: false });
  expect((await owner.query('select 1 from import_refusals where import_id = $1', [crashed])).rows).toEqual([]);
});

it('the sweep starts what waits, by the id that a run has only once, and says so when Temporal refuses', async () => {
  const waiting = await anImport();
  await owner.query(`update imports set status = 'waiting' where id = $1`, [waiting]);
  // Committed by a process that ended before it told Temporal: it stands behind its header, and no row was read.
  const untold = await anImport();
  await owner.query(`update imports set status = 'running', next_byte = 3, started_at = now() - interval '1 minute' where id = $1`, [untold]);
  const { rows } = await owner.query<{ id: string }>(
    `insert into exports (workspace_id, account_id, kind, status, object_key) values ($1, $2, 'fans', 'waiting', 'k') returning id`,
    [account.workspaceId, account.accountId],
  );
  const started: string[] = [];
  const start = (_type: string, options: { workflowId: string }) => Promise.resolve(started.push(options.workflowId));
  expect(await createStartWaitingJobs({ senderPool, temporal: { workflow: { start } } as never })()).toEqual({ jobs: 3 });
  expect(started.toSorted()).toEqual([`export/${rows[0]!.id}`, `import/${waiting}`, `import/${untold}`].toSorted());
  const refuse = () => Promise.reject(new Error('away'));
  await expect(createStartWaitingJobs({ senderPool, temporal: { workflow: { start: refuse } } as never })()).rejects.toThrow('3 of 3');
  await createImportPages({ app: database.app, storage, hasher: testHasher })({ workspaceId: account.workspaceId, importId: waiting });
  expect(await fileOf('imports', waiting)).toEqual({ there: false, noted: true, status: 'completed' });
});
