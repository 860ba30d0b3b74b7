import { Context } from '@temporalio/activity';
import type { Db } from '../db/database';
import { createCampaignActivities } from './campaigns';
import { createStartMissingCampaigns } from './campaigns/start-missing-campaigns';
import { createFansActivities } from './fans';
import type { FansDeps } from './fans/fans-deps';
import { createMediaActivities } from './media';
import { createStartWaitingUploads } from './media/start-waiting-uploads';
import { createTidyMedia } from './media/tidy-media';
import { createNotificationActivities } from './notifications';
import type { NotificationDeps } from './notifications/notification-deps';
import { createStartWaitingJobs } from './fans/start-waiting-jobs';
import { createTidyFiles } from './fans/tidy-files';
import { createMessagingActivities, type MessagingDeps } from './messaging';
import { createEndCampaignOfUnsend } from './messaging/end-campaign-of-unsend';
import { createReadBackMass } from './messaging/read-back-mass';
import { createTakeBack } from './messaging/take-back';
import { createOperationsActivities } from './operations';
import type { OperationsDeps } from './operations/operations-deps';
import { createHistoryActivities } from './messaging/history';

/** Everything the activities need, built once a process by workers/create-deps.ts. */
export interface ActivityDeps extends MessagingDeps, Omit<NotificationDeps, 'connectorOf'>, OperationsDeps, Pick<FansDeps, 'storage' | 'hasher'> {
  /** Under row level security: every transaction names its workspace. */
  app: Db;
  /** Tells the sender of an account that something is due; never throws, the sweep finds what it misses. */
  wakeSender: (accountId: string) => Promise<void>;
}

/** All activities of all task queues. A new domain adds its line. */
export function createActivities(deps: ActivityDeps) {
  const [startJobs, startUploads] = [createStartWaitingJobs(deps), createStartWaitingUploads(deps)];
  const [tidyJobs, tidyMedia] = [createTidyFiles(deps), createTidyMedia(deps)];
  return {
    ...createMessagingActivities(deps),
    ...createCampaignActivities(deps),
    ...createFansActivities(deps),
    ...createNotificationActivities(deps),
    ...createOperationsActivities(deps),
    ...createHistoryActivities(deps),
    startMissingCampaigns: createStartMissingCampaigns(deps),
    ...createMediaActivities(deps),
    startWaitingJobs: async () => ({ jobs: (await startJobs()).jobs + (await startUploads()).uploads }),
    tidyFiles: async () => ({ files: (await tidyJobs()).files + (await tidyMedia()).files }),
    readBackMass: createReadBackMass({ ...deps, pause: (ms) => Context.current().sleep(ms) }),
    takeBack: createTakeBack(deps),
    endCampaignOfUnsend: createEndCampaignOfUnsend(deps),
  };
}

export type Activities = ReturnType<typeof createActivities>;
