import { and, desc, eq, like, lt } from 'drizzle-orm';
import type { Page, PageQuery } from '../../contracts/api/page';
import type { TimelineEntry } from '../../contracts/campaigns/outcome';
import { inWorkspace } from '../../db/database';
import { events } from '../../db/schema';
import type { Ctx } from '../context';
import { decodeIdCursor, pageOfRows } from '../cursor';
import { requireCampaign } from './require-campaign';

/** What happened to a campaign as a whole and who asked for it, newest first. */
export async function getTimeline({ ctx, campaignId, page }: { ctx: Ctx; campaignId: string; page: PageQuery }): Promise<Page<TimelineEntry>> {
  const before = decodeIdCursor(page.cursor);
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await requireCampaign(tx, ctx, campaignId);
    return tx
      .select()
      .from(events)
      .where(and(eq(events.campaignId, campaignId), like(events.type, 'campaign.%'), before === null ? undefined : lt(events.id, before)))
      .orderBy(desc(events.id))
      .limit(page.limit + 1);
  });
  return pageOfRows(
    rows,
    page.limit,
    ({ id, at, type, data }): TimelineEntry => {
      const { actor, ...rest } = data as { actor?: string } & Record<string, unknown>;
      return { id, at: at.toISOString(), type, actor: actor ?? 'system:campaign', data: rest };
    },
    (row) => [row.id],
  );
}
