import { campaignStanding } from '../../db/campaigns/campaign-standing';
import { anyHeld } from '../../db/campaigns/held-rows';
import { inWorkspace } from '../../db/database';
import type { CampaignActivities } from './campaign-activities';
import type { CampaignDeps } from './campaign-deps';
import { recordOf } from './record-of';
import { wrongStatus } from './refuse';

export function createReadCampaign({ app }: CampaignDeps): CampaignActivities['readCampaign'] {
  return async ({ workspaceId, campaignId }) => {
    const { standing, held } = await inWorkspace(app, workspaceId, async (tx) => ({
      standing: await campaignStanding(tx, campaignId),
      held: await anyHeld(tx, campaignId),
    }));
    if (!standing) throw wrongStatus(null, 'run');
    // A run that was lost between a resume and the release of its rows left them behind.
    return { ...recordOf(standing), toRelease: standing.status === 'running' && held };
  };
}
