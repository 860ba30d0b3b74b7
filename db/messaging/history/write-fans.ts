import { emptyFanRow } from '../../../domain/fans/fan-row';
import type { Tx } from '../../database';
import type { FanHashes } from '../../fans/fan-hashes';
import { lockFanIds } from '../../fans/fan-ids';
import { findSuppressed } from '../../fans/find-suppressed';
import { upsertFans } from '../../fans/upsert-fans';

export interface SeenFan {
  fanPlatformId: string;
  displayName?: string | null;
  username?: string | null;
  subscribedAtMs?: number | null;
  expiresAtMs?: number | null;
}

/**
 * Writes what a platform says of fans; those who are not there are made, and stay suppressed if a tombstone says so. Returns the ids of all but
 * the erased: of those nothing is brought back.
 */
export async function writeFans(
  tx: Tx,
  { workspaceId, accountId, hasher }: { workspaceId: string; accountId: string; hasher: FanHashes },
  seen: readonly SeenFan[],
): Promise<Map<string, string>> {
  const fans = new Map(seen.map((fan) => [fan.fanPlatformId, fan]));
  const platformIds = [...fans.keys()].sort();
  const known = await lockFanIds(tx, accountId, platformIds);
  const unknown = platformIds.filter((id) => !known.has(id));
  const suppressed = await findSuppressed(tx, hasher, accountId, unknown);
  const erased = suppressed.size === 0 ? suppressed : await findSuppressed(tx, hasher, accountId, unknown, 'erasure');
  const here = platformIds.filter((id) => !erased.has(id));
  const rows = here.map((platformFanId) => ({
    ...emptyFanRow(),
    platformFanId,
    displayName: fans.get(platformFanId)?.displayName ?? null,
    username: fans.get(platformFanId)?.username ?? null,
    subscribedAt: fans.get(platformFanId)?.subscribedAtMs ?? null,
    expiresAt: fans.get(platformFanId)?.expiresAtMs ?? null,
  }));
  await upsertFans(tx, { workspaceId, accountId, rows, suppressed });
  return lockFanIds(tx, accountId, here);
}
