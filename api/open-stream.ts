import { createSession } from 'better-sse';
import type { Request, Response } from 'express';
import type { ApiMetrics } from './metrics';

export interface LiveStream {
  /** Did the client come back with Last-Event-ID? */
  isReturn: boolean;
  /** Sends an event; nothing happens once the page is closed. */
  push: (data: unknown, name: string, id?: string) => void;
  /** Runs when the page is closed, or at once where it is closed already. */
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
  // The page may be left while its session is looked up, or right here: then nothing begins that only its end would stop.
  let open = !response.destroyed;
  const closing: (() => void)[] = [];
  const onClose = (work: () => void) => (open ? void closing.push(work) : work());
  response.once('close', () => {
    open = false;
    closing.forEach((work) => work());
  });
  const session = open ? await createSession(request, response, { keepAlive: null, retry: 2_000, headers: { 'X-Accel-Buffering': 'no' } }) : null;
  let count = 0;
  const push = (data: unknown, name: string, id?: string) => {
    if (open && session?.isConnected) session.push(data, name, id ?? `${Date.now()}-${(count += 1)}`);
  };
  if (open) {
    const timer = setInterval(() => {
      mayWatch().then(
        (may) => (may ? push({}, 'heartbeat') : response.end()),
        () => response.end(),
      );
    }, checkEveryMs);
    metrics.streams.opened();
    onClose(() => {
      clearInterval(timer);
      metrics.streams.closed();
    });
  }
  return { isReturn: session !== null && session.lastId !== '', push, onClose };
}
