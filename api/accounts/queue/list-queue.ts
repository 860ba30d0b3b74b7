import type { QueueFilter, QueueItem } from '../../../contracts/accounts/queue';
import type { Page, PageQuery } from '../../../contracts/api/page';
import { readQueuePage, type QueueLineRow } from '../../../db/accounts/queue-page';
import { inWorkspace } from '../../../db/database';
import { massRecipients } from '../../../domain/messaging/mass-recipients';
import type { Ctx } from '../../context';
import { pageOfRows, readBehind } from '../../cursor';
import { requireAccount } from '../../fans/require-account';

const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

/** What waits, in the order of leaving; one message to many is one line. @throws DomainError not_found, request.cursor */
export async function listQueue({
  ctx,
  accountId,
  page: { limit, cursor },
  filter,
}: {
  ctx: Ctx;
  accountId: string;
  page: PageQuery;
  filter: QueueFilter;
}): Promise<Page<QueueItem>> {
  const seesCampaigns = ctx.actor.permissions.has('campaigns.read');
  const { rows, fansACall } = await readBehind(cursor, (after) =>
    inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
      const { platform } = await requireAccount(tx, accountId);
      const fansACall = massRecipients(ctx.connectorOf(platform).capabilities);
      return { fansACall, rows: await readQueuePage(tx, { accountId, filter, after, limit: limit + 1, fansACall }) };
    }),
  );
  return pageOfRows(
    rows,
    limit,
    (row) => toItem(row, { seesCampaigns, fansACall }),
    (row) => [row.position, row.tie],
  );
}

function toItem(row: QueueLineRow, { seesCampaigns, fansACall }: { seesCampaigns: boolean; fansACall: number | null }): QueueItem {
  const { messageId, fanId, fanName, kind, source, sourceId, priority, standing, place, attempts } = row;
  return {
    messageId,
    fanId,
    fanName,
    many: manyOf(row, fansACall),
    kind,
    source,
    sourceId,
    name: seesCampaigns ? row.name : null,
    priority,
    standing,
    since: new Date(row.sinceMs).toISOString(),
    nextAt: iso(row.nextMs),
    place,
    aboutMs: place === null || row.blocked ? null : aboutMs(place, row),
    attempts,
    expiresAt: iso(row.expiresMs),
  };
}

function manyOf({ fans, open, callId, behindDoubt }: QueueLineRow, fansACall: number | null): QueueItem['many'] {
  if (fans === null) return null;
  return { callId, fans, open, calls: callId === null ? Math.ceil(fans / (fansACall ?? 1)) : 1, behindDoubt };
}

/** Until a place is reached at the account's pace; null without a limit. */
export function aboutMs(place: number, { limitPerMinute, delayMs }: Pick<QueueLineRow, 'limitPerMinute' | 'delayMs'>): number | null {
  return limitPerMinute === null ? null : Math.round(delayMs + (place * 60_000) / limitPerMinute);
}
