import { campaignStanding } from '../../db/campaigns/campaign-standing';
import { endQueued, endWaiting, wakeDoubtful } from '../../db/campaigns/end-rows';
import { inWorkspace, type Tx } from '../../db/database';
import type { CampaignActivities, PageRequest } from './campaign-activities';
import type { CampaignDeps } from './campaign-deps';
import { writePages, type PageOutcome } from './write-pages';

/** After a cancel: nobody stays open. */
export function createEndOpen({ app, wakeSender }: CampaignDeps): CampaignActivities['endOpen'] {
  return async (request) => {
    let after: string | null = null;
    const result = await writePages(request, async () => {
      const outcome = await inWorkspace(app, request.workspaceId, (tx) => endPage(tx, request, after));
      after = outcome.after;
      return outcome;
    });
    if (result.done && (await inWorkspace(app, request.workspaceId, (tx) => wakeDoubtful(tx, request))) > 0) await wakeSender(request.accountId);
    return result;
  };
}

async function endPage(tx: Tx, request: PageRequest, after: string | null): Promise<PageOutcome & { after: string | null }> {
  const standing = await campaignStanding(tx, request.campaignId);
  if (standing?.status !== 'cancelled') return { rows: 0, last: false, stopped: true, after };
  const queued = await endQueued(tx, request, request.pageSize);
  const waiting = await endWaiting(tx, request, after, request.pageSize);
  return { rows: queued + waiting.ended, last: queued < request.pageSize && waiting.last === null, after: waiting.last ?? after };
}
