import type { Audience } from '../../contracts/accounts/audience';
import type { LaunchAnswer } from '../../contracts/campaigns/campaign';
import type { CampaignRow } from '../../db/campaigns/campaign-rows';
import { audienceZones, forecastAccount, type ForecastAccount } from '../../db/campaigns/audience-zones';
import type { Tx } from '../../db/database';
import { countAudience } from '../../db/fans/count-audience';
import { forecast } from '../../domain/campaigns/forecast';
import { isTimeZone } from '../../domain/messaging/zone-offset';

export interface LaunchPreview {
  account: ForecastAccount | null;
  audience: LaunchAnswer['audience'];
  forecast: LaunchAnswer['forecast'];
}

/** Who would be reached if it started as written, and when the last message would leave at the account's pace. */
export async function previewLaunch(tx: Tx, row: CampaignRow, now: Date): Promise<LaunchPreview> {
  const audience = row.audience as Audience;
  const account = await forecastAccount(tx, row.accountId);
  const counts = await countAudience(tx, row.accountId, audience);
  const zones = await audienceZones(tx, row.accountId, audience);
  const fansByZone: Record<string, number> = {};
  for (const [zone, fans] of Object.entries(zones)) {
    const known = isTimeZone(zone) ? zone : (account?.timeZone ?? 'UTC');
    fansByZone[known] = (fansByZone[known] ?? 0) + Math.round(fans * (1 - row.holdoutBp / 10_000));
  }
  const { endMs, sentInTime, warnings } = forecast({
    startMs: Math.max(now.getTime(), row.startAt?.getTime() ?? 0),
    fansByZone,
    perMinute: account?.limitPerMinute ?? null,
    queuedAhead: account?.queuedAhead ?? 0,
    quietHours: account?.quietHours ?? null,
    expiresAtMs: row.expiresAt?.getTime() ?? null,
  });
  const waitMs = row.testPhase === null ? 0 : (row.testPhase as { waitMinutes: number }).waitMinutes * 60_000;
  const paused = account?.paused ? [{ code: 'account_paused', message: 'The account is paused: nothing leaves until a person resumes it.' }] : [];
  return {
    account,
    audience: counts,
    forecast: { endAt: endMs === null ? null : new Date(endMs + waitMs).toISOString(), sentInTime, warnings: [...warnings, ...paused] },
  };
}
