import type { Logger } from 'pino';
import type { CampaignProgress } from '../../contracts/campaigns/outcome';
import type { Db } from '../../db/database';
import { createWatchedFigures, type WatchedFigures } from '../watched-figures';
import { getProgress } from './get-progress';

export type ProgressFeed = WatchedFigures<CampaignProgress>;

/** Counts each watched campaign once for everybody who looks at it. */
export const createProgressFeed = (db: Db, log: Logger): ProgressFeed =>
  createWatchedFigures({
    count: ({ workspaceId, id }) => getProgress({ ctx: { db, workspaceId }, campaignId: id }),
    shown: (progress) => ({ ...progress, asOf: null, endAt: null }),
    log,
  });
