import type { Logger } from 'pino';

const SHORTEST_MS = 1_000;
/** Counting may take at most a fifth of the time, however much there is to count. */
const REST_FACTOR = 4;

export interface WatchedFigures<T> {
  /** Calls back with the present figures at once and with every change. @returns how to stop */
  watch: (of: { workspaceId: string; id: string }, onFigures: (figures: T) => void) => () => void;
}

interface Feed<T> {
  watchers: Set<(figures: T) => void>;
  last: { shown: string; figures: T } | null;
  timer: NodeJS.Timeout | null;
}

/**
 * Counts each watched thing once for everybody who looks at it: at most once a second, and only while somebody looks.
 * @param count the present figures, with the last ones to go on from
 * @param shown what of them must differ for a change to be told
 */
export function createWatchedFigures<T>({
  count,
  shown,
  log,
}: {
  count: (of: { workspaceId: string; id: string }, before: T | null) => Promise<T>;
  shown: (figures: T) => unknown;
  log: Logger;
}): WatchedFigures<T> {
  const feeds = new Map<string, Feed<T>>();

  async function look(of: { workspaceId: string; id: string }, feed: Feed<T>): Promise<void> {
    const startedMs = performance.now();
    try {
      const figures = await count(of, feed.last?.figures ?? null);
      const now = JSON.stringify(shown(figures));
      const changed = now !== feed.last?.shown;
      feed.last = { shown: now, figures };
      if (changed) feed.watchers.forEach((watcher) => watcher(figures));
    } catch (cause) {
      log.warn({ watched: of.id, err: cause }, 'something that is watched could not be counted; it is tried again');
    }
    const tookMs = performance.now() - startedMs;
    if (feed.watchers.size > 0) feed.timer = setTimeout(() => void look(of, feed), Math.max(SHORTEST_MS, tookMs * REST_FACTOR));
  }

  return {
    watch: (of, onFigures) => {
      const feed: Feed<T> = feeds.get(of.id) ?? { watchers: new Set(), last: null, timer: null };
      feeds.set(of.id, feed);
      feed.watchers.add(onFigures);
      if (feed.last) onFigures(feed.last.figures);
      if (feed.watchers.size === 1) void look(of, feed);
      return () => {
        feed.watchers.delete(onFigures);
        if (feed.watchers.size > 0) return;
        if (feed.timer) clearTimeout(feed.timer);
        feeds.delete(of.id);
      };
    },
  };
}
