import type { CampaignActivities } from './campaign-activities';
import type { CampaignDeps } from './campaign-deps';
import { createCountOpen } from './count-open';
import { createDecideTest } from './decide-test';
import { createEndOpen } from './end-open';
import { createProcessSteps } from './process-steps';
import { createReadCampaign } from './read-campaign';
import { createRecordCommands } from './record-commands';
import { createRecordEdit } from './record-edit';
import { createReleaseHeld } from './release-held';
import { createRollOut } from './roll-out';
import { createSnapshotAudience } from './snapshot-audience';

/** All activities of campaigns, over one set of dependencies. */
export function createCampaignActivities(deps: CampaignDeps): CampaignActivities {
  return {
    readCampaign: createReadCampaign(deps),
    ...createProcessSteps(deps),
    snapshotAudience: createSnapshotAudience(deps),
    rollOut: createRollOut(deps),
    releaseHeld: createReleaseHeld(deps),
    endOpen: createEndOpen(deps),
    countOpen: createCountOpen(deps),
    ...createDecideTest(deps),
    ...createRecordCommands(deps),
    ...createRecordEdit(deps),
  };
}
