import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { FanHashes } from './fan-hashes';
import type { Tx } from '../database';
import { suppressions } from '../schema';

export interface FanToSuppress {
  workspaceId: string;
  fan: { id: string; accountId: string; platformFanId: string };
  reason: 'complaint' | 'manual' | 'import' | 'erasure';
  wording: string | null;
  actor: string;
}

/** Stops all messages to a fan, for good: by a row that outlives the fan and by the mark that the send path reads. Done twice, the first stands. */
export async function suppressFan(tx: Tx, hasher: FanHashes, { workspaceId, fan, reason, wording, actor }: FanToSuppress): Promise<void> {
  const inForce = and(
    eq(suppressions.accountId, fan.accountId),
    inArray(suppressions.fanHash, hasher.candidates(fan)),
    isNull(suppressions.liftedAt),
  );
  const known = await tx.select({ id: suppressions.id }).from(suppressions).where(inForce).limit(1);
  if (known.length === 0) {
    await tx
      .insert(suppressions)
      .values({ workspaceId, accountId: fan.accountId, fanHash: hasher.hash(fan), fanId: fan.id, reason, wording, actor })
      .onConflictDoNothing({ target: [suppressions.accountId, suppressions.fanHash], where: isNull(suppressions.liftedAt) });
  }
  await tx.execute(sql`update fans set suppressed_at = coalesce(suppressed_at, now()), updated_at = now() where id = ${fan.id}`);
}

/** Lifts what is in force. @returns how many suppressions that were */
export async function liftSuppression(
  tx: Tx,
  hasher: FanHashes,
  fan: { id: string; accountId: string; platformFanId: string },
  actor: string,
): Promise<number> {
  const lifted = await tx
    .update(suppressions)
    .set({ liftedAt: sql`now()`, liftedBy: actor })
    .where(and(eq(suppressions.accountId, fan.accountId), inArray(suppressions.fanHash, hasher.candidates(fan)), isNull(suppressions.liftedAt)))
    .returning({ id: suppressions.id });
  await tx.execute(sql`update fans set suppressed_at = null, updated_at = now() where id = ${fan.id}`);
  return lifted.length;
}
