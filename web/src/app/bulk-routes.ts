import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readBulkSearch } from '../features/messages/bulk/bulk-search';
import { app } from './app-route';

const bulk = createRoute({
  getParentRoute: () => app,
  path: '/messages/bulk',
  validateSearch: readBulkSearch,
  component: lazyRouteComponent(() => import('../features/messages/bulk/bulk-page'), 'BulkPage'),
});

/** One message to many. */
export const bulkRoutes = [bulk] as const;
