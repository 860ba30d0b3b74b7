import { queryOptions } from '@tanstack/react-query';
import type { Page } from '../../../../contracts/api/page';
import { request } from '../../api/request';

export interface FanList { id: string; name: string; accountId: string | null }
export interface Fan {
  id: string; accountId: string; platformFanId: string; username: string | null; displayName: string | null; language: string | null; country: string | null; timeZone: string | null;
  tags: string[]; custom: Record<string, unknown>; spendCents: number | null; purchases: number; firstPurchaseAt: string | null; lastPurchaseAt: string | null; subscribedAt: string | null; expiresAt: string | null;
  lastSeenAt: string | null; suppressedAt: string | null; consentWithdrawnAt: string | null; frozenAt: string | null; createdAt: string;
}

/** Lists of an account, with those of the whole workspace. */
export const listsQuery = (accountId: string) =>
  queryOptions({ queryKey: ['lists', accountId], queryFn: ({ signal }) => request<Page<FanList>>('GET', '/lists', { query: { accountId, limit: 200 }, signal }), enabled: accountId !== '' });
export const fansQuery = (filters: { search?: string; accountId?: string; cursor?: string; limit: number }) =>
  queryOptions({ queryKey: ['fans', filters], queryFn: ({ signal }) => request<Page<Fan>>('GET', '/fans', { query: filters, signal }) });
export const fanQuery = (id: string) => queryOptions({ queryKey: ['fan', id], queryFn: ({ signal }) => request<Fan>('GET', `/fans/${id}`, { signal }) });
