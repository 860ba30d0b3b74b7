import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { NETWORKS } from '../../../contracts/messaging/networks';
import { readInboxSearch } from '../features/messages/inbox-search';
import { app } from './app-route';
import { NotFoundPage } from './not-found-page';

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
  // Of a network that there is none of, all conversations would be a wrong answer.
  loader: ({ params }) => {
    if (!NETWORKS.some((one) => one === params.network)) notFound({ throw: true });
  },
  notFoundComponent: NotFoundPage,
  validateSearch: readInboxSearch,
  component: lazyRouteComponent(() => import('../features/messages/inbox-page'), 'InboxPage'),
});

/** The inbox. */
export const messageRoutes = [inbox, networkInbox] as const;
