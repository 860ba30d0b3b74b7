import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';

export interface ThreadWatch {
  /** Resolves with the time (of `performance.now()`) of the next event about a thread. */
  next: (fanId: string) => Promise<number>;
  close: () => void;
}

/** A page that watches the inbox: one stream of server-sent events. */
export async function watchThreads(baseUrl: string, cookie: string): Promise<ThreadWatch> {
  const asked = request(`${baseUrl}/v1/live?topics=thread`, { headers: { cookie, accept: 'text/event-stream' } });
  asked.end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  if (answer.statusCode !== 200) throw new Error(`The stream answers ${answer.statusCode}.`);
  const waiting = new Map<string, (atMs: number) => void>();
  answer.setEncoding('utf8').on('data', (part: string) => {
    for (const [, id] of part.matchAll(/"topic":"thread","id":"([0-9a-f-]{36})"/g)) {
      waiting.get(id!)?.(performance.now());
      waiting.delete(id!);
    }
  });
  // Closing it is how a page leaves.
  answer.on('error', () => undefined);
  return { next: (fanId) => new Promise((resolve) => waiting.set(fanId, resolve)), close: () => asked.destroy() };
}
