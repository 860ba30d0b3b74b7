import express, { type ErrorRequestHandler, type Express, type Router } from 'express';
import helmet from 'helmet';
import { DomainError } from '../domain/domain-error';
import { authGate } from './auth/auth-gate';
import { authHandler } from './auth/database-failures';
import { compress } from './compress';
import type { Route } from './define-route';
import type { ApiMetrics } from './metrics';
import type { MountParts } from './mount-route';
import { mountRoutes } from './mount-routes';
import { createOpenApi } from './openapi';
import { sendProblem } from './problem';
import { requestLog } from './request-log';
import { webApp } from './web-app';

export interface AppParts extends MountParts {
  routes: Route[];
  /** Routers with answers of their own kind: event streams, incoming webhooks. */
  routers?: { path: string; router: Router }[];
  metrics: ApiMetrics;
  /** Every reason why this process should not get traffic; none means ready. */
  notReady: () => Promise<string[]>;
  /** Folder of the built web app; null serves none. */
  webDist: string | null;
  /** Origins that pages may send to beside our own: presigned uploads. */
  connectOrigins: string[];
  /** Express's `trust proxy`: how many proxies in front are ours. */
  trustedProxies: number;
}

/** The whole HTTP side, without a listening socket. */
export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', parts.trustedProxies);
  app.use(requestLog(parts.log, parts.metrics));
  app.use(securityHeaders(parts));
  app.use(compress());
  app.get('/healthz', (_request, response) => {
    response.locals.notes.route = '/healthz';
    response.json({ status: 'ok' });
  });
  app.get('/readyz', async (_request, response) => {
    response.locals.notes.route = '/readyz';
    const reasons = await parts.notReady();
    response.status(reasons.length === 0 ? 200 : 503).json({ status: reasons.length === 0 ? 'ready' : 'not_ready', reasons });
  });
  app.get('/metrics', async (_request, response) => {
    response.locals.notes.route = '/metrics';
    response.type(parts.metrics.registry.contentType).send(await parts.metrics.registry.metrics());
  });
  app.all('/api/auth/{*any}', authGate, authHandler(parts.auth));
  let page: string | undefined;
  app.get('/v1/openapi.json', (_request, response) => {
    response.locals.notes.route = '/v1/openapi.json';
    page ??= JSON.stringify(createOpenApi(parts.routes));
    response.type('application/json').send(page);
  });
  for (const { path, router } of parts.routers ?? []) app.use(path, router);
  app.use('/v1', mountRoutes(parts.routes, parts));
  app.use(['/v1', '/api'], (request, response) => {
    sendProblem(
      response,
      new DomainError(
        'route.unknown',
        `${request.method} ${request.baseUrl}${request.path.slice(0, 100)} is not there. GET /v1/openapi.json lists what is.`,
      ),
      response.locals.notes.requestId,
    );
  });
  if (parts.webDist !== null) app.use(webApp(parts.webDist));
  app.use(((error, _request, response, _next) => {
    response.locals.notes.error = error;
    sendProblem(response, error, response.locals.notes.requestId);
  }) as ErrorRequestHandler);
  return app;
}

function securityHeaders({ services, connectOrigins }: AppParts) {
  const secure = services.publicUrl.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // The component library writes its variables into style elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:', ...connectOrigins],
        mediaSrc: ["'self'", 'blob:', ...connectOrigins],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", ...connectOrigins],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
    // On plain http the browser refuses both and says so in its console.
    crossOriginOpenerPolicy: secure,
    originAgentCluster: secure,
  });
}
