import { and, desc, eq, isNull, lt, sql } from 'drizzle-orm';
import type { ApiKey } from '../../contracts/accounts/member';
import { permission, type Permission } from '../../contracts/accounts/permissions';
import type { Page, PageQuery } from '../../contracts/api/page';
import { apiKeys, users } from '../../db/schema';
import { DomainError, notFound } from '../../domain/domain-error';
import { audit } from '../audit';
import { makeApiKey } from '../auth/api-key';
import type { Ctx } from '../context';
import { findMembership } from '../../db/accounts/find-membership';
import { ASK_SOMEBODY, coversAccounts } from '../require-holds-for';
import { decodeIdCursor, pageOfRows } from '../cursor';

const columns = {
  id: apiKeys.id,
  name: apiKeys.name,
  start: apiKeys.start,
  scopes: apiKeys.scopes,
  createdBy: apiKeys.createdBy,
  createdByName: users.name,
  createdAt: apiKeys.createdAt,
  expiresAt: apiKeys.expiresAt,
  lastUsedAt: apiKeys.lastUsedAt,
  revokedAt: apiKeys.revokedAt,
};

function toApiKey(row: {
  id: string;
  name: string;
  start: string;
  scopes: string[];
  createdBy: string;
  createdByName: string;
  createdAt: Date;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}): ApiKey {
  return {
    id: row.id,
    name: row.name,
    start: row.start,
    scopes: row.scopes.flatMap((scope) => permission.safeParse(scope).data ?? []),
    createdBy: { id: row.createdBy, name: row.createdByName },
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  };
}

/** Newest first, revoked ones included: they stand in the audit log. */
export async function listApiKeys({ ctx, page }: { ctx: Ctx; page: PageQuery }): Promise<Page<ApiKey>> {
  const before = decodeIdCursor(page.cursor);
  const rows = await ctx.authDb
    .select(columns)
    .from(apiKeys)
    .innerJoin(users, eq(users.id, apiKeys.createdBy))
    .where(and(eq(apiKeys.workspaceId, ctx.workspaceId), before === null ? undefined : lt(apiKeys.id, before)))
    .orderBy(desc(apiKeys.id))
    .limit(page.limit + 1);
  return pageOfRows(rows, page.limit, toApiKey, (row) => [row.id]);
}

/** @throws DomainError keys.scope_too_wide */
export async function createApiKey({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { name: string; scopes: Permission[]; expiresInDays?: number };
}): Promise<ApiKey & { key: string }> {
  const scopes = [...new Set(input.scopes)];
  const beyond = scopes.filter((scope) => !ctx.actor.permissions.has(scope));
  if (beyond.length > 0) throw new DomainError('keys.scope_too_wide', `You may not do this yourself: ${beyond.join(', ')}.`);
  const { key, start, hash } = makeApiKey();
  return ctx.authDb.transaction(async (tx) => {
    const [user] = await tx.select({ name: users.name }).from(users).where(eq(users.id, ctx.userId));
    const [made] = await tx
      .insert(apiKeys)
      .values({
        workspaceId: ctx.workspaceId,
        name: input.name,
        start,
        keyHash: hash,
        scopes,
        createdBy: ctx.userId,
        expiresAt: input.expiresInDays === undefined ? null : sql`now() + make_interval(days => ${input.expiresInDays})`,
      })
      .returning();
    if (!made || !user) throw new Error('The key or the person it is made by is not there.');
    await audit(tx, ctx, 'api_key.created', { type: 'api_key', id: made.id }, { name: input.name, scopes });
    return { ...toApiKey({ ...made, createdByName: user.name }), key };
  });
}

/** From the next request on the key opens nothing. @throws DomainError not_found, permission.all_accounts for a key that reaches further than one's own role */
export async function revokeApiKey({ ctx, keyId }: { ctx: Ctx; keyId: string }): Promise<void> {
  await ctx.authDb.transaction(async (tx) => {
    const mine = and(eq(apiKeys.workspaceId, ctx.workspaceId), eq(apiKeys.id, keyId));
    const [found] = await tx.select({ name: apiKeys.name, createdBy: apiKeys.createdBy }).from(apiKeys).where(mine);
    if (!found) throw notFound('API key');
    const maker = await findMembership(tx, ctx.workspaceId, found.createdBy);
    if (maker !== null && !coversAccounts(ctx, maker.accountIds))
      throw new DomainError('permission.all_accounts', `The key opens accounts that your role does not hold for. ${ASK_SOMEBODY}`);
    const revoked = await tx
      .update(apiKeys)
      .set({ revokedAt: sql`now()` })
      .where(and(mine, isNull(apiKeys.revokedAt)));
    if (revoked.rowCount === 1) await audit(tx, ctx, 'api_key.revoked', { type: 'api_key', id: keyId }, { name: found.name });
  });
}
