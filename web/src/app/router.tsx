import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '../api/session';
import { NotFoundPage } from './not-found-page';
import { PageError } from './page-error';
import type { RouterContext } from './router-context';
import { SignInPage } from '../features/accounts/sign-in-page';
import { SignUpPage } from '../features/accounts/sign-up-page';

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const root = createRootRouteWithContext<RouterContext>()({ notFoundComponent: NotFoundPage, errorComponent: PageError });

/** Only paths of this app: a link that carries another site in `next` leads home. */
const next = (search: Record<string, unknown>): { next?: string } => ({ next: text(search.next)?.match(/^\/(?!\/)/) ? text(search.next) : undefined });

const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', component: SignInPage, validateSearch: next });
const signUp = createRoute({ getParentRoute: () => root, path: '/sign-up', component: SignUpPage, validateSearch: next });
const invitation = createRoute({ getParentRoute: () => root, path: '/invitations/$invitationId', component: lazyRouteComponent(() => import('../features/accounts/invitation-page'), 'InvitationPage') });

const app = createRoute({
  getParentRoute: () => root,
  id: 'app',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in', search: { next: location.href === '/' ? undefined : location.href } });
  },
  component: lazyRouteComponent(() => import('./shell'), 'Shell'),
});

const home = createRoute({ getParentRoute: () => app, path: '/', component: lazyRouteComponent(() => import('../features/home/home-page'), 'HomePage') });

const routeTree = root.addChildren([signIn, signUp, invitation, app.addChildren([home])]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({ routeTree, context: { queryClient }, defaultPreload: 'intent', defaultPreloadStaleTime: 0, scrollRestoration: true, defaultErrorComponent: PageError });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
