import type { CampaignActivity } from '../../contracts/campaigns/activity';
import { activityPoints, activitySpan } from '../../db/campaigns/activity-points';
import { inWorkspace } from '../../db/database';
import { bucketSizeMs } from '../../domain/campaigns/bucket-size';
import type { Ctx } from '../context';
import { requireCampaign } from './require-campaign';

/** Messages, replies and purchases over time; stretches in which nothing happened are there with zeros. */
export async function getActivity({ ctx, campaignId }: { ctx: Ctx; campaignId: string }): Promise<CampaignActivity> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await requireCampaign(tx, ctx, campaignId);
    const asOf = ctx.now().toISOString();
    const span = await activitySpan(tx, campaignId);
    if (span === null) return { campaignId, bucketMs: bucketSizeMs(0), points: [], asOf };
    const bucketMs = bucketSizeMs(span.toMs - span.fromMs);
    const found = new Map((await activityPoints(tx, campaignId, bucketMs)).map((point) => [point.atMs, point]));
    const points: CampaignActivity['points'] = [];
    const firstMs = Math.floor(span.fromMs / bucketMs) * bucketMs;
    for (let atMs = firstMs; atMs <= span.toMs; atMs += bucketMs) {
      const { sent, replied, bought } = found.get(atMs) ?? { sent: 0, replied: 0, bought: 0 };
      points.push({ at: new Date(atMs).toISOString(), sent, replied, bought });
    }
    return { campaignId, bucketMs, points, asOf };
  });
}
