import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readInboxSearch } from '../features/messages/inbox-search';
import { app } from './app-route';

const inbox = createRoute({
  getParentRoute: () => app,
  path: '/messages',
  validateSearch: readInboxSearch,
  component: lazyRouteComponent(() => import('../features/messages/inbox-page'), 'InboxPage'),
});
/** The same, of the accounts on one network: `/messages/onlyfans`. */
const networkInbox = createRoute({
  getParentRoute: () => app,
  path: '/messages/$network',
  validateSearch: readInboxSearch,
  component: lazyRouteComponent(() => import('../features/messages/inbox-page'), 'InboxPage'),
});

/** The inbox. */
export const messageRoutes = [inbox, networkInbox] as const;
