import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { ApiMetrics } from './metrics';

/** What the parts of one request leave for the line in the log. */
export interface RequestNotes {
  requestId: string;
  /** Template of the path, such as /v1/fans/{fanId}. */
  route?: string;
  workspaceId?: string | null;
  actor?: string;
  error?: unknown;
}

declare module 'express-serve-static-core' {
  interface Locals {
    notes: RequestNotes;
  }
}

/**
 * Gives each request its id and, when it is answered, one line and one observation. Neither the address nor the query is written: they may hold
 * names and tokens; the template, ids of ours and the status are enough to find a case again.
 */
export function requestLog(log: Logger, metrics: ApiMetrics): RequestHandler {
  return (request, response, next) => {
    const startedAt = process.hrtime.bigint();
    const given = request.get('x-request-id');
    const notes: RequestNotes = { requestId: given !== undefined && /^[\w-]{8,64}$/.test(given) ? given : randomUUID() };
    response.locals.notes = notes;
    response.setHeader('X-Request-Id', notes.requestId);
    response.once('close', () => {
      const seconds = Number(process.hrtime.bigint() - startedAt) / 1e9;
      const status = response.writableFinished || response.statusCode >= 400 ? response.statusCode : 499;
      const route = notes.route ?? 'other';
      metrics.observe({ method: request.method, route, status, seconds });
      const line = {
        requestId: notes.requestId,
        method: request.method,
        route,
        status,
        ms: Math.round(seconds * 1_000),
        workspaceId: notes.workspaceId ?? undefined,
        actor: notes.actor,
      };
      if (status >= 500) log.error({ ...line, err: notes.error }, 'request failed');
      else if (route !== 'other' && route !== '/healthz' && route !== '/metrics' && route !== '/readyz') log.info(line, 'request');
    });
    next();
  };
}
