import { createHash, randomUUID } from 'node:crypto';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { inWorkspace, type Db, type Tx } from '../db/database';
import { apiRequests } from '../db/schema';
import { DomainError } from '../domain/domain-error';

/** A request without an answer is looked upon as cut off after this time. */
const ABANDONED_AFTER = '60 seconds';

export interface IdempotencyClaim {
  workspaceId: string;
  route: string;
  key: string;
  claimId: string;
}

export type ClaimResult = { kind: 'run'; claim: IdempotencyClaim } | { kind: 'replay'; status: number; body: unknown };

/** @throws DomainError idempotency.key_invalid */
export function readIdempotencyKey(header: string | undefined): string | null {
  if (header === undefined) return null;
  if (/^[\x21-\x7e]{1,255}$/.test(header)) return header;
  throw new DomainError('idempotency.key_invalid', 'Send 1 to 255 printable ASCII characters without spaces as Idempotency-Key, such as a UUID.');
}

/** Same request, same hash: the key stands for exactly one body to one address by one actor. */
export function hashRequest(parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/**
 * Takes the key for this request, or finds what the first request with it was answered.
 * @throws DomainError idempotency.mismatch, .in_flight, .interrupted
 */
export async function claimRequest(db: Db, of: Omit<IdempotencyClaim, 'claimId'>, requestHash: string): Promise<ClaimResult> {
  const claimId = randomUUID();
  return inWorkspace(db, of.workspaceId, async (tx) => {
    const claimed = await tx.execute(sql`
      insert into api_requests as r (workspace_id, idempotency_key, route, request_hash, claim_id)
      values (${of.workspaceId}, ${of.key}, ${of.route}, ${requestHash}, ${claimId})
      on conflict (workspace_id, route, idempotency_key) do update set claim_id = excluded.claim_id, created_at = now()
        where r.status is null and r.effect_at is null and r.request_hash = excluded.request_hash and r.created_at < now() - ${ABANDONED_AFTER}::interval
      returning 1`);
    if (claimed.rowCount === 1) return { kind: 'run', claim: { ...of, claimId } };
    const { rows } = await tx.execute<{ request_hash: string; status: number | null; body: unknown; took_effect: boolean; abandoned: boolean }>(sql`
      select request_hash, status, body, effect_at is not null as took_effect, created_at < now() - ${ABANDONED_AFTER}::interval as abandoned
      from api_requests where workspace_id = ${of.workspaceId} and route = ${of.route} and idempotency_key = ${of.key}`);
    const first = rows[0];
    if (!first) throw new DomainError('idempotency.in_flight', 'The first request with this key just ended. Send it again.', { retryAfterMs: 1_000 });
    if (first.request_hash !== requestHash)
      throw new DomainError('idempotency.mismatch', 'Take a new key for a new request, or send the first one again to the letter.');
    if (first.status !== null) return { kind: 'replay', status: first.status, body: first.body };
    if (first.abandoned && first.took_effect)
      throw new DomainError('idempotency.interrupted', 'Look whether what you asked for is there; if not, send it with a new key.');
    throw new DomainError('idempotency.in_flight', 'Wait for its answer, then send it again to read the same answer.', { retryAfterMs: 1_000 });
  });
}

/** Part of the first transaction of the work: after it commits, nobody runs this request again. @throws DomainError when another one took over. */
export async function markEffect(tx: Tx, claim: IdempotencyClaim): Promise<void> {
  await tx.execute(sql`select set_config('app.workspace_id', ${claim.workspaceId}, true)`);
  const marked = await tx
    .update(apiRequests)
    .set({ effectAt: sql`now()` })
    .where(isClaim(claim));
  if (marked.rowCount !== 1)
    throw new DomainError('idempotency.in_flight', 'Another request with this key took over. Send it again to read its answer.');
}

/** Keeps the answer for repeats. */
export async function storeAnswer(db: Db, claim: IdempotencyClaim, status: number, body: unknown): Promise<void> {
  await inWorkspace(db, claim.workspaceId, (tx) =>
    tx
      .update(apiRequests)
      .set({ status, body: body === undefined ? null : sql`${JSON.stringify(body)}::jsonb` })
      .where(isClaim(claim)),
  );
}

/** Frees the key when nothing was committed. @returns whether it did */
export async function releaseClaim(db: Db, claim: IdempotencyClaim): Promise<boolean> {
  const freed = await inWorkspace(db, claim.workspaceId, (tx) => tx.delete(apiRequests).where(and(isClaim(claim), isNull(apiRequests.effectAt))));
  return freed.rowCount === 1;
}

const isClaim = (claim: IdempotencyClaim) =>
  and(
    eq(apiRequests.workspaceId, claim.workspaceId),
    eq(apiRequests.route, claim.route),
    eq(apiRequests.idempotencyKey, claim.key),
    eq(apiRequests.claimId, claim.claimId),
  );
