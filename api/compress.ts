import compression from 'compression';
import type { RequestHandler } from 'express';

/**
 * Answers by brotli or gzip, as the client takes it. Event streams are left alone, or their events would wait in a buffer; so are answers of
 * sign-in, which carry tokens.
 */
export function compress(): RequestHandler {
  return compression({
    filter: (request, response) => {
      if (request.url.startsWith('/api/auth/') || String(response.getHeader('Content-Type')).startsWith('text/event-stream')) return false;
      return compression.filter(request, response);
    },
  });
}
