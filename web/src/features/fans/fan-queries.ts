import { queryOptions } from '@tanstack/react-query';
import type { Page } from '../../../../contracts/api/page';
import type { Fan, FanList, FansQuery } from '../../../../contracts/fans/fan';
import { request } from '../../api/request';

export type FanState = NonNullable<FansQuery['state']>;
export const FAN_STATES = ['reachable', 'suppressed', 'consent_withdrawn', 'frozen'] as const satisfies readonly FanState[];
export const FAN_SORTS = ['newest', 'spend', 'lastPurchase', 'lastSeen'] as const satisfies readonly FansQuery['sort'][];

export interface FanFilters {
  search?: string;
  accountId?: string;
  listId?: string;
  state?: FanState;
  sort?: FansQuery['sort'];
  cursor?: string;
  limit: number;
}

/** Lists of an account, with those of the whole workspace. */
export const listsQuery = (accountId?: string) =>
  queryOptions({
    queryKey: ['lists', accountId ?? 'all'],
    queryFn: ({ signal }) => request<Page<FanList>>('GET', '/lists', { query: { accountId, limit: 200 }, signal }),
    enabled: accountId !== '',
  });
export const fansQuery = (filters: FanFilters) =>
  queryOptions({ queryKey: ['fans', filters], queryFn: ({ signal }) => request<Page<Fan>>('GET', '/fans', { query: { ...filters }, signal }) });
export const fanQuery = (id: string) =>
  queryOptions({ queryKey: ['fan', id], queryFn: ({ signal }) => request<Fan>('GET', `/fans/${id}`, { signal }) });

/** What a person may decide about a fan; each is kept in the audit log. */
export type FanDecision = 'suppress' | 'lift' | 'freeze' | 'unfreeze';
export const decideFan = (id: string, decision: FanDecision, reason: string) =>
  request<Fan>('POST', `/fans/${id}/${decision}`, { body: decision === 'suppress' ? { reason: 'manual', wording: reason } : { reason } });
