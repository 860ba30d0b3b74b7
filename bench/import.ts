import { sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { createImportPages } from '../activities/fans/import-pages';
import { parseSettings } from '../config/settings';
import { inWorkspace, openDatabase } from '../db/database';
import type { StoredPlan } from '../db/fans/import-row';
import { planImport } from '../domain/fans/import-plan';
import { openCsv } from '../providers/csv/open-csv';
import { createFanHasher } from '../providers/secrets/fan-hasher';
import { createS3Storage } from '../providers/storage/s3-storage';
import { startLocalPlatform } from '../scripts/local-platform';
import type { Bench } from './main';

const HEADER = 'platform_user_id,username,name,language,country,time_zone,tags,spend_usd,orders,last_order_on,custom.city\n';

/** `--rows N` fans from a file in S3 to rows in Postgres, by the same activity as in production: {rows, seconds, peakRssMb, startRssMb, rowsPerSecond}. */
export const importBench: Bench = {
  is: 'imports --rows 100000 fans from CSV, on Postgres and S3 of its own',
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { rows: { type: 'string', default: '100000' } } });
    const rows = Number(values.rows);
    if (!Number.isInteger(rows) || rows < 1) throw new Error(`--rows ${values.rows} is no whole number above 0.`);
    const platform = await startLocalPlatform({ ports: 'free', parts: ['postgres', 's3'], jobs: ['migrate'], quiet: true });
    try {
      return await measure(platform.env, rows);
    } finally {
      await platform.stop();
    }
  },
};

async function measure(env: Record<string, string>, rows: number): Promise<Record<string, unknown>> {
  const settings = parseSettings({ ...process.env, ...env });
  const app = openDatabase(settings.DATABASE_URL, 2, 'bench');
  const storage = createS3Storage({
    endpoint: settings.S3_ENDPOINT,
    region: settings.S3_REGION,
    bucket: settings.S3_BUCKET,
    accessKeyId: settings.S3_ACCESS_KEY_ID,
    secretAccessKey: settings.S3_SECRET_ACCESS_KEY,
    forcePathStyle: true,
  });
  await storage.ensureBucket();
  const { workspaceId, accountId } = await createAccount(settings.DATABASE_OWNER_URL);
  const key = `imports/${randomUUID()}`;
  await storage.putStream(key, makeFile(rows), { contentType: 'text/csv', maxBytes: 1e11 });
  const csv = openCsv(Buffer.from(HEADER + row(0)), true);
  const { plan } = planImport({ kind: 'fans', headers: csv.headers, rows: csv.records.map((record) => record.fields), separator: ',' });
  const stored: StoredPlan = { ...plan, format: csv.format, listId: null, createMissingFans: true };
  const importId = await inWorkspace(app, workspaceId, async (tx) => {
    const {
      rows: [made],
    } = await tx.execute<{
      id: string;
    }>(sql`insert into imports (workspace_id, account_id, kind, status, filename, object_key, plan, next_byte, next_row, next_line)
      values (${workspaceId}, ${accountId}, 'fans', 'running', 'bench.csv', ${key}, ${JSON.stringify(stored)}, ${csv.start.byte}, ${csv.start.row}, ${csv.start.line}) returning id`);
    return made!.id;
  });

  const startRss = process.memoryUsage().rss;
  let peakRss = startRss;
  const began = process.hrtime.bigint();
  const importPages = createImportPages(
    { app, storage, hasher: createFanHasher(settings.SECRETS_KEY) },
    {
      onPage: () => {
        peakRss = Math.max(peakRss, process.memoryUsage().rss);
      },
    },
  );
  await importPages({ workspaceId, importId });
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const created = await inWorkspace(
    app,
    workspaceId,
    async (tx) =>
      (await tx.execute<{ n: number }>(sql`select created_count as n from imports where id = ${importId} and status = 'completed'`)).rows[0]?.n,
  );
  if (created !== rows) throw new Error(`${created ?? 'no'} rows were created, not ${rows}.`);
  await app.$client.end();
  storage.close();
  const megabytes = (bytes: number) => Math.round(bytes / 1_048_576);
  return {
    rows,
    seconds: Number(seconds.toFixed(2)),
    rowsPerSecond: Math.round(rows / seconds),
    startRssMb: megabytes(startRss),
    peakRssMb: megabytes(peakRss),
  };
}

async function createAccount(ownerUrl: string): Promise<{ workspaceId: string; accountId: string }> {
  const owner = new Client(ownerUrl);
  await owner.connect();
  try {
    const workspaceId = (await owner.query<{ id: string }>(`insert into workspaces (name, slug) values ('Bench', 'bench') returning id`)).rows[0]!.id;
    const account = await owner.query<{ id: string }>(
      `insert into platform_accounts (workspace_id, platform, base_url, platform_account_id, display_name) values ($1, 'sandbox', 'http://127.0.0.1:1', 'bench', 'Bench') returning id`,
      [workspaceId],
    );
    return { workspaceId, accountId: account.rows[0]!.id };
  } finally {
    await owner.end();
  }
}

async function* makeFile(rows: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(HEADER);
  for (let at = 0; at < rows; at += 1_000)
    yield Buffer.from(Array.from({ length: Math.min(1_000, rows - at) }, (_, index) => row(at + index)).join(''));
}

function row(at: number): string {
  return `u${at},fan_${at},"Zoë ""Z"" ${at}",${at % 3 === 0 ? 'fr' : 'en'},US,America/New_York,vip;tag${at % 20},${(at % 5_000) / 100},${at % 9},2026-0${1 + (at % 9)}-1${at % 10},City ${at % 300}\n`;
}
