import { queryOptions } from '@tanstack/react-query';
import type { Account, AccountChange, AccountInput, StopAnswer } from '../../../../contracts/accounts/account';
import type { Page } from '../../../../contracts/api/page';
import { request } from '../../api/request';

export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => request<Page<Account>>('GET', '/accounts', { query: { limit: 200 }, signal }),
});

export const connectAccount = (input: AccountInput) => request<Account>('POST', '/accounts', { body: input });
export const changeAccount = (id: string, change: AccountChange) => request<Account>('PATCH', `/accounts/${id}`, { body: change });
/** Answers when no further attempt begins. */
export const pauseAccount = (id: string, reason: string) => request<StopAnswer>('POST', `/accounts/${id}/stop`, { body: { reason } });
export const resumeAccount = (id: string) => request<Account>('POST', `/accounts/${id}/resume`);
