import type { Thread } from '../../../contracts/messaging/thread';
import { tierOf } from '../../../contracts/fans/spend-tiers';
import { MESSAGE_SOURCES } from '../../../contracts/messaging/priority';
import { REASON_CODES } from '../../../contracts/messaging/reason-codes';
import type { ThreadRow } from '../../../db/messaging/threads/list-threads';
import type { ThreadAccount } from '../../../db/messaging/threads/thread-accounts';
import { ifRevenue, type Ctx } from '../../context';

const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

export interface Shown {
  accounts: ReadonlyMap<string, ThreadAccount>;
  /** By `user:<id>`. */
  names: ReadonlyMap<string, string>;
  /** By the id of the fan. */
  hits?: ReadonlyMap<string, NonNullable<Thread['hit']>>;
}

export function toThread(ctx: Pick<Ctx, 'actor'>, row: ThreadRow, { accounts, names, hits }: Shown): Thread {
  const nameOf = (userId: string | null) => (userId === null ? null : (names.get(`user:${userId}`) ?? null));
  const { accountId, fanId, username, platformFanId, tags, isSuppressed, isFrozen, state, unread, assigneeId } = row;
  return {
    accountId,
    fanId,
    account: accounts.get(accountId)!,
    fan: {
      name: row.displayName ?? username ?? platformFanId,
      username,
      platformFanId,
      tags,
      spendCents: ifRevenue(ctx, row.spendCents),
      tier: ifRevenue(ctx, tierOf(row.spendCents)),
      isSuppressed,
      isFrozen,
    },
    state,
    snoozedUntil: iso(row.snoozedUntilMs),
    closedAt: iso(row.closedAtMs),
    assignee: assigneeId === null ? null : { userId: assigneeId, name: nameOf(assigneeId) ?? '' },
    unread,
    unansweredSince: iso(row.unansweredSinceMs),
    lastInAt: iso(row.lastInAtMs),
    lastOutAt: iso(row.lastOutAtMs),
    last:
      row.messageId === null || row.lastAtMs === null
        ? null
        : {
            id: row.messageId,
            at: new Date(row.lastAtMs).toISOString(),
            direction: row.direction === 'in' ? 'in' : 'out',
            source: MESSAGE_SOURCES.find((one) => one === row.source) ?? 'fan',
            authorId: row.authorId,
            authorName: nameOf(row.authorId),
            reason: REASON_CODES.find((code) => code === row.reason) ?? 'received',
            priceCents: row.priceCents ?? 0,
            text: row.text,
            media: row.media ?? 0,
            nextAt: iso(row.nextAtMs),
            unsentAt: iso(row.unsentAtMs),
          },
    hit: hits?.get(fanId) ?? null,
  };
}
