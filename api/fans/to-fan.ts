import type { Fan } from '../../contracts/fans/fan';
import type { FanRecord } from '../../db/fans/list-fans';
import { ifRevenue, type Ctx } from '../context';

const iso = (at: Date | null) => at?.toISOString() ?? null;

export function toFan(ctx: Pick<Ctx, 'actor'>, row: FanRecord): Fan {
  const { id, accountId, platformFanId, username, displayName, language, country, timeZone, tags, purchases, notes } = row;
  return {
    id,
    accountId,
    platformFanId,
    username,
    displayName,
    language,
    country,
    timeZone,
    tags,
    purchases,
    notes,
    custom: row.custom as Record<string, unknown>,
    spendCents: ifRevenue(ctx, row.spendCents),
    firstPurchaseAt: iso(row.firstPurchaseAt),
    lastPurchaseAt: iso(row.lastPurchaseAt),
    subscribedAt: iso(row.subscribedAt),
    expiresAt: iso(row.expiresAt),
    lastSeenAt: iso(row.lastSeenAt),
    suppressedAt: iso(row.suppressedAt),
    consentWithdrawnAt: iso(row.consentWithdrawnAt),
    frozenAt: iso(row.frozenAt),
    createdAt: row.createdAt.toISOString(),
  };
}
