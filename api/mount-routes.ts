import { Router } from 'express';
import { DomainError } from '../domain/domain-error';
import type { Route } from './define-route';
import { routeHandler, type MountParts } from './mount-route';
import { sendProblem } from './problem';

/** All declared routes under one router; a known path with another method says which ones it knows. */
export function mountRoutes(routes: Route[], parts: MountParts): Router {
  const router = Router({ caseSensitive: true });
  const byPath = new Map<string, Route[]>();
  for (const route of routes) byPath.set(expressPath(route.path), [...(byPath.get(expressPath(route.path)) ?? []), route]);
  // Fixed words before parameters, so that /fans/count is not a fan called "count".
  const paths = [...byPath.keys()].sort((a, b) => a.split('/:').length - b.split('/:').length || (a < b ? -1 : 1));
  for (const path of paths) {
    const known = byPath.get(path) ?? [];
    const mounted = router.route(path);
    for (const route of known) mounted[route.method](routeHandler(route, parts));
    const allow = [...new Set(known.map(({ method }) => method.toUpperCase()))].join(', ');
    mounted.all((request, response) => {
      response.locals.notes.route = `/v1${known[0]?.path ?? path}`;
      response.setHeader('Allow', allow);
      sendProblem(
        response,
        new DomainError('route.method', `${request.method} does not work here; it takes ${allow}.`),
        response.locals.notes.requestId,
      );
    });
  }
  return router;
}

function expressPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}
