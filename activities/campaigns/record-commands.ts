import { sql } from 'drizzle-orm';
import { campaignStanding, type CampaignStanding } from '../../db/campaigns/campaign-standing';
import { changeCampaign } from '../../db/campaigns/change-campaign';
import { holdCampaign, pauseCampaignRow } from '../../db/campaigns/pause-campaign';
import { noteCampaignOver } from '../../db/notifications/campaign-notes';
import { inWorkspace } from '../../db/database';
import type { CampaignActivities } from './campaign-activities';
import type { CampaignDeps } from './campaign-deps';
import { wrongStatus } from './refuse';

type Commands = Pick<CampaignActivities, 'recordPause' | 'recordResume' | 'recordCancel' | 'recordReschedule'>;

/**
 * What people ask of a campaign, as guarded updates with their audit rows. A repeat finds the campaign where it wanted it and changes nothing.
 * The status is committed before the queue rows are touched: from then on every decision at an attempt says no. Then the
 * slot that was being decided is waited for, so that no attempt begins after the answer.
 */
export function createRecordCommands({ app }: CampaignDeps): Commands {
  return {
    recordPause: async (command) => {
      const paused = await pauseCampaignRow(app, command);
      if (paused?.standing.status !== 'paused') throw wrongStatus(paused?.standing ?? null, 'paused');
      return paused.standing;
    },
    recordResume: ({ actor, ...key }) =>
      change(
        async (tx) =>
          changeCampaign(tx, {
            ...key,
            actor,
            action: 'campaign.resumed',
            from: { statuses: ['paused'] },
            set: sql`status = coalesce(paused_from, 'running'), paused_from = null`,
          }),
        key,
        'resumed',
        ({ status }) => status === 'running' || status === 'scheduled',
      ),
    recordCancel: async ({ actor, ...key }) => {
      const standing = await change(
        async (tx) => {
          await noteCampaignOver(tx, key);
          return changeCampaign(tx, {
            ...key,
            actor,
            action: 'campaign.cancelled',
            from: { statuses: ['scheduled', 'running', 'paused'] },
            set: sql`status = 'cancelled', phase = 'done', finished_at = now(), paused_from = null`,
          });
        },
        key,
        'cancelled',
        ({ status }) => status === 'cancelled',
      );
      await holdCampaign(app, key);
      return standing;
    },
    recordReschedule: ({ actor, startAtMs, ...key }) =>
      change(
        async (tx) =>
          changeCampaign(tx, {
            ...key,
            actor,
            action: 'campaign.rescheduled',
            data: { startAtMs },
            from: { statuses: ['scheduled', 'paused'], phases: ['waiting'] },
            set: sql`start_at = to_timestamp(${startAtMs}::float8 / 1000)`,
          }),
        key,
        'rescheduled',
        () => false,
      ),
  };

  async function change(
    apply: Parameters<typeof inWorkspace<boolean>>[2],
    key: { workspaceId: string; campaignId: string },
    what: string,
    already: (standing: CampaignStanding) => boolean,
  ): Promise<CampaignStanding> {
    return inWorkspace(app, key.workspaceId, async (tx) => {
      const changed = await apply(tx);
      const standing = await campaignStanding(tx, key.campaignId);
      if (!standing || (!changed && !already(standing))) throw wrongStatus(standing, what);
      return standing;
    });
  }
}
