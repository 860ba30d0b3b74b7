import type { CampaignEdit } from '../../contracts/campaigns/campaign';
import { insertVersion } from '../../db/campaigns/campaign-rows';
import { inWorkspace } from '../../db/database';
import { DomainError } from '../../domain/domain-error';
import { editCampaign as editUpdate, type CampaignAnswer } from '../../workflows/campaigns/contract';
import { actorName, type Ctx } from '../context';
import { checkVariants } from './check-definition';
import { commandCampaign } from './command-campaign';
import { requireCampaign } from './require-campaign';
import { toDefinition } from './to-campaign';

/**
 * New texts, prices and media for messages that have not left. The version is stored first and then put in force by the run, so that no text goes
 * through Temporal. @throws DomainError request.invalid, campaigns.wrong_status, conflict
 */
export async function editCampaign({
  ctx,
  campaignId,
  input,
  idempotencyKey,
}: {
  ctx: Ctx;
  campaignId: string;
  input: CampaignEdit;
  idempotencyKey: string | null;
}): Promise<CampaignAnswer> {
  const version = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const found = await requireCampaign(tx, ctx, campaignId, true);
    if (!['scheduled', 'running', 'paused'].includes(found.row.status))
      throw new DomainError('campaigns.wrong_status', `A campaign that is ${found.row.status} cannot be edited.`);
    if (input.version !== undefined && input.version !== found.row.version)
      throw new DomainError('conflict', `Version ${found.row.version} is in force, and you looked at ${input.version}. Read it, then edit it anew.`);
    const definition = toDefinition(found);
    if (input.variants.length !== definition.variants.length) {
      throw new DomainError('request.invalid', 'One field needs another value; see errors.', {
        errors: [
          {
            in: 'body',
            pointer: '/variants',
            detail: `The campaign has ${definition.variants.length} variants and people were drawn for them; give one entry for each, in order.`,
            code: 'variants_fixed',
            params: { count: definition.variants.length },
          },
        ],
      });
    }
    await checkVariants(tx, found.row.accountId, input.variants, definition.delivery === 'native');
    const variants = definition.variants.map((before, position) => ({ ...before, ...input.variants[position] }));
    return insertVersion(tx, {
      workspaceId: ctx.workspaceId,
      campaignId,
      definition: { ...definition, name: input.name ?? definition.name, variants },
      createdBy: actorName(ctx.actor),
    });
  });
  return commandCampaign({ ctx, campaignId, update: editUpdate, input: { version, over: input.version }, idempotencyKey });
}
