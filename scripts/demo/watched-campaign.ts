import type { Campaign, LaunchAnswer } from '../../contracts/campaigns/campaign';
import type { CampaignDefinitionInput } from '../../contracts/campaigns/definition';
import type { CampaignProgress } from '../../contracts/campaigns/outcome';
import type { ApiClient } from './api-client';
import type { ConnectedAccount } from './connect-account';

export interface WatchedCampaign {
  campaignId: string;
  account: ConnectedAccount;
  /** Fans of the audience when it was launched. */
  audience: number;
}

/** Writes a campaign and launches it at once. */
export async function launchCampaign(api: ApiClient, account: ConnectedAccount, definition: CampaignDefinitionInput): Promise<WatchedCampaign> {
  const { id } = await api.post<Campaign>('/campaigns', definition);
  const { audience } = await api.post<LaunchAnswer>(`/campaigns/${id}/launch`);
  return { campaignId: id, account, audience: audience.included - audience.excluded };
}

export function progressOf(api: ApiClient, { campaignId }: WatchedCampaign): Promise<CampaignProgress> {
  return api.get<CampaignProgress>(`/campaigns/${campaignId}/progress`);
}

export function isOver({ status }: CampaignProgress): boolean {
  return status === 'completed' || status === 'cancelled';
}
