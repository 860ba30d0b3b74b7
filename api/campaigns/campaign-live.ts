import { Router, type Request } from 'express';
import { inWorkspace } from '../../db/database';
import { DomainError, notFound } from '../../domain/domain-error';
import { authenticate, type Identity } from '../authenticate';
import type { LiveParts } from '../live';
import { openStream } from '../open-stream';
import { sendProblem } from '../problem';
import { scopedDb } from '../scoped-db';
import type { ProgressFeed } from './progress-feed';
import { requireCampaign } from './require-campaign';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * `GET /v1/campaigns/{campaignId}/live`: an event `progress` with the body of `…/progress`, at once and with every change, at most one a second. A
 * returning client gets the present counts, which is all there is to miss.
 */
export function campaignLiveRouter(parts: Omit<LiveParts, 'hub'> & { feed: ProgressFeed }): Router {
  const router = Router();
  router.get('/:campaignId/live', async (request, response) => {
    const notes = response.locals.notes;
    notes.route = '/v1/campaigns/{campaignId}/live';
    try {
      const campaignId = request.params.campaignId.toLowerCase();
      const identity = await mayWatch(parts, request, campaignId);
      const page = await openStream(request, response, { ...parts, mayWatch: () => mayWatch(parts, request, campaignId, false).then(() => true) });
      page.onClose(
        parts.feed.watch({ workspaceId: identity.workspaceId, id: campaignId }, (progress) => page.push(progress, 'progress', progress.asOf)),
      );
    } catch (error) {
      notes.error = error;
      if (response.headersSent) response.end();
      else sendProblem(response, error, notes.requestId);
    }
  });
  return router;
}

/** @throws DomainError auth.*, permission.denied, not_found: for a campaign of accounts that the role does not hold for, too */
async function mayWatch(
  parts: Omit<LiveParts, 'hub'>,
  request: Request,
  campaignId: string,
  counts = true,
): Promise<Identity & { workspaceId: string }> {
  const identity = await authenticate({ auth: parts.auth, authDb: parts.databases.auth }, request.headers);
  const { workspaceId, actor } = identity;
  if (counts) await parts.rateLimit.take(`${actor.type}:${actor.id}`);
  if (workspaceId === null || !actor.permissions.has('campaigns.read'))
    throw new DomainError('permission.denied', 'This needs the permission campaigns.read in a chosen workspace.');
  if (!UUID.test(campaignId)) throw notFound('campaign');
  await inWorkspace(scopedDb(parts.databases.app, actor.accountIds, null), workspaceId, (tx) => requireCampaign(tx, { workspaceId }, campaignId));
  return { ...identity, workspaceId };
}
