import type { Logger } from 'pino';
import { Client } from 'pg';
import { LIVE_CHANNEL, parseLiveChange, type LiveChange } from '../db/live';

const RECONNECT_MS = 1_000;

export interface LiveHub {
  /** @returns how to stop listening. `resync` means that changes may have been missed: read everything again. */
  listen: (onChange: (change: LiveChange | 'resync') => void) => () => void;
  close: () => Promise<void>;
}

/** One LISTEN connection for a whole API process; it comes back by itself, and then tells its listeners to read again. */
export function createLiveHub({ url, log }: { url: string; log: Logger }): LiveHub {
  const listeners = new Set<(change: LiveChange | 'resync') => void>();
  let client: Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const tell = (change: LiveChange | 'resync') => listeners.forEach((listener) => listener(change));
  const again = (cause: unknown) => {
    if (closed || timer) return;
    log.warn({ err: cause }, 'live updates lost their connection to Postgres; trying again');
    timer = setTimeout(() => {
      timer = undefined;
      void connect();
    }, RECONNECT_MS);
  };
  const connect = async () => {
    const next = new Client({ connectionString: url, application_name: 'huntaze-live', keepAlive: true });
    client = next;
    next.on('error', again);
    next.on('end', () => again(new Error('the connection ended')));
    next.on('notification', ({ payload }) => {
      const change = payload === undefined ? null : parseLiveChange(payload);
      if (change) tell(change);
    });
    try {
      await next.connect();
      await next.query(`listen ${LIVE_CHANNEL}`);
      // Also the first time: pages may have come before.
      tell('resync');
    } catch (cause) {
      again(cause);
    }
  };
  void connect();

  return {
    listen: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    close: async () => {
      closed = true;
      clearTimeout(timer);
      listeners.clear();
      await client?.end().catch((cause: unknown) => log.debug({ err: cause }, 'the live connection was gone already'));
    },
  };
}
