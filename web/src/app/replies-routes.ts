import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readRepliesSearch } from '../features/messages/replies/replies-search';
import { readScriptsSearch } from '../features/messages/scripts/scripts-search';
import { app } from './app-route';

const replies = createRoute({
  getParentRoute: () => app,
  path: '/messages/replies',
  validateSearch: readRepliesSearch,
  component: lazyRouteComponent(() => import('../features/messages/replies/replies-page'), 'RepliesPage'),
});

const scripts = createRoute({
  getParentRoute: () => app,
  path: '/messages/scripts',
  validateSearch: readScriptsSearch,
  component: lazyRouteComponent(() => import('../features/messages/scripts/scripts-page'), 'ScriptsPage'),
});
const script = createRoute({
  getParentRoute: () => app,
  path: '/messages/scripts/$scriptId',
  component: lazyRouteComponent(() => import('../features/messages/scripts/script-page'), 'ScriptPage'),
});

/** Canned replies and scripts. */
export const repliesRoutes = [replies, scripts, script] as const;
