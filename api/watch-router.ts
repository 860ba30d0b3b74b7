import { Router, type Request } from 'express';
import type { Permission } from '../contracts/accounts/permissions';
import { inWorkspace, type Tx } from '../db/database';
import { DomainError } from '../domain/domain-error';
import { authenticate, type Identity } from './authenticate';
import type { LiveParts } from './live';
import { openStream } from './open-stream';
import { sendProblem } from './problem';
import { scopedDb } from './scoped-db';
import type { WatchedFigures } from './watched-figures';

export type WatchParts = Omit<LiveParts, 'hub'>;

export interface Watch<T> {
  /** As in the documentation: `/v1/accounts/{accountId}/live`. */
  route: string;
  permission: Permission;
  /** Name of the event, whose data are the figures. */
  event: string;
  feed: WatchedFigures<T>;
  /** @throws DomainError not_found, for what lies outside of the accounts of the role, too */
  require: (tx: Tx, of: { workspaceId: string; id: string }) => Promise<unknown>;
  /** The figures as this person may see them. */
  asSeenBy?: (actor: Identity['actor']) => (figures: T) => T;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `GET /{id}/live`: the present figures at once and with every change. A returning client gets the present ones, which is all there is to miss. */
export function watchRouter<T extends { asOf: string }>(parts: WatchParts, watch: Watch<T>): Router {
  const router = Router();
  router.get('/:id/live', async (request, response) => {
    const notes = response.locals.notes;
    notes.route = watch.route;
    try {
      const id = request.params.id.toLowerCase();
      const { workspaceId, actor } = await mayWatch(parts, watch, request, { id, counts: true });
      const stillMay = () => mayWatch(parts, watch, request, { id, counts: false }).then(() => true);
      const page = await openStream(request, response, { ...parts, mayWatch: stillMay });
      const asSeen = watch.asSeenBy?.(actor) ?? ((figures: T) => figures);
      page.onClose(watch.feed.watch({ workspaceId, id }, (figures) => page.push(asSeen(figures), watch.event, figures.asOf)));
    } catch (error) {
      notes.error = error;
      if (response.headersSent) response.end();
      else sendProblem(response, error, notes.requestId);
    }
  });
  return router;
}

/** @throws DomainError auth.*, rate.limited, permission.denied, not_found */
async function mayWatch<T>(
  { auth, databases, rateLimit }: WatchParts,
  watch: Watch<T>,
  request: Request,
  { id, counts }: { id: string; counts: boolean },
): Promise<Identity & { workspaceId: string }> {
  const identity = await authenticate({ auth, authDb: databases.auth }, request.headers);
  const { workspaceId, actor } = identity;
  if (counts) await rateLimit.take(`${actor.type}:${actor.id}`);
  if (workspaceId === null || !actor.permissions.has(watch.permission))
    throw new DomainError('permission.denied', `This needs the permission ${watch.permission} in a chosen workspace.`);
  if (!UUID.test(id)) throw new DomainError('not_found', 'There is nothing with this id in the workspace.');
  await inWorkspace(scopedDb(databases.app, actor.accountIds, null), workspaceId, (tx) => watch.require(tx, { workspaceId, id }));
  return { ...identity, workspaceId };
}
