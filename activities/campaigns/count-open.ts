import { openOutsideQueue, queueLength, type QueueLength } from '../../db/campaigns/open-recipients';
import { inWorkspace } from '../../db/database';
import type { CampaignActivities } from './campaign-activities';
import type { CampaignDeps } from './campaign-deps';

const LOOKED_UP_MS = 10_000;
const SWEPT_MS = 20_000;
/** What every platform with calls for many takes at least; the next look corrects this. */
const FANS_A_CALL = 100;
// An account without a limit sends some thousands a second; the next look corrects this.
const UNLIMITED_PER_MINUTE = 120_000;

/** How many messages of a campaign are on their way, and how long they will take at the account's pace. */
export function createCountOpen({ app }: CampaignDeps): CampaignActivities['countOpen'] {
  return ({ workspaceId, accountId, campaignId }) =>
    inWorkspace(app, workspaceId, async (tx) => {
      const queue = await queueLength(tx, { accountId, campaignId });
      if (queue.queued > 0) return { open: queue.queued, etaMs: etaOf(queue) };
      const open = await openOutsideQueue(tx, campaignId);
      return { open, etaMs: LOOKED_UP_MS };
    });
}

function etaOf({ queued, native, firstDueMs, limitPerMinute, blocked, expiresInMs }: QueueLength): number | null {
  if (blocked || firstDueMs === null) return null;
  const slots = queued - native + Math.ceil(native / FANS_A_CALL);
  const paceMs = firstDueMs + (slots / (limitPerMinute ?? UNLIMITED_PER_MINUTE)) * 60_000;
  // Whatever holds it: at the expiry the sweep ends what is left.
  return expiresInMs === null ? paceMs : Math.min(paceMs, Math.max(expiresInMs, SWEPT_MS));
}
