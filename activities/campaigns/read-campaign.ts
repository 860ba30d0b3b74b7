import { campaignStanding } from '../../db/campaigns/campaign-standing';
import { inWorkspace } from '../../db/database';
import type { CampaignActivities } from './campaign-activities';
import type { CampaignDeps } from './campaign-deps';
import { recordOf } from './record-of';
import { wrongStatus } from './refuse';

export function createReadCampaign({ app }: CampaignDeps): CampaignActivities['readCampaign'] {
  return async ({ workspaceId, campaignId }) => {
    const standing = await inWorkspace(app, workspaceId, (tx) => campaignStanding(tx, campaignId));
    if (!standing) throw wrongStatus(null, 'run');
    return recordOf(standing);
  };
}
