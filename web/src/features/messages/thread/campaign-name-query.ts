import { queryOptions } from '@tanstack/react-query';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import { request } from '../../../api/request';

/** The name of a campaign that a message came from; undefined for who may not see campaigns. */
export const campaignNameQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaigns', id, 'name'],
    staleTime: 5 * 60_000,
    retry: false,
    queryFn: async ({ signal }) => (await request<Campaign>('GET', `/campaigns/${id}`, { signal })).name,
  });
