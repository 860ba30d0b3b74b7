import type { CampaignDecision } from '../../contracts/campaigns/decision';
import type { CampaignResults } from '../../contracts/campaigns/outcome';
import type { Metric } from '../../contracts/experiments/verdict';
import { armOutcomes, type ArmGroup } from '../../db/campaigns/arm-outcomes';
import { variantCounts } from '../../db/campaigns/variant-counts';
import { inWorkspace } from '../../db/database';
import { judgeCampaign } from '../../domain/campaigns/judge-campaign';
import { proportionLift, revenueLift, type Lift } from '../../domain/experiments/holdout';
import { ifRevenue, type Ctx } from '../context';
import { requireCampaign } from './require-campaign';

/** What each variant did, and what may be said about it. Amounts, and rates of money, only for those who may see them. */
export async function getResults({ ctx, campaignId }: { ctx: Ctx; campaignId: string }): Promise<CampaignResults> {
  const { row, variants, counts, groups, compared, over } = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const campaign = await requireCampaign(tx, ctx, campaignId);
    const over = campaign.row.status === 'completed' || campaign.row.status === 'cancelled';
    const groups = await armOutcomes(tx, campaignId, { testOnly: false, settledOnly: !over });
    const compared = campaign.row.testPhase === null ? groups : await armOutcomes(tx, campaignId, { testOnly: true, settledOnly: !over });
    return { ...campaign, counts: await variantCounts(tx, campaignId), groups, compared, over };
  });
  const metric = row.metric as Metric;
  const hidden = metric === 'revenue' && ifRevenue(ctx, true) === null;
  const chances = variants.map(({ id, weightBp }) => ({ id, weight: weightBp * (1 - row.holdoutBp / 10_000) }));
  const now = judgeCampaign({ metric, variants: chances, groups: compared });
  const decision = row.verdict as CampaignDecision | null;
  // Looked at again and again while it runs, a test finds a winner sooner or later: nothing is concluded before the end.
  const verdict = decision ?? (over ? now : { ...now, verdict: 'not_enough_data' as const, winnerId: null, pValue: null });
  const holdout = counts.find(({ variantId }) => variantId === null);
  return {
    campaignId,
    metric,
    comparedOn: row.testPhase === null ? 'all' : 'test',
    variants: variants.map(({ id, name, position }) => {
      const count = counts.find(({ variantId }) => variantId === id);
      const arm = now.perArm.find((one) => one.id === id);
      return {
        variantId: id,
        name,
        position,
        assigned: count?.assigned ?? 0,
        open: count?.states.open ?? 0,
        sent: count?.states.sent ?? 0,
        failed: count?.states.failed ?? 0,
        skipped: count?.states.skipped ?? 0,
        unknown: count?.states.unknown ?? 0,
        read: count?.read ?? 0,
        replied: count?.replied ?? 0,
        bought: count?.bought ?? 0,
        revenueCents: ifRevenue(ctx, count?.revenueCents ?? 0),
        rate: hidden ? null : finite(arm?.rate),
        low: hidden ? null : finite(arm?.low),
        high: hidden ? null : finite(arm?.high),
      };
    }),
    holdout:
      row.holdoutBp === 0
        ? null
        : {
            assigned: holdout?.assigned ?? 0,
            replied: holdout?.replied ?? 0,
            bought: holdout?.bought ?? 0,
            revenueCents: ifRevenue(ctx, holdout?.revenueCents ?? 0),
            lift: hidden || !over ? null : liftOf(metric, groups),
          },
    verdict: verdict.verdict,
    winnerVariantId: row.winnerVariantId ?? verdict.winnerId,
    pValue: verdict.pValue,
    decided: decision !== null,
    decidedBy: decision?.decidedBy ?? null,
    decidedAt: decision?.decidedAt ?? null,
    comparisons: hidden ? [] : now.comparisons.map((one) => ({ ...one, low: finite(one.low) ?? -1e15, high: finite(one.high) ?? 1e15 })),
    sampleRatio: now.sampleRatio,
    asOf: ctx.now().toISOString(),
  };
}

function liftOf(metric: Metric, groups: readonly ArmGroup[]): Lift | null {
  const side = (isHoldout: boolean) => {
    const own = groups.filter(({ variantId }) => (variantId === null) === isHoldout);
    const sum = (pick: (group: ArmGroup) => number) => own.reduce((total, group) => total + pick(group), 0);
    return {
      n: sum(({ n }) => n),
      successes: sum(({ replied, bought }) => (metric === 'reply' ? replied : bought)),
      amountsCents: own.flatMap(({ amountsCents }) => amountsCents),
    };
  };
  return metric === 'revenue' ? revenueLift(side(false), side(true)) : proportionLift(side(false), side(true));
}

/** JSON has no infinity. */
function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
