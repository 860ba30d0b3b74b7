import { Router, type Request } from 'express';
import { inWorkspace } from '../../db/database';
import { DomainError } from '../../domain/domain-error';
import { authenticate, type Identity } from '../authenticate';
import { requireAccount } from '../fans/require-account';
import type { LiveParts } from '../live';
import { openStream } from '../open-stream';
import { sendProblem } from '../problem';
import { scopedDb } from '../scoped-db';
import type { ActivityFeed } from './activity-feed';
import { withoutNames } from './get-activity';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * `GET /v1/accounts/{accountId}/live`: an event `activity` with the body of `…/activity`, at once and with every change, at most one a second. A
 * returning client gets the present figures, which is all there is to miss.
 */
export function accountLiveRouter(parts: Omit<LiveParts, 'hub'> & { feed: ActivityFeed }): Router {
  const router = Router();
  router.get('/:accountId/live', async (request, response) => {
    const notes = response.locals.notes;
    notes.route = '/v1/accounts/{accountId}/live';
    try {
      const accountId = request.params.accountId.toLowerCase();
      const { workspaceId, actor } = await mayWatch(parts, request, accountId);
      const page = await openStream(request, response, { ...parts, mayWatch: () => mayWatch(parts, request, accountId, false).then(() => true) });
      const asSeen = withoutNames(actor.permissions.has('campaigns.read'));
      page.onClose(parts.feed.watch({ workspaceId, id: accountId }, (activity) => page.push(asSeen(activity), 'activity', activity.asOf)));
    } catch (error) {
      notes.error = error;
      if (response.headersSent) response.end();
      else sendProblem(response, error, notes.requestId);
    }
  });
  return router;
}

/** @throws DomainError auth.*, permission.denied, not_found: for accounts that the role does not hold for, too */
async function mayWatch(
  parts: Omit<LiveParts, 'hub'>,
  request: Request,
  accountId: string,
  counts = true,
): Promise<Identity & { workspaceId: string }> {
  const identity = await authenticate({ auth: parts.auth, authDb: parts.databases.auth }, request.headers);
  const { workspaceId, actor } = identity;
  if (counts) await parts.rateLimit.take(`${actor.type}:${actor.id}`);
  if (workspaceId === null || !actor.permissions.has('accounts.read'))
    throw new DomainError('permission.denied', 'This needs the permission accounts.read in a chosen workspace.');
  if (!UUID.test(accountId)) throw new DomainError('not_found', 'There is no such account.');
  await inWorkspace(scopedDb(parts.databases.app, actor.accountIds, null), workspaceId, (tx) => requireAccount(tx, accountId));
  return { ...identity, workspaceId };
}
