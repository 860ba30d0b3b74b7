import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { auth } from './auth';

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: auth.session, staleTime: 5 * 60_000 });
export const workspacesQuery = queryOptions({ queryKey: ['workspaces'], queryFn: auth.workspaces, staleTime: 5 * 60_000 });

/** After sign-in, sign-out or a change of workspace nothing that was loaded before may be shown. */
export async function forgetEverything(client: QueryClient): Promise<void> {
  await client.cancelQueries();
  client.clear();
}
