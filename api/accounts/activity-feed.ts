import type { Logger } from 'pino';
import type { AccountActivity } from '../../contracts/accounts/activity';
import type { Db } from '../../db/database';
import type { Ctx } from '../context';
import { createWatchedFigures, type WatchedFigures } from '../watched-figures';
import { getActivity } from './get-activity';

export type ActivityFeed = WatchedFigures<AccountActivity>;

/** Counts each watched account once for everybody who looks at it. While something was sent in the last minute, its bars move with every look. */
export const createActivityFeed = ({ app, auth, log, connectorOf }: { app: Db; auth: Db; log: Logger } & Pick<Ctx, 'connectorOf'>): ActivityFeed =>
  createWatchedFigures({
    count: ({ workspaceId, id }, before) => getActivity({ ctx: { db: app, authDb: auth, workspaceId, connectorOf }, accountId: id, before }),
    shown: (activity) => ({ ...activity, asOf: null, emptyAt: null, queue: activity.queue.map((group) => ({ ...group, endAt: null })) }),
    log,
  });
