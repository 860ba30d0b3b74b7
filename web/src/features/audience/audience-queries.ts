import { queryOptions } from '@tanstack/react-query';
import type { Audience } from '../../../../contracts/accounts/audience';
import type { Protection } from '../../../../contracts/campaigns/protection-words';
import type { AudienceCounts } from '../../../../contracts/fans/audience-counts';
import { request } from '../../api/request';

export interface AudienceAsked {
  audience: Audience;
  protect: Protection | null;
  mediaIds: readonly string[];
}

export const audienceCountQuery = (accountId: string, asked: AudienceAsked) =>
  queryOptions({
    queryKey: ['audience-count', accountId, asked],
    queryFn: ({ signal }) => request<AudienceCounts>('POST', '/audiences/count', { body: { accountId, ...asked }, signal }),
    staleTime: 30_000,
  });
