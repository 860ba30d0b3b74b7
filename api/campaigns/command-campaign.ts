import {
  isGrpcServiceError,
  WithStartWorkflowOperation,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure, type UpdateDefinition } from '@temporalio/common';
import type { CampaignStatus } from '../../contracts/campaigns/status';
import { inWorkspace } from '../../db/database';
import { DomainError } from '../../domain/domain-error';
import {
  CAMPAIGN_REFUSALS,
  CAMPAIGN_WORKFLOW,
  campaignStart,
  type CampaignAnswer,
  type CampaignCommand,
  type CampaignRefusal,
} from '../../workflows/campaigns/contract';
import { actorName, type Ctx } from '../context';
import { requireCampaign } from './require-campaign';

/** Pausing a million waiting messages takes some ten seconds; this is far beyond. */
const DEADLINE_MS = 60_000;
const LAUNCHED: readonly string[] = ['scheduled', 'running', 'paused'] satisfies CampaignStatus[];

export interface CommandRequest<C extends CampaignCommand> {
  ctx: Ctx;
  campaignId: string;
  update: UpdateDefinition<CampaignAnswer, [C]>;
  input: Omit<C, 'actor'>;
  /** The client's Idempotency-Key, or null: the same key is the same Update. */
  idempotencyKey: string | null;
  /** How long to wait for the answer; a minute unless told. */
  deadlineMs?: number;
}

/**
 * Asks the run of a campaign and waits for its answer; a run that is missing is started by the same call.
 * @throws DomainError not_found, campaigns.*, unavailable when Temporal or its workers do not answer
 */
export async function commandCampaign<C extends CampaignCommand>({
  ctx,
  campaignId,
  update,
  input,
  idempotencyKey,
  deadlineMs = DEADLINE_MS,
}: CommandRequest<C>): Promise<CampaignAnswer> {
  const { row } = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => requireCampaign(tx, ctx, campaignId));
  if (!LAUNCHED.includes(row.status)) throw new DomainError('campaigns.wrong_status', `A campaign that is ${row.status} takes no commands.`);
  const startWorkflowOperation = new WithStartWorkflowOperation(
    CAMPAIGN_WORKFLOW,
    campaignStart({ workspaceId: ctx.workspaceId, accountId: row.accountId, campaignId }),
  );
  const command = { ...input, actor: actorName(ctx.actor) } as unknown as C;
  try {
    return await ctx.temporal.withDeadline(Date.now() + deadlineMs, () =>
      ctx.temporal.workflow.executeUpdateWithStart(update, {
        startWorkflowOperation,
        args: [command],
        ...(idempotencyKey === null ? {} : { updateId: `${update.name}/${idempotencyKey}` }),
      }),
    );
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): unknown {
  if (error instanceof WorkflowUpdateFailedError) {
    for (let cause: unknown = error.cause; cause instanceof Error; cause = cause.cause) {
      if (cause instanceof ApplicationFailure && isRefusal(cause.type)) return new DomainError(cause.type, cause.message);
    }
    return error;
  }
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isGrpcServiceError(error)) {
    return new DomainError(
      'unavailable',
      'Temporal or its workers did not answer in time. Look at the campaign before you try again: the command may still take effect.',
      { retryAfterMs: 5_000 },
    );
  }
  return error;
}

function isRefusal(type: string | undefined | null): type is CampaignRefusal {
  return (CAMPAIGN_REFUSALS as readonly (string | undefined | null)[]).includes(type);
}
