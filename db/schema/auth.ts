import { sql } from 'drizzle-orm';
import { bigint, boolean, integer, pgTable, primaryKey, text, timestamp, uuid, varchar } from 'drizzle-orm/pg-core';
import { bytea } from './bytea';

// Columns only: keys, indexes, checks and policies stand in db/migrations, and a test compares the two.

const id = () =>
  uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`);
const time = (name: string) => timestamp(name, { withTimezone: true });
const timestamps = { createdAt: time('created_at').notNull().defaultNow(), updatedAt: time('updated_at').notNull().defaultNow() };

export const users = pgTable('users', {
  id: id(),
  name: text('name').notNull(),
  email: text('email').notNull(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  ...timestamps,
});

export const sessions = pgTable('sessions', {
  id: id(),
  userId: uuid('user_id').notNull(),
  token: text('token').notNull(),
  expiresAt: time('expires_at').notNull(),
  ipAddress: text('ip_address'),
  userAgent: text('user_agent'),
  activeWorkspaceId: uuid('active_workspace_id'),
  ...timestamps,
});

export const authAccounts = pgTable('auth_accounts', {
  id: id(),
  userId: uuid('user_id').notNull(),
  accountId: text('account_id').notNull(),
  providerId: text('provider_id').notNull(),
  accessToken: text('access_token'),
  refreshToken: text('refresh_token'),
  idToken: text('id_token'),
  accessTokenExpiresAt: time('access_token_expires_at'),
  refreshTokenExpiresAt: time('refresh_token_expires_at'),
  scope: text('scope'),
  password: text('password'),
  ...timestamps,
});

export const verifications = pgTable('verifications', {
  id: id(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull(),
  expiresAt: time('expires_at').notNull(),
  ...timestamps,
});

export const authAttempts = pgTable('auth_attempts', {
  id: id(),
  key: text('key').notNull(),
  count: integer('count').notNull(),
  lastRequest: bigint('last_request', { mode: 'number' }).notNull(),
});

export const rateLimits = pgTable('rate_limits', {
  key: varchar('key', { length: 255 }).primaryKey(),
  points: integer('points').notNull().default(0),
  expire: bigint('expire', { mode: 'number' }),
});

export const members = pgTable('members', {
  id: id(),
  workspaceId: uuid('workspace_id').notNull(),
  userId: uuid('user_id').notNull(),
  role: text('role').notNull(),
  allAccounts: boolean('all_accounts').notNull().default(true),
  createdAt: time('created_at').notNull().defaultNow(),
});

export const memberAccounts = pgTable(
  'member_accounts',
  {
    memberId: uuid('member_id').notNull(),
    accountId: uuid('account_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.accountId] })],
);

export const invitations = pgTable('invitations', {
  id: id(),
  workspaceId: uuid('workspace_id').notNull(),
  email: text('email').notNull(),
  role: text('role').notNull(),
  accountIds: uuid('account_ids').array(),
  status: text('status').notNull().default('pending'),
  inviterId: uuid('inviter_id').notNull(),
  tokenHash: bytea('token_hash').notNull(),
  expiresAt: time('expires_at').notNull(),
  createdAt: time('created_at').notNull().defaultNow(),
});

export const apiKeys = pgTable('api_keys', {
  id: id(),
  workspaceId: uuid('workspace_id').notNull(),
  name: text('name').notNull(),
  start: text('start').notNull(),
  keyHash: bytea('key_hash').notNull(),
  scopes: text('scopes').array().notNull(),
  createdBy: uuid('created_by').notNull(),
  createdAt: time('created_at').notNull().defaultNow(),
  expiresAt: time('expires_at'),
  lastUsedAt: time('last_used_at'),
  revokedAt: time('revoked_at'),
});
