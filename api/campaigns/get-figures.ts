import { inArray } from 'drizzle-orm';
import type { CampaignFigures } from '../../contracts/campaigns/campaign-list';
import type { StateCounts } from '../../contracts/campaigns/outcome';
import type { Metric } from '../../contracts/experiments/verdict';
import { stateOf } from '../../contracts/messaging/reason-codes';
import { campaignFigures, type FigureRow } from '../../db/campaigns/campaign-figures';
import { progressCounts, type ProgressCounts } from '../../db/campaigns/progress-counts';
import { inWorkspace, type Tx } from '../../db/database';
import { campaigns, campaignVariants } from '../../db/schema';
import { leadingVariant } from '../../domain/campaigns/leading-variant';
import { ifRevenue, type Ctx } from '../context';
import { describeProgress } from './get-progress';

type CampaignRow = typeof campaigns.$inferSelect;

/** The numbers that a list shows beside its campaigns, for those of the workspace among the ids that were launched. */
export async function getFigures({ ctx, ids }: { ctx: Ctx; ids: string[] }): Promise<{ items: CampaignFigures[] }> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const found = await tx.select().from(campaigns).where(inArray(campaigns.id, ids));
    const launched = found.filter(({ launchedAt, status }) => launchedAt !== null || status !== 'draft');
    if (launched.length === 0) return { items: [] };
    const rows = await campaignFigures(
      tx,
      launched.map(({ id }) => id),
    );
    const best = new Map(launched.map((campaign) => [campaign.id, leadingOf(ctx, campaign, rows)]));
    const names = await variantNames(tx, [
      ...launched.flatMap(({ winnerVariantId }) => winnerVariantId ?? []),
      ...[...best.values()].flatMap((id) => id ?? []),
    ]);
    const named = (variantId: string | null | undefined) => {
      const name = variantId ? names.get(variantId) : undefined;
      return variantId && name !== undefined ? { variantId, name } : null;
    };
    const items: CampaignFigures[] = [];
    for (const { id, status, winnerVariantId } of launched) {
      const isOver = status === 'completed' || status === 'cancelled';
      const live = isOver ? null : await progressCounts(tx, id);
      const own = rows.filter(({ campaignId }) => campaignId === id);
      items.push({ ...figuresOf(ctx, id, own, live), winner: named(winnerVariantId), leading: named(best.get(id)) });
    }
    return { items };
  });
}

/** Only where nothing is decided yet, and the person may know the measure. */
function leadingOf(ctx: Ctx, { id, metric, status, winnerVariantId }: CampaignRow, rows: readonly FigureRow[]): string | null {
  if (winnerVariantId !== null || status === 'cancelled') return null;
  if (metric === 'revenue' && ifRevenue(ctx, true) === null) return null;
  return leadingVariant(
    metric as Metric,
    rows.filter(({ campaignId }) => campaignId === id),
  );
}

function figuresOf(ctx: Ctx, campaignId: string, rows: FigureRow[], live: ProgressCounts | null): Omit<CampaignFigures, 'winner' | 'leading'> {
  const sum = (pick: (row: FigureRow) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const states: StateCounts = { open: 0, sent: 0, holdout: 0, skipped: 0, failed: 0, unknown: 0 };
  for (const { reason, n } of rows) states[stateOf(reason)] += n;
  const progress = live === null ? null : describeProgress(campaignId, live);
  return {
    campaignId,
    recipients: sum(({ n }) => n),
    states,
    held: (progress?.reasons ?? []).reduce((total, { reason, count }) => total + (reason.startsWith('held.') ? count : 0), 0),
    replied: sum(({ replied }) => replied),
    bought: sum(({ bought }) => bought),
    revenueCents: ifRevenue(
      ctx,
      sum(({ cents }) => cents),
    ),
    endAt: progress?.endAt ?? null,
    accountHeld: progress?.accountHeld ?? null,
  };
}

async function variantNames(tx: Tx, variantIds: string[]): Promise<Map<string, string>> {
  if (variantIds.length === 0) return new Map();
  const rows = await tx
    .select({ id: campaignVariants.id, name: campaignVariants.name })
    .from(campaignVariants)
    .where(inArray(campaignVariants.id, variantIds));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
