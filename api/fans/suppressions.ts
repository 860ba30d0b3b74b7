import { and, eq, isNull, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Page } from '../../contracts/api/page';
import type { addSuppressionsAnswer, addSuppressionsBody, Suppression, SuppressionsQuery } from '../../contracts/fans/fan';
import { inWorkspace } from '../../db/database';
import { findSuppressed } from '../../db/fans/find-suppressed';
import { addSuppressions } from '../../db/fans/suppress-page';
import { liftSuppression } from '../../db/fans/suppress-fan';
import { fanOfSuppression, suppressionRows } from '../../db/fans/suppression-rows';
import { suppressions } from '../../db/schema';
import { DomainError, notFound } from '../../domain/domain-error';
import { audit } from '../audit';
import { actorName, type Ctx } from '../context';
import { decodeIdCursor, pageOfRows } from '../cursor';
import { requireAccount } from './require-account';

/** Newest first, lifted ones included. @throws DomainError request.invalid when a fan is asked for without an account */
export async function listSuppressions({ ctx, query }: { ctx: Ctx; query: SuppressionsQuery }): Promise<Page<Suppression>> {
  const { cursor, limit, platformFanId, ...filter } = query;
  const before = decodeIdCursor(cursor);
  const { accountId } = filter;
  if (platformFanId !== undefined && accountId === undefined)
    throw new DomainError('request.invalid', 'One field needs another value; see errors.', {
      errors: [{ in: 'query', pointer: '/accountId', detail: 'Name the account too: an id belongs to one.' }],
    });
  const hashes = platformFanId === undefined || accountId === undefined ? undefined : ctx.fanHasher.candidates({ accountId, platformFanId });
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => suppressionRows(tx, { ...filter, hashes, before, limit: limit + 1 }));
  return pageOfRows(
    rows,
    limit,
    (row) => row,
    (row) => [row.id],
  );
}

/** Suppresses by the platform's own ids, fans who are not here yet among them: they come in suppressed. */
export async function addToSuppressions({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof addSuppressionsBody>;
}): Promise<z.output<typeof addSuppressionsAnswer>> {
  const { accountId, reason, wording } = input;
  const ids = [...new Set(input.platformFanIds)];
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await requireAccount(tx, accountId);
    const known = await findSuppressed(tx, ctx.fanHasher, accountId, ids);
    const { rows: here } = await tx.execute<{ id: string; name: string }>(sql`
      select id, platform_fan_id as name from fans where account_id = ${accountId} and platform_fan_id = any (${sql.param(ids)}::text[]) order by id for no key update`);
    const fanIds = new Map(here.map(({ id, name }) => [name, id]));
    const open = ids.filter((id) => !known.has(id));
    const named = open.map((platformFanId) => ({ fanId: fanIds.get(platformFanId) ?? null, platformFanId }));
    const how = { workspaceId: ctx.workspaceId, accountId, reason, wording, actor: actorName(ctx.actor) };
    const added = await addSuppressions(tx, ctx.fanHasher, named, how);
    await tx.execute(
      sql`update fans set suppressed_at = now(), updated_at = now() where id = any (${sql.param([...fanIds.values()])}::uuid[]) and suppressed_at is null`,
    );
    await audit(tx, ctx, 'fans.suppressed', { type: 'account', id: accountId }, { fans: added, reason, wording });
    return { added, already: ids.length - added, fans: named.filter(({ fanId }) => fanId !== null).length };
  });
}

/** Ends one suppression. The fan, where there is one, may be written to again. @throws DomainError not_found, fans.not_suppressed */
export async function liftOne({ ctx, suppressionId, reason }: { ctx: Ctx; suppressionId: string; reason: string }): Promise<Suppression> {
  const actor = actorName(ctx.actor);
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const [row] = await tx.select().from(suppressions).where(eq(suppressions.id, suppressionId)).for('no key update');
    if (!row) throw notFound('suppression');
    if (row.liftedAt !== null) throw new DomainError('fans.not_suppressed', 'This suppression was lifted already.');
    const fan = await fanOfSuppression(tx, ctx.fanHasher, row);
    if (fan !== null) await liftSuppression(tx, ctx.fanHasher, fan, actor);
    // A suppression of an erased fan is known by its hash alone, which no fan of the account has any more.
    await tx
      .update(suppressions)
      .set({ liftedAt: sql`now()`, liftedBy: actor })
      .where(and(eq(suppressions.id, suppressionId), isNull(suppressions.liftedAt)));
    await audit(tx, ctx, 'fan.suppression_lifted', fan === null ? { type: 'suppression', id: suppressionId } : { type: 'fan', id: fan.id }, {
      reason,
    });
    const lifted = await suppressionRows(tx, { accountId: row.accountId, before: null, limit: 1, hashes: [row.fanHash] });
    return lifted[0]!;
  });
}
