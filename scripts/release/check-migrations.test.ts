import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../platform/paths';
import { checkMigrations, checksum } from './check-migrations';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huntaze-migrations-'));
  mkdirSync(join(folder, 'meta'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const BASE = 'create table fans (id uuid primary key, name text, zone text); create index fans_name on fans (name);';

/** A released base and the given migrations after it. */
function write(files: Record<string, string>, released: Record<string, string> = { '0000_base': checksum(BASE) }, when = 1) {
  const all = { '0000_base': BASE, ...files };
  for (const [tag, sql] of Object.entries(all)) writeFileSync(join(folder, `${tag}.sql`), sql);
  const entries = Object.keys(all).map((tag, index) => ({ tag, when: index * when }));
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ entries }));
  writeFileSync(join(folder, 'meta/released.json'), JSON.stringify(released));
}

async function rulesOf(files: Record<string, string>): Promise<string[]> {
  write(files);
  return (await checkMigrations(folder)).findings.map(({ rule }) => rule);
}

it('reads the migrations of this checkout; those that are released are as they were', async () => {
  // What the rules say of the others is for `npm run release -- --check`, before they are released.
  const { findings } = await checkMigrations(join(projectRoot(), 'db/migrations'));
  expect(findings.filter(({ rule }) => ['unreadable', 'journal', 'released-edited', 'waiver'].includes(rule))).toEqual([]);
});

it.each([
  ['create index fans_zone on fans (zone)', 'index-locks'],
  ['create unique index concurrently fans_zone on fans (zone)', 'needs-no-transaction'],
  ['drop index fans_name', 'drop-index-locks'],
  ['alter table fans alter column name type varchar(10)', 'column-type'],
  ['alter table fans alter column name set not null', 'set-not-null'],
  ['alter table fans add constraint short check (length(name) < 10)', 'constraint-validates'],
  ['alter table fans add constraint of foreign key (id) references others (id)', 'constraint-validates'],
  ['alter table fans add constraint one unique (name)', 'constraint-validates'],
  ['alter table fans add column other uuid references fans (id)', 'constraint-validates'],
  ['alter table fans add constraint short check (length(name) < 10) not valid; alter table fans validate constraint short', 'validates-under-lock'],
  ['alter table fans add column at timestamptz not null', 'not-null-without-default'],
  ['alter table fans add column key uuid not null default uuidv7()', 'volatile-default'],
  ["alter table fans add column at timestamptz not null default clock_timestamp() + interval '1 day'", 'volatile-default'],
  ['alter table fans add column nr bigserial', 'volatile-default'],
  ['alter table fans add column nr bigint generated always as identity', 'volatile-default'],
  ['alter table fans add column upper_name text generated always as (upper(name)) stored', 'volatile-default'],
  ['alter table fans drop column zone', 'drop-column'],
  ['drop table fans', 'drop-table'],
  ['drop view v', 'drop-object'],
  ['alter table fans rename column zone to time_zone', 'rename'],
  ['alter table fans rename to people', 'rename'],
  ["update fans set zone = 'UTC'", 'changes-rows'],
  ['delete from fans where name is null', 'changes-rows'],
  ['truncate fans', 'truncate'],
  ['lock table fans', 'lock'],
  ["set local lock_timeout = '1h'", 'lock-timeout'],
  ['alter table fans set unlogged', 'rewrites-table'],
  ['do $$ begin update fans set zone = null; end $$', 'hidden'],
  ['create tabel x ()', 'unreadable'],
])('%s: %s', async (sql, rule) => {
  write({ '0001_change': `-- A change.\n\n${sql};\n` });
  const { findings } = await checkMigrations(folder);
  expect(findings.map((finding) => finding.rule)).toEqual([rule]);
  expect(findings[0]).toMatchObject({
    where: expect.stringMatching(rule === 'unreadable' ? /^0001_change\.sql$/ : /^0001_change\.sql:3$/) as string,
  });
  expect(findings[0]!.instead).not.toBe('');
});

it.each([
  'alter table fans add column a text',
  "alter table fans add column b text not null default ''",
  'alter table fans add column c timestamptz not null default now()',
  "alter table fans add column d jsonb not null default '{}'::jsonb",
  'alter table fans add column e text[] not null default array[]::text[]',
  'alter table fans add constraint f check (length(name) < 10) not valid',
  'alter table fans alter column name drop not null',
  'alter table fans enable row level security',
  'create policy p on fans using (true)',
  'grant select on fans to public',
  "create function f() returns int language sql as 'select 1'",
  'create table new (id uuid primary key); create index new_id on new (id); alter table new alter column id type text, drop column id; update new set id = null; drop table new',
  'create table copied as select 1 as a; create index on copied (a)',
])('lets pass: %s', async (sql) => {
  expect(await rulesOf({ '0001_change': sql })).toEqual([]);
});

it('a table that no release has shipped is free in later migrations too', async () => {
  expect(await rulesOf({ '0001_new': 'create table new (id uuid)', '0002_more': 'create index new_id on new (id)' })).toEqual([]);
});

it('set not null is free after a check was validated in a migration of its own', async () => {
  const add = 'alter table fans add constraint named check (name is not null) not valid';
  const validate = 'alter table fans validate constraint named';
  const set = 'alter table fans alter column name set not null; alter table fans drop constraint named';
  expect(await rulesOf({ '0001_a': add, '0002_b': validate, '0003_c': set })).toEqual([]);
  expect(
    await rulesOf({ '0001_a': add, '0002_b': validate.replace('validate constraint named', 'enable row level security'), '0003_c': set }),
  ).toEqual(['set-not-null']);
});

it('outside a transaction only what can begin anew, each statement by itself', async () => {
  const head = '-- outside a transaction: an index\n';
  const drop = 'drop index concurrently if exists fans_zone;';
  const create = 'create index concurrently fans_zone on fans (zone);';
  const part = '\n--> statement-breakpoint\n';
  expect(await rulesOf({ '0001_index': head + drop + part + create })).toEqual([]);
  expect(await rulesOf({ '0001_index': head + drop + create })).toEqual(['steps']);
  expect(await rulesOf({ '0001_index': head + create })).toEqual(['repeatable']);
  expect(await rulesOf({ '0001_index': `${head}alter table fans add column a text` })).toEqual(['repeatable']);
});

it('a waiver needs a rule that is broken and a reason that says something', async () => {
  const waived = (comment: string) => rulesOf({ '0001_change': `${comment}\ndrop table fans;` });
  expect(await waived('-- release: allow drop-table: nothing reads it since 0.1.0')).toEqual([]);
  expect(await waived('-- release: allow drop-table: ok')).toEqual(['drop-table', 'waiver']);
  expect(await waived('-- release: allow rename: nothing reads it since 0.1.0')).toEqual(['drop-table', 'waiver']);
  expect(await rulesOf({ '0001_change': '-- release: allow drop-table: nothing reads it since 0.1.0\ndrop table fans; drop table others;' })).toEqual(
    ['drop-table'],
  );
});

it('a released migration stays as it was, and the journal names every file in order', async () => {
  const found = async () => (await checkMigrations(folder)).findings.map(({ rule, where }) => `${rule} ${where}`);
  write({ '0001_change': 'select 1' }, { '0000_base': checksum('something else'), '0009_gone': 'x' });
  expect(await found()).toEqual(['released-edited 0000_base.sql', 'released-edited 0009_gone.sql']);
  write({ '0001_change': 'select 1' }, undefined, 0);
  writeFileSync(join(folder, '0002_forgotten.sql'), 'select 1');
  expect(await found()).toEqual(['journal meta/_journal.json', 'journal meta/_journal.json']);
});
