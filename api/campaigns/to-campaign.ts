import type { Audience } from '../../contracts/accounts/audience';
import type { Campaign, CampaignSummary } from '../../contracts/campaigns/campaign';
import type { CampaignDefinition, TestPhase } from '../../contracts/campaigns/definition';
import type { CampaignPhase } from '../../contracts/campaigns/phase';
import type { CampaignKind, Delivery, Protection } from '../../contracts/campaigns/protection';
import type { CampaignStatus } from '../../contracts/campaigns/status';
import type { Metric } from '../../contracts/experiments/verdict';
import type { CampaignRow, VariantRow } from '../../db/campaigns/campaign-rows';
import { campaignWorkflowId } from '../../workflows/campaigns/contract';
import type { Ctx } from '../context';

const iso = (time: Date | null) => time?.toISOString() ?? null;

export function toSummary(row: CampaignRow): CampaignSummary {
  return {
    id: row.id,
    accountId: row.accountId,
    name: row.name,
    kind: row.kind as CampaignKind,
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
    expiresAt: iso(row.expiresAt),
    archivedAt: iso(row.archivedAt),
  };
}

interface Found {
  row: CampaignRow;
  variants: VariantRow[];
}

/** @param ctx says who looks: the run is shown to operators only */
export function toCampaign(ctx: Pick<Ctx, 'actor' | 'temporalWeb'>, { row, variants }: Found): Campaign {
  const seesRun = row.launchedAt !== null && ctx.actor.permissions.has('operations.read');
  return {
    ...toSummary(row),
    revision: row.revision,
    savedBy: row.savedBy,
    runUrl: seesRun ? runUrl(ctx.temporalWeb, row.id) : null,
    version: row.version,
    audience: row.audience as Audience,
    holdoutBp: row.holdoutBp,
    metric: row.metric as Metric,
    testPhase: row.testPhase as TestPhase | null,
    outcomeWindowHours: row.outcomeWindowHours,
    protect: row.protect as Protection | null,
    paceBp: row.paceBp,
    delivery: row.delivery as Delivery,
    decideAt: iso(row.decideAt),
    winnerVariantId: row.winnerVariantId,
    variants: variants.map(({ id, position, name, weightBp, text, priceCents, mediaIds, takenBack }) => ({
      id,
      position,
      name,
      weightBp,
      text,
      priceCents,
      mediaIds,
      takenBack,
    })),
  };
}

/** The campaign as a person would write it: what a version stores. */
export function toDefinition({ row, variants }: Found): CampaignDefinition {
  return {
    name: row.name,
    accountId: row.accountId,
    audience: row.audience as Audience,
    holdoutBp: row.holdoutBp,
    metric: row.metric as Metric,
    testPhase: row.testPhase as TestPhase | null,
    outcomeWindowHours: row.outcomeWindowHours,
    kind: row.kind as CampaignKind,
    protect: row.protect as Protection | null,
    paceBp: row.paceBp,
    delivery: row.delivery as Delivery,
    startAt: iso(row.startAt),
    expiresAt: iso(row.expiresAt),
    variants: variants.map((variant) => ({
      name: variant.name,
      weightBp: variant.weightBp,
      text: variant.text,
      priceCents: variant.priceCents,
      mediaIds: variant.mediaIds,
    })),
  };
}

/** Temporal Web shows the newest run of a workflow id by itself. */
function runUrl({ url, namespace }: Ctx['temporalWeb'], campaignId: string): string {
  return `${url}/namespaces/${encodeURIComponent(namespace)}/workflows/${encodeURIComponent(campaignWorkflowId(campaignId))}`;
}
