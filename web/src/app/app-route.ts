import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect, retainSearchParams } from '@tanstack/react-router';
import { meQuery } from '../api/session';
import { loadOtherWords } from '../i18n/language';
import { NotFoundPage } from './not-found-page';
import { PageError } from './page-error';
import type { RouterContext } from './router-context';

type Search = Record<string, unknown>;
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Pages that the words of the first half are enough for. */
const FIRST_PATHS = ['/', '/sign-in'];

export const root = createRootRouteWithContext<RouterContext>()({
  beforeLoad: async ({ location }) => {
    if (!FIRST_PATHS.includes(location.pathname)) await loadOtherWords();
  },
  notFoundComponent: NotFoundPage,
  errorComponent: PageError,
});

const shell = () => import('./shell');

/** What only people who are signed in and have a workspace see. */
export const app = createRoute({
  getParentRoute: () => root,
  id: 'app',
  // The account that the pages are narrowed to goes along from page to page.
  validateSearch: (search: Search): { account?: string } => ({ account: text(search.account) }),
  search: { middlewares: [retainSearchParams(['account'])] },
  beforeLoad: async ({ context, location }) => {
    // Comes while the answer is under way: almost always it is wanted. A failure shows where the component is loaded.
    void shell().catch(() => undefined);
    const me = await context.queryClient.ensureQueryData(meQuery);
    if (!me) redirect({ to: '/sign-in', search: { next: location.href === '/' ? undefined : location.href }, throw: true });
    if (!me?.workspace) redirect({ to: '/new-workspace', throw: true });
  },
  component: lazyRouteComponent(shell, 'Shell'),
});
