import { awaitSlot } from '../../db/campaigns/await-slot';
import { heldRows, releaseRows } from '../../db/campaigns/held-rows';
import { lockPagePlan } from '../../db/campaigns/page-plan';
import { inWorkspace, type Tx } from '../../db/database';
import { zoneTiming } from '../../domain/campaigns/zone-timing';
import { spacedTimings, turnsBefore } from './spaced';
import type { CampaignActivities, PageRequest } from './campaign-activities';
import type { CampaignDeps } from './campaign-deps';
import { writePages, type PageOutcome } from './write-pages';

/** After a resume: every held row gets the next time that its fan may be messaged. */
export function createReleaseHeld({ app, wakeSender }: CampaignDeps): CampaignActivities['releaseHeld'] {
  return async (request) => {
    // A slot decided while the campaign was paused would hold its row again behind our back, for ever.
    await inWorkspace(app, request.workspaceId, (tx) => awaitSlot(tx, request.accountId));
    // Released rows are no longer held, so a repeat that begins anew finds only those that are left.
    let after: string | null = null;
    let dealt: number | null = null;
    return writePages(request, async () => {
      const outcome = await inWorkspace(app, request.workspaceId, (tx) => releasePage(tx, request, after, dealt));
      after = outcome.after;
      dealt = outcome.dealt;
      if (outcome.rows > 0) await wakeSender(request.accountId);
      return outcome;
    });
  };
}

async function releasePage(
  tx: Tx,
  request: PageRequest,
  after: string | null,
  dealt: number | null,
): Promise<PageOutcome & { after: string | null; dealt: number | null }> {
  const plan = await lockPagePlan(tx, request.campaignId);
  if (plan?.status !== 'running' && plan?.status !== 'scheduled') return { rows: 0, last: false, stopped: true, after, dealt };
  const before = await turnsBefore(tx, plan, request.campaignId, dealt);
  const held = await heldRows(tx, request, after, request.pageSize);
  const timingOf = zoneTiming(plan, plan.nowMs);
  await releaseRows(
    tx,
    request,
    spacedTimings(
      plan,
      before,
      held.map((row) => ({ ...row, timing: timingOf(row.timeZone) })),
    ),
  );
  return { rows: held.length, last: held.length < request.pageSize, after: held.at(-1)?.messageId ?? after, dealt: before + held.length };
}
