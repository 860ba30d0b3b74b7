import type { HistoryKind } from '../../../../contracts/fans/names';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Page } from '../../../../contracts/api/page';
import type { ExportJob, ExportQuery } from '../../../../contracts/fans/export';
import type { Fan, FanList, FansQuery, Suppression } from '../../../../contracts/fans/fan';
import type { FanProfile, HistoryEntry } from '../../../../contracts/fans/fan-profile';
import type { FanCounts, FanFilter, FanSelection } from '../../../../contracts/fans/fan-selection';
import { allPages } from '../../api/all-pages';
import { request } from '../../api/request';

export interface FansPageRequest extends Partial<Pick<FansQuery, 'sort' | 'direction' | 'cursor'>> {
  limit: number;
  filter: FanFilter;
}

/** Lists of an account, with those of the whole workspace. */
export const listsQuery = (accountId?: string) =>
  queryOptions({
    queryKey: ['lists', accountId ?? 'all'],
    queryFn: ({ signal }) => allPages<FanList>('/lists', { query: { accountId }, signal }),
    enabled: accountId !== '',
  });
export const listQuery = (id: string) =>
  queryOptions({ queryKey: ['lists', 'one', id], queryFn: ({ signal }) => request<FanList>('GET', `/lists/${id}`, { signal }) });
export const fansQuery = ({ filter, ...rest }: FansPageRequest) =>
  queryOptions({
    queryKey: ['fans', filter, rest],
    queryFn: ({ signal }) => {
      const { audience, ...plain } = filter;
      return request<Page<Fan>>('GET', '/fans', { query: { ...plain, ...rest, audience: audience && JSON.stringify(audience) }, signal });
    },
  });
export const fanCountsQuery = (selection: FanSelection) =>
  queryOptions({
    queryKey: ['fans', 'count', selection],
    queryFn: ({ signal }) => request<FanCounts>('POST', '/fans/count', { body: { selection }, signal }),
  });
export const profileQuery = (id: string) =>
  queryOptions({ queryKey: ['fan', id, 'profile'], queryFn: ({ signal }) => request<FanProfile>('GET', `/fans/${id}/profile`, { signal }) });
export const historyQuery = (id: string, kind: HistoryKind | undefined) =>
  infiniteQueryOptions({
    queryKey: ['fan', id, 'history', kind ?? 'all'],
    queryFn: ({ signal, pageParam }) =>
      request<Page<HistoryEntry>>('GET', `/fans/${id}/history`, { query: { kind, limit: 25, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
export const exportsQuery = (cursor?: string) =>
  queryOptions({
    queryKey: ['exports', cursor],
    queryFn: ({ signal }) => request<Page<ExportJob>>('GET', '/exports', { query: { limit: 25, cursor }, signal }),
  });
export const suppressionsQuery = (query: { accountId?: string; reason?: string; inForce?: string; cursor?: string }) =>
  queryOptions({
    queryKey: ['suppressions', query],
    queryFn: ({ signal }) => request<Page<Suppression>>('GET', '/suppressions', { query: { ...query, limit: 50 }, signal }),
  });

/** What a person may decide about a fan; each is kept in the audit log. */
export type FanDecision = 'suppress' | 'lift' | 'freeze' | 'unfreeze' | 'erase';
export const decideFan = (id: string, decision: FanDecision, reason: string) =>
  request<unknown>('POST', `/fans/${id}/${decision}`, { body: decision === 'suppress' ? { reason: 'manual', wording: reason } : { reason } });
export const noteConsent = (id: string, state: 'granted' | 'withdrawn', source: string) =>
  request<Fan>('POST', `/fans/${id}/consent`, { body: { state, source } });
export const createList = (name: string, accountId: string | null, description: string | null = null) =>
  request<FanList>('POST', '/lists', { body: { name, accountId, description } });
export const changeMembers = (listId: string, verb: 'add' | 'remove', who: FanSelection | { named: string[] }) =>
  request<{ changed: number; unknown: string[] }>('POST', `/lists/${listId}/${verb}`, { body: who });
export const startExport = (accountId: string, query: ExportQuery) =>
  request<ExportJob>('POST', '/exports', { body: { accountId, kind: 'fans', query } });
export const cancelExport = (id: string) => request<ExportJob>('POST', `/exports/${id}/cancel`);
