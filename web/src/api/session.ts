import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import type { Permission } from '../../../contracts/accounts/permissions';
import type { Me } from '../../../contracts/accounts/workspace';
import { Problem } from './problem';
import { request } from './request';

/** Who is here, in which workspace, and what they may do; null for a visitor. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }) => {
    try {
      return await request<Me>('GET', '/me', { signal });
    } catch (error) {
      if (error instanceof Problem && error.status === 401) return null;
      throw error;
    }
  },
});

/** Whether the person may do it; the server decides again, this only keeps dead buttons off the page. */
export function useMay(): (permission: Permission) => boolean {
  const { data } = useQuery(meQuery);
  return (permission) => data?.permissions.includes(permission) ?? false;
}

/** The same for what is of one account, or of all of them at once (null): that takes a role that holds for all. */
export function useMayFor(): (permission: Permission, accountId: string | null) => boolean {
  const { data } = useQuery(meQuery);
  return (permission, accountId) =>
    data?.permissions.includes(permission) === true && (data.accountIds === null || (accountId !== null && data.accountIds.includes(accountId)));
}

/** After sign-in, sign-out or a change of workspace nothing that was loaded before may be shown. */
export async function forgetEverything(client: QueryClient): Promise<void> {
  await client.cancelQueries();
  client.clear();
}
