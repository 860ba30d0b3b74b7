import { createSession } from 'better-sse';
import type { Request, Response } from 'express';
import type { ApiMetrics } from './metrics';

export interface LiveStream {
  /** Did the client come back with Last-Event-ID? */
  isReturn: boolean;
  /** Sends an event; nothing happens once the page is closed. */
  push: (data: unknown, name: string, id?: string) => void;
  onClose: (work: () => void) => void;
}

/**
 * Server-sent events on an answer, with a heartbeat that ends the stream when the person may no longer watch.
 * @param mayWatch resolves while they may; false or a rejection ends the stream
 */
export async function openStream(
  request: Request,
  response: Response,
  { mayWatch, checkEveryMs, metrics }: { mayWatch: () => Promise<boolean>; checkEveryMs: number; metrics: ApiMetrics },
): Promise<LiveStream> {
  const session = await createSession(request, response, { keepAlive: null, retry: 2_000, headers: { 'X-Accel-Buffering': 'no' } });
  let open = true;
  let count = 0;
  const push = (data: unknown, name: string, id?: string) => {
    if (open && session.isConnected) session.push(data, name, id ?? `${Date.now()}-${(count += 1)}`);
  };
  const timer = setInterval(() => {
    mayWatch().then(
      (may) => (may ? push({}, 'heartbeat') : response.end()),
      () => response.end(),
    );
  }, checkEveryMs);
  const closing: (() => void)[] = [];
  metrics.streams.opened();
  response.once('close', () => {
    open = false;
    clearInterval(timer);
    metrics.streams.closed();
    closing.forEach((work) => work());
  });
  return { isReturn: session.lastId !== '', push, onClose: (work) => void closing.push(work) };
}
