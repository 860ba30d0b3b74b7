import { pauseCampaignRow } from '../../db/campaigns/pause-campaign';
import { inWorkspace } from '../../db/database';
import { DomainError } from '../../domain/domain-error';
import { pauseCampaign as pauseUpdate, resumeCampaign as resumeUpdate, type CampaignAnswer } from '../../workflows/campaigns/contract';
import { actorName, type Ctx } from '../context';
import { commandCampaign } from './command-campaign';
import { requireCampaign } from './require-campaign';

interface Request {
  ctx: Ctx;
  campaignId: string;
  idempotencyKey: string | null;
}

/** Nothing is left to move for the run; one that does not hear of the pause in this time finds it in the record. */
const TELL_WITHIN_MS = 5_000;

/**
 * Holds everybody in place, whether Temporal runs or not: the record is what every attempt asks. The run is told as well, which only spares it a look.
 * @throws DomainError not_found, campaigns.wrong_status
 */
export async function pauseCampaign({ ctx, campaignId }: Request): Promise<CampaignAnswer> {
  const { row } = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => requireCampaign(tx, ctx, campaignId));
  const key = { workspaceId: ctx.workspaceId, accountId: row.accountId, campaignId };
  const paused = await pauseCampaignRow(ctx.db, { ...key, actor: actorName(ctx.actor) });
  if (!paused?.changed)
    throw new DomainError('campaigns.wrong_status', `A campaign that is ${paused?.standing.status ?? row.status} cannot be paused.`);
  await tellRun({ ctx, campaignId }).catch((cause: unknown) => {
    ctx.log.warn({ campaignId, err: cause }, 'the run of a paused campaign could not be told; it finds the pause in the record');
  });
  return { status: paused.standing.status, phase: paused.standing.phase };
}

/** Goes on. A run that missed the pause is told of it first, so that it knows what it resumes from. @throws DomainError campaigns.wrong_status, unavailable */
export async function resumeCampaign({ ctx, campaignId, idempotencyKey }: Request): Promise<CampaignAnswer> {
  const { row } = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => requireCampaign(tx, ctx, campaignId));
  if (row.status === 'paused') await tellRun({ ctx, campaignId });
  return commandCampaign({ ctx, campaignId, update: resumeUpdate, input: {}, idempotencyKey });
}

/** The Update of a pause that the record has already: it changes nothing there. A run that knows refuses it, which is as good. */
async function tellRun({ ctx, campaignId }: { ctx: Ctx; campaignId: string }): Promise<void> {
  try {
    await commandCampaign({ ctx, campaignId, update: pauseUpdate, input: {}, idempotencyKey: null, deadlineMs: TELL_WITHIN_MS });
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'campaigns.wrong_status')) throw error;
  }
}
