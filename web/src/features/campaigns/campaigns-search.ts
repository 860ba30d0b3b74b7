import { CAMPAIGN_KINDS, type CampaignKind } from '../../../../contracts/campaigns/protection-words';
import { CAMPAIGN_SORTS, type CampaignSort } from '../../../../contracts/campaigns/campaign-sorts';
import { CAMPAIGN_STATUSES, type CampaignStatus } from '../../../../contracts/campaigns/status';

/** What of the list stands in its address. */
export interface CampaignsSearch {
  status?: CampaignStatus;
  archived?: true;
  q?: string;
  account?: string;
  kind?: CampaignKind;
  sort?: CampaignSort;
  order?: 'asc';
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

export function readCampaignsSearch(search: Record<string, unknown>): CampaignsSearch {
  return {
    status: CAMPAIGN_STATUSES.find((one) => one === search.status),
    archived: search.archived === true ? true : undefined,
    q: text(search.q),
    account: text(search.account),
    kind: CAMPAIGN_KINDS.find((one) => one === search.kind),
    sort: CAMPAIGN_SORTS.find((one) => one === search.sort),
    order: search.order === 'asc' ? 'asc' : undefined,
  };
}
