import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { REASON_CODES, type ReasonCode } from '../../../contracts/messaging/reason-codes';
import { ACCOUNT_GROUPS, type AccountGroup } from '../features/accounts/account-groups';
import { ACCOUNT_TABS, type AccountTab } from '../features/accounts/detail/account-tabs';
import { AUDIT_TARGETS } from '../../../contracts/accounts/audit-actions';
import { AUDIT_PERIODS, type AuditPeriod } from '../features/accounts/settings/audit/audit-search';
import { STEPS, type Step } from '../features/campaigns/builder/draft-parts';
import { readCampaignsSearch } from '../features/campaigns/campaigns-search';
import { homeQuery } from '../features/home/home-queries';
import { accountsQuery } from '../features/accounts/account-queries';
import { readNotificationsSearch } from '../features/notifications/notifications-search';
import { readTasksSearch } from '../features/notifications/tasks/tasks-search';
import { app, root } from './app-route';
import { bulkRoutes } from './bulk-routes';
import { fanRoutes } from './fan-routes';
import { queueRoutes } from './queue-routes';
import { repliesRoutes } from './replies-routes';
import { messageRoutes } from './message-routes';
import { NotFoundPage } from './not-found-page';
import { PageError } from './page-error';

type Search = Record<string, unknown>;
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
/** One of a set, anything else is left out of the address. */
const oneOf = <T extends string>(allowed: readonly T[], value: unknown) => allowed.find((one) => one === value);
const CAMPAIGN_TABS = ['overview', 'recipients', 'messages', 'timeline'] as const;

/** Only paths of this app: a link that carries another site in `next` leads home. */
const next = (search: Search): { next?: string } => ({ next: text(search.next)?.match(/^\/(?![/\\])/) ? text(search.next) : undefined });

