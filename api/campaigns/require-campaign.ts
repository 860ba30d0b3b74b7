import { findCampaign } from '../../db/campaigns/campaign-rows';
import type { Tx } from '../../db/database';
import { notFound } from '../../domain/domain-error';
import type { Ctx } from '../context';

/** The campaign with its variants. @throws DomainError not_found, for one of another workspace alike */
export async function requireCampaign(tx: Tx, ctx: Pick<Ctx, 'workspaceId'>, campaignId: string, lock = false) {
  const found = await findCampaign(tx, ctx.workspaceId, campaignId, lock);
  if (!found) throw notFound('campaign');
  return found;
}
