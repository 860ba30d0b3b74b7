import { QueryClient, type InvalidateOptions, type InvalidateQueryFilters, type QueryKey } from '@tanstack/react-query';
import { Problem } from '../api/problem';

/** Refusals are not asked again; a server that cannot be reached is, twice. */
export function createQueryClient(): QueryClient {
  return new RecheckingClient({
    defaultOptions: {
      queries: { staleTime: 15_000, retry: (count, error) => count < 2 && !(error instanceof Problem && error.status >= 400 && error.status < 500) },
      mutations: { retry: false },
    },
  });
}

/**
 * A first answer that was on its way while something moved may have been made before it. It is shown, for there is nothing else, and asked for
 * once more; later answers are asked for anew by the library itself.
 */
class RecheckingClient extends QueryClient {
  override async invalidateQueries<Key extends QueryKey = QueryKey>(
    filters?: InvalidateQueryFilters<Key>,
    options?: InvalidateOptions,
  ): Promise<void> {
    const begun = new Set(
      this.getQueryCache()
        .findAll({ ...filters, fetchStatus: 'fetching' } as InvalidateQueryFilters)
        .filter(({ state }) => state.data === undefined)
        .map(({ queryHash }) => queryHash),
    );
    await super.invalidateQueries(filters, options);
    if (begun.size > 0) await super.invalidateQueries({ predicate: ({ queryHash }) => begun.has(queryHash) }, options);
  }
}
