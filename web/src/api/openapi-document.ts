import { queryOptions } from '@tanstack/react-query';
import type { OpenApiDocument } from '../features/api-reference/openapi';
import { Problem } from './problem';

/** The API's description of itself; not part of itself, so not reached by `request`. */
export const openApiQuery = queryOptions({
  queryKey: ['openapi'],
  queryFn: async ({ signal }) => {
    const response = await fetch('/v1/openapi.json', { signal });
    if (!response.ok) throw new Problem(response.status, 'unavailable', response.statusText);
    return (await response.json()) as OpenApiDocument;
  },
  staleTime: Infinity,
});
