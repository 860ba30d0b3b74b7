import { OpenApiGeneratorV31, OpenAPIRegistry, type RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { ERROR_CODES, type ErrorCode } from '../contracts/api/error-codes';
import { problem } from '../contracts/api/problem';
import type { Route } from './define-route';

const EVERYWHERE: ErrorCode[] = ['auth.required', 'auth.key_invalid', 'permission.denied', 'rate.limited', 'internal', 'unavailable'];

type Document = ReturnType<OpenApiGeneratorV31['generateDocument']>;

/** OpenAPI 3.1 of the declared routes. */
export function createOpenApi(routes: Route[]): Document {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'apiKey', { type: 'http', scheme: 'bearer', description: 'An API key: Authorization: Bearer hz_…' });
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'huntaze.session_token',
    description: 'The cookie of the web app.',
  });
  for (const route of routes) registry.registerPath(pathOf(route));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Huntaze',
      version: '1',
      description: 'Money is in whole cents with a currency, times are RFC 3339 in UTC, errors are RFC 9457 problems with a stable `code`.',
    },
    servers: [{ url: '/v1' }],
    security: [{ apiKey: [] }, { session: [] }],
  });
}

function pathOf(route: Route): RouteConfig {
  return {
    method: route.method,
    path: route.path,
    operationId: operationId(route),
    summary: route.summary,
    tags: route.tags,
    description: route.permission === 'signed_in' ? 'For every signed-in person.' : `Needs the permission \`${route.permission}\`.`,
    request: {
      ...(route.params ? { params: asObject(route.params) } : {}),
      ...(route.query ? { query: asObject(route.query) } : {}),
      ...(isIdempotent(route) ? { headers: z.object({ 'Idempotency-Key': z.string().max(255).optional() }) } : {}),
      ...bodyOf(route),
    },
    responses: { [route.status]: successOf(route), ...failuresOf(route) },
  };
}

function bodyOf(route: Route): Pick<NonNullable<RouteConfig['request']>, 'body'> {
  if (route.upload) return { body: { required: true, content: Object.fromEntries(route.upload.map((type) => [type, { schema: binary() }])) } };
  return route.body ? { body: { required: !route.body.safeParse({}).success, content: { 'application/json': { schema: route.body } } } } : {};
}

function successOf(route: Route): RouteConfig['responses'][string] {
  if (route.download) return { description: 'The file.', content: Object.fromEntries(route.download.map((type) => [type, { schema: binary() }])) };
  return route.status === 204 || !route.response
    ? { description: 'Done; there is nothing to say.' }
    : { description: 'Done.', content: { 'application/json': { schema: route.response } } };
}

function failuresOf(route: Route): RouteConfig['responses'] {
  const parsed: ErrorCode[] = [
    ...(route.params ? ['not_found' as const] : []),
    ...(route.query || route.body ? ['request.invalid' as const] : []),
    ...(route.body ? ['request.malformed' as const, 'request.content_type' as const, 'request.too_large' as const] : []),
  ];
  const idempotent: ErrorCode[] = isIdempotent(route)
    ? ['idempotency.key_invalid', 'idempotency.mismatch', 'idempotency.in_flight', 'idempotency.interrupted']
    : [];
  const codes = [...new Set([...EVERYWHERE, ...parsed, ...idempotent, ...route.errors])];
  const statuses = [...new Set(codes.map((code) => ERROR_CODES[code].status))];
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: codes
          .filter((code) => ERROR_CODES[code].status === status)
          .map((code) => `\`${code}\`: ${ERROR_CODES[code].title}`)
          .join('\n'),
        content: { 'application/problem+json': { schema: problem } },
      },
    ]),
  );
}

/** `post /accounts/{accountId}/pause` → postAccountsPause */
export function operationId({ method, path }: Pick<Route, 'method' | 'path'>): string {
  const words = path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? `By-${part.slice(1, -1).replace(/Id$/, '')}` : part));
  return (
    method +
    words
      .flatMap((word) => word.split(/[-_.]/))
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join('')
  );
}

const isIdempotent = (route: Route) => route.method === 'post' && route.idempotent !== false;
const binary = () => z.string().meta({ format: 'binary' });
const asObject = (schema: z.ZodType) => schema as z.ZodObject;
