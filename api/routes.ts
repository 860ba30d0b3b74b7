import { meRoutes } from './accounts/me-routes';
import type { Route } from './define-route';

/** Every declared route of the API; a domain adds its own list. */
export const routes: Route[] = [
  ...meRoutes,
];
