import { sql } from 'drizzle-orm';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { ImportKind } from '../../contracts/fans/import-fields';
import { inWorkspace } from '../../db/database';
import { createTestAccount, readImportCounts, startTestImport } from '../support/fans';
import type { ImportChild } from '../support/import-child';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { testStorageOptions } from '../support/storage';
import { createS3Storage } from '../../providers/storage/s3-storage';

const support = join(__dirname, '..', 'support');
const options = testStorageOptions();
const storage = createS3Storage(options);
let database: TestDatabase;

beforeAll(async () => {
  await storage.ensureBucket();
  database = await createTestDatabase();
});
afterAll(async () => {
  storage.close();
  await database.drop();
});

/** Imports in a child process. @returns whether it came to the end */
async function importInChild(child: ImportChild): Promise<boolean> {
  const running = spawn(process.execPath, ['-r', join(support, 'typescript-hook.cjs'), join(support, 'import-child.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, IMPORT_CHILD: JSON.stringify(child) },
  });
  let said = '';
  running.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await new Promise((resolve) => running.once('close', resolve));
  return said.includes('done');
}

describe('I12: an import whose process is killed with kill -9', () => {
  it.each<[ImportKind, string, (at: number) => string]>([
    ['fans', 'id,name,spend', (at) => `${at % 2_900},Name ${at},${at}.25`],
    ['transactions', 'customer,date,amount', (at) => `${at % 40},2026-01-0${1 + (at % 9)},1.00`],
  ])(
    'ends as if nothing had happened (%s)',
    async (kind, header, line) => {
      const rows = 3_000;
      const file = Buffer.from(`${header}\n${Array.from({ length: rows }, (_, at) => (at % 100 === 99 ? 'bad' : line(at))).join('\n')}\n`);
      const account = await createTestAccount(database);
      const importId = await startTestImport(database, storage, account, { kind, file });
      const child = { databaseUrl: database.urls.app, storage: options, workspaceId: account.workspaceId, importId, pageRows: 50, killAfter: null };
      for (const [round, pages] of [1, 3, 7, 9].entries())
        expect(await importInChild({ ...child, killAfter: { pages, delayMs: round * 3 } })).toBe(false);
      const before = await readImportCounts(database, account.workspaceId, importId);
      expect(before).toMatchObject({ status: 'running' });
      expect(before.rows).toBeGreaterThanOrEqual(20 * 50);
      expect(await importInChild(child)).toBe(true);

      // The same file without a kill, in an account of its own.
      const calm = await createTestAccount(database);
      const calmId = await startTestImport(database, storage, calm, { kind, file });
      expect(await importInChild({ ...child, workspaceId: calm.workspaceId, importId: calmId })).toBe(true);
      const counts = await readImportCounts(database, account.workspaceId, importId);
      expect(counts).toEqual(await readImportCounts(database, calm.workspaceId, calmId));
      expect(counts).toMatchObject({ status: 'completed', rows, refused: 30 });
      expect(await content(account.workspaceId, importId)).toEqual(await content(calm.workspaceId, calmId));
    },
    120_000,
  );
});

/** All that an import has written, without ids and times of its own. */
async function content(workspaceId: string, importId: string): Promise<unknown> {
  return inWorkspace(database.app, workspaceId, async (tx) => ({
    fans: (
      await tx.execute(sql`select platform_fan_id, display_name, spend_cents, purchases, first_purchase_at, last_purchase_at from fans order by 1`)
    ).rows,
    transactions: (await tx.execute(sql`select platform_transaction_id, gross_cents, occurred_at from fan_transactions order by 1`)).rows,
    refused: (await tx.execute(sql`select row_number, reason from import_refusals where import_id = ${importId} order by 1`)).rows,
  }));
}
