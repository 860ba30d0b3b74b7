import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readQueueSearch } from '../features/accounts/queue/queue-search';
import { app } from './app-route';

const queue = createRoute({
  getParentRoute: () => app,
  path: '/accounts/$accountId/queue',
  validateSearch: readQueueSearch,
  component: lazyRouteComponent(() => import('../features/accounts/queue/queue-page'), 'QueuePage'),
});

export const queueRoutes = [queue] as const;