const visitor = [
  createRoute({
    getParentRoute: () => root,
    path: '/sign-in',
    validateSearch: next,
    component: lazyRouteComponent(() => import('../features/accounts/sign-in-page'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sign-up',
    validateSearch: next,
    component: lazyRouteComponent(() => import('../features/accounts/sign-up-page'), 'SignUpPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/reset-password',
    validateSearch: (search: Search): { token?: string } => ({ token: text(search.token) }),
    component: lazyRouteComponent(() => import('../features/accounts/reset-password-page'), 'ResetPasswordPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/confirm-email',
    validateSearch: (search: Search): { token?: string } => ({ token: text(search.token) }),
    component: lazyRouteComponent(() => import('../features/accounts/confirm-email-page'), 'ConfirmEmailPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/invitations/$token',
    component: lazyRouteComponent(() => import('../features/accounts/invitation-page'), 'InvitationPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/new-workspace',
    component: lazyRouteComponent(() => import('../features/accounts/new-workspace-page'), 'NewWorkspacePage'),
  }),
] as const;

const home = createRoute({
  getParentRoute: () => app,
  path: '/',
  validateSearch: (search: Search): { tour?: boolean } => ({ tour: search.tour === true ? true : undefined }),
  // Whether the first steps stand at the top is known before anything is drawn: nothing moves afterwards. A failure shows on the page.
  loader: ({ context }) => Promise.all([context.queryClient.prefetchQuery(homeQuery), context.queryClient.prefetchQuery(accountsQuery)]),
  component: lazyRouteComponent(() => import('../features/home/home-page'), 'HomePage'),
});

const campaigns = createRoute({
  getParentRoute: () => app,
  path: '/campaigns',
  validateSearch: readCampaignsSearch,
  component: lazyRouteComponent(() => import('../features/campaigns/campaigns-page'), 'CampaignsPage'),
});
const newCampaign = createRoute({
  getParentRoute: () => app,
  path: '/campaigns/new',
  validateSearch: (search: Search): { example?: boolean } => ({ example: search.example === true ? true : undefined }),
  component: lazyRouteComponent(() => import('../features/campaigns/new-campaign-page'), 'NewCampaignPage'),
});
const campaign = createRoute({
  getParentRoute: () => app,
  path: '/campaigns/$campaignId',
  validateSearch: (search: Search): { tab?: (typeof CAMPAIGN_TABS)[number]; reason?: ReasonCode; variantId?: string } => ({
    tab: oneOf(CAMPAIGN_TABS, search.tab),
    reason: oneOf(REASON_CODES, search.reason),
    variantId: text(search.variantId),
  }),
  component: lazyRouteComponent(() => import('../features/campaigns/detail/campaign-page'), 'CampaignPage'),
});
const editCampaign = createRoute({
  getParentRoute: () => app,
  path: '/campaigns/$campaignId/edit',
  validateSearch: (search: Search): { step?: Step } => ({ step: oneOf(STEPS, search.step) }),
  component: lazyRouteComponent(() => import('../features/campaigns/builder/builder-page'), 'BuilderPage'),
});
const changeCampaign = createRoute({
  getParentRoute: () => app,
  path: '/campaigns/$campaignId/change',
  component: lazyRouteComponent(() => import('../features/campaigns/detail/change-campaign-page'), 'ChangeCampaignPage'),
});

const accounts = createRoute({
  getParentRoute: () => app,
  path: '/accounts',
  validateSearch: (search: Search): { q?: string; state?: AccountGroup[] } => ({
    q: text(search.q),
    state: Array.isArray(search.state) ? ACCOUNT_GROUPS.filter((group) => (search.state as unknown[]).includes(group)) : undefined,
  }),
  component: lazyRouteComponent(() => import('../features/accounts/accounts-page'), 'AccountsPage'),
});
const connectAccount = createRoute({
  getParentRoute: () => app,
  path: '/accounts/connect',
  component: lazyRouteComponent(() => import('../features/accounts/connect-account-page'), 'ConnectAccountPage'),
});
const notifications = createRoute({
  getParentRoute: () => app,
  path: '/notifications',
  validateSearch: readNotificationsSearch,
  component: lazyRouteComponent(() => import('../features/notifications/notifications-page'), 'NotificationsPage'),
});
const tasks = createRoute({
  getParentRoute: () => app,
  path: '/tasks',
  validateSearch: readTasksSearch,
  component: lazyRouteComponent(() => import('../features/notifications/tasks/tasks-page'), 'TasksPage'),
});
const account = createRoute({
  getParentRoute: () => app,
  path: '/accounts/$accountId',
  validateSearch: (search: Search): { tab?: AccountTab } => ({ tab: oneOf(ACCOUNT_TABS, search.tab) }),
  component: lazyRouteComponent(() => import('../features/accounts/detail/account-page'), 'AccountPage'),
});

const settings = createRoute({
  getParentRoute: () => app,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/accounts/settings/settings-layout'), 'SettingsLayout'),
});
const settingsIndex = createRoute({
  getParentRoute: () => settings,
  path: '/',
  beforeLoad: () => redirect({ to: '/settings/profile', throw: true }),
});
const members = createRoute({
  getParentRoute: () => settings,
  path: 'members',
  component: lazyRouteComponent(() => import('../features/accounts/settings/members/members-page'), 'MembersPage'),
});
const apiKeys = createRoute({
  getParentRoute: () => settings,
  path: 'api-keys',
  component: lazyRouteComponent(() => import('../features/accounts/settings/keys/keys-page'), 'KeysPage'),
});
const profile = createRoute({
  getParentRoute: () => settings,
  path: 'profile',
  component: lazyRouteComponent(() => import('../features/accounts/settings/profile/profile-page'), 'ProfilePage'),
});
const display = createRoute({
  getParentRoute: () => settings,
  path: 'display',
  component: lazyRouteComponent(() => import('../features/accounts/settings/display-page'), 'DisplayPage'),
});
const workspace = createRoute({
  getParentRoute: () => settings,
  path: 'workspace',
  component: lazyRouteComponent(() => import('../features/accounts/settings/workspace-page'), 'WorkspacePage'),
});
const inviteMember = createRoute({
  getParentRoute: () => members,
  path: 'invite',
  component: lazyRouteComponent(() => import('../features/accounts/settings/members/invite-panel'), 'InvitePanel'),
});
const member = createRoute({
  getParentRoute: () => members,
  path: '$memberId',
  component: lazyRouteComponent(() => import('../features/accounts/settings/members/member-panel'), 'MemberPanel'),
});
const roles = createRoute({
  getParentRoute: () => settings,
  path: 'roles',
  component: lazyRouteComponent(() => import('../features/accounts/settings/roles-page'), 'RolesPage'),
});
const notificationSettings = createRoute({
  getParentRoute: () => settings,
  path: 'notifications',
  component: lazyRouteComponent(() => import('../features/accounts/settings/notification-settings-page'), 'NotificationSettingsPage'),
});
const limits = createRoute({
  getParentRoute: () => settings,
  path: 'limits',
  component: lazyRouteComponent(() => import('../features/accounts/settings/limits-page'), 'LimitsPage'),
});
const stopWords = createRoute({
  getParentRoute: () => settings,
  path: 'stop-words',
  component: lazyRouteComponent(() => import('../features/accounts/settings/stop-words-page'), 'StopWordsPage'),
});
const alarms = createRoute({
  getParentRoute: () => settings,
  path: 'alarms',
  component: lazyRouteComponent(() => import('../features/operations/alarms-page'), 'AlarmsPage'),
});
const webhooks = createRoute({
  getParentRoute: () => settings,
  path: 'webhooks',
  component: lazyRouteComponent(() => import('../features/operations/webhooks/webhooks-page'), 'WebhooksPage'),
});
const newWebhook = createRoute({
  getParentRoute: () => webhooks,
  path: 'new',
  component: lazyRouteComponent(() => import('../features/operations/webhooks/new-webhook-panel'), 'NewWebhookPanel'),
});
const webhook = createRoute({
  getParentRoute: () => webhooks,
  path: '$endpointId',
  component: lazyRouteComponent(() => import('../features/operations/webhooks/webhook-panel'), 'WebhookPanel'),
});
const newApiKey = createRoute({
  getParentRoute: () => apiKeys,
  path: 'new',
  component: lazyRouteComponent(() => import('../features/accounts/settings/keys/new-key-panel'), 'NewKeyPanel'),
});
const audit = createRoute({
  getParentRoute: () => settings,
  path: 'audit',
  validateSearch: (search: Search): { who?: string; what?: string; object?: (typeof AUDIT_TARGETS)[number]; when?: AuditPeriod } => ({
    who: text(search.who),
    what: text(search.what),
    object: oneOf(AUDIT_TARGETS, search.object),
    when: oneOf(AUDIT_PERIODS, search.when),
  }),
  component: lazyRouteComponent(() => import('../features/accounts/settings/audit/audit-page'), 'AuditPage'),
});

const docs = createRoute({
  getParentRoute: () => app,
  path: '/docs',
  beforeLoad: () => redirect({ to: '/docs/$page', params: { page: 'user-guide' }, throw: true }),
});
const docsPage = createRoute({
  getParentRoute: () => app,
  path: '/docs/$page',
  component: lazyRouteComponent(() => import('../features/docs/docs-page'), 'DocsPage'),
});
const apiReference = createRoute({
  getParentRoute: () => app,
  path: '/api-reference',
  validateSearch: (search: Search): { q?: string } => ({ q: text(search.q) }),
  component: lazyRouteComponent(() => import('../features/api-reference/api-reference-page'), 'ApiReferencePage'),
});

/** Whatever no route knows: said inside the shell to who is signed in, the others sign in first. */
const unknown = createRoute({ getParentRoute: () => app, path: '$', component: NotFoundPage });

const routeTree = root.addChildren([
  ...visitor,
  app.addChildren([
    home,
    ...fanRoutes,
    ...messageRoutes,
    ...repliesRoutes,
    ...queueRoutes,
    ...bulkRoutes,
    campaigns,
    newCampaign,
    campaign,
    editCampaign,
    changeCampaign,
    accounts,
    connectAccount,
    notifications,
    tasks,
    account,
    settings.addChildren([
      settingsIndex,
      profile,
      display,
      notificationSettings,
      workspace,
      members.addChildren([inviteMember, member]),
      roles,
      limits,
      stopWords,
      apiKeys.addChildren([newApiKey]),
      webhooks.addChildren([newWebhook, webhook]),
      alarms,
      audit,
    ]),
    docs,
    docsPage,
    apiReference,
    unknown,
  ]),
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    scrollToTopSelectors: ['#content'],
    defaultErrorComponent: PageError,
    defaultStructuralSharing: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
