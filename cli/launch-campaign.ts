import { answerOf } from './api-client';
import { describePreview } from './describe-preview';
import { findCampaign } from './find-campaign';
import type { Session } from './session';

/** Sends or schedules a campaign or a bulk message, or only says whom it would reach. */
export async function launchOrPreview(session: Session, name: string, what: 'launch' | 'preview'): Promise<void> {
  const { api, out } = session;
  const params = { params: { path: { campaignId: await findCampaign(session, name) } } };
  const isLaunch = what === 'launch';
  const answer = await answerOf(isLaunch ? api.POST('/campaigns/{campaignId}/launch', params) : api.GET('/campaigns/{campaignId}/preview', params));
  out.result(answer, () => [describePreview(answer), isLaunch ? 'Launched.' : 'Nothing was sent.'].join('\n'));
}
