import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** Shows what a change answered. A look that is under way may have begun before the change, and must not put the old back. */
export async function putAnswer(client: QueryClient, { queryKey }: { queryKey: QueryKey }, answer: unknown): Promise<void> {
  await client.cancelQueries({ queryKey, exact: true });
  client.setQueryData(queryKey, answer);
}
