import type { ExportKind } from '../../contracts/fans/names';
import { sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { createEndJob } from '../../activities/fans/end-job';
import { createExportPages } from '../../activities/fans/export-pages';
import { createImportPages } from '../../activities/fans/import-pages';
import { inWorkspace } from '../../db/database';
import { createTestAccount, startTestImport, testHasher } from '../support/fans';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { openTestStorage, type TestStorage } from '../support/storage';

let database: TestDatabase;
let storage: TestStorage;
let account: { workspaceId: string; accountId: string };

beforeAll(async () => {
  [database, storage] = await Promise.all([createTestDatabase(), openTestStorage()]);
  account = await createTestAccount(database);
  const file = `id,name,spend\n${Array.from({ length: 25 }, (_, at) => `${at},"=cmd(${at}), ""é""",${at}.50\n`).join('')}`;
  const importId = await startTestImport(database, storage, account, { file: Buffer.from(file) });
  await createImportPages({ app: database.app, storage, hasher: testHasher })({ workspaceId: account.workspaceId, importId });
  const refunds = await startTestImport(database, storage, account, {
    kind: 'transactions',
    file: Buffer.from('transaction_id,customer,date,amount\nt1,1,2026-01-01,-5.25\n'),
  });
  await createImportPages({ app: database.app, storage, hasher: testHasher })({ workspaceId: account.workspaceId, importId: refunds });
});
afterAll(async () => {
  storage.close();
  await database.drop();
});

async function begin(kind: ExportKind, query: object = {}) {
  const objectKey = `exports/${randomUUID()}.csv`;
  const exportId = await inWorkspace(
    database.app,
    account.workspaceId,
    async (tx) =>
      (
        await tx.execute<{ id: string }>(sql`
    insert into exports (workspace_id, account_id, kind, query, object_key) values (${account.workspaceId}, ${account.accountId}, ${kind}, ${JSON.stringify(query)}, ${objectKey}) returning id`)
      ).rows[0]!.id,
  );
  return { exportId, objectKey, request: { workspaceId: account.workspaceId, exportId } };
}
const standing = (exportId: string) =>
  inWorkspace(
    database.app,
    account.workspaceId,
    async (tx) =>
      (await tx.execute<{ status: string; rows: number }>(sql`select status, rows_written as rows from exports where id = ${exportId}`)).rows[0]!,
  );
const read = async (key: string) => (await buffer(await storage.getRange(key, 0))).toString();

describe('exports', () => {
  it('write everybody, with a mark for spreadsheets and without formulas', async () => {
    const { exportId, objectKey, request } = await begin('fans');
    await createExportPages({ app: database.app, storage }, { pageRows: 10 })(request);
    const file = await read(objectKey);
    const lines = file.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^\ufeffplatform_fan_id,username,display_name/);
    expect(lines).toHaveLength(26);
    expect(lines[2]).toMatch(/^1,,"'=cmd\(1\), ""é""",.*,1\.50,/);
    expect(await standing(exportId)).toEqual({ status: 'completed', rows: 25 });
  });

  it('keep the minus of amounts', async () => {
    const { objectKey, request } = await begin('transactions');
    await createExportPages({ app: database.app, storage })(request);
    expect(await read(objectKey)).toMatch(/t1,1,other,done,2026-01-01T00:00:00\.000Z,-5\.25,0\.00,-5\.25,USD,/);
  });

  it('narrow to an audience', async () => {
    const { exportId, request } = await begin('fans', {
      audience: {
        include: { listIds: [], match: 'all', filters: [{ field: 'spendCents', op: 'gte', value: 2_000 }] },
        exclude: { listIds: [], match: 'all', filters: [] },
      },
    });
    await createExportPages({ app: database.app, storage })(request);
    expect(await standing(exportId)).toEqual({ status: 'completed', rows: 5 });
  });

  it.each(['stored', 'noted'] as const)('go on after a death when a part was %s, with every row once', async (death) => {
    const { exportId, objectKey, request } = await begin('fans');
    // Small parts are refused by S3 when the file is completed, so the last part is the only one here that is completed; the first run dies on it.
    let died = false;
    const dying = {
      ...storage,
      putPart: async (...args: Parameters<TestStorage['putPart']>) => {
        const part = await storage.putPart(...args);
        if (death === 'stored' && !died) {
          died = true;
          throw new Error('killed');
        }
        return part;
      },
      completeParts: async (...args: Parameters<TestStorage['completeParts']>) => {
        if (death === 'noted' && !died) {
          died = true;
          throw new Error('killed');
        }
        return storage.completeParts(...args);
      },
    };
    const exportPages = createExportPages({ app: database.app, storage: dying }, { pageRows: 7 });
    await expect(exportPages(request)).rejects.toThrow('killed');
    expect(await exportPages(request)).toEqual({ status: 'completed' });
    expect((await read(objectKey)).trimEnd().split('\n')).toHaveLength(26);
    expect(await standing(exportId)).toEqual({ status: 'completed', rows: 25 });
    expect(await exportPages(request)).toEqual({ status: 'completed' });
  });

  it('go on from what is stored when a run was thought not to have begun', async () => {
    const { exportId, objectKey, request } = await begin('fans');
    const doubting = {
      ...storage,
      putPart: async (...args: Parameters<TestStorage['putPart']>) => {
        await inWorkspace(database.app, account.workspaceId, (tx) => tx.execute(sql`update exports set status = 'waiting' where id = ${exportId}`));
        return storage.putPart(...args);
      },
    };
    expect(await createExportPages({ app: database.app, storage: doubting })(request)).toEqual({ status: 'stopped' });
    expect(await createExportPages({ app: database.app, storage })(request)).toEqual({ status: 'completed' });
    expect((await read(objectKey)).trimEnd().split('\n')).toHaveLength(26);
  });

  it('stop between two parts when cancelled, and leave no file', async () => {
    const { exportId, objectKey, request } = await begin('fans');
    const endJob = createEndJob({ app: database.app, storage });
    const cancelling = {
      ...storage,
      putPart: async (...args: Parameters<TestStorage['putPart']>) => {
        await endJob({ workspaceId: account.workspaceId, kind: 'export', id: exportId, status: 'cancelled', message: 'stopped' });
        return storage.putPart(...args);
      },
    };
    expect(await createExportPages({ app: database.app, storage: cancelling }, { pageRows: 5, partBytes: 100 })(request)).toEqual({
      status: 'cancelled',
    });
    await expect(storage.getRange(objectKey, 0)).rejects.toThrow('no object');
  });
});
