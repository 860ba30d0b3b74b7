import { sql } from 'drizzle-orm';
import { stateOf, type ReasonCode } from '../../contracts/messaging/reason-codes';
import { insertRecipients } from '../../db/campaigns/insert-recipients';
import { lockPagePlan, type PagePlan } from '../../db/campaigns/page-plan';
import { protectionFacts } from '../../db/campaigns/protection-facts';
import { inWorkspace, type Tx } from '../../db/database';
import { audiencePage } from '../../db/fans/audience-page';
import { drawRecipient } from '../../domain/campaigns/draw-recipient';
import { protectionRefusal } from '../../domain/campaigns/protection';
import { zoneTiming } from '../../domain/campaigns/zone-timing';
import { spaced } from './spaced';
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

/** Whom the campaign leaves alone as things stand now; asked again before each message leaves. Media are those of any variant: the draw is not known yet. */
async function refusals(
  tx: Tx,
  { protect, variants, nowMs }: PagePlan,
  { accountId, fanIds }: { accountId: string; fanIds: string[] },
): Promise<Map<string, ReasonCode | null>> {
  if (protect === null) return new Map();
  const facts = await protectionFacts(tx, { accountId, protect, fanIds, mediaIds: [...new Set(variants.flatMap(({ mediaIds }) => mediaIds))] });
  return new Map([...facts].map(([fanId, known]) => [fanId, protectionRefusal(protect, known, nowMs)]));
}

async function snapshotPage(tx: Tx, { workspaceId, accountId, campaignId, pageSize }: PageRequest): Promise<PageOutcome> {
  const plan = await lockPagePlan(tx, campaignId);
  if (plan?.status !== 'running' || plan.phase !== 'snapshot') return { rows: 0, last: false, stopped: true };
  const fans = await audiencePage(tx, { accountId, audience: plan.audience, after: plan.snapshotCursor, limit: pageSize });
  const timingOf = zoneTiming(plan, plan.nowMs);
  const draw = { campaignId, arms: plan.variants, holdoutBp: plan.holdoutBp, testShareBp: plan.testPhase?.shareBp ?? null };
  const leftAlone = await refusals(tx, plan, { accountId, fanIds: fans.map(({ id }) => id) });
  const drawn = fans.map((fan) => drawRecipient(draw, { ...fan, leftAlone: leftAlone.get(fan.id) }, timingOf(fan.timeZone)));
  const recipients = spaced(plan, drawn).map((one) =>
    one.variantId !== null && plan.withdrawn.includes(one.variantId) && stateOf(one.reason) === 'open' && one.reason !== 'held.test_phase'
      ? { ...one, reason: 'skipped.cancelled' as const, nextAtMs: null }
      : one,
  );
  const rows = await insertRecipients(tx, {
    workspaceId,
    accountId,
    campaignId,
    version: plan.version,
    expiresAtMs: plan.expiresAtMs,
    isNative: plan.isNative,
    recipients,
  });
  const lastFan = fans.at(-1);
  if (lastFan)
    await tx.execute(
      sql`update campaigns set snapshot_cursor = ${lastFan.id}, audience_size = coalesce(audience_size, 0) + ${rows} where id = ${campaignId}`,
    );
  return { rows, last: fans.length < pageSize };
}
