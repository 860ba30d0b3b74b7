import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readRepliesSearch } from '../features/messages/replies/replies-search';
import { readScriptsSearch } from '../features/messages/scripts/scripts-search';
import { readChattersSearch } from '../features/messages/chatters/periods';
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

const chatters = createRoute({
  getParentRoute: () => app,
  path: '/messages/chatters',
  validateSearch: readChattersSearch,
  component: lazyRouteComponent(() => import('../features/messages/chatters/chatters-page'), 'ChattersPage'),
});

/** Canned replies, scripts, and who wrote with them. */
export const repliesRoutes = [replies, scripts, script, chatters] as const;
