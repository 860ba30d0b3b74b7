import { sql, type SQL } from 'drizzle-orm';
import type { CampaignPhase } from '../../contracts/campaigns/phase';
import type { CampaignStatus } from '../../contracts/campaigns/status';
import { CAMPAIGN_ACTOR, type CampaignAction } from '../../db/campaigns/campaign-log';
import { campaignStanding } from '../../db/campaigns/campaign-standing';
import { changeCampaign } from '../../db/campaigns/change-campaign';
import { inWorkspace, type Db, type Tx } from '../../db/database';
import type { CampaignKey } from '../../workflows/campaigns/contract';
import type { CampaignRecord } from './campaign-activities';
import { recordOf } from './record-of';
import { wrongStatus } from './refuse';

export interface Step {
  from: { status: CampaignStatus; phase: CampaignPhase };
  set: SQL;
  action: CampaignAction;
  data?: Record<string, unknown>;
  /** What else is written with it, and only if it was taken. */
  note?: (tx: Tx) => Promise<void>;
}

/**
 * One step of the process in one transaction, taken only from where it begins. Where the campaign stands elsewhere (a repeat, or a command that
 * came first) nothing changes. @returns where it stands afterwards
 */
export async function takeStep(app: Db, key: CampaignKey, prepare: Step | ((tx: Tx) => Promise<Step>)): Promise<CampaignRecord> {
  return inWorkspace(app, key.workspaceId, async (tx) => {
    const step = typeof prepare === 'function' ? await prepare(tx) : prepare;
    const { from, set, action, data, note } = step;
    const taken = await changeCampaign(tx, {
      ...key,
      actor: CAMPAIGN_ACTOR,
      action,
      data,
      from: { statuses: [from.status], phases: [from.phase] },
      set,
    });
    if (taken) await note?.(tx);
    const standing = await campaignStanding(tx, key.campaignId);
    if (!standing) throw wrongStatus(null, 'run');
    return recordOf(standing);
  });
}

/** What a step sets when it only goes on. */
export function toPhase(phase: CampaignPhase): SQL {
  return sql`phase = ${phase}`;
}
