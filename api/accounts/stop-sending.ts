import { sql } from 'drizzle-orm';
import type { StopAnswer } from '../../contracts/accounts/account';
import { inWorkspace, type Tx } from '../../db/database';
import { notifyLive } from '../../db/live';
import { notFound } from '../../domain/domain-error';
import { audit } from '../audit';
import { actorName, type Ctx } from '../context';

/** A granted call begins within 1 s and is given up after 10 s: after that, nothing of before the stop is under way. */
const LONGEST_FLIGHT_MS = 11_000;
/** Until then a window that was replaced may still begin what it was granted, though the queue no longer shows it. */
const BEGINS_WITHIN_MS = 1_000;
const LOOK_EVERY_MS = 100;

/**
 * Pauses one account, or all that the role holds for. Written here and now, whether Temporal runs or not: the raised epoch takes every grant from
 * the windows that run. Pausing what is paused keeps its first reason.
 * @returns accounts that were not paused before
 */
export async function pauseSending({
  ctx,
  accountId,
  reason,
  action,
}: {
  ctx: Ctx;
  accountId: string | null;
  reason: string;
  action: 'paused' | 'stopped';
}): Promise<string[]> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await lockSenders(tx, ctx.workspaceId, accountId);
    const { rows } = await tx.execute<{ account_id: string }>(sql`
      update senders set epoch = epoch + 1, paused_at = clock_timestamp(), paused_by = ${actorName(ctx.actor)}, paused_reason = ${reason}
      where ${which(ctx.workspaceId, accountId)} and paused_at is null returning account_id`);
    const paused = rows.map((row) => row.account_id);
    for (const id of paused) {
      await audit(tx, ctx, `account.${action}`, { type: 'account', id }, { reason });
      await notifyLive(tx, { workspaceId: ctx.workspaceId, topic: 'account', id, accountId: id });
    }
    return paused;
  });
}

/** Pause, and wait until no call is under way; it answers after 11 s at the latest. After it answers, no attempt begins. */
export async function stopSending({ ctx, accountId, reason }: { ctx: Ctx; accountId: string | null; reason: string }): Promise<StopAnswer> {
  const stopped = await pauseSending({ ctx, accountId, reason, action: 'stopped' });
  const startedAt = performance.now();
  for (;;) {
    const inFlight = await countInFlight(ctx, accountId);
    const waitedMs = Math.round(performance.now() - startedAt);
    if ((inFlight === 0 && waitedMs >= BEGINS_WITHIN_MS) || waitedMs >= LONGEST_FLIGHT_MS) return { accounts: stopped.length, inFlight, waitedMs };
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  }
}

/** Goes on where it stopped: nothing is caught up. */
export async function resumeSending({ ctx, accountId }: { ctx: Ctx; accountId: string | null }): Promise<string[]> {
  const resumed = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await lockSenders(tx, ctx.workspaceId, accountId);
    const { rows } = await tx.execute<{ account_id: string }>(sql`
      update senders s set epoch = epoch + 1, paused_at = null, paused_by = null, paused_reason = null
      where ${which(ctx.workspaceId, accountId)} and paused_at is not null and exists (select from platform_accounts a where a.id = s.account_id and a.removed_at is null) returning account_id`);
    const ids = rows.map((row) => row.account_id);
    for (const id of ids) {
      await audit(tx, ctx, 'account.resumed', { type: 'account', id });
      await notifyLive(tx, { workspaceId: ctx.workspaceId, topic: 'account', id, accountId: id });
    }
    return ids;
  });
  await Promise.all(resumed.map(ctx.wakeSender));
  return resumed;
}

async function countInFlight(ctx: Ctx, accountId: string | null): Promise<number> {
  const { rows } = await inWorkspace(ctx.db, ctx.workspaceId, (tx) =>
    tx.execute<{ count: number }>(sql`
    select count(*)::int as count from outbox where ${which(ctx.workspaceId, accountId)} and priority in (0, 1, 2) and not_before = '-infinity' and attempt_id is not null`),
  );
  return rows[0]?.count ?? 0;
}

/** In the order of their ids, so that two stops at once do not wait for each other. @throws DomainError not_found */
async function lockSenders(tx: Tx, workspaceId: string, accountId: string | null): Promise<void> {
  const { rows } = await tx.execute(sql`
    select account_id from senders s where ${which(workspaceId, accountId)} and exists (select from platform_accounts a where a.id = s.account_id and a.removed_at is null)
    order by account_id for no key update of s`);
  if (accountId !== null && rows.length === 0) throw notFound('account');
}

const which = (workspaceId: string, accountId: string | null) =>
  accountId === null ? sql`workspace_id = ${workspaceId}` : sql`workspace_id = ${workspaceId} and account_id = ${accountId}`;
