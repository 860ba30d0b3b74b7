import { queryOptions } from '@tanstack/react-query';
import type { Audience } from '../../../../contracts/accounts/audience';
import type { AudienceCounts } from '../../../../contracts/fans/audience-counts';
import { request } from '../../api/request';

export const audienceCountQuery = (accountId: string, audience: Audience) =>
  queryOptions({
    queryKey: ['audience-count', accountId, audience],
    queryFn: ({ signal }) => request<AudienceCounts>('POST', '/audiences/count', { body: { accountId, audience }, signal }),
    staleTime: 30_000,
  });
