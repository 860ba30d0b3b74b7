import { sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { ImportKind } from '../../contracts/fans/import-fields';
import { inWorkspace } from '../../db/database';
import type { StoredPlan } from '../../db/fans/import-row';
import { planImport, type PlanRequest } from '../../domain/fans/import-plan';
import { openCsv } from '../../providers/csv/open-csv';
import type { ObjectStorage } from '../../providers/storage/object-storage';
import { createFanHasher } from '../../providers/secrets/fan-hasher';
import type { TestDatabase } from './postgres';
import { Client } from 'pg';

export const testHasher = createFanHasher(Buffer.alloc(32, 9).toString('base64'));

/** A workspace with one sandbox account, made as the owner of the tables. */
export async function createTestAccount(
  database: Pick<TestDatabase, 'urls'>,
  workspaceId?: string,
): Promise<{ workspaceId: string; accountId: string }> {
  const owner = new Client(database.urls.owner);
  await owner.connect();
  try {
    const workspace =
      workspaceId ??
      (await owner.query<{ id: string }>('insert into workspaces (name, slug) values ($1, $2) returning id', ['Test', randomUUID()])).rows[0]!.id;
    const account = await owner.query<{ id: string }>(
      `insert into platform_accounts (workspace_id, platform, base_url, platform_account_id, display_name) values ($1, 'sandbox', 'http://127.0.0.1:1', $2, 'Test') returning id`,
      [workspace, randomUUID()],
    );
    await owner.query('insert into senders (account_id, workspace_id) values ($1, $2)', [account.rows[0]!.id, workspace]);
    return { workspaceId: workspace, accountId: account.rows[0]!.id };
  } finally {
    await owner.end();
  }
}

export interface TestImport {
  kind?: ImportKind;
  file: Buffer | AsyncIterable<Uint8Array>;
  sample?: Buffer;
  plan?: Partial<PlanRequest>;
  options?: Partial<Pick<StoredPlan, 'listId' | 'createMissingFans'>>;
}

/** Stores a file and an import of it that is ready to run. @returns id of the import */
export async function startTestImport(
  database: TestDatabase,
  storage: ObjectStorage,
  { workspaceId, accountId }: { workspaceId: string; accountId: string },
  request: TestImport,
): Promise<string> {
  const { kind = 'fans', file, plan: told, options } = request;
  const key = `imports/${randomUUID()}`;
  const { bytes } = await storage.putStream(key, Buffer.isBuffer(file) ? asStream(file) : file, { contentType: 'text/csv', maxBytes: 4e9 });
  const csv = openCsv(request.sample ?? (file as Buffer).subarray(0, 1_048_576), request.sample === undefined && bytes <= 1_048_576);
  const { plan, problems } = planImport({
    kind,
    headers: csv.headers,
    rows: csv.records.map((record) => record.fields),
    separator: csv.format.separator,
    ...told,
  });
  const error = problems.find((problem) => problem.level === 'error');
  if (error !== undefined) throw new Error(error.message);
  const stored: StoredPlan = { ...plan, format: csv.format, listId: null, createMissingFans: true, ...options };
  return inWorkspace(database.app, workspaceId, async (tx) => {
    const { rows } = await tx.execute<{
      id: string;
    }>(sql`insert into imports (workspace_id, account_id, kind, status, filename, object_key, bytes, plan, next_byte, next_row, next_line)
      values (${workspaceId}, ${accountId}, ${kind}, 'running', 'test.csv', ${key}, ${bytes}, ${JSON.stringify(stored)}, ${csv.start.byte}, ${csv.start.row}, ${csv.start.line}) returning id`);
    return rows[0]!.id;
  });
}

async function* asStream(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

export interface ImportCounts {
  status: string;
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
  nextByte: number;
}

export async function readImportCounts(database: TestDatabase, workspaceId: string, importId: string): Promise<ImportCounts> {
  return inWorkspace(database.app, workspaceId, async (tx) => {
    const { rows } = await tx.execute<ImportCounts & Record<string, unknown>>(
      sql`select status, rows_read as rows, created_count as created, updated_count as updated, unchanged_count as unchanged, refused_count as refused, next_byte::float8 as "nextByte" from imports where id = ${importId}`,
    );
    return rows[0]!;
  });
}
