import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

export interface ApiMetrics {
  registry: Registry;
  observe: (request: { method: string; route: string; status: number; seconds: number }) => void;
  streams: { opened: () => void; closed: () => void };
}

/** Prometheus metrics of one API process; routes are named by their template, never by the address asked for. */
export function createMetrics(): ApiMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'huntaze_' });
  const seconds = new Histogram({
    name: 'huntaze_http_request_seconds',
    help: 'Time to answer, by route.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  });
  const opened = new Counter({ name: 'huntaze_live_streams_opened_total', help: 'Event streams opened.', registers: [registry] });
  const closed = new Counter({ name: 'huntaze_live_streams_closed_total', help: 'Event streams closed.', registers: [registry] });
  return {
    registry,
    observe: (request) => seconds.observe({ method: request.method, route: request.route, status: String(request.status) }, request.seconds),
    streams: { opened: () => opened.inc(), closed: () => closed.inc() },
  };
}
