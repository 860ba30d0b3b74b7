export interface ReadIds {
  accountId: string;
  /** Of one that runs. */
  campaignId: string;
  /** Of one that is over. */
  pastCampaignId: string;
}

/** What people who work in the app read, each as often as its number says: pages are opened, lists filtered, progress watched. */
export function readMix({ accountId, campaignId, pastCampaignId }: ReadIds): string[] {
  const spenders = encodeURIComponent(JSON.stringify({ include: { filters: [{ field: 'spendCents', op: 'gte', value: 20_000 }] } }));
  const weighted: [number, string][] = [
    [3, '/v1/me'],
    [2, '/v1/home'],
    [3, '/v1/accounts'],
    [3, '/v1/campaigns'],
    [2, `/v1/campaigns?accountId=${accountId}`],
    [2, `/v1/campaigns/${campaignId}`],
    [3, `/v1/campaigns/${campaignId}/progress`],
    [1, `/v1/campaigns/${pastCampaignId}/results`],
    [1, `/v1/campaigns/${campaignId}/recipients`],
    [2, '/v1/fans'],
    [2, `/v1/fans?accountId=${accountId}&sort=spend&state=reachable`],
    [1, `/v1/fans?accountId=${accountId}&audience=${spenders}`],
    [1, `/v1/fans?search=fan_77`],
    [1, '/v1/lists'],
  ];
  return weighted.flatMap(([times, path]) => Array.from({ length: times }, () => path));
}
