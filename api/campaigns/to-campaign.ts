import type { Audience } from '../../contracts/accounts/audience';
import type { Campaign, CampaignSummary } from '../../contracts/campaigns/campaign';
import type { CampaignDefinition, TestPhase } from '../../contracts/campaigns/definition';
import type { CampaignPhase } from '../../contracts/campaigns/phase';
import type { CampaignStatus } from '../../contracts/campaigns/status';
import type { Metric } from '../../contracts/experiments/verdict';
import type { CampaignRow, VariantRow } from '../../db/campaigns/campaign-rows';

const iso = (time: Date | null) => time?.toISOString() ?? null;

export function toSummary(row: CampaignRow): CampaignSummary {
  return {
    id: row.id,
    accountId: row.accountId,
    name: row.name,
    status: row.status as CampaignStatus,
    statusReason: row.statusReason,
    phase: row.phase as CampaignPhase,
    startAt: iso(row.startAt),
    recipients: row.audienceSize,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    launchedAt: iso(row.launchedAt),
    startedAt: iso(row.startedAt),
    finishedAt: iso(row.finishedAt),
  };
}

export function toCampaign({ row, variants }: { row: CampaignRow; variants: VariantRow[] }): Campaign {
  return {
    ...toSummary(row),
    version: row.version,
    audience: row.audience as Audience,
    holdoutBp: row.holdoutBp,
    metric: row.metric as Metric,
    testPhase: row.testPhase as TestPhase | null,
    outcomeWindowHours: row.outcomeWindowHours,
    expiresAt: iso(row.expiresAt),
    decideAt: iso(row.decideAt),
    winnerVariantId: row.winnerVariantId,
    variants: variants.map(({ id, position, name, weightBp, text, priceCents, mediaIds }) => ({
      id,
      position,
      name,
      weightBp,
      text,
      priceCents,
      mediaIds,
    })),
  };
}

/** The campaign as a person would write it: what a version stores. */
export function toDefinition({ row, variants }: { row: CampaignRow; variants: VariantRow[] }): CampaignDefinition {
  const { name, accountId, audience, holdoutBp, metric, testPhase, outcomeWindowHours, startAt, expiresAt } = toCampaign({ row, variants });
  return {
    name,
    accountId,
    audience,
    holdoutBp,
    metric,
    testPhase,
    outcomeWindowHours,
    startAt,
    expiresAt,
    variants: variants.map((variant) => ({
      name: variant.name,
      weightBp: variant.weightBp,
      text: variant.text,
      priceCents: variant.priceCents,
      mediaIds: variant.mediaIds,
    })),
  };
}
