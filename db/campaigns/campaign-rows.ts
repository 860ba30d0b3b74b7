import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { CampaignDraft } from '../../contracts/campaigns/draft';
import type { Tx } from '../database';
import { campaigns, campaignVariants, campaignVersions } from '../schema';

export type CampaignRow = typeof campaigns.$inferSelect;
export type VariantRow = typeof campaignVariants.$inferSelect & { takenBack: boolean };

/** Of an unsend `u` of a variant. A timer takes back what is sent, and goes on sending; a wish that was stopped counts no more. */
export const ENDS_VARIANT = `u.after_minutes is null and u.status <> 'stopped'`;

export async function findCampaign(
  tx: Tx,
  workspaceId: string,
  campaignId: string,
  lock = false,
): Promise<{ row: CampaignRow; variants: VariantRow[] } | null> {
  const query = tx
    .select()
    .from(campaigns)
    .where(and(eq(campaigns.workspaceId, workspaceId), eq(campaigns.id, campaignId)));
  const [row] = await (lock ? query.for('no key update') : query);
  if (!row) return null;
  return {
    row,
    variants: await tx
      .select({
        ...getTableColumns(campaignVariants),
        takenBack: sql<boolean>`exists (select from unsends u where u.campaign_id = ${campaignId} and u.variant_id = campaign_variants.id and ${sql.raw(ENDS_VARIANT)})`,
      })
      .from(campaignVariants)
      .where(eq(campaignVariants.campaignId, campaignId))
      .orderBy(asc(campaignVariants.position)),
  };
}

function columnsOf(definition: CampaignDraft) {
  const { name, accountId, audience, holdoutBp, metric, testPhase, outcomeWindowHours, startAt, expiresAt, kind, protect, paceBp, delivery } =
    definition;
  return {
    name,
    accountId,
    audience,
    holdoutBp,
    metric,
    testPhase,
    outcomeWindowHours,
    kind,
    protect,
    paceBp,
    delivery,
    startAt: startAt === null ? null : new Date(startAt),
    expiresAt: expiresAt === null ? null : new Date(expiresAt),
  };
}

/** A new draft, complete or not. @returns its id */
export async function insertDraft(tx: Tx, workspaceId: string, createdBy: string | null, definition: CampaignDraft): Promise<string> {
  const [made] = await tx
    .insert(campaigns)
    .values({ workspaceId, createdBy, ...columnsOf(definition) })
    .returning({ id: campaigns.id });
  if (!made) throw new Error('Postgres made no campaign and gave no error.');
  await insertVariants(tx, workspaceId, made.id, definition);
  return made.id;
}

/** Rewrites a draft. A variant keeps its id by its position, so that test messages still point to it. */
export async function rewriteDraft(tx: Tx, workspaceId: string, campaignId: string, savedBy: string, definition: CampaignDraft): Promise<void> {
  await tx
    .update(campaigns)
    .set({ ...columnsOf(definition), savedBy, revision: sql`revision + 1`, updatedAt: sql`now()` })
    .where(eq(campaigns.id, campaignId));
  await tx
    .delete(campaignVariants)
    .where(and(eq(campaignVariants.campaignId, campaignId), sql`${campaignVariants.position} >= ${definition.variants.length}`));
  await insertVariants(tx, workspaceId, campaignId, definition);
}

async function insertVariants(tx: Tx, workspaceId: string, campaignId: string, { variants }: Pick<CampaignDraft, 'variants'>): Promise<void> {
  await tx
    .insert(campaignVariants)
    .values(variants.map((variant, position) => ({ workspaceId, campaignId, position, ...variant })))
    .onConflictDoUpdate({
      target: [campaignVariants.campaignId, campaignVariants.position],
      set: {
        name: sql`excluded.name`,
        weightBp: sql`excluded.weight_bp`,
        text: sql`excluded.text`,
        priceCents: sql`excluded.price_cents`,
        mediaIds: sql`excluded.media_ids`,
      },
    });
}

/** Stores a version; it is in force once `campaigns.version` says so. @returns its number */
export async function insertVersion(
  tx: Tx,
  { workspaceId, campaignId, definition, createdBy }: { workspaceId: string; campaignId: string; definition: object; createdBy: string },
): Promise<number> {
  const [made] = await tx
    .insert(campaignVersions)
    .values({
      workspaceId,
      campaignId,
      definition,
      createdBy,
      version: sql`(select coalesce(max(v.version), 0) + 1 from campaign_versions v where v.campaign_id = ${campaignId})`,
    })
    .returning({ version: campaignVersions.version });
  if (!made) throw new Error('Postgres made no version and gave no error.');
  return made.version;
}
