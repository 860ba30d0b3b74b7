import { queryOptions } from '@tanstack/react-query';
import type { Account, AccountChange, AccountInput, NewWebhookSecret, SandboxInput, StopAnswer } from '../../../../contracts/accounts/account';
import type { AccountActivity } from '../../../../contracts/accounts/activity';
import type { AccountHistory } from '../../../../contracts/accounts/history';
import type { Installation } from '../../../../contracts/accounts/workspace';
import type { Page } from '../../../../contracts/api/page';
import { allPages } from '../../api/all-pages';
import { newestOf } from '../../api/newest-of';
import { request } from '../../api/request';

export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => allPages<Account>('/accounts', { signal }),
});

const ONE_PAGE = 200;
const MANY_EVERY_MS = 30_000;
/** How often all accounts are read again: more seldom where they are several pages. */
export const accountsEvery =
  (everyMs: number) =>
  ({ state }: { state: { data?: Page<Account> } }) =>
    (state.data?.items.length ?? 0) > ONE_PAGE ? Math.max(everyMs, MANY_EVERY_MS) : everyMs;

export const accountQuery = (id: string) =>
  queryOptions({ queryKey: ['accounts', id], queryFn: ({ signal }) => request<Account>('GET', `/accounts/${id}`, { signal }) });
export const activityQuery = (id: string) =>
  queryOptions({
    queryKey: ['accounts', id, 'activity'],
    queryFn: ({ signal }) => request<AccountActivity>('GET', `/accounts/${id}/activity`, { signal }),
    structuralSharing: newestOf,
  });
const HISTORY_REFRESH_MS = 3_000;
/** How far the past was read; asked for again while it goes on. */
export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['accounts', id, 'history'],
    queryFn: ({ signal }) => request<AccountHistory>('GET', `/accounts/${id}/history`, { signal }),
    refetchInterval: ({ state }) => (state.data?.status === 'running' || state.data?.status === 'waiting' ? HISTORY_REFRESH_MS : false),
  });
/** Does not change while the page is open. */
export const installationQuery = queryOptions({
  queryKey: ['installation'],
  staleTime: 5 * 60_000,
  queryFn: ({ signal }) => request<Installation>('GET', '/installation', { signal }),
});

export const connectAccount = (input: AccountInput) => request<Account>('POST', '/accounts', { body: input });
export const connectSandbox = (input: SandboxInput) => request<Account>('POST', '/accounts/sandbox', { body: input });
export const changeAccount = (id: string, change: AccountChange) => request<Account>('PATCH', `/accounts/${id}`, { body: change });
/** Asks the platform how the account stands. */
export const checkAccount = (id: string) => request<Account>('POST', `/accounts/${id}/check`);
export const replaceKey = (id: string, apiKey: string) => request<Account>('PUT', `/accounts/${id}/credentials`, { body: { apiKey } });
export const startHistory = (id: string, again: boolean) => request<AccountHistory>('POST', `/accounts/${id}/history/start`, { body: { again } });
export const stopHistory = (id: string) => request<AccountHistory>('POST', `/accounts/${id}/history/stop`);
/** Without a secret one is made, and is in the answer this once. */
export const changeWebhookSecret = (id: string, body: { secret?: string; overlapMinutes: number }) =>
  request<NewWebhookSecret>('POST', `/accounts/${id}/webhook-secret`, { body });
export const disconnectAccount = (id: string) => request('DELETE', `/accounts/${id}`);
/** Answers when no further attempt begins. */
export const pauseAccount = (id: string, reason: string) => request<StopAnswer>('POST', `/accounts/${id}/stop`, { body: { reason } });
export const resumeAccount = (id: string) => request<Account>('POST', `/accounts/${id}/resume`);
