import { sql } from 'drizzle-orm';
import { lockPagePlan } from '../../db/campaigns/page-plan';
import { queueRest, waitingFans } from '../../db/campaigns/queue-rest';
import { inWorkspace, type Tx } from '../../db/database';
import { zoneTiming } from '../../domain/campaigns/zone-timing';
import { spacedTimings, turnsBefore } from './spaced';
import type { CampaignActivities, PageRequest } from './campaign-activities';
import type { CampaignDeps } from './campaign-deps';
import { writePages, type PageOutcome } from './write-pages';

/** Queues those who waited for the test: the winner for all of them, or the variants they drew. */
export function createRollOut({ app, wakeSender }: CampaignDeps): CampaignActivities['rollOut'] {
  return (request) => {
    let dealt: number | null = null;
    return writePages(request, async () => {
      const outcome = await inWorkspace(app, request.workspaceId, (tx) => restPage(tx, request, dealt));
      dealt = outcome.dealt;
      if (outcome.rows > 0) await wakeSender(request.accountId);
      return outcome;
    });
  };
}

async function restPage(
  tx: Tx,
  { workspaceId, accountId, campaignId, pageSize }: PageRequest,
  dealt: number | null,
): Promise<PageOutcome & { dealt: number | null }> {
  const plan = await lockPagePlan(tx, campaignId);
  if (plan?.status !== 'running' || plan.phase !== 'rollout') return { rows: 0, last: false, stopped: true, dealt };
  const waiting = await waitingFans(tx, campaignId, plan.rolloutCursor, pageSize);
  const before = await turnsBefore(tx, plan, campaignId, dealt);
  const timingOf = zoneTiming(plan, plan.nowMs);
  const fans = spacedTimings(
    plan,
    before,
    waiting.map((fan) => ({ ...fan, timing: timingOf(fan.timeZone) })),
  );
  const { version, expiresAtMs, rolloutVariantId, withdrawn } = plan;
  const kept = fans.map((fan) =>
    withdrawn.includes(rolloutVariantId ?? fan.variantId ?? '')
      ? { ...fan, timing: { kind: 'end' as const, reason: 'skipped.cancelled' as const } }
      : fan,
  );
  const rows = await queueRest(tx, { workspaceId, accountId, campaignId, version, expiresAtMs, rolloutVariantId, fans: kept });
  const lastFan = waiting.at(-1);
  if (lastFan) await tx.execute(sql`update campaigns set rollout_cursor = ${lastFan.fanId} where id = ${campaignId}`);
  return { rows, last: waiting.length < pageSize, dealt: before + waiting.length };
}
