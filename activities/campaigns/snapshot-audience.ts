import { sql } from 'drizzle-orm';
import { insertRecipients } from '../../db/campaigns/insert-recipients';
import { lockPagePlan } from '../../db/campaigns/page-plan';
import { inWorkspace, type Tx } from '../../db/database';
import { audiencePage } from '../../db/fans/audience-page';
import { drawRecipient } from '../../domain/campaigns/draw-recipient';
import { zoneTiming } from '../../domain/campaigns/zone-timing';
import type { CampaignActivities, PageRequest } from './campaign-activities';
import type { CampaignDeps } from './campaign-deps';
import { writePages, type PageOutcome } from './write-pages';

/** Draws the recipients of a running campaign and queues those who may go now. */
export function createSnapshotAudience({ app, wakeSender }: CampaignDeps): CampaignActivities['snapshotAudience'] {
  return (request) =>
    writePages(request, async () => {
      const outcome = await inWorkspace(app, request.workspaceId, (tx) => snapshotPage(tx, request));
      if (outcome.rows > 0) await wakeSender(request.accountId);
      return outcome;
    });
}

async function snapshotPage(tx: Tx, { workspaceId, accountId, campaignId, pageSize }: PageRequest): Promise<PageOutcome> {
  const plan = await lockPagePlan(tx, campaignId);
  if (plan?.status !== 'running' || plan.phase !== 'snapshot') return { rows: 0, last: false, stopped: true };
  const fans = await audiencePage(tx, { accountId, audience: plan.audience, after: plan.snapshotCursor, limit: pageSize });
  const timingOf = zoneTiming(plan, plan.nowMs);
  const draw = { campaignId, arms: plan.variants, holdoutBp: plan.holdoutBp, testShareBp: plan.testPhase?.shareBp ?? null };
  const recipients = fans.map((fan) => drawRecipient(draw, fan, timingOf(fan.timeZone)));
  const rows = await insertRecipients(tx, { workspaceId, accountId, campaignId, version: plan.version, expiresAtMs: plan.expiresAtMs, recipients });
  const lastFan = fans.at(-1);
  if (lastFan)
    await tx.execute(
      sql`update campaigns set snapshot_cursor = ${lastFan.id}, audience_size = coalesce(audience_size, 0) + ${rows} where id = ${campaignId}`,
    );
  return { rows, last: fans.length < pageSize };
}
