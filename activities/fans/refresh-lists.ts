import { inWorkspace } from '../../db/database';
import { fillPage } from '../../db/fans/fill-list';
import { reviewByClock, reviewPage } from '../../db/fans/fans-to-review';
import type { LiveListsInput } from '../../workflows/fans/contract';
import type { FansDeps } from './fans-deps';
import { goOn } from './go-on';

/** Locks of one page are held for a moment only. */
const PAGE_FANS = 1_000;

/**
 * Brings the live lists of a workspace up to date: dates that crossed a border, fans that changed, lists that are being filled. Page by page, each a
 * transaction that also writes how far it has come: killed anywhere, the next attempt goes on.
 */
export function createRefreshLists({ app }: Pick<FansDeps, 'app'>, tuning: { pageFans?: number; onPage?: () => void } = {}) {
  const pageFans = tuning.pageFans ?? PAGE_FANS;
  return async function refreshLists({ workspaceId }: LiveListsInput): Promise<{ fans: number }> {
    let fans = 0;
    await inWorkspace(app, workspaceId, (tx) => reviewByClock(tx, workspaceId));
    for (let more = true; more;) {
      // A change is seen soon, also while a large list is being filled.
      const changed = await inWorkspace(app, workspaceId, (tx) => reviewPage(tx, workspaceId, pageFans));
      const filled = changed === pageFans ? 0 : await inWorkspace(app, workspaceId, (tx) => fillPage(tx, workspaceId, pageFans));
      fans += changed + (filled ?? 0);
      more = changed === pageFans || filled !== null;
      tuning.onPage?.();
      await goOn();
    }
    return { fans };
  };
}
