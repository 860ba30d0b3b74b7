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
    const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [role]);
    if (rowCount === 0) await owner.query(`create role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls`);
    const password = passwords[role];
    if (password !== undefined) await owner.query(`alter role ${role} password ${quoteLiteral(password)}`);
    await owner.query(`grant usage on schema public to ${role}`);
  }
}

function quoteLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
