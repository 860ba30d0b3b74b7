import { QUEUE_SOURCES, type QueueSource } from '../../../../../contracts/messaging/priority';

export interface QueueSearch {
  source?: QueueSource;
  /** `due`, `sending` or a reason to wait. */
  standing?: string;
}

/** What the address says of the filters; anything else is left out. */
export function readQueueSearch(search: Record<string, unknown>): QueueSearch {
  const standing =
    typeof search.standing === 'string' && /^(due|sending|in_doubt|delivering|reading_back|queued|held\.[a-z_]+)$/.test(search.standing)
      ? search.standing
      : undefined;
  return { source: QUEUE_SOURCES.find((one) => one === search.source), standing };
}
