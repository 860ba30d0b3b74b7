import { createAskForNews, createDueForNews } from './ask-for-news';
import { createBackfillPages } from './backfill-pages';
import type { HistoryDeps } from './history-deps';

/** Reading an account's past, and what its webhooks did not tell. */
export function createHistoryActivities(deps: HistoryDeps) {
  return { backfillPages: createBackfillPages(deps), dueForNews: createDueForNews(deps), askForNews: createAskForNews(deps) };
}
