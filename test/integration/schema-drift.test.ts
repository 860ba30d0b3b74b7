import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { Pool } from 'pg';
import { DATABASE_ROLES } from '../../db/roles';
import * as schema from '../../db/schema';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

/** Tables that belong to no workspace, or are one, and why. */
const WITHOUT_WORKSPACE: Readonly<Record<string, string>> = {
  workspaces: 'is the workspace; its own id stands in the policy',
  users: 'a person may belong to several workspaces',
  sessions: 'belongs to a person; the workspace is chosen within it',
  auth_accounts: 'how a person signs in',
  verifications: 'links in mails to a person',
  auth_attempts: 'counts attempts at sign-in before anybody is known',
  rate_limits: 'counts requests before a workspace is known',
};

/** What Postgres calls the types that drizzle names otherwise. */
const POSTGRES_NAME: readonly [pattern: RegExp, name: string][] = [
  [/^char\b/, 'character'],
  [/^varchar\b/, 'character varying'],
  [/^serial$/, 'integer'],
  [/^bigserial$/, 'bigint'],
];

let database: TestDatabase;
let owner: Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = new Pool({ connectionString: database.urls.owner, max: 2 });
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

type Columns = Record<string, string>;
const column = (type: string, notNull: boolean) => `${type}${notNull ? ' not null' : ''}`;

function typedTables(): Record<string, Columns> {
  const tables = Object.values<unknown>(schema)
    .filter((value): value is PgTable => is(value, PgTable))
    .map((table) => getTableConfig(table));
  return Object.fromEntries(
    tables.map(({ name, columns }) => [
      name,
      Object.fromEntries(
        columns.map((one) => [
          one.name,
          column(
            POSTGRES_NAME.reduce((type, [pattern, as]) => type.replace(pattern, as), one.getSQLType()),
            one.notNull,
          ),
        ]),
      ),
    ]),
  );
}

async function migratedTables(): Promise<Record<string, Columns>> {
  const { rows } = await owner.query<{ table: string; name: string; type: string; notNull: boolean }>(`
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as "notNull"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped`);
  const tables: Record<string, Columns> = {};
  for (const { table, name, type, notNull } of rows) (tables[table] ??= {})[name] = column(type, notNull);
  return tables;
}

it('I11: typed tables and the migrated database have the same tables, columns, types and nullability', async () => {
  expect(typedTables()).toEqual(await migratedTables());
});

it('I11: every table names its workspace, but for those listed with a reason', async () => {
  const without = Object.entries(await migratedTables())
    .filter(([, columns]) => columns.workspace_id !== 'uuid not null')
    .map(([name]) => name);
  expect(without.sort()).toEqual(Object.keys(WITHOUT_WORKSPACE).sort());
});

it('I11: behind every table that the app can reach stands a policy that asks for the workspace, and no wider one', async () => {
  const { rows } = await owner.query<{ name: string; enabled: boolean; reachable: boolean; policies: string[] }>(`
    select c.relname as name, c.relrowsecurity as enabled,
      has_any_column_privilege('huntaze_app', c.oid, 'select') or has_any_column_privilege('huntaze_app', c.oid, 'insert') or has_any_column_privilege('huntaze_app', c.oid, 'update')
        or has_table_privilege('huntaze_app', c.oid, 'delete') as reachable,
      array(select pg_get_expr(p.polqual, p.polrelid) from pg_policy p
        where p.polrelid = c.oid and p.polpermissive and ('huntaze_app'::regrole = any (p.polroles) or 0 = any (p.polroles))) as policies
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition order by 1`);
  expect(rows.length).toBeGreaterThan(30);
  for (const { name, enabled, reachable, policies } of rows) {
    if (name in WITHOUT_WORKSPACE && name !== 'workspaces') {
      expect({ name, reachable }).toEqual({ name, reachable: false });
      continue;
    }
    expect({ name, enabled, policies: policies.length }).toEqual({ name, enabled: true, policies: 1 });
    expect(policies[0]).toMatch(/^\((workspace_id|id) = \( SELECT app_workspace\(\) AS app_workspace\)\)$/);
  }
});

it('I11: partitions can be reached through their table only', async () => {
  const { rows } = await owner.query<{ name: string; role: string }>(
    `
    select c.relname as name, r.role from pg_class c join pg_namespace n on n.oid = c.relnamespace, unnest($1::text[]) r (role)
    where n.nspname = 'public' and c.relispartition and c.relkind in ('r', 'p') and has_any_column_privilege(r.role, c.oid, 'select')`,
    [DATABASE_ROLES],
  );
  expect(rows).toEqual([]);
});

it('I11: the roles of the platform own nothing, bypass nothing and inherit nothing', async () => {
  const { rows } = await owner.query(
    `
    select rolname as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as mighty,
      exists (select from pg_class c where c.relowner = r.oid) or exists (select from pg_proc f where f.proowner = r.oid) as owns,
      exists (select from pg_auth_members m where m.member = r.oid) as member
    from pg_roles r where rolname = any ($1) order by 1`,
    [DATABASE_ROLES],
  );
  expect(rows).toEqual([...DATABASE_ROLES].sort().map((name) => ({ name, mighty: false, owns: false, member: false })));
});

it.each(['audit_log', 'events'])('the app can only add to %s', async (table) => {
  const { rows } = await owner.query<Record<string, boolean>>(
    `
    select has_table_privilege('huntaze_app', $1, 'insert') as adds, has_any_column_privilege('huntaze_app', $1, 'update') as changes,
      has_table_privilege('huntaze_app', $1, 'delete') as deletes, has_table_privilege('huntaze_app', $1, 'truncate') as empties`,
    [table],
  );
  expect(rows).toEqual([{ adds: true, changes: false, deletes: false, empties: false }]);
});
