import { QueryClient } from '@tanstack/react-query';
import { Problem } from '../api/problem';

/** Refusals are not asked again; a server that cannot be reached is, twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 15_000, retry: (count, error) => count < 2 && !(error instanceof Problem && error.status >= 400 && error.status < 500) },
      mutations: { retry: false },
    },
  });
}
