import { sql } from 'drizzle-orm';
import { inWorkspace } from '../../db/database';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(async () => {
  await db.drop();
});

it('I11: stops a query that forgets its workspace', async () => {
  await expect(db.app.execute(sql`select * from fans`)).rejects.toMatchObject({ cause: { message: expect.stringContaining('app.workspace_id') } });
});

it('stops it in every table of a workspace', async () => {
  const { rows } = await db.app.execute<{ name: string; secured: boolean }>(sql`
    select c.relname as name, c.relrowsecurity as secured from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id')`);
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((row) => !row.secured)).toEqual([]);
});

it('narrows every table that names an account to the accounts of a role', async () => {
  const { rows } = await db.app.execute<{ name: string }>(sql`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relname not in ('member_accounts', 'auth_accounts')
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'account_id')
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'accounts' and not p.polpermissive)`);
  expect(rows).toEqual([]);
});

it('keeps the audit log out of reach of changes', async () => {
  const workspaceId = '018f0000-0000-7000-8000-000000000001';
  for (const statement of [sql`update audit_log set action = 'x'`, sql`delete from audit_log`, sql`truncate audit_log`]) {
    await expect(inWorkspace(db.app, workspaceId, (tx) => tx.execute(statement))).rejects.toMatchObject({
      cause: { message: expect.stringContaining('permission denied') },
    });
  }
});

it('keeps passwords, sessions and key hashes out of reach of the app', async () => {
  const workspaceId = '018f0000-0000-7000-8000-000000000001';
  for (const statement of [
    sql`select * from users`,
    sql`select * from sessions`,
    sql`select * from auth_accounts`,
    sql`select key_hash from api_keys`,
    sql`select token_hash from invitations`,
  ]) {
    await expect(inWorkspace(db.app, workspaceId, (tx) => tx.execute(statement))).rejects.toMatchObject({
      cause: { message: expect.stringContaining('permission denied') },
    });
  }
});
