import { heartbeat } from '@temporalio/activity';
import type { PageRequest, PageResult } from './campaign-activities';

export interface PageOutcome {
  rows: number;
  /** No page follows. */
  last: boolean;
  /** The campaign does not run, so nothing was written. */
  stopped?: boolean;
}

/**
 * Writes pages until the last one, the stop, or as many as asked for. Each page is a transaction that stores its own cursor, so a repeat of the
 * activity simply goes on.
 */
export async function writePages({ pages }: PageRequest, writePage: () => Promise<PageOutcome>): Promise<PageResult> {
  let rows = 0;
  for (let page = 0; page < pages; page += 1) {
    const outcome = await writePage();
    rows += outcome.rows;
    if (outcome.stopped) return { done: false, stopped: true, rows };
    if (outcome.last) return { done: true, stopped: false, rows };
    heartbeat({ rows });
  }
  return { done: false, stopped: false, rows };
}
