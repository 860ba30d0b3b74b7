import type { Pool } from 'pg';

/** Roles the migrations grant to. None owns a table, none bypasses row level security. */
export const DATABASE_ROLES = ['huntaze_app', 'huntaze_sender', 'huntaze_auth'] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];

/**
 * Creates the roles that are missing and sets their passwords. Run as owner, before migrations.
 * @param passwords password per role; a role without one keeps what it has (roles managed elsewhere).
 */
export async function ensureRoles(owner: Pool, passwords: Partial<Record<DatabaseRole, string>>): Promise<void> {
  for (const role of DATABASE_ROLES) {
    await retryWhenConcurrent(() => ensureRole(owner, role, passwords[role]));
    await owner.query(`grant usage on schema public to ${role}`);
  }
}

async function ensureRole(owner: Pool, role: DatabaseRole, password: string | undefined): Promise<void> {
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [role]);
  if (rowCount === 0) await owner.query(`create role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls`);
  if (password !== undefined) await owner.query(`alter role ${role} password ${quoteLiteral(password)}`);
}

/** Roles belong to the whole server, advisory locks to one database: migrations of two databases meet here ("tuple concurrently updated"). */
async function retryWhenConcurrent(work: () => Promise<void>): Promise<void> {
  for (let left = 20; ; left -= 1) {
    try {
      return await work();
    } catch (cause) {
      const { code } = cause as { code?: string };
      if (left === 0 || (code !== 'XX000' && code !== '23505' && code !== '42710')) throw cause;
      await new Promise((done) => setTimeout(done, 20 + Math.random() * 80));
    }
  }
}

function quoteLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
