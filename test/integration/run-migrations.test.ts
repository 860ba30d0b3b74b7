import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { runMigrations } from '../../db/run-migrations';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

let database: TestDatabase;
let owner: Pool;
let folder: string;
const PACE = { lockTimeoutMs: 100, tries: 200, pauseMs: 20 };

beforeEach(async () => {
  database = await createTestDatabase();
  owner = new Pool({ connectionString: database.urls.owner, max: 4 });
  folder = mkdtempSync(join(tmpdir(), 'huntaze-migrations-'));
  mkdirSync(join(folder, 'meta'));
});
afterEach(async () => {
  await owner.end();
  await database.drop();
  rmSync(folder, { recursive: true });
});

function write(files: Record<string, { when: number; sql: string }>) {
  for (const [tag, { sql }] of Object.entries(files)) writeFileSync(join(folder, `${tag}.sql`), sql);
  const entries = Object.entries(files).map(([tag, { when }]) => ({ tag, when, breakpoints: true }));
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ entries }));
}
const columns = async () =>
  (
    await owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'fans' and column_name like 'new_%' order by 1`,
    )
  ).rows.map(({ name }) => name);

it('a migration that meets a table in use gives way to the queries behind it, and goes through when the table is free', async () => {
  write({ '9000_a': { when: 9e12, sql: 'alter table fans add column new_a text' } });
  const holder = await owner.connect();
  await holder.query('begin');
  await holder.query('select from fans');
  const migrating = runMigrations(owner, folder, PACE);
  // Reading goes on while the migration waits: without a limit on its wait these would stand behind it for ever.
  for (let reads = 0; reads < 5; reads += 1) await owner.query('select from fans');
  await holder.query('commit');
  holder.release();
  await migrating;
  expect(await columns()).toEqual(['new_a']);
});

it('a table that stays in use fails in words of Postgres, and nothing is left half done', async () => {
  write({ '9000_a': { when: 9e12, sql: 'create table new_t (id int); alter table fans add column new_a text' } });
  const holder = await owner.connect();
  await holder.query('begin');
  await holder.query('select from fans');
  await expect(runMigrations(owner, folder, { ...PACE, tries: 2 })).rejects.toThrow(/lock timeout/);
  await holder.query('commit');
  holder.release();
  expect((await owner.query(`select to_regclass('new_t') as is`)).rows).toEqual([{ is: null }]);
  await runMigrations(owner, folder, PACE);
  expect(await columns()).toEqual(['new_a']);
});

it('makes an index concurrently, outside a transaction, and again after a run that broke off', async () => {
  const step = '\n--> statement-breakpoint\n';
  const sql = `-- outside a transaction\ndrop index concurrently if exists new_i;${step}create index concurrently new_i on fans (id);`;
  write({ '9000_i': { when: 9e12, sql: `${sql}${step}select 1 / 0` } });
  await expect(runMigrations(owner, folder, PACE)).rejects.toThrow(/division by zero/);
  write({ '9000_i': { when: 9e12, sql } });
  await runMigrations(owner, folder, PACE);
  await runMigrations(owner, folder, PACE);
  expect((await owner.query(`select indisvalid as valid from pg_index where indexrelid = 'new_i'::regclass`)).rows).toEqual([{ valid: true }]);
});

it('one that was merged later than a younger one is applied all the same', async () => {
  write({ '9002_b': { when: 9e12 + 2, sql: 'alter table fans add column new_b text' } });
  await runMigrations(owner, folder, PACE);
  write({
    '9001_a': { when: 9e12 + 1, sql: 'alter table fans add column new_a text' },
    '9002_b': { when: 9e12 + 2, sql: 'alter table fans add column new_b text' },
  });
  await runMigrations(owner, folder, PACE);
  expect(await columns()).toEqual(['new_a', 'new_b']);
});
