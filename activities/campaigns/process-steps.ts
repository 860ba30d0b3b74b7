import { sql } from 'drizzle-orm';
import { noteCampaignCompleted } from '../../db/notifications/campaign-notes';
import type { CampaignActivities } from './campaign-activities';
import type { CampaignDeps } from './campaign-deps';
import { takeStep, toPhase } from './take-step';

type Steps = Pick<CampaignActivities, 'beginCampaign' | 'enterPhase' | 'startMeasuring' | 'completeCampaign'>;

/** The steps of a campaign that are one guarded update each. */
export function createProcessSteps({ app }: CampaignDeps): Steps {
  return {
    beginCampaign: (key) =>
      takeStep(app, key, {
        from: { status: 'scheduled', phase: 'waiting' },
        set: sql`status = 'running', phase = 'snapshot', started_at = now()`,
        action: 'campaign.started',
      }),
    enterPhase: ({ from, to, ...key }) =>
      takeStep(app, key, { from: { status: 'running', phase: from }, set: toPhase(to), action: `campaign.phase_${to}` }),
    startMeasuring: (key) =>
      takeStep(app, key, {
        from: { status: 'running', phase: 'testing' },
        set: sql`phase = 'measuring', decide_at = now() + make_interval(mins => (test_phase ->> 'waitMinutes')::int)`,
        action: 'campaign.phase_measuring',
      }),
    completeCampaign: (key) =>
      takeStep(app, key, {
        from: { status: 'running', phase: 'sending' },
        set: sql`status = 'completed', phase = 'done', finished_at = now()`,
        action: 'campaign.completed',
        note: (tx) => noteCampaignCompleted(tx, key),
      }),
  };
}
