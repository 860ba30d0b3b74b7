import type { Page } from '../../contracts/api/page';
import type { Recipient, RecipientsFilter, RecipientsQuery } from '../../contracts/campaigns/outcome';
import { REASON_CODES, stateOf, type ReasonCode } from '../../contracts/messaging/reason-codes';
import { recipientRows } from '../../db/campaigns/recipient-rows';
import { inWorkspace } from '../../db/database';
import { ifRevenue, type Ctx } from '../context';
import { decodeIdCursor, pageOfRows } from '../cursor';
import { requireCampaign } from './require-campaign';

export const iso = (timeMs: number | null) => (timeMs === null ? null : new Date(timeMs).toISOString());

/** What is asked for, as the rows are found by it. */
export function rowFilter({ reason, state, variantId }: RecipientsFilter): { reasons?: ReasonCode[]; variantId?: string | null } {
  const wanted = REASON_CODES.filter((code) => (reason === undefined || code === reason) && (state === undefined || stateOf(code) === state));
  return {
    reasons: wanted.length === REASON_CODES.length ? undefined : wanted,
    variantId: variantId === 'holdout' ? null : variantId,
  };
}

/** Recipients with their reason and outcome, in order of fan, filtered by reason or state and by variant. */
export async function listRecipients({ ctx, campaignId, query }: { ctx: Ctx; campaignId: string; query: RecipientsQuery }): Promise<Page<Recipient>> {
  const { limit } = query;
  const after = decodeIdCursor(query.cursor);
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await requireCampaign(tx, ctx, campaignId);
    return recipientRows(tx, { campaignId, ...rowFilter(query), after, limit: limit + 1 });
  });
  return pageOfRows(
    rows,
    limit,
    (row): Recipient => ({
      fanId: row.fanId,
      displayName: row.displayName,
      username: row.username,
      platformFanId: row.platformFanId,
      variantId: row.variantId,
      inTest: row.inTest,
      probability: row.probability,
      version: row.version,
      reason: row.reason,
      nextAt: iso(row.nextAtMs),
      messageId: row.messageId,
      assignedAt: new Date(row.assignedAtMs).toISOString(),
      sentAt: iso(row.sentAtMs),
      readAt: iso(row.readAtMs),
      repliedAt: iso(row.repliedAtMs),
      boughtAt: iso(row.boughtAtMs),
      revenueCents: ifRevenue(ctx, row.revenueCents),
    }),
    (row) => [row.fanId],
  );
}
