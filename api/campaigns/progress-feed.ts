import type { Logger } from 'pino';
import type { CampaignProgress } from '../../contracts/campaigns/outcome';
import type { Db } from '../../db/database';
import { getProgress } from './get-progress';

const SHORTEST_MS = 1_000;
/** Counting may take at most a fifth of the time, however large a campaign is. */
const REST_FACTOR = 4;

export interface ProgressFeed {
  /** Calls back with the present counts at once and with every change. @returns how to stop */
  watch: (of: { workspaceId: string; campaignId: string }, onProgress: (progress: CampaignProgress) => void) => () => void;
}

interface Feed {
  watchers: Set<(progress: CampaignProgress) => void>;
  last: { shown: string; progress: CampaignProgress } | null;
  timer: NodeJS.Timeout | null;
}

/** Counts each watched campaign once for everybody who looks at it: at most once a second, and only while somebody looks. */
export function createProgressFeed(app: Db, log: Logger): ProgressFeed {
  const feeds = new Map<string, Feed>();

  async function count(of: { workspaceId: string; campaignId: string }, feed: Feed): Promise<void> {
    const startedMs = performance.now();
    try {
      const progress = await getProgress({ ctx: { db: app, workspaceId: of.workspaceId }, campaignId: of.campaignId });
      const shown = JSON.stringify({ ...progress, asOf: null, endAt: null });
      const changed = shown !== feed.last?.shown;
      feed.last = { shown, progress };
      if (changed) feed.watchers.forEach((watcher) => watcher(progress));
    } catch (cause) {
      log.warn({ campaignId: of.campaignId, err: cause }, 'a watched campaign could not be counted; it is tried again');
    }
    const tookMs = performance.now() - startedMs;
    if (feed.watchers.size > 0) feed.timer = setTimeout(() => void count(of, feed), Math.max(SHORTEST_MS, tookMs * REST_FACTOR));
  }

  return {
    watch: (of, onProgress) => {
      const feed = feeds.get(of.campaignId) ?? { watchers: new Set(), last: null, timer: null };
      feeds.set(of.campaignId, feed);
      feed.watchers.add(onProgress);
      if (feed.last) onProgress(feed.last.progress);
      if (feed.watchers.size === 1) void count(of, feed);
      return () => {
        feed.watchers.delete(onProgress);
        if (feed.watchers.size > 0) return;
        if (feed.timer) clearTimeout(feed.timer);
        feeds.delete(of.campaignId);
      };
    },
  };
}
