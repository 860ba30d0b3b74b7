import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readRepliesSearch } from '../features/messages/replies/replies-search';
import { app } from './app-route';

const replies = createRoute({
  getParentRoute: () => app,
  path: '/messages/replies',
  validateSearch: readRepliesSearch,
  component: lazyRouteComponent(() => import('../features/messages/replies/replies-page'), 'RepliesPage'),
});

/** Canned replies and scripts. */
export const repliesRoutes = [replies] as const;
