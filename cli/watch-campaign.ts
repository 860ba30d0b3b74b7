import type { CampaignProgress } from '../contracts/campaigns/outcome';
import { answerOf } from './api-client';
import { describeProgress } from './describe-progress';
import { CliError, EXIT } from './exit-codes';
import type { Session } from './session';

const LOOK_EVERY_MS = 2_000;
/** The API may be restarted while a campaign of days runs. */
const PATIENCE = 150;

/** Follows a campaign until it is completed or cancelled; every change is a line. */
export async function watchCampaign({ api, out }: Session, campaignId: string, sleep: (ms: number) => Promise<void>): Promise<CampaignProgress> {
  let shown = '';
  for (let failures = 0; ;) {
    try {
      const progress = await answerOf(api.GET('/campaigns/{campaignId}/progress', { params: { path: { campaignId } } }));
      failures = 0;
      if (progress.status === 'completed' || progress.status === 'cancelled') return progress;
      const line = describeProgress(progress);
      if (line !== shown) out.progress(line);
      shown = line;
    } catch (cause) {
      const mayPass =
        cause instanceof CliError && (cause.exitCode === EXIT.unreachable || (cause.problem as { status?: number } | null)?.status === 503);
      failures += 1;
      if (!mayPass || failures > PATIENCE) throw cause;
    }
    await sleep(LOOK_EVERY_MS);
  }
}
