import { and, eq, isNull } from 'drizzle-orm';
import type { PlatformCapabilities } from '../../../contracts/messaging/platform';
import type { UnsendInput } from '../../../contracts/messaging/unsend';
import type { Tx } from '../../../db/database';
import { findMessage } from '../../../db/messaging/outbound/message-rows';
import type { UnsendTarget } from '../../../db/messaging/unsend/preview-counts';
import { platformAccounts } from '../../../db/schema';
import { DomainError, notFound } from '../../../domain/domain-error';
import { requireCampaign } from '../../campaigns/require-campaign';
import type { Ctx } from '../../context';

export interface UnsendScope extends UnsendTarget {
  fanId: string | null;
  campaignStatus: string | null;
  windowMs: number | null;
}

/**
 * What is meant, and whether its platform takes messages back at all. A campaign takes the permission to launch and cancel campaigns.
 * @throws DomainError not_found, permission.denied, campaigns.unknown_variant, campaigns.wrong_status, messages.cannot_unsend
 */
export async function requireTarget(tx: Tx, ctx: Ctx, input: UnsendInput): Promise<UnsendScope> {
  const found = 'campaignId' in input ? await campaignTarget(tx, ctx, input) : await messageTarget(tx, input);
  return { ...found, windowMs: await windowOf(tx, ctx, found.accountId) };
}

/** @throws DomainError permission.denied */
export function requireMayUnsendCampaigns(ctx: Ctx): void {
  if (!ctx.actor.permissions.has('campaigns.launch'))
    throw new DomainError('permission.denied', 'Taking back a campaign, and ending that, needs the permission campaigns.launch.');
}

async function campaignTarget(tx: Tx, ctx: Ctx, { campaignId, variantId }: { campaignId: string; variantId?: string | undefined }) {
  requireMayUnsendCampaigns(ctx);
  const { row, variants } = await requireCampaign(tx, ctx, campaignId);
  if (row.status === 'draft') throw new DomainError('campaigns.wrong_status', 'A draft has sent nothing yet.');
  if (variantId !== undefined && !variants.some(({ id }) => id === variantId))
    throw new DomainError('campaigns.unknown_variant', 'Choose one of the variants of this campaign, or leave it out for all.');
  return { accountId: row.accountId, campaignId, variantId: variantId ?? null, messageId: null, fanId: null, campaignStatus: row.status };
}

async function messageTarget(tx: Tx, { accountId, messageId }: { accountId: string; messageId: string }) {
  const row = await findMessage(tx, accountId, messageId);
  if (!row || row.direction !== 'out') throw notFound('message');
  return { accountId, campaignId: null, variantId: null, messageId, fanId: row.fanId, campaignStatus: null };
}

async function windowOf(tx: Tx, ctx: Ctx, accountId: string): Promise<number | null> {
  const [account] = await tx
    .select({ platform: platformAccounts.platform, capabilities: platformAccounts.capabilities })
    .from(platformAccounts)
    .where(and(eq(platformAccounts.id, accountId), isNull(platformAccounts.removedAt)));
  if (!account) throw notFound('account');
  const { unsend } = (account.capabilities as PlatformCapabilities | null) ?? ctx.connectorOf(account.platform).capabilities;
  if (!unsend)
    throw new DomainError('messages.cannot_unsend', 'The platform of this account takes no messages back. Cancel what still waits instead.');
  return unsend.windowMs;
}
