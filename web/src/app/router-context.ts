import type { QueryClient } from '@tanstack/react-query';

/** What every route may use while it loads. */
export interface RouterContext {
  queryClient: QueryClient;
}
