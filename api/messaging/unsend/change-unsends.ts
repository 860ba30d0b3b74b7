import type { Unsend, UnsendInput, UnsendPreview } from '../../../contracts/messaging/unsend';
import { lockCampaign } from '../../../db/campaigns/lock-campaign';
import { inWorkspace } from '../../../db/database';
import { notifyLive } from '../../../db/live';
import { aheadOfUnsends, previewCounts } from '../../../db/messaging/unsend/preview-counts';
import { stopUnsend } from '../../../db/messaging/unsend/unsend-standing';
import { unsends } from '../../../db/schema';
import { DomainError } from '../../../domain/domain-error';
import { UNSEND_WORKFLOW, unsendStart, unsendStoppedSignal, unsendWorkflowId } from '../../../workflows/messaging/contract';
import { audit } from '../../audit';
import { actorName, type Ctx } from '../../context';
import { startSoon } from '../../start-soon';
import { getUnsend, requireUnsend } from './read-unsends';
import { requireMayUnsendCampaigns, requireTarget } from './require-target';

const LAUNCHED: readonly (string | null)[] = ['scheduled', 'running', 'paused'];

/** What would happen, before anything does. @throws DomainError as `requireTarget` */
export async function previewUnsend({ ctx, input }: { ctx: Ctx; input: UnsendInput }): Promise<UnsendPreview> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const target = await requireTarget(tx, ctx, input);
    const counts = await previewCounts(tx, target, target.windowMs);
    const { ahead, limitPerMinute, blocked } = await aheadOfUnsends(tx, target.accountId);
    const calls = counts.unsendable + counts.settling;
    const slotMs = limitPerMinute === null ? 0 : 60_000 / limitPerMinute;
    return {
      accountId: target.accountId,
      ...counts,
      aboutMs: blocked ? null : Math.round((calls === 0 ? 0 : ahead + calls) * slotMs),
      windowMs: target.windowMs,
      cancelsCampaign: LAUNCHED.includes(target.campaignStatus) && target.variantId === null && input.afterMinutes === undefined,
    };
  });
}

/** Notes the wish and starts its run; where Temporal is away the sweep starts it. @throws DomainError as `requireTarget`, messages.nothing_to_unsend */
export async function createUnsend({ ctx, input }: { ctx: Ctx; input: UnsendInput }): Promise<Unsend> {
  const { workspaceId } = ctx;
  const made = await inWorkspace(ctx.db, workspaceId, async (tx) => {
    const target = await requireTarget(tx, ctx, input);
    // A page of its campaign either is in the record by now, or finds this wish and leaves the variant out.
    if (target.campaignId !== null) await lockCampaign(tx, target.campaignId);
    const counts = await previewCounts(tx, target, target.windowMs);
    const waits = input.afterMinutes !== undefined && LAUNCHED.includes(target.campaignStatus);
    if (counts.unsendable + counts.waiting + counts.settling === 0 && !waits)
      throw new DomainError('messages.nothing_to_unsend', 'All of it was bought, is too old, is gone already or was never sent.');
    const { accountId, campaignId, variantId, messageId, fanId } = target;
    const [row] = await tx
      .insert(unsends)
      .values({
        workspaceId,
        accountId,
        campaignId,
        variantId,
        messageId,
        afterMinutes: input.afterMinutes ?? null,
        createdBy: ctx.actor.userId,
        actor: actorName(ctx.actor),
      })
      .returning({ id: unsends.id });
    const about = campaignId === null ? ({ type: 'message', id: messageId ?? '' } as const) : ({ type: 'campaign', id: campaignId } as const);
    await audit(tx, ctx, `${about.type}.unsend_started`, about, { accountId, fanId, variantId, afterMinutes: input.afterMinutes ?? null, ...counts });
    await notifyLive(tx, { workspaceId, topic: 'unsend', id: row!.id, accountId });
    return { unsendId: row!.id, accountId };
  });
  await startSoon(ctx, { unsendId: made.unsendId }, () => ctx.temporal.workflow.start(UNSEND_WORKFLOW, unsendStart({ workspaceId, ...made })));
  return getUnsend({ ctx, unsendId: made.unsendId });
}

/** Ends it for everything whose turn has not come, in the record: it works without Temporal. One that has ended stays as it ended. @throws DomainError not_found, permission.denied */
export async function stopUnsending({ ctx, unsendId }: { ctx: Ctx; unsendId: string }): Promise<Unsend> {
  const stopped = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const row = await requireUnsend(tx, unsendId);
    if (row.campaignId !== null) requireMayUnsendCampaigns(ctx);
    if (!(await stopUnsend(tx, unsendId))) return false;
    const about =
      row.campaignId === null ? ({ type: 'message', id: row.messageId ?? '' } as const) : ({ type: 'campaign', id: row.campaignId } as const);
    await audit(tx, ctx, `${about.type}.unsend_stopped`, about, { unsendId, accountId: row.accountId });
    await notifyLive(tx, { workspaceId: ctx.workspaceId, topic: 'unsend', id: unsendId, accountId: row.accountId });
    return true;
  });
  if (stopped) await startSoon(ctx, { unsendId }, () => ctx.temporal.workflow.getHandle(unsendWorkflowId(unsendId)).signal(unsendStoppedSignal));
  return getUnsend({ ctx, unsendId });
}
