import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readFansSearch } from '../features/fans/fans-search';
import { readSuppressionsSearch } from '../features/fans/suppressions-search';
import { app } from './app-route';

const fans = createRoute({
  getParentRoute: () => app,
  path: '/fans',
  validateSearch: readFansSearch,
  component: lazyRouteComponent(() => import('../features/fans/fans-page'), 'FansPage'),
});
const fan = createRoute({
  getParentRoute: () => app,
  path: '/fans/$fanId',
  component: lazyRouteComponent(() => import('../features/fans/profile/fan-profile-page'), 'FanProfilePage'),
});
const lists = createRoute({
  getParentRoute: () => app,
  path: '/fans/lists',
  component: lazyRouteComponent(() => import('../features/fans/lists-page'), 'ListsPage'),
});
const newLiveList = createRoute({
  getParentRoute: () => app,
  path: '/fans/lists/new',
  component: lazyRouteComponent(() => import('../features/fans/live-list/new-live-list-page'), 'NewLiveListPage'),
});
const listRules = createRoute({
  getParentRoute: () => app,
  path: '/fans/lists/$listId',
  component: lazyRouteComponent(() => import('../features/fans/live-list/list-rules-page'), 'ListRulesPage'),
});
const suppressions = createRoute({
  getParentRoute: () => app,
  path: '/fans/suppressions',
  validateSearch: readSuppressionsSearch,
  component: lazyRouteComponent(() => import('../features/fans/suppressions-page'), 'SuppressionsPage'),
});
const imports = createRoute({
  getParentRoute: () => app,
  path: '/fans/imports',
  component: lazyRouteComponent(() => import('../features/fans/import/imports-page'), 'ImportsPage'),
});
const exportFiles = createRoute({
  getParentRoute: () => app,
  path: '/fans/exports',
  component: lazyRouteComponent(() => import('../features/fans/exports-page'), 'ExportsPage'),
});
const importFans = createRoute({
  getParentRoute: () => app,
  path: '/fans/import',
  component: lazyRouteComponent(() => import('../features/fans/import/import-page'), 'ImportPage'),
});
const importRun = createRoute({
  getParentRoute: () => app,
  path: '/fans/imports/$importId',
  component: lazyRouteComponent(() => import('../features/fans/import/import-run-page'), 'ImportRunPage'),
});

/** The pages about fans. */
export const fanRoutes = [fans, fan, lists, newLiveList, listRules, suppressions, imports, exportFiles, importFans, importRun] as const;
